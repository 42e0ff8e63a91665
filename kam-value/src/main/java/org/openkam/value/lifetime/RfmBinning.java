package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/** How values are cut into scores from one, the lowest, to a number of levels. */
public enum RfmBinning {
  /**
   * By rank: level <i>⌈k · rank / n⌉</i>, where equal values share their mean rank. It copes with
   * many ties, such as customers who all bought once.
   */
  MEAN_RANK {
    @Override
    int[] levels(double[] values, int levels) {
      double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
      return Arrays.stream(ranks)
          .mapToInt(rank -> (int) Math.ceil(levels * rank / values.length))
          .toArray();
    }
  },

  /**
   * By quantiles: one level more than there are inner quantiles, by linear interpolation, below the
   * value. Ties can leave levels empty.
   */
  QUANTILE {
    @Override
    int[] levels(double[] values, int levels) {
      Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
      percentile.setData(values);
      double[] edges = new double[levels - 1];
      Arrays.setAll(edges, edge -> percentile.evaluate(100.0 * (edge + 1) / levels));
      return Arrays.stream(values)
          .mapToInt(value -> 1 + (int) Arrays.stream(edges).filter(edge -> edge < value).count())
          .toArray();
    }
  };

  abstract int[] levels(double[] values, int levels);

  /**
   * Scores values; the larger the value, the higher the score.
   *
   * @param values the values, finite, at least one
   * @param levels the number of levels, two or more
   * @return the score of each value, from one to the number of levels
   */
  public ImmutableIntArray score(ImmutableDoubleArray values, int levels) {
    checkArgument(levels >= 2, "number of levels must be two or more: %s", levels);
    checkArgument(!values.isEmpty(), "values to be scored must not be empty: %s", values);
    values.forEach(
        value -> checkArgument(Double.isFinite(value), "value must be finite: %s", value));
    return ImmutableIntArray.copyOf(levels(values.toArray(), levels));
  }
}
