package org.openkam.scoring.normalization;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.expression.Formula;

/** The provided {@link Normalization}s; formulas as in Jahan and Edwards (2015). */
public final class Normalizations {
  /**
   * By declared bounds: <i>(x - lowest) / (highest - lowest)</i>, reversed where less is better,
   * values beyond the bounds counted as the bounds. Does not depend on the accounts.
   */
  public static final Normalization BOUNDS = StandardNormalization.BOUNDS;

  /**
   * By the extremes of the accounts: <i>(x - min) / (max - min)</i>, reversed where less is better;
   * zero for all where they agree.
   */
  public static final Normalization MIN_MAX = StandardNormalization.MIN_MAX;

  /**
   * By the Euclidean norm: <i>x / norm</i>, and <i>1 - x / norm</i> where less is better; a norm of
   * zero makes every value zero.
   */
  public static final Normalization VECTOR = StandardNormalization.VECTOR;

  /** By the Euclidean norm, <i>x / norm</i>, whichever direction is better. */
  public static final Normalization VECTOR_RAW = StandardNormalization.VECTOR_RAW;

  /**
   * By the sum: <i>x / sum of x</i>, and <i>(1 / x) / sum of 1 / x</i> where less is better; a sum
   * of zero makes every value zero.
   */
  public static final Normalization SUM = StandardNormalization.SUM;

  /** By the sum, <i>x / sum</i>, whichever direction is better. */
  public static final Normalization SUM_RAW = StandardNormalization.SUM_RAW;

  /** By the greatest value: <i>x / max</i>, and <i>1 - x / max</i> where less is better. */
  public static final Normalization MAX = StandardNormalization.MAX;

  /** By the best value: <i>x / max</i>, and <i>min / x</i> where less is better. */
  public static final Normalization LINEAR = StandardNormalization.LINEAR;

  /** <i>(x / max)<sup>2</sup></i>, and <i>(min / x)<sup>3</sup></i> where less is better. */
  public static final Normalization NONLINEAR = StandardNormalization.NONLINEAR;

  /**
   * By the logarithm of the product: <i>ln x / ln (product of x)</i>, and <i>(1 - ln x / ln
   * (product of x)) / (n - 1)</i> where less is better (Zavadskas and Turskis 2008). Refused where
   * the product is not above one, because the order would be turned round; <i>1 / n</i> for all
   * where they agree on a value up to one.
   */
  public static final Normalization LOGARITHMIC = StandardNormalization.LOGARITHMIC;

  /**
   * <i>(x - mean) / s</i> with the standard deviation of a population, whichever direction is
   * better; zero for all where they agree.
   */
  public static final Normalization ZSCORE_POPULATION = StandardNormalization.ZSCORE_POPULATION;

  /**
   * <i>(x - mean) / s</i> with the standard deviation of a sample, whichever direction is better;
   * zero for all where they agree.
   */
  public static final Normalization ZSCORE_SAMPLE = StandardNormalization.ZSCORE_SAMPLE;

  /**
   * One less the share of the distance to the best value in the sum of all such distances; zero for
   * all where they agree. An account that becomes the best by far makes the others more alike.
   */
  public static final Normalization ENHANCED_ACCURACY = StandardNormalization.ENHANCED_ACCURACY;

  /** One less the distance to the best value by the best value (Zavadskas and Turskis 2008). */
  public static final Normalization ZAVADSKAS_TURSKIS = StandardNormalization.ZAVADSKAS_TURSKIS;

  private Normalizations() {}

  /** {@return all provided normalizations} */
  public static ImmutableList<Normalization> all() {
    return ImmutableList.copyOf(StandardNormalization.values());
  }

  /**
   * Returns the provided normalization with an identifier.
   *
   * @param id the identifier
   * @return the normalization
   * @throws IllegalArgumentException if there is none
   */
  public static Normalization of(String id) {
    return all().stream()
        .filter(normalization -> normalization.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no normalization '"
                        + id
                        + "' among "
                        + all().stream().map(Normalization::id).collect(toImmutableList())));
  }

  /**
   * Limits what a fitted normalization is given; a value beyond a limit counts as that limit.
   *
   * @param fitted maps measured values to normalized ones, as {@link Normalization#fit} returns it
   * @param lowest values below count as this one
   * @param highest values above count as this one
   * @return the limited function, as fast on blocks of values as the one given
   */
  public static DoubleUnaryOperator within(
      DoubleUnaryOperator fitted, double lowest, double highest) {
    return fitted instanceof LinearMap linear
        ? linear.within(lowest, highest)
        : Formula.of(
            value -> fitted.applyAsDouble(Math.max(lowest, Math.min(highest, value))),
            value ->
                Formula.of(fitted, "the normalization").expression(value.clip(lowest, highest)));
  }
}
