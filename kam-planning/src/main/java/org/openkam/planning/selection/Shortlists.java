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
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.measure.Measures;
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
   * @param figure the name of a figure, such as revenue
   * @param count how many accounts, at least one
   * @return the shortlist; accounts without the figure are not on it
   */
  public static Shortlist largest(String figure, int count) {
    return largest(Measures.figure(figure), count);
  }

  /**
   * Returns the shortlist of the largest accounts.
   *
   * @param measure the measure of size
   * @param count how many accounts, at least one
   * @return the shortlist; accounts that were not measured are not on it
   */
  public static Shortlist largest(Measure measure, int count) {
    checkArgument(count >= 1, "shortlist must have room for an account: %s", count);
    return new Largest(measure, count);
  }

  /**
   * Returns the shortlist of the fewest accounts that together make up a share of an amount, such
   * as 80 % of revenue.
   *
   * @param figure the name of a figure, of which no account has less than zero
   * @param share the share, above zero and at most one
   * @return the shortlist; accounts without the figure are not on it
   */
  public static Shortlist head(String figure, double share) {
    return head(Measures.figure(figure), share);
  }

  /**
   * Returns the shortlist of the fewest accounts that together make up a share of an amount, such
   * as 80 % of revenue.
   *
   * @param measure the measure, of which no account has less than zero
   * @param share the share, above zero and at most one
   * @return the shortlist; accounts that were not measured are not on it
   */
  public static Shortlist head(Measure measure, double share) {
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
   * Returns the shortlist that attributes describe, with provided measures only.
   *
   * @param attributes what {@link Shortlist#attributes} of a provided shortlist returns
   * @return the shortlist
   * @throws IllegalArgumentException if no provided shortlist is described so
   */
  public static Shortlist of(Attributes attributes) {
    return of(attributes, Measures.standard());
  }

  /**
   * Returns the shortlist that attributes describe.
   *
   * @param attributes what {@link Shortlist#attributes} of a provided shortlist returns
   * @param known the kinds of measures that it may read
   * @return the shortlist
   * @throws IllegalArgumentException if no provided shortlist is described so
   */
  public static Shortlist of(Attributes attributes, MeasureRegistry known) {
    String kind = required(attributes.findText(KIND), KIND);
    switch (kind) {
      case Everyone.NAME -> {
        check(attributes, kind);
        return everyone();
      }
      case Largest.NAME -> {
        check(attributes, kind, MEASURE, COUNT);
        return largest(MeasureAttributes.read(attributes, MEASURE, known), count(attributes));
      }
      case Head.NAME -> {
        check(attributes, kind, MEASURE, SHARE);
        return head(MeasureAttributes.read(attributes, MEASURE, known), number(attributes, SHARE));
      }
      case AnyOf.NAME -> {
        check(attributes, kind, SHORTLISTS);
        return new AnyOf(
            required(attributes.findAttributesList(SHORTLISTS), SHORTLISTS).stream()
                .map(shortlist -> of(shortlist, known))
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

  private static ImmutableSet<AccountId> inOrder(MeasuredAccounts measured, List<AccountId> kept) {
    ImmutableSet<AccountId> ids = ImmutableSet.copyOf(kept);
    return measured.accounts().stream().filter(ids::contains).collect(toImmutableSet());
  }

  private record Everyone() implements Shortlist {
    static final String NAME = "everyone";

    @Override
    public ImmutableSet<AccountId> of(MeasuredAccounts measured) {
      return ImmutableSet.copyOf(measured.accounts());
    }

    @Override
    public Attributes attributes() {
      return Shortlists.attributes(NAME).build();
    }
  }

  private record Largest(Measure measure, int count) implements Shortlist {
    static final String NAME = "largest";

    @Override
    public ImmutableSet<AccountId> of(MeasuredAccounts measured) {
      ImmutableSet<AccountId> largest = SelectionChecks.largest(measured.values(measure), count);
      return measured.accounts().stream().filter(largest::contains).collect(toImmutableSet());
    }

    @Override
    public ImmutableSet<Measure> measures() {
      return ImmutableSet.of(measure);
    }

    @Override
    public Attributes attributes() {
      return Shortlists.attributes(NAME)
          .put(MEASURE, MeasureAttributes.of(measure))
          .put(COUNT, count)
          .build();
    }
  }

  private record Head(Measure measure, double share) implements Shortlist {
    static final String NAME = "head";

    @Override
    public ImmutableSet<AccountId> of(MeasuredAccounts measured) {
      ImmutableMap<AccountId, Double> amounts = measured.values(measure);
      return amounts.isEmpty()
          ? ImmutableSet.of()
          : inOrder(measured, Pareto.of(amounts).headAccounts(share));
    }

    @Override
    public ImmutableSet<Measure> measures() {
      return ImmutableSet.of(measure);
    }

    @Override
    public Attributes attributes() {
      return Shortlists.attributes(NAME)
          .put(MEASURE, MeasureAttributes.of(measure))
          .put(SHARE, share)
          .build();
    }
  }

  private record AnyOf(ImmutableList<Shortlist> shortlists) implements Shortlist {
    static final String NAME = "any-of";

    @Override
    public ImmutableSet<AccountId> of(MeasuredAccounts measured) {
      ImmutableSet<AccountId> kept =
          shortlists.stream()
              .flatMap(shortlist -> shortlist.of(measured).stream())
              .collect(toImmutableSet());
      return measured.accounts().stream().filter(kept::contains).collect(toImmutableSet());
    }

    @Override
    public ImmutableSet<Measure> measures() {
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
