package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.numeric.Zeros;

/**
 * What a selection has to keep besides its model: people and means that are limited, the list of
 * last year, and what people decided by hand.
 */
@Value.Immutable
public abstract class SelectionConstraints {
  private static final int PRICED_EXCLUSIONS = 20;
  private static final Fields<SelectionConstraints> FORM =
      Fields.of(SelectionConstraints.class, SelectionConstraints::builder, Builder::build)
          .defaulted(
              "shortlist", Shortlist.form(), SelectionConstraints::shortlist, Builder::shortlist)
          .optional("tracks", TrackRule.form(), SelectionConstraints::tracks, Builder::tracks)
          .defaulted(
              "reservedSlots",
              Forms.WHOLE_NUMBER,
              SelectionConstraints::reservedSlots,
              Builder::reservedSlots)
          .defaulted(
              "groupLimits",
              Forms.WHOLE_NUMBER.map(),
              SelectionConstraints::groupLimits,
              Builder::groupLimits)
          .defaulted(
              "capacities",
              CapacitiesForm.INSTANCE,
              SelectionConstraints::capacities,
              Builder::capacities)
          .defaulted(
              "previous", AccountId.form().set(), SelectionConstraints::previous, Builder::previous)
          .defaulted(
              "switchingCost",
              Forms.AMOUNT,
              SelectionConstraints::switchingCost,
              Builder::switchingCost)
          .defaulted(
              "pricedExclusions",
              Forms.WHOLE_NUMBER,
              SelectionConstraints::pricedExclusions,
              Builder::pricedExclusions)
          .defaulted(
              "decisions",
              ManualDecision.form().listBy(decision -> decision.account().value()),
              SelectionConstraints::decisions,
              Builder::decisions)
          .form();

  private static final SelectionConstraints NONE = builder().build();

  SelectionConstraints() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<SelectionConstraints> form() {
    return FORM;
  }

  /** {@return the terms that limit nothing but the number of key accounts of the model} */
  public static SelectionConstraints none() {
    return NONE;
  }

  /** {@return which accounts are evaluated at all, everyone unless set} */
  @Value.Default
  public Shortlist shortlist() {
    return Shortlists.everyone();
  }

  /**
   * {@return how candidates for later are told from those for today; all are for today if empty}
   */
  public abstract Optional<TrackRule> tracks();

  /**
   * {@return how many of the places are kept for candidates for later, even where they stay empty;
   * zero unless set}
   */
  @Value.Default
  public int reservedSlots() {
    return 0;
  }

  /**
   * {@return how many key accounts each group may have, by the dimension of the account, such as
   * manager, region or segment; an account outside the dimension is not limited by it}
   */
  public abstract ImmutableMap<String, Integer> groupLimits();

  /**
   * {@return what all key accounts may use together, by the measure of what one uses, such as hours
   * or budget}
   */
  public abstract ImmutableMap<Measure, Double> capacities();

  /** {@return the key accounts so far} */
  public abstract ImmutableSet<AccountId> previous();

  /**
   * {@return by how many points of score a newcomer must beat a key account to take its place, not
   * negative; zero unless set}
   */
  @Value.Default
  public double switchingCost() {
    return 0;
  }

  /**
   * {@return for how many of the best accounts that limits keep out the selection says what it
   * would cost to choose them, not negative; 20 unless set}
   */
  @Value.Default
  public int pricedExclusions() {
    return PRICED_EXCLUSIONS;
  }

  /** {@return what people decided by hand, each account once} */
  public abstract ImmutableList<ManualDecision> decisions();

  /**
   * Finds what was decided about an account.
   *
   * @param account the account
   * @return the decision, or empty where there is none
   */
  public Optional<ManualDecision> findDecision(AccountId account) {
    return decisions().stream().filter(decision -> decision.account().equals(account)).findFirst();
  }

  /** {@return the accounts that were decided so} */
  ImmutableSet<AccountId> decided(ManualDecision.Verdict verdict) {
    return decisions().stream()
        .filter(decision -> decision.verdict() == verdict)
        .map(ManualDecision::account)
        .collect(toImmutableSet());
  }

  /** {@return whether nothing but the number of places keeps the best from being chosen} */
  boolean limitOnlyPlaces() {
    return groupLimits().isEmpty()
        && capacities().isEmpty()
        && reservedSlots() == 0
        && decisions().isEmpty()
        && (switchingCost() == 0 || previous().isEmpty());
  }

  /** {@return what the terms read of accounts} */
  public ImmutableSet<Measure> measures() {
    ImmutableSet.Builder<Measure> measures = ImmutableSet.builder();
    tracks().ifPresent(rule -> measures.add(rule.today().measure(), rule.promise().measure()));
    return measures.addAll(capacities().keySet()).addAll(shortlist().measures()).build();
  }

  /**
   * Returns what tells these terms from others, whatever the order in which they were put together.
   *
   * @return the SHA-256 of the terms, 64 hexadecimal digits
   * @throws UnsupportedOperationException if the shortlist does not describe itself
   */
  public String fingerprint() {
    return FORM.fingerprint(this);
  }

  @Value.Check
  SelectionConstraints check() {
    checkArgument(
        reservedSlots() >= 0, "places for later must not be negative: %s", reservedSlots());
    checkArgument(
        switchingCost() >= 0 && Double.isFinite(switchingCost()),
        "switching cost must be finite and not negative: %s",
        switchingCost());
    checkArgument(
        pricedExclusions() >= 0,
        "number of priced exclusions must not be negative: %s",
        pricedExclusions());
    groupLimits()
        .forEach(
            (dimension, most) ->
                checkArgument(
                    most >= 0, "limit of each '%s' must not be negative: %s", dimension, most));
    capacities()
        .forEach(
            (measure, capacity) ->
                checkArgument(
                    capacity >= 0 && Double.isFinite(capacity),
                    "capacity of '%s' must be finite and not negative: %s",
                    measure.name(),
                    capacity));
    long accounts = decisions().stream().map(ManualDecision::account).distinct().count();
    checkArgument(
        accounts == decisions().size(),
        "each account must be decided once: %s",
        decisions().stream().map(ManualDecision::account).toList());
    return Zeros.isAnyNegative(capacities().values()) || Zeros.isAnyNegative(switchingCost())
        ? builder()
            .from(this)
            .capacities(Zeros.plain(capacities()))
            .switchingCost(switchingCost() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link SelectionConstraints} instances; nothing is required. */
  public static final class Builder extends ImmutableSelectionConstraints.Builder {
    Builder() {}

    /**
     * Puts what all key accounts may use together of what a figure measures.
     *
     * @param figure the name of a figure of an account, such as hours
     * @param capacity how much there is, finite and not negative
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder putCapacity(String figure, double capacity) {
      return putCapacity(Measures.figure(figure), capacity);
    }
  }
}
