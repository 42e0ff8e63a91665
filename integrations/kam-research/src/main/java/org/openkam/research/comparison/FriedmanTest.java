package org.openkam.research.comparison;

import static com.google.common.base.Preconditions.checkState;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.immutables.value.Value;

/**
 * The test whether models are equally good, from their ranks on several data sets (Friedman 1937).
 *
 * <p>{@link #fPValue()} is the one to quote: the chi-squared form is known to be too cautious (Iman
 * and Davenport 1980; Demsar 2006).
 */
@Value.Immutable
public abstract class FriedmanTest {
  FriedmanTest() {}

  static FriedmanTest of(BlockRanks ranks) {
    double models = ranks.models();
    double blocks = ranks.blocks();
    double squares = 0;
    for (double rank : ranks.averages()) {
      squares += rank * rank;
    }
    double plain =
        12
            * blocks
            / (models * (models + 1))
            * (squares - models * (models + 1) * (models + 1) / 4);
    double untied = 1 - ranks.tieTerm() / (blocks * models * (models * models - 1));
    // where all models tie on all data sets nothing speaks for a difference
    double corrected = untied > 0 ? Math.max(0, plain) / untied : 0;
    return ImmutableFriedmanTest.builder()
        .models(ranks.models())
        .dataSets(ranks.blocks())
        .chiSquared(Math.max(0, plain))
        .correctedChiSquared(corrected)
        .build();
  }

  /** {@return how many models were compared, at least two} */
  public abstract int models();

  /** {@return on how many data sets, at least two} */
  public abstract int dataSets();

  /** {@return the statistic without correction for ties, zero or more} */
  public abstract double chiSquared();

  /** {@return the statistic corrected for ties, zero or more; the same where nothing ties} */
  public abstract double correctedChiSquared();

  /** {@return the degrees of freedom of both statistics, the number of models less one} */
  public int degreesOfFreedom() {
    return models() - 1;
  }

  /**
   * {@return the probability of a {@link #chiSquared()} at least as large when all models are
   * equally good, from zero to one}
   */
  public double pValue() {
    return upperTail(chiSquared());
  }

  /** {@return the same probability for {@link #correctedChiSquared()}} */
  public double correctedPValue() {
    return upperTail(correctedChiSquared());
  }

  private double upperTail(double statistic) {
    return 1 - new ChiSquaredDistribution(degreesOfFreedom()).cumulativeProbability(statistic);
  }

  /**
   * {@return whether the models have the same order on every data set, so that {@link #f()} would
   * be infinite}
   */
  public boolean hasOneOrder() {
    return fDenominator() <= 0;
  }

  /**
   * {@return the statistic of Iman and Davenport (1980), from {@link #chiSquared()}, zero or more}
   *
   * @throws IllegalStateException if {@link #hasOneOrder()}
   */
  public double f() {
    checkState(!hasOneOrder(), "models in the same order on all data sets have no finite F");
    return (dataSets() - 1) * chiSquared() / fDenominator();
  }

  private double fDenominator() {
    return dataSets() * (double) degreesOfFreedom() - chiSquared();
  }

  /**
   * {@return the probability of an {@link #f()} at least as large when all models are equally good,
   * from zero to one; zero if {@link #hasOneOrder()}}
   */
  public double fPValue() {
    if (hasOneOrder()) {
      return 0;
    }
    int numerator = degreesOfFreedom();
    return 1
        - new FDistribution(numerator, numerator * (dataSets() - 1.0)).cumulativeProbability(f());
  }
}
