package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;

/** Limits that name all of 15 criteria at once, as the trade-offs of several people do. */
final class ContradictoryLimitsTest {
  private static final int CRITERIA = 15;
  private static final int LIMITS = 22;
  private static final ImmutableList<Criterion> RATED =
      IntStream.range(0, CRITERIA)
          .mapToObj(i -> Criterion.more("c" + i, Scale.interval(0, 10)))
          .collect(ImmutableList.toImmutableList());

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void contradictoryLimitsAreRefusedInTime() {
    for (int seed = 0; seed < 50; seed++) {
      // the last limit wants a tenth more of the first sum than the first limit allows
      List<WeightSampler.Limit> limits = limits(seed, -0.1);
      limits.add(exceeded(limits.get(0)));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> WeightSampler.within(RATED, limits))
          .withMessageStartingWith("no weights keep the limits: [");
    }
  }

  @Test
  void denseLimitsThatLeaveRoomAreKept() {
    for (int seed = 0; seed < 20; seed++) {
      // equal weights keep each limit with room to spare
      List<WeightSampler.Limit> limits = limits(seed, 0.05);
      double[] weights = new double[CRITERIA];

      WeightSampler.within(RATED, limits).draw(new SplittableRandom(seed), weights);

      for (WeightSampler.Limit limit : limits) {
        double sum = 0;
        for (int i = 0; i < CRITERIA; i++) {
          sum += limit.factors().getOrDefault("c" + i, Double.NaN) * weights[i];
        }
        assertThat(sum).isLessThanOrEqualTo(limit.atMost() + 1e-9);
      }
    }
  }

  /**
   * Returns random limits that equal weights keep with some room, or break where it is negative.
   */
  private static List<WeightSampler.Limit> limits(int seed, double room) {
    SplittableRandom random = new SplittableRandom(seed);
    List<WeightSampler.Limit> limits = new ArrayList<>();
    for (int limit = 0; limit < LIMITS; limit++) {
      ImmutableMap.Builder<String, Double> factors = ImmutableMap.builder();
      double mean = 0;
      for (int i = 0; i < CRITERIA; i++) {
        double factor = random.nextInt(-5, 6);
        factors.put("c" + i, factor);
        mean += factor / CRITERIA;
      }
      limits.add(new WeightSampler.Limit(factors.buildOrThrow(), mean + room));
    }
    return limits;
  }

  private static WeightSampler.Limit exceeded(WeightSampler.Limit limit) {
    ImmutableMap.Builder<String, Double> factors = ImmutableMap.builder();
    limit.factors().forEach((id, factor) -> factors.put(id, -factor));
    return new WeightSampler.Limit(factors.buildOrThrow(), -limit.atMost() - 0.1);
  }
}
