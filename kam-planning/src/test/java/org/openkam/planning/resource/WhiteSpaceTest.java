package org.openkam.planning.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rival;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.value.potential.PeerEstimate;

final class WhiteSpaceTest {
  private static final CoverageMatrix OFFERS =
      CoverageMatrices.whiteSpace(List.of("NL", "DE"), List.of("pumps", "valves", "service"))
          .with("NL", "pumps", CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED))
          .with("DE", "pumps", CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED))
          .with("NL", "valves", CoverageMatrix.Cell.of(CoverageMatrix.State.PLANNED))
          .with("DE", "service", CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE));

  @Test
  void whatDoesNotApplyLeavesTheDenominator() {
    WhiteSpace space = WhiteSpace.builder().coverage(OFFERS).potential(ImmutableTable.of()).build();

    // 2 owned of 2 owned, 1 planned and 2 open
    assertThat(space.penetration()).hasValue(0.4);
    assertThat(space.openPotential()).isZero();
  }

  @Test
  void putsTheMostPromisingGapFirst() {
    WhiteSpace space =
        WhiteSpace.builder()
            .coverage(OFFERS)
            .potential(
                ImmutableTable.<String, String, Double>builder()
                    .put("NL", "service", 20_000.0)
                    .put("DE", "valves", 30_000.0)
                    .put("NL", "valves", 90_000.0)
                    .build())
            .build();

    assertThat(space.gaps())
        .containsExactly(
            new CoverageMatrix.Place("DE", "valves"), new CoverageMatrix.Place("NL", "service"));
    assertThat(space.openPotential()).isEqualTo(50_000);
  }

  @Test
  void anEstimateFromPeersCountsWhereNobodyTypedAPotential() {
    WhiteSpace space =
        WhiteSpace.builder()
            .coverage(OFFERS)
            .potential(ImmutableTable.of("DE", "valves", 30_000.0))
            .estimates(
                ImmutableTable.<String, String, PeerEstimate>builder()
                    .put("DE", "valves", estimate(99_000))
                    .put("NL", "service", estimate(40_000))
                    .build())
            .build();

    assertThat(space.gaps())
        .containsExactly(
            new CoverageMatrix.Place("NL", "service"), new CoverageMatrix.Place("DE", "valves"));
    assertThat(space.openPotential()).isEqualTo(70_000);
  }

  private static PeerEstimate estimate(double amount) {
    return PeerEstimate.builder()
        .amount(amount)
        .lowest(amount / 2)
        .highest(amount * 2)
        .confidence(0.8)
        .size(100_000)
        .addPeers(AccountId.of("peer"))
        .build();
  }

  @Test
  void namesTheRivalsInACellTheLargestFirst() {
    WhiteSpace space =
        WhiteSpace.builder()
            .coverage(OFFERS)
            .potential(ImmutableTable.of())
            .addRivals(
                Rival.builder().name("Acme").putShare("valves", 0.2).putShare("pumps", 0).build(),
                Rival.builder().name("Bolt").putShare("valves", 0.5).build(),
                Rival.builder().name("Core").putShare("service", 0.9).build())
            .build();

    assertThat(space.rivalsIn(new CoverageMatrix.Place("DE", "valves")))
        .extracting(Rival::name)
        .containsExactly("Bolt", "Acme");
    assertThat(space.rivalsIn(new CoverageMatrix.Place("NL", "pumps"))).isEmpty();
  }

  @Test
  void refusesANegativePotential() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WhiteSpace.builder()
                    .coverage(OFFERS)
                    .potential(ImmutableTable.of("NL", "pumps", -1.0))
                    .build())
        .withMessage("potential of 'pumps' in 'NL' must be finite and not negative: -1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "2500, 0.25, 7500, SUPPLIER",
    "999, 0.0999, 9001, BACKUP_SUPPLIER",
    "1000, 0.1, 9000, SUPPLIER",
    "6000, 0.6, 4000, SUPPLIER",
    "6001, 0.6001, 3999, STRATEGIC_PARTNER"
  })
  void knowsItsShareOfTheWallet(
      double ours, double share, double gap, WalletShare.Position position) {
    WalletShare wallet = new WalletShare(ours, 10_000);

    assertThat(wallet.share()).isEqualTo(share);
    assertThat(wallet.gap()).isEqualTo(gap);
    assertThat(wallet.position()).isEqualTo(position);
  }

  @Test
  void refusesAWalletThatDoesNotHoldOurPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WalletShare(2, 1))
        .withMessage("wallet must be finite, above zero and hold our part: 2.0 of 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WalletShare(1, 2).position(0.5, 0.4))
        .withMessage("bands of the wallet must ascend from zero to one: 0.5, 0.4");
  }
}
