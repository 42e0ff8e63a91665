package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;

/** How a scoring treats data that its method does not speak of, the same for all strategies. */
@Value.Immutable
public abstract class ScoringPolicy {
  private static final Fields<ScoringPolicy> FORM =
      Fields.of(ScoringPolicy.class, ScoringPolicy::builder, Builder::build)
          .defaulted(
              "missingData",
              Forms.ofEnum(MissingData.class),
              ScoringPolicy::missingData,
              Builder::missingData)
          .defaulted(
              "minimumCoverage",
              Forms.SHARE,
              ScoringPolicy::minimumCoverage,
              Builder::minimumCoverage)
          .defaulted(
              "constantColumn",
              Forms.ofEnum(ConstantColumns.class),
              ScoringPolicy::constantColumn,
              Builder::constantColumn)
          .defaulted("ties", Forms.ofEnum(Ties.class), ScoringPolicy::ties, Builder::ties)
          .defaulted(
              "tieTolerance", Forms.AMOUNT, ScoringPolicy::tieTolerance, Builder::tieTolerance)
          .form();

  private static final ScoringPolicy STANDARD = builder().build();

  ScoringPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<ScoringPolicy> form() {
    return FORM;
  }

  /** {@return the policy with every property at its default} */
  public static ScoringPolicy standard() {
    return STANDARD;
  }

  /** {@return what to do with a missing value, which is to refuse unless set} */
  @Value.Default
  public MissingData missingData() {
    return MissingData.REFUSE;
  }

  /**
   * {@return the smallest share of weight that must be measured for an account to be selected, from
   * zero to one; zero unless set}
   */
  @Value.Default
  public double minimumCoverage() {
    return 0;
  }

  /** {@return what to do with a criterion on which all accounts agree, neutral unless set} */
  @Value.Default
  public ConstantColumns constantColumn() {
    return ConstantColumns.NEUTRAL;
  }

  /** {@return which rank tied accounts get, competition (1224) unless set} */
  @Value.Default
  public Ties ties() {
    return Ties.COMPETITION;
  }

  /**
   * {@return how far the scores of two neighbors in the ranking may lie apart and still be tied,
   * zero unless set; a chain of such neighbors is one tie}
   */
  @Value.Default
  public double tieTolerance() {
    return 0;
  }

  /**
   * Checks whether enough was measured of an account for a score.
   *
   * @param alternative the account, or another alternative
   * @param coverage the share of weight that was measured, from zero to one
   * @return COVERAGE_TOO_LOW if the coverage is below {@link #minimumCoverage()}, or if nothing was
   *     measured and missing values are ignored; else empty
   */
  public Optional<Finding> checkCoverage(AlternativeId alternative, double coverage) {
    boolean isNothing = coverage == 0 && missingData() == MissingData.IGNORE;
    return coverage >= minimumCoverage() && !isNothing
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "COVERAGE_TOO_LOW",
                alternative.value(),
                "only {coverage, percent} of the weight was measured; {least, percent} is needed"
                    + " for a score",
                ImmutableMap.of("coverage", coverage, "least", minimumCoverage())));
  }

  /** {@return a builder with the properties of this policy} */
  public abstract Builder toBuilder();

  @Value.Check
  ScoringPolicy check() {
    checkArgument(
        minimumCoverage() >= 0 && minimumCoverage() <= 1,
        "minimum coverage must be from zero to one: %s",
        minimumCoverage());
    checkArgument(
        tieTolerance() >= 0 && Double.isFinite(tieTolerance()),
        "tie tolerance must be finite and not negative: %s",
        tieTolerance());
    return Zeros.isAnyNegative(minimumCoverage(), tieTolerance())
        ? builder()
            .from(this)
            .minimumCoverage(minimumCoverage() + 0.0)
            .tieTolerance(tieTolerance() + 0.0)
            .build()
        : this;
  }

  /** What to do with a criterion on which all accounts have the same value. */
  public enum ConstantColumns {
    /** It tells accounts apart by nothing: every account gets the same contribution. */
    NEUTRAL,
    /** It is left out and its weight shared among the others. */
    DROP,
    /** The scoring is refused and names the criterion. */
    REFUSE
  }

  /** What to do with an account that lacks a value for a criterion with weight. */
  public enum MissingData {
    /** The scoring is refused and names the account and the criterion. */
    REFUSE,
    /** The worst value of the declared bounds, or of the accounts where there are none. */
    WORST,
    /** The best value of the declared bounds, or of the accounts where there are none. */
    BEST,
    /** The median of the accounts that have a value. */
    MEDIAN,
    /** The criterion is left out for this account and its weight shared among the others. */
    IGNORE,
    /** The score is the worst case, and the best case is reported beside it. */
    INTERVAL
  }

  /** Which rank accounts with the same score get; the best rank is one. */
  public enum Ties {
    /** 1, 2, 2, 4: the rank is one more than the number of better accounts. */
    COMPETITION,
    /** 1, 2, 2, 3: the rank is one more than the number of better scores. */
    DENSE,
    /** 1, 2.5, 2.5, 4: tied accounts share the mean of their places. */
    FRACTIONAL,
    /** 1, 2, 3, 4: tied accounts are ordered by their id. */
    BY_ID
  }

  /** Builds {@link ScoringPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableScoringPolicy.Builder {
    Builder() {}
  }
}
