package org.openkam.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Scale;

final class ExplanationTest {
  private static final Explanation THIRDS =
      Explanation.builder()
          .alternative(AccountId.of("acme"))
          .score(1)
          .base(0)
          .addContributions(of("a", 1.0 / 3), of("b", 1.0 / 3), of("c", 1.0 / 3))
          .build();

  @Test
  void showsPartsThatAddUpToTheScoreAsShown() {
    assertThat(THIRDS.shown(2)).containsExactly(0L, 34L, 33L, 33L);
    assertThat(THIRDS.shown(0)).containsExactly(0L, 1L, 0L, 0L);
  }

  @Test
  void showsNegativePartsToo() {
    Explanation explanation =
        Explanation.builder()
            .alternative(AccountId.of("acme"))
            .score(0.345)
            .base(0.5)
            .addContributions(of("a", -0.255), of("b", 0.1))
            .build();

    assertThat(explanation.shown(2).stream().flatMapToLong(LongStream::of).sum()).isEqualTo(35);
    assertThat(explanation.shown(2)).containsExactly(50L, -25L, 10L);
  }

  @Test
  void namesTheStrongestContributionsAboveZero() {
    Explanation explanation =
        Explanation.builder()
            .alternative(AccountId.of("acme"))
            .score(0.4)
            .base(0)
            .addContributions(of("a", 0.1), of("b", 0.4), of("c", -0.1))
            .build();

    assertThat(explanation.strongest(3))
        .extracting(contribution -> contribution.criterion().id())
        .containsExactly("b", "a");
    assertThat(explanation.strongest(1)).hasSize(1);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRDS.contribution("z"))
        .withMessage("no contribution of criterion 'z' to account 'acme'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRDS.shown(10))
        .withMessage("decimals must be from 0 to 9: 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("a", Double.NaN))
        .withMessage("contribution of criterion 'a' must be finite: NaN");
  }

  @Test
  void shapleySharesAProductFairly() {
    // f(x, y) = x * y from (1, 1) to (3, 5): x alone adds 2, y alone adds 4, both add 14
    double[] shares =
        Shapley.values(values -> values[0] * values[1], new double[] {1, 1}, new double[] {3, 5});

    assertThat(shares[0]).isCloseTo(6, within(1e-12));
    assertThat(shares[1]).isCloseTo(8, within(1e-12));
  }

  @Test
  void shapleyRefusesTooManyCriteria() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shapley.values(values -> 0, new double[21], new double[21]))
        .withMessage("exact shapley values need at most 20 criteria: 21");
    assertThat(Shapley.values(values -> values[19], new double[20], ones(20))[19])
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void addsUpByGroups() {
    CriterionTree tree =
        CriterionTree.group(
            "all",
            1,
            List.of(
                CriterionTree.group(
                    "money", 1, List.of(CriterionTree.leaf("a", 1), CriterionTree.leaf("d", 1))),
                CriterionTree.group(
                    "people", 1, List.of(CriterionTree.leaf("b", 1), CriterionTree.leaf("c", 1)))));

    Explanation.GroupContribution all = THIRDS.inGroups(tree);

    assertThat(all.group()).isEqualTo(tree);
    assertThat(all.amount()).isCloseTo(1, within(1e-12));
    assertThat(all.branches())
        .extracting(branch -> branch.group().id(), Explanation.GroupContribution::amount)
        .containsExactly(tuple("money", 1.0 / 3), tuple("people", 2.0 / 3));
    assertThat(all.branches().get(0).branches())
        .extracting(Explanation.GroupContribution::amount)
        .containsExactly(1.0 / 3, 0.0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRDS.inGroups(CriterionTree.leaf("a", 1)))
        .withMessage("criterion 'b' must stand in a group of 'a': [a]");
  }

  @Test
  void samplingComesNearTheExactShares() {
    Shapley.Estimate estimate =
        Shapley.sampled(
            values -> values[0] * values[1], new double[] {1, 1}, new double[] {3, 5}, 4000, 1);

    // in half of the orders x adds 2 and y 12, in the other half x adds 10 and y 4: deviation 4
    assertThat(estimate.standardErrors().get(0)).isCloseTo(4 / Math.sqrt(4000), within(1e-3));
    assertThat(estimate.shares().get(0)).isCloseTo(6, within(3 * estimate.standardErrors().get(0)));
    assertThat(estimate.shares().get(0) + estimate.shares().get(1)).isCloseTo(14, within(1e-9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shapley.sampled(values -> 0, new double[1], new double[1], 1, 0))
        .withMessage("shapley values must be sampled from two orders: 1");
  }

  @Test
  void twoOrdersAreEnoughForASum() {
    Shapley.Estimate estimate =
        Shapley.sampled(
            values -> 2 * values[0] + values[1], new double[] {0, 1}, new double[] {3, 5}, 2, 9);

    // each criterion adds the same in every order
    assertThat(estimate.shares().toArray()).containsExactly(6, 4);
    assertThat(estimate.standardErrors().toArray()).containsExactly(0, 0);
  }

  @Test
  void policiesOfShapleyValuesKeepTheirLimits() {
    assertThat(Shapley.Policy.standard().exactUpTo()).isEqualTo(12);
    assertThat(Shapley.Policy.standard().orders()).isEqualTo(1000);
    assertThat(Shapley.Policy.standard().seed()).isZero();
    assertThat(Shapley.Policy.builder().exactUpTo(20).orders(2).build().orders()).isEqualTo(2);
    assertThat(Shapley.Policy.builder().exactUpTo(0).build().exactUpTo()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shapley.Policy.builder().exactUpTo(-1).build())
        .withMessage("number of criteria for exact values must be from 0 to 20: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shapley.Policy.builder().exactUpTo(21).build())
        .withMessage("number of criteria for exact values must be from 0 to 20: 21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shapley.Policy.builder().orders(1).build())
        .withMessage("shapley values must be sampled from two orders: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Contribution.of(Criterion.more("a", Scale.ratio("")), OptionalDouble.empty(), 1)
                    .withStandardError(-1))
        .withMessage("standard error of criterion 'a' must be finite and not negative: -1.0");
  }

  private static Contribution of(String id, double amount) {
    return Contribution.of(Criterion.more(id, Scale.ratio("")), OptionalDouble.empty(), amount);
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }
}
