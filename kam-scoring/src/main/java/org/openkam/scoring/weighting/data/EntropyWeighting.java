package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;

/**
 * Weighs each criterion by how far its values are from equal shares.
 *
 * <p>The formula of {@link Weightings#ENTROPY}, written as the mean {@link Divergence} from the
 * mean value, so that a criterion on which the accounts hardly differ is not left with rounding
 * only. Two passes over the blocks, one for the means and one for the divergences.
 */
record EntropyWeighting() implements Weighting {
  private static final ImmutableSet<Requirement> NEEDS =
      ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE);

  @Override
  public String name() {
    return "entropy";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return NEEDS;
  }

  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    ImmutableList<ColumnStatistics> columns = frame.statistics();
    double size = frame.size();
    double[] excesses =
        sum(
            frame,
            (column, values, count, room) ->
                excess(values, count, columns.get(column).min(), 1 / size));
    double[] divergences =
        sum(
            frame,
            (column, values, count, room) -> {
              double least = columns.get(column).min();
              deviations(values, count, least, excesses[column], room);
              return Divergence.sum(room, count);
            });
    double[] points =
        Arrays.stream(divergences)
            .map(divergence -> divergence == 0 ? 0 : divergence / (size * Math.log(size)))
            .toArray();
    return Weighting.CriterionPoints.of(points).with(name(), points);
  }

  /** Adds up what is found of each column in each block, in the order of the blocks. */
  private static double[] sum(Frame frame, BlockSum blockSum) {
    ImmutableList<ColumnStatistics> statistics = frame.statistics();
    ImmutableList<double[]> parts =
        frame.mapBlocks(
            () -> {
              double[] room = new double[frame.blockSize(0)];
              return (first, columns, count) -> {
                double[] sums = new double[columns.length];
                for (int column = 0; column < sums.length; column++) {
                  if (!statistics.get(column).constant()) {
                    sums[column] = blockSum.of(column, columns[column], count, room);
                  }
                }
                return sums;
              };
            });
    double[] sums = new double[statistics.size()];
    for (double[] part : parts) {
      for (int column = 0; column < sums.length; column++) {
        sums[column] += part[column];
      }
    }
    return sums;
  }

  /**
   * Returns how far values are above the least one, times the share of an account in all; four sums
   * side by side, as an addition that waits for the one before takes four times as long.
   */
  private static double excess(double[] values, int count, double least, double share) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      sum0 += (values[i] - least) * share;
      sum1 += (values[i + 1] - least) * share;
      sum2 += (values[i + 2] - least) * share;
      sum3 += (values[i + 3] - least) * share;
    }
    for (; i < count; i++) {
      sum0 += (values[i] - least) * share;
    }
    return sum0 + sum1 + (sum2 + sum3);
  }

  /** Puts the deviation of each value from the mean, as a share of the mean, into an array. */
  private static void deviations(
      double[] values, int count, double least, double excess, double[] deviations) {
    double mean = least + excess;
    for (int i = 0; i < count; i++) {
      deviations[i] = (values[i] - least - excess) / mean;
    }
  }

  @Override
  public String toString() {
    return name();
  }

  /** What is found of a column in a block. */
  @FunctionalInterface
  private interface BlockSum {
    double of(int column, double[] values, int count, double[] room);
  }
}
