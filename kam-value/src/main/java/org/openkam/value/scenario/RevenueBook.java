package org.openkam.value.scenario;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;
import org.openkam.value.concentration.Pareto;

/**
 * All revenue and margin by account and dimension, to be asked what if.
 *
 * <p>One account can be a small part of all revenue and nearly all of one region; see {@link
 * #paretoBy}. Immutable; sums are in the order of the lines.
 *
 * @param lines the lines, in any order
 */
public record RevenueBook(ImmutableList<Line> lines) {
  /**
   * {@return the book of lines}
   *
   * @param lines the lines, in any order
   */
  public static RevenueBook of(Line... lines) {
    return new RevenueBook(ImmutableList.copyOf(lines));
  }

  /** {@return the sum of all revenue} */
  public double revenue() {
    double sum = 0;
    for (Line line : lines) {
      sum += line.revenue();
    }
    return sum;
  }

  /** {@return the sum of all contribution margin} */
  public double margin() {
    double sum = 0;
    for (Line line : lines) {
      sum += line.margin();
    }
    return sum;
  }

  /**
   * {@return the accounts in the order of their revenue}
   *
   * @throws IllegalArgumentException if there is no revenue
   */
  public Pareto pareto() {
    return Pareto.of(
        lines.stream()
            .collect(
                toImmutableSortedMap(naturalOrder(), Line::account, Line::revenue, Double::sum)));
  }

  /**
   * {@return the accounts in the order of their revenue within each value of a dimension}
   *
   * @param dimension the dimension, such as region; lines that do not have it are under the empty
   *     value, values without revenue are left out
   * @throws IllegalArgumentException if no line has the dimension
   */
  public ImmutableSortedMap<String, Pareto> paretoBy(String dimension) {
    return values(dimension).stream()
        .filter(value -> part(dimension, value).revenue() > 0)
        .collect(
            toImmutableSortedMap(
                naturalOrder(), key -> key, value -> part(dimension, value).pareto()));
  }

  /**
   * {@return this book with each account replaced by the group that it belongs to}
   *
   * @param group names the group of an account, such as the head of its hierarchy
   */
  public RevenueBook rollUp(UnaryOperator<AccountId> group) {
    return new RevenueBook(
        lines.stream()
            .map(line -> line.toBuilder().account(group.apply(line.account())).build())
            .collect(toImmutableList()));
  }

  /**
   * {@return what a scenario makes of this book}
   *
   * @param scenario the scenario
   * @throws IllegalArgumentException if the scenario names an account that has no line, or hits no
   *     line
   */
  public ScenarioOutcome apply(Scenario scenario) {
    for (AccountId account : scenario.accounts()) {
      checkArgument(
          lines.stream().anyMatch(line -> line.account().equals(account)),
          "scenario '%s' names an account that has no revenue line: '%s'",
          scenario.name(),
          account);
    }
    checkArgument(
        lines.stream().anyMatch(scenario::hits),
        "scenario must hit a revenue line: '%s'",
        scenario.name());
    ImmutableList<Line> after =
        lines.stream()
            .filter(line -> !(scenario.hits(line) && scenario.shock().isLoss()))
            .map(line -> scenario.hits(line) ? shocked(line, scenario.shock()) : line)
            .collect(toImmutableList());
    return new ScenarioOutcome(scenario, this, new RevenueBook(after));
  }

  /**
   * {@return what several scenarios make of this book, each on its own, the worst for margin first}
   *
   * @param scenarios the scenarios; those of the same margin are in the order of their names
   */
  public ImmutableList<ScenarioOutcome> compare(Collection<Scenario> scenarios) {
    return scenarios.stream()
        .map(this::apply)
        .sorted(
            comparingDouble((ScenarioOutcome outcome) -> outcome.total().margin().absolute())
                .thenComparing(comparing(outcome -> outcome.scenario().name())))
        .collect(toImmutableList());
  }

  private static Line shocked(Line line, Scenario.Shock shock) {
    return line.toBuilder()
        .revenue(shock.revenue(line.revenue()))
        .margin(shock.margin(line.revenue(), line.margin()))
        .build();
  }

  ImmutableSortedSet<String> values(String dimension) {
    checkArgument(
        lines.stream().anyMatch(line -> line.dimensions().containsKey(dimension)),
        "no revenue line has dimension: '%s'",
        dimension);
    return lines.stream()
        .map(line -> value(line, dimension))
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  RevenueBook part(String dimension, String value) {
    return new RevenueBook(
        lines.stream()
            .filter(line -> value(line, dimension).equals(value))
            .collect(toImmutableList()));
  }

  private static String value(Line line, String dimension) {
    return line.dimensions().getOrDefault(dimension, "");
  }

  /**
   * Revenue and margin with one account, and where they come from.
   *
   * <p>Dimensions are the caller's own, such as region, unit, industry or currency, each with one
   * value. Revenue with an account in two regions makes two lines.
   */
  @Value.Immutable
  public abstract static class Line {
    Line() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the account} */
    public abstract AccountId account();

    /** {@return the revenue in the currency of the book, not negative} */
    public abstract double revenue();

    /**
     * {@return the contribution margin, which is lost with the revenue; fixed cost is not in it}
     */
    public abstract double margin();

    /** {@return the value by dimension, such as region to DE} */
    public abstract ImmutableMap<String, String> dimensions();

    abstract Builder toBuilder();

    @Value.Check
    Line check() {
      checkArgument(
          Double.isFinite(revenue()) && revenue() >= 0,
          "revenue of account '%s' must be finite and not negative: %s",
          account(),
          revenue());
      checkArgument(
          Double.isFinite(margin()),
          "margin of account '%s' must be finite: %s",
          account(),
          margin());
      return Zeros.isAnyNegative(revenue(), margin())
          ? builder().from(this).revenue(revenue() + 0.0).margin(margin() + 0.0).build()
          : this;
    }

    /** Builds {@link Line} instances; the account, its revenue and its margin are required. */
    public static final class Builder extends ImmutableLine.Builder {
      Builder() {}
    }
  }
}
