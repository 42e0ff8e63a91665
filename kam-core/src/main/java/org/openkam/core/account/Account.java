package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transactions;

/**
 * A business customer or prospect with whom a long-term relation exists or may exist.
 *
 * <p>What is known of it stands in a few places: {@link #figures()} are single numbers, {@link
 * #series()} are numbers over time, {@link #transactions()} is what happened on a day, {@link
 * #ratings()} is what people said, {@link #dimensions()} are the groups it belongs to in reports.
 */
@Value.Immutable
public abstract class Account {
  private static final Fields<Account> FORM =
      Fields.of(Account.class, Account::builder, Builder::build)
          .required("id", AccountId.form(), Account::id, Builder::id)
          .defaulted("name", Forms.TEXT, Account::name, Builder::name)
          .defaulted("status", Forms.ofEnum(Status.class), Account::status, Builder::status)
          .optional("parent", AccountId.form(), Account::parent, Builder::parent)
          .optional("customerSince", Forms.DAY, Account::customerSince, Builder::customerSince)
          .optional("track", Forms.ofEnum(Track.class), Account::track, Builder::track)
          .optional(
              "purchasing", PurchasingProfile.form(), Account::purchasing, Builder::purchasing)
          .defaulted("units", OrganizationUnit.form().list(), Account::units, Builder::units)
          .defaulted("objectives", Forms.TEXT.set(), Account::objectives, Builder::objectives)
          .defaulted("dimensions", Forms.TEXT.map(), Account::dimensions, Builder::dimensions)
          .defaulted("figures", Forms.NUMBER.map(), Account::figures, Builder::figures)
          .defaulted("figureDates", Forms.DAY.map(), Account::figureDates, Builder::figureDates)
          .defaulted("series", MetricSeries.form().map(), Account::series, Builder::series)
          .defaulted(
              "transactions",
              Transactions.form().map(),
              Account::transactions,
              Builder::transactions)
          .defaulted("ratings", Rating.form().list(), Account::ratings, Builder::ratings)
          .defaulted("estimates", Estimate.form().map(), Account::estimates, Builder::estimates)
          .defaulted("evidence", Evidence.form().list(), Account::evidence, Builder::evidence)
          .defaulted("benefits", Benefit.form().list(), Account::benefits, Builder::benefits)
          .defaulted("rivals", Rival.form().list(), Account::rivals, Builder::rivals)
          .form();

  private static final double MONTHS_PER_YEAR = 12;

  /** What shares such as 0.1, 0.2 and 0.7 may be above one together, by their last digits. */
  private static final double SHARE_ROUNDING = 1e-9;

  Account() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Account> form() {
    return FORM;
  }

  /** {@return the identifier} */
  public abstract AccountId id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** {@return whether it buys, may buy or used to buy, which is customer unless set} */
  @Value.Default
  public Status status() {
    return Status.CUSTOMER;
  }

  /** {@return the account it belongs to, as a plain id that need not exist} */
  public abstract Optional<AccountId> parent();

  /** {@return the day the relation began} */
  public abstract Optional<LocalDate> customerSince();

  /** {@return whether it is a candidate for today or for later} */
  public abstract Optional<Track> track();

  /** {@return how it is organized as a buyer} */
  public abstract Optional<PurchasingProfile> purchasing();

  /** {@return its parts that are served on their own, each id once} */
  public abstract ImmutableList<OrganizationUnit> units();

  /** {@return the strategic objectives of ours that it helps to reach, by id} */
  public abstract ImmutableSet<String> objectives();

  /** {@return the groups it belongs to, such as sector or region, by the name of the dimension} */
  public abstract ImmutableMap<String, String> dimensions();

  /** {@return single finite numbers measured of it, by name; a missing name is not measured} */
  public abstract ImmutableMap<String, Double> figures();

  /**
   * {@return the day on which a figure became known, by the name of the figure; a figure without
   * one is known today, but a look back cannot tell since when}
   */
  public abstract ImmutableMap<String, LocalDate> figureDates();

  /** {@return numbers over time measured of it, by name} */
  public abstract ImmutableMap<String, MetricSeries> series();

  /**
   * {@return what happened on which day, such as its orders or complaints, by a name that no series
   * has}
   */
  public abstract ImmutableMap<String, Transactions> transactions();

  /** {@return what people said of it, on which day} */
  public abstract ImmutableList<Rating> ratings();

  /** {@return amounts that may come about, by name, such as the potential of a plan} */
  public abstract ImmutableMap<String, Estimate> estimates();

  /** {@return where the statements about it come from} */
  public abstract ImmutableList<Evidence> evidence();

  /** {@return what both sides gain from the relation: the benefit register} */
  public abstract ImmutableList<Benefit> benefits();

  /**
   * {@return its other suppliers, each name once; their shares of a product group are one together
   * at most}
   */
  public abstract ImmutableList<Rival> rivals();

  /**
   * Finds a figure.
   *
   * @param name the name of the figure
   * @return the figure, or empty where it was not measured
   */
  public OptionalDouble findFigure(String name) {
    Double figure = figures().get(name);
    return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }

  /**
   * Returns how long the relation has lasted.
   *
   * @param today the day to count to
   * @return whole and broken years since the relation began, counted in whole months; empty where
   *     the first day is not known or lies ahead
   */
  public OptionalDouble tenureYears(LocalDate today) {
    Optional<LocalDate> start = customerSince().filter(first -> !first.isAfter(today));
    return start.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(ChronoUnit.MONTHS.between(start.get(), today) / MONTHS_PER_YEAR);
  }

  /** {@return the countries of its units, each once, in the order of the units} */
  public ImmutableSet<String> countries() {
    return units().stream()
        .map(OrganizationUnit::country)
        .filter(country -> !country.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns this account as it was known on a day.
   *
   * @param day the day
   * @return the account without the figures, values, transactions, ratings, estimates, benefits,
   *     rivals and evidence of a later day, and without a first day that lies ahead; what bears no
   *     date stays
   */
  public Account asKnownOn(LocalDate day) {
    return AccountHindsight.asKnownOn(this, day);
  }

  /** {@return a builder with the properties of this account} */
  public abstract Builder toBuilder();

  @Value.Check
  Account check() {
    long ids = units().stream().map(OrganizationUnit::id).distinct().count();
    checkArgument(
        ids == units().size(), "account '%s' must have each unit once: %s", id(), units());
    figures()
        .forEach(
            (name, figure) ->
                checkArgument(
                    Double.isFinite(figure),
                    "account '%s' must have a finite figure '%s': %s",
                    id(),
                    name,
                    figure));
    figureDates()
        .forEach(
            (name, day) ->
                checkArgument(
                    figures().containsKey(name),
                    "account '%s' must have the figure that is dated %s: '%s'",
                    id(),
                    day,
                    name));
    transactions()
        .keySet()
        .forEach(
            name ->
                checkArgument(
                    !series().containsKey(name),
                    "account '%s' must have either a series or transactions of a name: '%s'",
                    id(),
                    name));
    ratings()
        .forEach(
            rating ->
                checkArgument(
                    rating.account().equals(id()),
                    "account '%s' must have ratings of its own: '%s'",
                    id(),
                    rating.account()));
    checkRivals();
    return Zeros.isAnyNegative(figures().values())
        ? builder().from(this).figures(Zeros.plain(figures())).build()
        : this;
  }

  private void checkRivals() {
    Map<String, Double> shares = new TreeMap<>();
    Set<String> names = new HashSet<>();
    for (Rival rival : rivals()) {
      checkArgument(
          names.add(rival.name()),
          "account '%s' must have each rival once: '%s'",
          id(),
          rival.name());
      rival.shares().forEach((group, share) -> shares.merge(group, share, Double::sum));
    }
    shares.forEach(
        (group, share) ->
            checkArgument(
                share <= 1 + SHARE_ROUNDING,
                "account '%s' must have rivals with shares of '%s' that are one together at most:"
                    + " %s",
                id(),
                group,
                share));
  }

  /** Whether an account buys from us now, may do so, used to, or competes with us. */
  public enum Status {
    /** Buys from us. */
    CUSTOMER,
    /** Does not buy yet; a candidate where the model admits prospects. */
    PROSPECT,
    /** Bought once, no more. */
    FORMER,
    /** Sells what we sell. */
    COMPETITOR;

    /** {@return the word in English sentences, such as former customer} */
    public String label() {
      return this == FORMER ? "former customer" : name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a candidate is strong now or has yet to become so (Halifax 2022). */
  public enum Track {
    /** Important today. */
    CURRENT,
    /** High potential, to be given time and resources early. */
    FUTURE
  }

  /** Builds {@link Account} instances; the id is required. */
  public static final class Builder extends ImmutableAccount.Builder {
    Builder() {}

    /**
     * Puts a figure with the day on which it became known.
     *
     * @param name the name of the figure, once in the account
     * @param figure the figure, finite
     * @param knownOn the day
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder putFigure(String name, double figure, LocalDate knownOn) {
      return putFigure(name, figure).putFigureDate(name, knownOn);
    }
  }
}
