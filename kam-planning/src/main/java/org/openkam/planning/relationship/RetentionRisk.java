package org.openkam.planning.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.measure.AccountsAsOf;

/**
 * How likely a key account is to be lost, with every reason (after Halifax 2022).
 *
 * <p>The risk stands beside the score of the account and never hides in it. Each condition is a
 * gate on a figure; a figure that was not measured is told and counts neither way.
 */
@Value.Immutable
public abstract class RetentionRisk {
  /** The name of the figure with the phase of the relation, from one. */
  public static final String PHASE = "phase";

  /** The name of the figure with the number of people at the customer in contact with us. */
  public static final String CONTACTS = "contacts";

  /** The name of the figure with the height of the switching barrier, from zero to one. */
  public static final String SWITCHING_BARRIER = "switching-barrier";

  /** The name of the figure with the viability of the customer, from zero to one hundred. */
  public static final String VIABILITY = "viability";

  RetentionRisk() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account, with what the conditions read} */
  public abstract Account account();

  /** {@return the day as of which the account is read; empty for everything that is known of it} */
  public abstract Optional<LocalDate> asOf();

  /**
   * {@return what keeps an account, gates with a threshold; those of {@link #standardConditions()}
   * unless set}
   */
  @Value.Default
  public ImmutableList<Gate> conditions() {
    return standardConditions();
  }

  /**
   * {@return a phase of at least 2, contacts with at least 2 people, a switching barrier of at
   * least 0.5 and a viability of at least 40}
   */
  public static ImmutableList<Gate> standardConditions() {
    return ImmutableList.of(
        Gate.atLeast(PHASE, 2),
        Gate.atLeast(CONTACTS, 2),
        Gate.builder()
            .id(SWITCHING_BARRIER)
            .labels(
                Labels.of(
                    "Switching barrier",
                    "Overstapdrempel",
                    "Wechselbarriere",
                    "Barrière au changement"))
            .threshold(new Threshold(SWITCHING_BARRIER, Threshold.Side.AT_LEAST, 0.5))
            .build(),
        Gate.atLeast(VIABILITY, 40));
  }

  /** {@return from how many reasons the risk is high, 2 unless set} */
  @Value.Default
  public int highFrom() {
    return 2;
  }

  /** {@return the level by the number of conditions that are not met} */
  public Level level() {
    long known = count(Gate.Status.MET) + count(Gate.Status.NOT_MET);
    long reasons = count(Gate.Status.NOT_MET);
    if (known == 0) {
      return Level.UNKNOWN;
    }
    if (reasons >= highFrom()) {
      return Level.HIGH;
    }
    return reasons == 0 ? Level.LOW : Level.MEDIUM;
  }

  /**
   * {@return the reasons: PHASE_BELOW_MINIMUM, CONTACTS_BELOW_MINIMUM and so on for what is not
   * met, GATE_UNKNOWN for what was not measured, in the order of the conditions}
   */
  public ImmutableList<Finding> reasons() {
    return conditions().stream()
        .map(condition -> condition.check(account().id().value(), figure(condition)))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private long count(Gate.Status status) {
    return conditions().stream().filter(condition -> status(condition) == status).count();
  }

  private Gate.Status status(Gate condition) {
    return condition
        .threshold()
        .map(limit -> limit.assess(figure(condition)))
        .orElse(Gate.Status.UNKNOWN);
  }

  private OptionalDouble figure(Gate condition) {
    return condition
        .threshold()
        .map(limit -> AccountsAsOf.alone(account(), asOf()).read(limit.measure()).find(0))
        .orElse(OptionalDouble.empty());
  }

  @Value.Check
  void check() {
    checkArgument(
        highFrom() >= 1,
        "retention risk of '%s' must be high from at least one reason: %s",
        account().id(),
        highFrom());
  }

  /** How likely an account is to be lost; there is no level without risk. */
  public enum Level {
    /** Nothing speaks for it, of what is known. */
    LOW,
    /** Something speaks for it. */
    MEDIUM,
    /** Several things speak for it. */
    HIGH,
    /** Nobody knows, because nothing was measured. */
    UNKNOWN
  }

  /**
   * What it would cost both sides to part: the more functions work together and the more systems
   * are shared, the less easily either leaves (Kempeneers 2017).
   *
   * @param bridges the bridge functions, covered where the two companies are linked
   * @param systems the systems that could be shared, covered where they are
   */
  public record SwitchingBarrier(CoverageMatrix bridges, CoverageMatrix systems) {
    /**
     * {@return the coverage of the bridges times the coverage of the systems, from zero to one; of
     * the bridges alone where no system could be shared; empty where no bridge applies}
     */
    public OptionalDouble height() {
      OptionalDouble bridged = bridges.coverage();
      return bridged.isEmpty()
          ? bridged
          : OptionalDouble.of(bridged.getAsDouble() * systems.coverage().orElse(1));
    }
  }

  /** Builds {@link RetentionRisk} instances; the account is required. */
  public static final class Builder extends ImmutableRetentionRisk.Builder {
    Builder() {}
  }
}
