package org.openkam.scoring.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PanelProperties {
  private static final ImmutableList<JudgementAggregation> RULES =
      ImmutableList.<JudgementAggregation>builder()
          .addAll(JudgementAggregation.all())
          .add(JudgementAggregation.trimmedMean(0.2))
          .build();

  @Property
  void aJointJudgementLiesBetweenTheLeastAndTheGreatest(
      @ForAll("judgements") List<Double> judgements) {
    for (JudgementAggregation rule : RULES) {
      assertThat(rule.aggregate(array(judgements)))
          .as(rule.id())
          .isBetween(Collections.min(judgements), Collections.max(judgements));
    }
  }

  @Property
  void itDoesNotMatterWhoSpeaksFirst(@ForAll("judgements") List<Double> judgements) {
    for (JudgementAggregation rule : RULES) {
      assertThat(rule.aggregate(array(Lists.reverse(judgements))))
          .as(rule.id())
          .isEqualTo(rule.aggregate(array(judgements)));
    }
  }

  @Property
  void nobodyLowersTheResultByRatingHigher(
      @ForAll("judgements") List<Double> judgements, @ForAll("shares") double more) {
    double[] higher = array(judgements);
    higher[0] += more;
    for (JudgementAggregation rule : RULES) {
      assertThat(rule.aggregate(higher))
          .as(rule.id())
          .isGreaterThanOrEqualTo(rule.aggregate(array(judgements)) - 1e-12);
    }
  }

  private static double[] array(List<Double> judgements) {
    return judgements.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Provide
  Arbitrary<List<Double>> judgements() {
    return Arbitraries.doubles().between(0.1, 10).list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 5);
  }
}
