package org.openkam.scoring.normalization;

import java.util.Set;
import org.immutables.value.Value;
import org.openkam.core.numeric.ColumnSummary;

/**
 * What a normalization needs to know of the values of one criterion; missing values are left out.
 *
 * <p>The statistics of two parts {@linkplain #merge merge} into those of the whole (Chan, Golub and
 * LeVeque 1983), so that they can be taken block by block.
 */
@Value.Immutable
public abstract class ColumnStatistics {
  /** The statistics of no value. */
  public static final ColumnStatistics EMPTY = of(ColumnSummary.EMPTY, 0, 0);

  ColumnStatistics() {}

  /** {@return a builder with no reciprocals and no logarithms} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Computes the statistics of the first values of an array, without reciprocals and logarithms.
   *
   * @param values the values; NaN is left out
   * @param size how many of them count, from the first
   * @return the statistics
   */
  public static ColumnStatistics of(double[] values, int size) {
    return of(values, size, Set.of());
  }

  /**
   * Computes the statistics of the first values of an array.
   *
   * @param values the values; NaN is left out
   * @param size how many of them count, from the first
   * @param requirements what a method needs: {@link Requirement#RECIPROCALS} and {@link
   *     Requirement#LOGARITHMS} are looked at
   * @return the statistics
   */
  public static ColumnStatistics of(double[] values, int size, Set<Requirement> requirements) {
    ColumnSummary plain = ColumnSummary.of(values, size);
    double reciprocals = 0;
    for (int i = 0; requirements.contains(Requirement.RECIPROCALS) && i < size; i++) {
      reciprocals += Double.isNaN(values[i]) ? 0 : 1 / values[i];
    }
    double logarithms = 0;
    for (int i = 0; requirements.contains(Requirement.LOGARITHMS) && i < size; i++) {
      logarithms += Double.isNaN(values[i]) ? 0 : Math.log(values[i]);
    }
    return of(plain, reciprocals, logarithms);
  }

  /**
   * Merges the statistics of two parts.
   *
   * @param next the statistics of the part that follows
   * @return the statistics of both
   */
  public ColumnStatistics merge(ColumnStatistics next) {
    return of(
        summary().merge(next.summary()),
        sumOfReciprocals() + next.sumOfReciprocals(),
        sumOfLogarithms() + next.sumOfLogarithms());
  }

  private ColumnSummary summary() {
    return new ColumnSummary(count(), min(), max(), sum(), squaredDeviations());
  }

  private static ColumnStatistics of(ColumnSummary plain, double reciprocals, double logarithms) {
    return builder()
        .count(plain.count())
        .min(plain.min())
        .max(plain.max())
        .sum(plain.sum())
        .squaredDeviations(plain.squaredDeviations())
        .sumOfReciprocals(reciprocals)
        .sumOfLogarithms(logarithms)
        .build();
  }

  /** {@return the number of values} */
  public abstract long count();

  /** {@return the smallest value; plus infinity where there is none} */
  public abstract double min();

  /** {@return the greatest value; minus infinity where there is none} */
  public abstract double max();

  /** {@return the sum of the values} */
  public abstract double sum();

  /** {@return the sum of the squared differences from their mean} */
  public abstract double squaredDeviations();

  /** {@return the sum of <i>1 / x</i>; zero where nobody asked for it} */
  @Value.Default
  public double sumOfReciprocals() {
    return 0;
  }

  /** {@return the sum of <i>ln x</i>; zero where nobody asked for it} */
  @Value.Default
  public double sumOfLogarithms() {
    return 0;
  }

  /** {@return the mean of the values, never beyond them by rounding; NaN where there is none} */
  public double mean() {
    return summary().mean();
  }

  /** {@return the sum of the squares of the values} */
  public double sumOfSquares() {
    return count() == 0 ? 0 : squaredDeviations() + sum() * mean();
  }

  /** {@return whether all values are the same, or there is none} */
  public boolean constant() {
    return !(min() < max());
  }

  /**
   * Builds {@link ColumnStatistics} instances; the sums of reciprocals and of logarithms are zero
   * unless set, and every other property is required.
   */
  public static final class Builder extends ImmutableColumnStatistics.Builder {
    Builder() {}
  }
}
