package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.value.concentration.Pareto;

/** The provided {@link Shortlist}s. */
public final class Shortlists {
  private static final String KIND = "kind";
  private static final String MEASURE = "measure";
  private static final String COUNT = "count";
  private static final String SHARE = "share";
  private static final String SHORTLISTS = "shortlists";

  private Shortlists() {}

  /** {@return the shortlist that leaves nobody out} */
  public static Shortlist everyone() {
    return new Everyone();
  }

  /**
   * Returns the shortlist of the largest accounts.
   *
   * @param measure the measure, such as revenue
   * @param count how many accounts, at least one
   * @return the shortlist; accounts without the measure are not on it
   */
  public static Shortlist largest(String measure, int count) {
    checkArgument(count >= 1, "shortlist must have room for an account: %s", count);
    return new Largest(measure, count);
  }

  /**
   * Returns the shortlist of the fewest accounts that together make up a share of an amount, such
   * as 80 % of revenue.
   *
   * @param measure the measure, of which no account has less than zero
   * @param share the share, above zero and at most one
   * @return the shortlist; accounts without the measure are not on it
   */
  public static Shortlist head(String measure, double share) {
    checkArgument(share > 0 && share <= 1, "share must be above zero and at most one: %s", share);
    return new Head(measure, share);
  }

  /**
   * Returns the shortlist of accounts that are on one of several, such as large today or of high
   * potential.
   *
   * @param shortlists the shortlists
   * @return the shortlist
   */
  public static Shortlist anyOf(Shortlist... shortlists) {
    return new AnyOf(ImmutableList.copyOf(shortlists));
  }

  /**
   * Returns the shortlist that attributes describe.
   *
   * @param attributes what {@link Shortlist#attributes} of a provided shortlist returns
   * @return the shortlist
   * @throws IllegalArgumentException if no provided shortlist is described so
   */
  public static Shortlist of(Attributes attributes) {
    String kind = required(attributes.findText(KIND), KIND);
    switch (kind) {
      case Everyone.NAME -> {
        check(attributes, kind);
        return everyone();
      }
      case Largest.NAME -> {
        check(attributes, kind, MEASURE, COUNT);
        return largest(required(attributes.findText(MEASURE), MEASURE), count(attributes));
      }
      case Head.NAME -> {
        check(attributes, kind, MEASURE, SHARE);
        return head(required(attributes.findText(MEASURE), MEASURE), number(attributes, SHARE));
      }
      case AnyOf.NAME -> {
        check(attributes, kind, SHORTLISTS);
        return new AnyOf(
            required(attributes.findAttributesList(SHORTLISTS), SHORTLISTS).stream()
                .map(Shortlists::of)
                .collect(toImmutableList()));
      }
      default ->
          throw new IllegalArgumentException(
              String.format(
                  "shortlist kind must be one of %s, %s, %s, %s: '%s'",
                  Everyone.NAME, Largest.NAME, Head.NAME, AnyOf.NAME, kind));
    }
  }

  private static void check(Attributes attributes, String kind, String... parameters) {
    attributes.checkNames("shortlist '" + kind + "'", ObjectArrays.concat(parameters, KIND));
  }

  private static int count(Attributes attributes) {
    double count = number(attributes, COUNT);
    checkArgument(
        count == Math.rint(count) && Math.abs(count) <= Integer.MAX_VALUE,
        "shortlist must have a whole count: %s",
        count);
    return (int) count;
  }

  private static double number(Attributes attributes, String name) {
    return attributes
        .findNumber(name)
        .orElseThrow(() -> new IllegalArgumentException("shortlist must have a '" + name + "'"));
  }

  private static <T> T required(Optional<T> value, String name) {
    return value.orElseThrow(
        () -> new IllegalArgumentException("shortlist must have a '" + name + "'"));
  }

  private static Attributes.Builder attributes(String kind) {
    return Attributes.builder().put(KIND, kind);
  }

  private static ImmutableSet<AccountId> inOrder(DecisionMatrix matrix, List<AccountId> kept) {
    ImmutableSet<AccountId> ids = ImmutableSet.copyOf(kept);
    return matrix.accounts().stream().filter(ids::contains).collect(toImmutableSet());
  }

  private record Everyone() implements Shortlist {
    static final String NAME = "everyone";

    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      return ImmutableSet.copyOf(matrix.accounts());
    }

    @Override
    public Attributes attributes() {
      return Shortlists.attributes(NAME).build();
    }
  }

  private record Largest(String measure, int count) implements Shortlist {
    static final String NAME = "largest";

    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      ImmutableSet<AccountId> largest =
          SelectionChecks.largest(ModelMatrix.values(matrix, measure), count);
      return matrix.accounts().stream().filter(largest::contains).collect(toImmutableSet());
    }

    @Override
    public ImmutableSet<String> measures() {
      return ImmutableSet.of(measure);
    }

    @Override
    public Attributes attributes() {
      return Shortlists.attributes(NAME).put(MEASURE, measure).put(COUNT, count).build();
    }
  }

  private record Head(String measure, double share) implements Shortlist {
    static final String NAME = "head";

    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      ImmutableMap<AccountId, Double> amounts = ModelMatrix.values(matrix, measure);
      return amounts.isEmpty()
          ? ImmutableSet.of()
          : inOrder(matrix, Pareto.of(amounts).headAccounts(share));
    }

    @Override
    public ImmutableSet<String> measures() {
      return ImmutableSet.of(measure);
    }

    @Override
    public Attributes attributes() {
      return Shortlists.attributes(NAME).put(MEASURE, measure).put(SHARE, share).build();
    }
  }

  private record AnyOf(ImmutableList<Shortlist> shortlists) implements Shortlist {
    static final String NAME = "any-of";

    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      ImmutableSet<AccountId> kept =
          shortlists.stream()
              .flatMap(shortlist -> shortlist.of(matrix).stream())
              .collect(toImmutableSet());
      return matrix.accounts().stream().filter(kept::contains).collect(toImmutableSet());
    }

    @Override
    public ImmutableSet<String> measures() {
      return shortlists.stream().flatMap(one -> one.measures().stream()).collect(toImmutableSet());
    }

    @Override
    public Attributes attributes() {
      return Shortlists.attributes(NAME)
          .put(SHORTLISTS, shortlists.stream().map(Shortlist::attributes).toList())
          .build();
    }
  }
}
