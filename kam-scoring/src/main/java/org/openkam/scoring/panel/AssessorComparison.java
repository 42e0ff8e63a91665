package org.openkam.scoring.panel;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.numeric.PearsonCorrelation;

/**
 * The ratings of one person, with what the others say of the same cells; all as shares of the
 * scale.
 *
 * @param assessor the person
 * @param own the ratings of this person
 * @param others the ratings of the others, one list a cell
 */
record AssessorComparison(
    String assessor, ImmutableDoubleArray own, List<ImmutableDoubleArray> others) {

  static AssessorComparison of(RatingPanel panel, String assessor, List<Criterion> criteria) {
    ImmutableDoubleArray.Builder own = ImmutableDoubleArray.builder();
    List<ImmutableDoubleArray> others = new ArrayList<>();
    for (AccountId account : panel.accounts()) {
      for (Criterion criterion : criteria) {
        ImmutableSortedMap<String, Double> judgements = panel.judgements(account, criterion.id());
        if (criterion.bounds().isPresent()
            && judgements.containsKey(assessor)
            && judgements.size() >= 2) {
          Bounds bounds = criterion.bounds().orElseThrow();
          own.add(share(bounds, judgements.getOrDefault(assessor, 0.0)));
          others.add(
              ImmutableDoubleArray.copyOf(
                  Maps.filterKeys(judgements, judge -> !judge.equals(assessor)).values().stream()
                      .mapToDouble(judgement -> share(bounds, judgement))));
        }
      }
    }
    return new AssessorComparison(assessor, own.build(), List.copyOf(others));
  }

  private static double share(Bounds bounds, double judgement) {
    return (judgement - bounds.lowest()) / bounds.span();
  }

  Optional<AssessorProfile> profile() {
    if (own.isEmpty()) {
      return Optional.empty();
    }
    double[] means = joint(JudgementAggregation.MEAN);
    double[] medians = joint(JudgementAggregation.MEDIAN);
    double leniency = 0;
    double distance = 0;
    for (int cell = 0; cell < means.length; cell++) {
      leniency += own.get(cell) - means[cell];
      distance += Math.abs(own.get(cell) - medians[cell]);
    }
    return Optional.of(
        AssessorProfile.builder()
            .assessor(assessor)
            .shared(own.length())
            .leniency(leniency / own.length())
            .distance(distance / own.length())
            .correlation(PearsonCorrelation.between(own.toArray(), means))
            .build());
  }

  private double[] joint(JudgementAggregation rule) {
    return others.stream().mapToDouble(cell -> rule.aggregate(cell.toArray())).toArray();
  }
}
