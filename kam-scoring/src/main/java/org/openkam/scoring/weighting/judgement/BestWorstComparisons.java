package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/**
 * The comparisons that the best-worst method asks for: the best criterion with each other one, and
 * each with the worst (Rezaei 2015).
 */
@Value.Immutable
public abstract class BestWorstComparisons {
  BestWorstComparisons() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the most important criterion} */
  public abstract String best();

  /** {@return the id of the least important criterion, another one than the best} */
  public abstract String worst();

  /**
   * {@return how many times more important the best criterion is than each, itself included, by id;
   * finite and one or more}
   */
  public abstract ImmutableMap<String, Double> bestToOthers();

  /**
   * {@return how many times more important each criterion is than the worst, itself included, by
   * id; finite and one or more}
   */
  public abstract ImmutableMap<String, Double> othersToWorst();

  /** {@return how many times more important the best criterion is than the worst, by the first} */
  public double bestToWorst() {
    return bestToOthers().getOrDefault(worst(), 1.0);
  }

  /**
   * Returns how far the comparisons of a criterion contradict that of the best with the worst:
   * <i>|a<sub>Bj</sub> a<sub>jW</sub> - a<sub>BW</sub>| / (a<sub>BW</sub><sup>2</sup> -
   * a<sub>BW</sub>)</i>, and zero where the best is once as important as the worst (Liang, Brunelli
   * and Rezaei 2020).
   *
   * @param criterion the id of a criterion
   * @return the input-based consistency ratio of the criterion, zero or above
   * @throws IllegalArgumentException if the criterion is unknown
   */
  public double consistencyRatio(String criterion) {
    checkArgument(
        bestToOthers().containsKey(criterion),
        "no criterion '%s' among %s",
        criterion,
        bestToOthers().keySet());
    double direct = bestToWorst();
    double difference = Math.abs(toCriterion(criterion) * fromCriterion(criterion) - direct);
    return direct == 1 ? 0 : difference / (direct * (direct - 1));
  }

  /** {@return the greatest input-based consistency ratio of the criteria, zero or above} */
  public double consistencyRatio() {
    return bestToOthers().keySet().stream().mapToDouble(this::consistencyRatio).max().orElseThrow();
  }

  double toCriterion(String criterion) {
    return bestToOthers().getOrDefault(criterion, 1.0);
  }

  double fromCriterion(String criterion) {
    return othersToWorst().getOrDefault(criterion, 1.0);
  }

  @Value.Check
  void check() {
    checkArgument(
        bestToOthers().keySet().equals(othersToWorst().keySet()),
        "both comparisons must have the same criteria %s: %s",
        bestToOthers().keySet(),
        othersToWorst().keySet());
    checkArgument(
        bestToOthers().containsKey(best())
            && bestToOthers().containsKey(worst())
            && !best().equals(worst()),
        "best and worst must be two of the criteria %s: '%s' and '%s'",
        bestToOthers().keySet(),
        best(),
        worst());
    bestToOthers().forEach((criterion, times) -> checkTimes(best(), times, criterion));
    othersToWorst().forEach((criterion, times) -> checkTimes(criterion, times, worst()));
    checkArgument(
        toCriterion(best()) == 1 && fromCriterion(worst()) == 1,
        "best and worst must be once as important as themselves: %s and %s",
        toCriterion(best()),
        fromCriterion(worst()));
  }

  private static void checkTimes(String one, double times, String other) {
    checkArgument(
        times >= 1 && times <= PairwiseMatrix.GREATEST,
        "comparison of '%s' with '%s' must be from 1 to %s: %s",
        one,
        other,
        PairwiseMatrix.GREATEST,
        times);
  }

  /** Builds {@link BestWorstComparisons} instances; every property is required. */
  public static final class Builder extends ImmutableBestWorstComparisons.Builder {
    Builder() {}
  }
}
