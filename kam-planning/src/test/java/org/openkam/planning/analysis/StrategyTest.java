package org.openkam.planning.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

final class StrategyTest {
  @Test
  @Tag("R107")
  void isOnlyAsStrongAsTheWeakestFit() {
    StrategicFit fit = new StrategicFit(8, 6, 3);

    assertThat(fit.least()).isEqualTo(3);
    assertThat(fit.mean()).isEqualTo(17.0 / 3);
    assertThat(fit.bottleneck()).isEqualTo(StrategicFit.Strategy.ORGANIZATION);
    assertThat(new StrategicFit(5, 5, 5).bottleneck()).isEqualTo(StrategicFit.Strategy.PRODUCT);
    assertThat(new StrategicFit(9, 0, 10).bottleneck()).isEqualTo(StrategicFit.Strategy.MARKET);
  }

  @Test
  void refusesRatingsOffTheScale() {
    assertThatThrownBy(() -> new StrategicFit(11, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("product fit must be from zero to ten: 11.0");
    assertThatThrownBy(() -> new StrategicFit(1, -1, 1))
        .hasMessage("market fit must be from zero to ten: -1.0");
    assertThatThrownBy(() -> new StrategicFit(1, 1, Double.NaN))
        .hasMessage("organization fit must be from zero to ten: NaN");
  }

  @Test
  @Tag("R108")
  void findsProductsWithoutDemandAndDemandWithoutProduct() {
    ProductAlignment alignment =
        ProductAlignment.builder()
            .addOffered("P1", "P2")
            .putDemand(AccountId.of("Vicom"), "P2")
            .putDemand(AccountId.of("Vicom"), "Q")
            .putDemand(AccountId.of("Cartech"), "Q")
            .build();

    assertThat(alignment.onTheShelf()).containsExactly("P1");
    assertThat(alignment.unrealizable()).containsExactly("Q");
    assertThat(alignment.check())
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple("SHELF", "P1", "no account asks for 'P1'"),
            tuple("UNREALIZABLE", "Q", "Vicom, Cartech ask for 'Q', which we do not offer"));
  }

  @Test
  @Tag("R109")
  void findsNothingWhereACompanyLedByItsProductsWatchesItsMarket() {
    // VanMoof: the products come first, but every one of them is asked for
    ProductAlignment alignment =
        ProductAlignment.builder()
            .addOffered("S3", "X3", "bike finder")
            .putDemand(AccountId.of("commuters"), "S3")
            .putDemand(AccountId.of("commuters"), "bike finder")
            .putDemand(AccountId.of("short riders"), "X3")
            .build();

    assertThat(alignment.check()).isEmpty();
  }

  @Test
  void comparesTwoBusinesses() {
    BusinessDefinition ours =
        BusinessDefinition.of(
            List.of("hospitals", "clinics"), List.of("light"), List.of("led", "halogen"));
    BusinessDefinition theirs =
        BusinessDefinition.of(List.of("hospitals"), List.of("light", "heat"), List.of("led"));

    assertThat(ours.scope()).isEqualTo(4); // 2 * 1 * 2
    assertThat(theirs.scope()).isEqualTo(2); // 1 * 2 * 1
    // hospitals, light, led in common: 1 / (4 + 2 - 1)
    assertThat(ours.overlap(theirs)).isEqualTo(0.2);
    assertThat(theirs.overlap(ours)).isEqualTo(0.2);
    assertThat(ours.overlap(ours)).isEqualTo(1);
  }

  @Test
  void refusesABusinessWithoutCustomersNeedsOrMeans() {
    assertThatThrownBy(() -> BusinessDefinition.of(List.of(), List.of("x"), List.of("y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("business definition must have a group, a need and a technology: [], [x], [y]");
    assertThatThrownBy(() -> BusinessDefinition.of(List.of("a"), List.of(), List.of("y")))
        .hasMessage("business definition must have a group, a need and a technology: [a], [], [y]");
    assertThatThrownBy(() -> BusinessDefinition.of(List.of("a"), List.of("x"), List.of()))
        .hasMessage("business definition must have a group, a need and a technology: [a], [x], []");
  }
}
