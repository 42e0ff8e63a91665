package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.Provenance;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.stability.Stories;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class SmaaReportTest {
  private static final AccountId A = AccountId.of("a");
  private static final AccountId B = AccountId.of("b");
  private static final AccountId STRANGER = AccountId.of("q");
  private static final Provenance PROVENANCE = Provenance.of(Stories.corners().matrix()).build();

  @Test
  void everyReportIsTheSameOnAnyNumberOfThreads() {
    Scoring scoring = Stories.corners();
    SmaaSettings one = SmaaSettings.builder().samples(3000).seed(6).build();
    for (int threads : new int[] {2, 8}) {
      SmaaSettings many = SmaaSettings.builder().from(one).parallelism(threads).build();
      assertThat(Smaa.ranks(scoring, many)).isEqualTo(Smaa.ranks(scoring, one));
      assertThat(Smaa.ranks(scoring, 1, many)).isEqualTo(Smaa.ranks(scoring, 1, one));
      assertThat(Smaa.membership(scoring, 2, many)).isEqualTo(Smaa.membership(scoring, 2, one));
      assertThat(Smaa.pairwise(scoring, many)).isEqualTo(Smaa.pairwise(scoring, one));
    }
    SmaaSettings other = SmaaSettings.builder().from(one).seed(7).build();
    assertThat(Smaa.membership(scoring, 2, other).members())
        .isNotEqualTo(Smaa.membership(scoring, 2, one).members());
  }

  @Test
  void countsTheSamplesOfEachRank() {
    SmaaReport report = report(ImmutableIntArray.of(3, 1), ImmutableIntArray.of(1, 3));

    assertThat(report.accounts()).containsExactly(A, B);
    assertThat(report.acceptability(A, 1)).isEqualTo(0.75);
    assertThat(report.acceptability(B, 2)).isEqualTo(0.75);
    assertThat(report.membership(A, 1).share()).isEqualTo(0.75);
    assertThat(report.membership(A, 2).share()).isEqualTo(1);
    assertThat(report.centralWeights(A)).isEmpty();
    assertThat(report.confidenceFactor(A)).isEmpty();
  }

  @Test
  void mayHoldTheFirstRanksOnly() {
    SmaaReport report = report(ImmutableIntArray.of(3), ImmutableIntArray.of(1));

    assertThat(report.ranks()).isEqualTo(1);
    assertThat(report.acceptability(A, 1)).isEqualTo(0.75);
    assertThat(report.membership(B, 1).share()).isEqualTo(0.25);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.membership(A, 2))
        .withMessage("only the first 1 ranks were counted: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.acceptability(A, 2))
        .withMessage("rank must be from 1 to 1: 2");
  }

  @Test
  void refusesCountsThatDoNotAddUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(ImmutableIntArray.of(3, 2), ImmutableIntArray.of(1, 3)))
        .withMessage("account 'a' must have 4 samples over 2 ranks: [3, 2]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(ImmutableIntArray.of(4), ImmutableIntArray.of(1, 3)))
        .withMessage("account 'b' must have at most 4 samples over 1 ranks: [1, 3]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(ImmutableIntArray.of(4), ImmutableIntArray.of(5)))
        .withMessage("account 'b' must have at most 4 samples over 1 ranks: [5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(ImmutableIntArray.of(4, 0, 0), ImmutableIntArray.of(0, 4, 0)))
        .withMessage("account 'a' must have at most 4 samples over 3 ranks: [4, 0, 0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership(ImmutableIntArray.of(5)))
        .withMessage("membership of 1 accounts must be counted in at most 4 samples each: [5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership(ImmutableIntArray.of(-1)))
        .withMessage("membership of 1 accounts must be counted in at most 4 samples each: [-1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership(ImmutableIntArray.of(1, 1)))
        .withMessage("membership of 1 accounts must be counted in at most 4 samples each: [1, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> winning(ImmutableIntArray.of(4, 4)))
        .withMessage("each of 1 accounts must be compared with each");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(0.5, 0.6, 1))
        .withMessage("share must lie within its interval from 0 to 1, [0.6, 1.0]: 0.5");
  }

  @Test
  void refusesAccountsItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership(ImmutableIntArray.of(4)).of(STRANGER))
        .withMessage("no account 'q' in the analysis");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> winning(ImmutableIntArray.of(4)).share(A, STRANGER))
        .withMessage("no account 'q' in the analysis");
    assertThat(winning(ImmutableIntArray.of(4)).share(A, A)).isEqualTo(0.5);
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    ImmutableList<Criterion> target =
        ImmutableList.of(
            Criterion.builder()
                .id("x")
                .scale(Scale.interval(0, 10))
                .preference(Preference.target(4))
                .build());
    Scoring near =
        WeightedSum.standard()
            .score(Matrices.of(target, new double[] {3}, new double[] {9}), Weights.equal(target));
    Scoring empty = near.fitted().score(Matrices.of(target));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.ranks(near, SmaaSettings.builder().addOrderOnly("x").build()))
        .withMessage("levels of criterion 'x' have no order of worth, because near 4.0 is better");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.ranks(empty, SmaaSettings.builder().build()))
        .withMessage("analysis must have an account");
  }

  private static SmaaReport report(ImmutableIntArray a, ImmutableIntArray b) {
    return SmaaReport.builder()
        .provenance(PROVENANCE)
        .samples(4)
        .addAcceptabilities(
            SmaaReport.RankAcceptability.builder().account(A).times(a).build(),
            SmaaReport.RankAcceptability.builder().account(B).times(b).build())
        .build();
  }

  private static TopMembership membership(ImmutableIntArray members) {
    return TopMembership.builder()
        .provenance(PROVENANCE)
        .addAccounts(A)
        .count(1)
        .samples(4)
        .members(members)
        .build();
  }

  private static PairwiseWinning winning(ImmutableIntArray row) {
    return PairwiseWinning.builder()
        .provenance(PROVENANCE)
        .addAccounts(A)
        .samples(4)
        .addHalfWins(row)
        .build();
  }
}
