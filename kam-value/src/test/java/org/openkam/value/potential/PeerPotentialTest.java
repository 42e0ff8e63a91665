package org.openkam.value.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class PeerPotentialTest {
  private static final AccountId OURS = AccountId.of("ours");

  @Test
  void scalesTheMedianRatioOfThePeersByTheSizeOfTheAccount() {
    // peers p1 to p9 buy 100 of a and b together and 10, 20, ... 90 of c
    PeerEstimate estimate =
        PeerPotential.of(likeUs().build()).withPeers(9).estimate(OURS, "c").orElseThrow();

    // the median ratio is 0.5 and we buy 40 of a and b; ranks 1 and 9 are the ends
    assertThat(estimate.size()).isEqualTo(40);
    assertThat(estimate.amount()).isEqualTo(20);
    assertThat(estimate.lowest()).isCloseTo(4, within(1e-12));
    assertThat(estimate.highest()).isCloseTo(36, within(1e-12));
    assertThat(estimate.confidence()).isEqualTo(0.8);
    assertThat(estimate.peers()).hasSize(9).startsWith(AccountId.of("p1"));
  }

  @Test
  void leavesOutAccountsOfAnotherProfile() {
    Table<AccountId, String, Double> all = likeUs().putAll(unlikeUs()).build();

    assertThat(PeerPotential.of(all).withPeers(9).estimate(OURS, "c"))
        .isEqualTo(PeerPotential.of(likeUs().build()).withPeers(9).estimate(OURS, "c"));
    assertThat(PeerPotential.of(all).estimate(OURS, "c").orElseThrow().peers()).hasSize(18);
  }

  @Test
  void theIntervalRunsBetweenRanksFromBothEnds() {
    ImmutableTable.Builder<AccountId, String, Double> purchases = ImmutableTable.builder();
    purchases.put(OURS, "a", 1.0);
    IntStream.rangeClosed(1, 20)
        .forEach(
            i -> {
              purchases.put(AccountId.of("p" + i), "a", 1.0);
              purchases.put(AccountId.of("p" + i), "b", (double) i);
            });
    PeerPotential potential = PeerPotential.of(purchases.build());

    // 21 * 0.1 = 2.1 and 21 * 0.25 = 5.25
    assertThat(potential.estimate(OURS, "b").orElseThrow())
        .extracting(PeerEstimate::lowest, PeerEstimate::amount, PeerEstimate::highest)
        .containsExactly(2.0, 10.5, 19.0);
    assertThat(potential.withConfidence(0.5).estimate(OURS, "b").orElseThrow())
        .extracting(PeerEstimate::lowest, PeerEstimate::highest, PeerEstimate::confidence)
        .containsExactly(5.0, 16.0, 0.5);
  }

  @Test
  void comparesOnlyByGroupsThatBothHaveNumbersFor() {
    Table<AccountId, String, Double> purchases =
        likeUs().put(OURS, "d", 5.0).put(AccountId.of("p1"), "d", 1.0).build();

    // only p1 is known in a, b and d
    assertThat(PeerPotential.of(purchases).withPeers(9).estimate(OURS, "c")).isEmpty();
    assertThat(PeerPotential.of(likeUs().build()).withPeers(9).estimates(OURS).keySet())
        .containsExactly("a", "b", "c");
  }

  @Test
  void nothingIsEstimatedWithoutASize() {
    Table<AccountId, String, Double> purchases =
        likeUs().put(AccountId.of("new"), "c", 7.0).put(AccountId.of("zero"), "a", 0.0).build();
    PeerPotential potential = PeerPotential.of(purchases).withPeers(9);

    assertThat(potential.estimate(AccountId.of("new"), "c")).isEmpty();
    assertThat(potential.estimate(AccountId.of("zero"), "c")).isEmpty();
    assertThat(potential.estimates(AccountId.of("zero"))).isEmpty();
  }

  @Test
  void refusesWhatCannotBeEstimated() {
    PeerPotential potential = PeerPotential.of(likeUs().build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> potential.estimate(AccountId.of("ghost"), "c"))
        .withMessage("no purchases of account 'ghost'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> potential.estimate(OURS, "z"))
        .withMessage("no purchases of product group 'z' among [a, b, c]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> potential.withPeers(8))
        .withMessage("peers must be enough for an interval of confidence 0.8: 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> potential.withConfidence(0.95))
        .withMessage("peers must be enough for an interval of confidence 0.95: 20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> potential.withConfidence(1))
        .withMessage("confidence must be between zero and one: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> potential.withConfidence(0))
        .withMessage("confidence must be between zero and one: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeerPotential.of(ImmutableTable.of(OURS, "a", -1.0)))
        .withMessage("purchase of account 'ours' in 'a' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeerPotential.of(ImmutableTable.of(OURS, "a", Double.POSITIVE_INFINITY)))
        .withMessage("purchase of account 'ours' in 'a' must be finite and not negative: Infinity");
  }

  @Test
  void refusesEstimatesThatContradictThemselves() {
    PeerEstimate.Builder estimate =
        PeerEstimate.builder()
            .amount(5)
            .lowest(2)
            .highest(9)
            .confidence(0.8)
            .size(1)
            .addPeers(AccountId.of("p"));
    assertThat(estimate.build().amount()).isEqualTo(5);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate.lowest(6).build())
        .withMessage(
            "peer estimate must have a finite amount within its interval: 5.0 in [6.0, 9.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate.lowest(2).confidence(1).build())
        .withMessage("peer estimate must have a confidence between zero and one: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate.confidence(0.5).size(0).build())
        .withMessage("peer estimate must rest on a finite size above zero: 0.0");
  }

  /** We buy 40 of a and b in equal parts; nine others in equal parts too, and 10 to 90 of c. */
  private static ImmutableTable.Builder<AccountId, String, Double> likeUs() {
    ImmutableTable.Builder<AccountId, String, Double> purchases = ImmutableTable.builder();
    purchases.put(OURS, "a", 20.0).put(OURS, "b", 20.0);
    for (int i = 1; i <= 9; i++) {
      AccountId peer = AccountId.of("p" + i);
      purchases.put(peer, "a", 50.0).put(peer, "b", 50.0).put(peer, "c", 10.0 * i);
    }
    return purchases;
  }

  private static ImmutableTable<AccountId, String, Double> unlikeUs() {
    ImmutableTable.Builder<AccountId, String, Double> purchases = ImmutableTable.builder();
    for (int i = 1; i <= 9; i++) {
      AccountId other = AccountId.of("q" + i);
      purchases.put(other, "a", 90.0).put(other, "b", 10.0).put(other, "c", 500.0);
    }
    return purchases.build();
  }
}
