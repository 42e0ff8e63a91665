package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Origins that move forward through the periods of a history, the last of which is judged by the
 * last period (Tashman 2000).
 */
@Value.Immutable
public abstract class RollingOrigin {
  RollingOrigin() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of periods in the history, at least two} */
  public abstract int periods();

  /** {@return the number of origins, at least one} */
  public abstract int origins();

  /** {@return by how many periods a choice is judged, one unless set; origins lie as far apart} */
  @Value.Default
  public int judged() {
    return 1;
  }

  /** {@return how many periods pass between the cut and the judgement, zero unless set} */
  @Value.Default
  public int gap() {
    return 0;
  }

  /** {@return how many periods before the cut are looked at; empty for all of them} */
  public abstract OptionalInt window();

  /** {@return the splits of the periods, earliest origin first} */
  public ImmutableList<Split> splits() {
    return IntStream.range(0, origins())
        .mapToObj(
            origin -> {
              int firstJudged = periods() - (origins() - origin) * judged();
              int cut = firstJudged - gap();
              int first = window().isPresent() ? Math.max(0, cut - window().getAsInt()) : 0;
              return Split.of(
                  Range.closedOpen(first, cut),
                  Range.closedOpen(firstJudged, firstJudged + judged()));
            })
        .collect(toImmutableList());
  }

  /**
   * Dates the splits.
   *
   * @param start the first day of the history
   * @param period the length of a period, such as three months
   * @return one origin a split, earliest first
   * @throws IllegalArgumentException if the period is not longer than nothing
   */
  public ImmutableList<Origin> from(LocalDate start, Period period) {
    checkArgument(
        start.plus(period).isAfter(start), "period must be longer than nothing: %s", period);
    return splits().stream()
        .map(
            split ->
                Origin.builder()
                    .knownFrom(day(start, period, split.knownPeriods().get(0)))
                    .cut(day(start, period, split.judgedPeriods().get(0) - gap()))
                    .outcomeStart(day(start, period, split.judgedPeriods().get(0)))
                    .outcomeEnd(day(start, period, split.judgedPeriods().get(0) + judged()))
                    .build())
        .collect(toImmutableList());
  }

  private static LocalDate day(LocalDate start, Period period, int index) {
    return start.plus(period.multipliedBy(index));
  }

  @Value.Check
  void check() {
    checkArgument(origins() >= 1, "history must have an origin: %s", origins());
    checkArgument(judged() >= 1, "choice must be judged by a period: %s", judged());
    checkArgument(gap() >= 0, "gap must not be negative: %s", gap());
    checkArgument(window().orElse(1) >= 1, "window must have a period: %s", window());
    checkArgument(
        periods() - origins() * judged() - gap() >= 1,
        "history of %s periods must leave one before the first of %s origins",
        periods(),
        origins());
  }

  /**
   * Which periods an origin knows and which judge it.
   *
   * @param knownPeriods the periods that are known, from zero, earliest first, at least one
   * @param judgedPeriods the periods by which the choice is judged, later than the known ones,
   *     earliest first, at least one
   */
  public record Split(ImmutableList<Integer> knownPeriods, ImmutableList<Integer> judgedPeriods) {
    private static Split of(Range<Integer> known, Range<Integer> judged) {
      return new Split(
          ContiguousSet.create(known, DiscreteDomain.integers()).asList(),
          ContiguousSet.create(judged, DiscreteDomain.integers()).asList());
    }
  }

  /** Builds {@link RollingOrigin} instances; periods and origins are required. */
  public static final class Builder extends ImmutableRollingOrigin.Builder {
    Builder() {}
  }
}
