package org.openkam.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RankAggregationsTest {
  /** Three judges say a, b, c; two say b, c, a. */
  private static final ImmutableList<Ranks> MAJORITY_AGAINST_POINTS =
      ImmutableList.<Ranks>builder()
          .addAll(Collections.nCopies(3, Ranks.of(1, 2, 3)))
          .addAll(Collections.nCopies(2, Ranks.of(3, 1, 2)))
          .build();

  @Test
  void bordaCountsTheAccountsBelow() {
    RankAggregation.Consensus consensus = RankAggregation.BORDA.aggregate(MAJORITY_AGAINST_POINTS);

    // a: 3 · 2 + 0; b: 3 · 1 + 2 · 2; c: 0 + 2 · 1
    assertThat(consensus.points().asList()).containsExactly(6.0, 7.0, 2.0);
    assertThat(consensus.ranks()).isEqualTo(Ranks.of(2, 1, 3));
    // b before a contradicts three, a before c two
    assertThat(consensus.contradictions()).isEqualTo(5);
    assertThat(consensus.leastContradictions()).isEqualTo(4);
    assertThat(consensus.gap()).isEqualTo(1);
    assertThat(consensus.rule()).isEqualTo("borda");
  }

  @Test
  void copelandAndKemenyFollowMajorities() {
    RankAggregation.Consensus copeland =
        RankAggregation.COPELAND.aggregate(MAJORITY_AGAINST_POINTS);
    RankAggregation.Consensus kemeny = RankAggregation.kemeny().aggregate(MAJORITY_AGAINST_POINTS);

    assertThat(copeland.points().asList()).containsExactly(2.0, 0.0, -2.0);
    assertThat(copeland.ranks()).isEqualTo(Ranks.of(1, 2, 3)).isEqualTo(kemeny.ranks());
    // a before b and a before c contradict two each
    assertThat(kemeny.contradictions()).isEqualTo(4);
    assertThat(kemeny.gap()).isZero();
    assertThat(kemeny.points().asList()).containsExactly(2.0, 1.0, 0.0);
  }

  @Test
  void kemenySettlesACircleOfMajorities() {
    // a before b 7 : 3, b before c 7 : 3, c before a 6 : 4; the weakest majority gives way
    ImmutableList<Ranks> circle =
        ImmutableList.<Ranks>builder()
            .addAll(Collections.nCopies(4, Ranks.of(1, 2, 3)))
            .addAll(Collections.nCopies(3, Ranks.of(3, 1, 2)))
            .addAll(Collections.nCopies(3, Ranks.of(2, 3, 1)))
            .build();

    RankAggregation.Consensus consensus = RankAggregation.kemeny().aggregate(circle);

    assertThat(consensus.ranks()).isEqualTo(Ranks.of(1, 2, 3));
    assertThat(consensus.contradictions()).isEqualTo(3 + 3 + 6);
    assertThat(consensus.leastContradictions()).isEqualTo(12);
    // without exact ordering the bound lets each pair follow its majority: 3 + 3 + 4
    assertThat(RankAggregation.kemeny(0).aggregate(circle).leastContradictions()).isEqualTo(10);
  }

  @Test
  void kemenyTiesAccountsThatMayChangePlacesAtNoCost() {
    List<Ranks> rankings = ImmutableList.of(Ranks.of(1, 2, 3), Ranks.of(2, 1, 3));

    RankAggregation.Consensus consensus = RankAggregation.kemeny().aggregate(rankings);

    assertThat(consensus.ranks()).isEqualTo(Ranks.of(1.5, 1.5, 3));
    assertThat(consensus.points().asList()).containsExactly(1.5, 1.5, 0.0);
    assertThat(consensus.contradictions()).isEqualTo(1);
    assertThat(consensus.gap()).isZero();
  }

  @Test
  void takesTheFirstOfEquallyGoodOrders() {
    // a, b, c and two turns of it: all three orders contradict four judgements
    ImmutableList<Ranks> turns =
        ImmutableList.of(Ranks.of(2, 3, 1), Ranks.of(3, 1, 2), Ranks.of(1, 2, 3));

    assertThat(RankAggregation.kemeny().aggregate(turns).ranks()).isEqualTo(Ranks.of(1, 2, 3));
  }

  @Test
  void refusesWhatItCannotAggregate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankAggregation.BORDA.aggregate(ImmutableList.of()))
        .withMessage("consensus needs a ranking");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RankAggregation.COPELAND.aggregate(
                    ImmutableList.of(Ranks.of(1, 2), Ranks.of(1, 2, 3))))
        .withMessage("rankings must have the same accounts: 2, 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankAggregation.kemeny(21))
        .withMessage("exact order must be for up to 0 to 20 accounts: 21");
  }

  @Test
  void rulesAreValues() {
    assertThat(RankAggregation.kemeny()).isEqualTo(RankAggregation.kemeny(16));
    assertThat(RankAggregation.BORDA.id()).isEqualTo("borda");
    assertThat(RankAggregation.COPELAND.id()).isEqualTo("copeland");
    assertThat(RankAggregation.kemeny().id()).isEqualTo("kemeny");
  }
}
