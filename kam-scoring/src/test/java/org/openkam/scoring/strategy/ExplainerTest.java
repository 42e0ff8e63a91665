package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.explanation.Shapley;
import org.openkam.scoring.normalization.Normalizations;

final class ExplainerTest {
  private static final AccountId A = AccountId.of("a");

  @Test
  void explainsUpToTwelveCriteriaExactly() {
    Explanation explanation = scoring(12).explain(A);

    assertThat(explanation.sampling()).isEmpty();
    assertThat(explanation.contributions()).allMatch(part -> part.standardError() == 0);
    assertThat(sum(explanation)).isCloseTo(explanation.score(), within(1e-9));
  }

  @Test
  void samplesWhereThereAreMoreAndSaysHow() {
    Shapley.Policy policy = Shapley.Policy.builder().seed(5).build();
    Explanation explanation = scoring(13).explain(A, policy);
    Explanation exact = scoring(13).explain(A, Shapley.Policy.builder().exactUpTo(13).build());

    assertThat(explanation.sampling()).hasValue(policy);
    assertThat(sum(explanation)).isCloseTo(explanation.score(), within(1e-9));
    for (int i = 0; i < 13; i++) {
      Contribution sampled = explanation.contributions().get(i);
      assertThat(sampled.standardError()).isPositive();
      assertThat(sampled.amount())
          .isCloseTo(exact.contributions().get(i).amount(), within(5 * sampled.standardError()));
    }
    assertThat(explanation).isEqualTo(scoring(13).explain(A, policy));
  }

  @Test
  void readsTheContributionsOfASumColumnByColumn() {
    ImmutableList<Criterion> criteria = criteria(2);
    Scoring scoring =
        WeightedSum.outOf(10)
            .score(
                Matrices.of(criteria, new double[] {4, 8}, new double[] {2, 0}),
                Weights.equal(criteria));

    // half of 4 and half of 2
    assertThat(scoring.contributions(0)).containsExactly(2, 1);
  }

  private static Scoring scoring(int size) {
    SplittableRandom random = new SplittableRandom(1);
    double[][] rows = new double[4][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = random.doubles(size, 0, 10).toArray();
    }
    ImmutableList<Criterion> criteria = criteria(size);
    return Topsis.withNormalization(Normalizations.MIN_MAX)
        .score(Matrices.of(criteria, rows), Weights.equal(criteria));
  }

  private static ImmutableList<Criterion> criteria(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> Criterion.more("c" + i, Scale.interval(0, 10)))
        .collect(ImmutableList.toImmutableList());
  }

  private static double sum(Explanation explanation) {
    double sum = explanation.base();
    for (Contribution part : explanation.contributions()) {
      sum += part.amount();
    }
    return sum;
  }
}
