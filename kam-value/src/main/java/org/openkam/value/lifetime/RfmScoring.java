package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Scores customers against each other by recency, frequency and monetary value.
 *
 * @param binning how values are cut into scores
 * @param levels the number of levels of each score, two or more
 */
public record RfmScoring(RfmBinning binning, int levels) {
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
  public ImmutableList<RfmScore> score(List<RfmProfile> profiles) {
    ImmutableIntArray recency = column(profiles, profile -> -profile.recency().in(SpanUnit.DAY));
    ImmutableIntArray frequency = column(profiles, RfmProfile::frequency);
    ImmutableIntArray monetary = column(profiles, RfmProfile::monetary);
    return IntStream.range(0, profiles.size())
        .mapToObj(row -> new RfmScore(recency.get(row), frequency.get(row), monetary.get(row)))
        .collect(toImmutableList());
  }

  private ImmutableIntArray column(List<RfmProfile> profiles, ToDoubleFunction<RfmProfile> value) {
    return binning.score(ImmutableDoubleArray.copyOf(profiles.stream().mapToDouble(value)), levels);
  }
}
