package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * Weighs criteria by playing cards: people lay them in order, with blank cards between them where
 * the difference is larger (SRF, the procedure of Simos as revised by Figueira and Roy 2002).
 *
 * <p>Neighboring cards differ by the same step, which the ratio between the most and the least
 * important criterion fixes. The weights are rounded to whole units that sum to exactly one hundred
 * percent, each criterion in the direction in which the relative error is smaller as far as the sum
 * allows.
 *
 * @param ratio how many times the most important criterion weighs the least important, one or more
 * @param decimals the number of decimals of the weights in percent, from zero to six
 */
public record RevisedSimos(double ratio, int decimals) {
  private static final int MOST_DECIMALS = 6;

  /**
   * Creates the method.
   *
   * @param ratio how many times the most important criterion weighs the least important
   * @param decimals the number of decimals of the weights in percent, from zero to six
   */
  public RevisedSimos {
    checkArgument(
        Double.isFinite(ratio) && ratio >= 1, "ratio must be finite and one or more: %s", ratio);
    checkArgument(
        decimals >= 0 && decimals <= MOST_DECIMALS,
        "decimals must be from 0 to %s: %s",
        MOST_DECIMALS,
        decimals);
  }

  /**
   * Weighs criteria by the cards that were laid.
   *
   * @param cards from the least important to the most; criteria of the same importance lie
   *     together, and a place without a criterion is a blank card
   * @return the weights; the intermediate {@code exact} holds them in percent before rounding
   * @throws IllegalArgumentException if the first or last card is blank, or a criterion occurs
   *     twice
   */
  public DerivedWeights weigh(List<? extends Collection<String>> cards) {
    checkArgument(
        !cards.isEmpty() && !cards.get(0).isEmpty() && !cards.get(cards.size() - 1).isEmpty(),
        "first and last card must name a criterion: %s",
        cards);
    double step = cards.size() == 1 ? 0 : (ratio - 1) / (cards.size() - 1);
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int place = 0; place < cards.size(); place++) {
      for (String criterion : cards.get(place)) {
        points.put(criterion, 1 + step * place);
      }
    }
    Map<String, Double> exact = new LinkedHashMap<>();
    Weights.proportional(points.buildOrThrow())
        .asMap()
        .forEach((criterion, share) -> exact.put(criterion, 100 * share));
    ImmutableMap<String, Double> rounded = PercentRounding.of(decimals).round(exact);
    return DerivedWeights.builder()
        .method("srf")
        .weights(Weights.proportional(rounded))
        .putIntermediate("exact", ImmutableMap.copyOf(exact))
        .findings(roundedApart(cards, rounded))
        .build();
  }

  private static ImmutableList<Finding> roundedApart(
      List<? extends Collection<String>> cards, Map<String, Double> rounded) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Collection<String> card : cards) {
      if (card.stream().map(rounded::get).distinct().count() > 1) {
        findings.add(
            Finding.info(
                "ROUNDED_APART",
                card.iterator().next(),
                "criteria {criteria} are equally important, but rounding to a sum of 100 percent"
                    + " sets them a unit apart",
                ImmutableMap.of("criteria", ImmutableList.copyOf(card))));
      }
    }
    return findings.build();
  }
}
