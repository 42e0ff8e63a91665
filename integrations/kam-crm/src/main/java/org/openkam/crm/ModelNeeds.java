package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.model.SelectionModel;

/** What a selection model reads that no account of a reading has, and which file would give it. */
public final class ModelNeeds {
  /** What would give a measure. */
  private enum Source {
    SALES("deals, orders or invoices"),
    QUARTERS("deals, orders or invoices with dates over at least three quarters"),
    DATED("deals, orders or invoices with dates"),
    LOST("lost deals beside the won ones"),
    OPEN("open deals"),
    PROBABLE("open deals with a probability"),
    PRODUCTS("a column with the product in the file of deals or orders"),
    ACTIVITIES("a file of activities"),
    CASES("a file of cases"),
    ESTIMATE("the columns '{name} amount' and '{name} probability' in the file of accounts"),
    COLUMN("a column '{name}' in the file of accounts"),
    TRANSACTIONS("transactions '{name}'");

    private final String words;

    Source(String words) {
      this.words = words;
    }
  }

  private static final ImmutableMap<String, Source> DERIVED =
      ImmutableMap.<String, Source>builder()
          .put("revenue-won", Source.SALES)
          .put("deals-won", Source.SALES)
          .put("average-deal", Source.SALES)
          .put("revenue-trend", Source.QUARTERS)
          .put("purchases", Source.DATED)
          .put("win-rate", Source.LOST)
          .put("open-pipeline", Source.OPEN)
          .put("pipeline", Source.PROBABLE)
          .put("product-breadth", Source.PRODUCTS)
          .put("activities", Source.ACTIVITIES)
          .put("cases", Source.CASES)
          .buildOrThrow();

  private static final ImmutableSet<String> REACH = ImmutableSet.of("countries", "units", "sites");

  private ModelNeeds() {}

  /** {@return whether a figure of that name is derived from deals, activities or cases} */
  static boolean isDerived(String name) {
    return DERIVED.containsKey(name);
  }

  /**
   * Returns what a model reads in vain.
   *
   * @param model the model
   * @param reading what was read
   * @return a blocking finding for each measure that no account has a source for, in the order of
   *     the model, MODEL_NEEDS, that says what would give it; a measure of one's own is not judged
   */
  public static ImmutableList<Finding> unmet(SelectionModel model, Reading reading) {
    return model.measures().stream()
        .map(measure -> need(measure.kind(), measure.parameters(), measure, reading))
        .flatMap(Optional::stream)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Finding> need(
      String kind, Attributes parameters, Measure measure, Reading reading) {
    String name = measure.name();
    if (kind.equals("figure")) {
      return unless(reading, account -> account.figures().containsKey(name), name, name);
    }
    if (kind.equals("tenure")) {
      return unless(
          reading, account -> account.customerSince().isPresent(), name, "customer since");
    }
    if (REACH.contains(kind)) {
      return unless(reading, account -> !account.units().isEmpty(), name, "country");
    }
    return parameters
        .findText("estimate")
        .flatMap(estimate -> estimate(estimate, measure, reading))
        .or(
            () ->
                parameters
                    .findText("series")
                    .or(() -> parameters.findText("transactions"))
                    .flatMap(series -> series(series, measure, reading)));
  }

  private static Optional<Finding> estimate(String name, Measure measure, Reading reading) {
    return unless(
        reading,
        account -> account.estimates().containsKey(name),
        measure.name(),
        DERIVED.getOrDefault(name, Source.ESTIMATE),
        name);
  }

  private static Optional<Finding> series(String name, Measure measure, Reading reading) {
    return unless(
        reading,
        account ->
            account.transactions().containsKey(name)
                || Optional.ofNullable(account.series().get(name))
                    .filter(series -> series.size() > 0)
                    .isPresent(),
        measure.name(),
        DERIVED.getOrDefault(name, Source.TRANSACTIONS),
        name);
  }

  private static Optional<Finding> unless(
      Reading reading, Predicate<Account> has, String measure, String column) {
    return unless(reading, has, measure, DERIVED.getOrDefault(column, Source.COLUMN), column);
  }

  private static Optional<Finding> unless(
      Reading reading, Predicate<Account> has, String measure, Source source, String name) {
    return reading.accounts().stream().anyMatch(has)
        ? Optional.empty()
        : Optional.of(
            Finding.blocking(
                "MODEL_NEEDS",
                measure,
                "'{measure}' takes " + source.words,
                ImmutableMap.of("measure", measure, "source", source.name(), "name", name)));
  }
}
