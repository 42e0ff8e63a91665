package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * Scores customers against each other by recency, frequency and monetary value.
 *
 * @param binning how values are cut into scores
 * @param levels the number of levels of each score, two or more
 */
public record RfmScoring(Binning binning, int levels) {
  /**
   * Creates the scoring.
   *
   * @param binning how values are cut into scores
   * @param levels the number of levels of each score, two or more
   */
  public RfmScoring {
    requireNonNull(binning, "binning");
    checkArgument(levels >= 2, "number of levels must be two or more: %s", levels);
  }

  /**
   * Scores customers.
   *
   * @param profiles the profiles of the customers, at least one
   * @return the scores in the order of the profiles
   */
  public ImmutableList<Score> score(List<Profile> profiles) {
    ImmutableIntArray recency =
        column(profiles, profile -> -profile.recency().in(TimeSpan.Unit.DAY));
    ImmutableIntArray frequency = column(profiles, Profile::frequency);
    ImmutableIntArray monetary = column(profiles, Profile::monetary);
    return IntStream.range(0, profiles.size())
        .mapToObj(row -> new Score(recency.get(row), frequency.get(row), monetary.get(row)))
        .collect(toImmutableList());
  }

  private ImmutableIntArray column(List<Profile> profiles, ToDoubleFunction<Profile> value) {
    return binning.score(ImmutableDoubleArray.copyOf(profiles.stream().mapToDouble(value)), levels);
  }

  /**
   * Recency, frequency and monetary value of a customer, as direct marketing counts them.
   *
   * @param recency the time since the last purchase
   * @param frequency the number of purchases, the first one included, zero or more
   * @param monetary the money value of all purchases, finite
   */
  public record Profile(TimeSpan recency, int frequency, double monetary) {
    /**
     * Creates the profile.
     *
     * @param recency the time since the last purchase
     * @param frequency the number of purchases, the first one included, zero or more
     * @param monetary the money value of all purchases, finite
     */
    public Profile {
      requireNonNull(recency, "recency");
      checkArgument(frequency >= 0, "number of purchases must be zero or more: %s", frequency);
      checkArgument(Double.isFinite(monetary), "monetary value must be finite: %s", monetary);
      monetary += 0.0;
    }
  }

  /**
   * A customer's scores for recency, frequency and monetary value, one being the lowest.
   *
   * @param recency the score for recency, high for a recent purchase
   * @param frequency the score for frequency
   * @param monetary the score for monetary value
   */
  public record Score(int recency, int frequency, int monetary) {}

  /** How values are cut into scores from one, the lowest, to a number of levels. */
  public enum Binning {
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
     * By quantiles: one level more than there are inner quantiles, by linear interpolation, below
     * the value. Ties can leave levels empty.
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
}
