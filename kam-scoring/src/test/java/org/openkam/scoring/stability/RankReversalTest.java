package org.openkam.scoring.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.ScoringStrategy;

final class RankReversalTest {
  private static final WeightedSum MIN_MAX = WeightedSum.withNormalization(Normalizations.MIN_MAX);

  @Test
  void saysWhoOvertakesWhomWithoutAnAccount() {
    DecisionMatrix matrix =
        Matrices.of(
            free("x", "y"),
            new double[] {10, 10},
            new double[] {5, 6},
            new double[] {3, 8},
            new double[] {3, 0});

    // b and c by twice their scores: 2/7 + 6/10 against 8/10; without d, y runs from 6 to 10, and
    // they have 2/7 against 2/4. No other account changes their order.
    ImmutableList<Finding> findings = reversal(MIN_MAX, matrix).leaveOneAccountOut();

    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly("without 'd', 'c' overtakes 'b' at rank 2");
    assertThat(findings)
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("RANK_REVERSAL", "d"));
  }

  @Test
  void saysHowManyStayChosenWithoutACriterion() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y", "z"));
    DecisionMatrix matrix =
        Matrices.of(
            criteria, new double[] {10, 0, 0}, new double[] {6, 5, 0}, new double[] {1, 4, 9});
    RankReversal reversal =
        RankReversal.builder()
            .strategy(WeightedSum.standard())
            .matrix(matrix)
            .weights(Weights.proportional(ImmutableMap.of("x", 1.0, "y", 1.0, "z", 0.0)))
            .build();

    // b and a are chosen; by y alone b and c, by x alone a and b; z has no weight to lose
    assertThat(reversal.leaveOneCriterionOut(2)).isEqualTo(ImmutableMap.of("x", 0.5, "y", 1.0));
  }

  @Test
  void findsThreeThatBeatOneAnotherInACircle() {
    // two at a time, whoever is ahead on two of the criteria wins (Condorcet 1785): b beats d, d
    // beats c and c beats b; a beats all
    DecisionMatrix matrix =
        Matrices.of(
            free("x", "y", "z"),
            new double[] {9, 9, 9},
            new double[] {3, 1, 2},
            new double[] {1, 2, 3},
            new double[] {2, 3, 1});

    ImmutableList<Finding> findings = reversal(MIN_MAX, matrix).intransitiveTriples();

    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly("two at a time, 'b' beats 'd', 'd' beats 'c' and 'c' beats 'b'");
    assertThat(findings)
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("INTRANSITIVE", "b"));
  }

  @Test
  void tellsTheTwoDirectionsOfACircleApart() {
    DecisionMatrix matrix =
        Matrices.of(
            free("x", "y", "z"),
            new double[] {3, 1, 2},
            new double[] {2, 3, 1},
            new double[] {1, 2, 3});

    assertThat(reversal(MIN_MAX, matrix).intransitiveTriples())
        .extracting(Finding::message)
        .containsExactly("two at a time, 'a' beats 'b', 'b' beats 'c' and 'c' beats 'a'");
  }

  @Test
  void aTieClosesNoCircle() {
    double[] one = {3, 1, 2, 1};
    double[] two = {2, 3, 1, 3};
    double[] three = {1, 2, 3, 2};
    ImmutableList<Criterion> criteria = free("w", "x", "y", "z");

    // the second beats the third by three to one, the third beats the first by three to one, and
    // the first and the second have two criteria each
    assertThat(reversal(MIN_MAX, Matrices.of(criteria, one, two, three)).intransitiveTriples())
        .isEmpty();
    assertThat(reversal(MIN_MAX, Matrices.of(criteria, two, three, one)).intransitiveTriples())
        .isEmpty();
  }

  private static RankReversal reversal(ScoringStrategy strategy, DecisionMatrix matrix) {
    return RankReversal.builder()
        .strategy(strategy)
        .matrix(matrix)
        .weights(Weights.equal(matrix.criteria()))
        .build();
  }

  /** Criteria without bounds, so that values are compared with those of the accounts. */
  private static ImmutableList<Criterion> free(String... ids) {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    for (String id : ids) {
      criteria.add(Criterion.more(id, Scale.ratio("")));
    }
    return criteria.build();
  }
}
