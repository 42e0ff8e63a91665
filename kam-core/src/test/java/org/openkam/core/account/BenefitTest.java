package org.openkam.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openkam.core.measure.AccountsAsOf;

/** The two registers of an account: what both sides gain, and who else supplies it. */
final class BenefitTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @Test
  void anAmountIsConcreteWhereItIsAboveZeroAndRestsOnEvidence() {
    assertThat(benefit().amountAYear(1).evidence(seen(DAY)).build().hasConcreteAmount()).isTrue();
    assertThat(benefit().amountAYear(0).evidence(seen(DAY)).build().hasConcreteAmount()).isFalse();
    assertThat(benefit().amountAYear(1).build().hasConcreteAmount()).isFalse();
    assertThat(benefit().evidence(seen(DAY)).build().hasConcreteAmount()).isFalse();
  }

  @Test
  void refusesBenefitsThatSayNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> benefit().what(" ").build())
        .withMessage("benefit must say what is gained: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> benefit().amountAYear(-1).build())
        .withMessage("benefit 'less waste' must have a finite amount that is not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> benefit().realizedAYear(Double.NaN).build())
        .withMessage(
            "benefit 'less waste' must have a finite realized amount that is not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> benefit().realizedOn(DAY).build())
        .withMessage(
            "benefit 'less waste' must have a realized amount where it has its day: 2026-06-30");
  }

  @Test
  void refusesSharesThatNoRivalCanHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rival.builder().name("").build())
        .withMessage("rival must have a name: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rival.builder().name("Acme").putShare("pipes", 1.01).build())
        .withMessage("rival 'Acme' must have a share from zero to one of 'pipes': 1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rival.builder().name("Acme").putShare("pipes", -0.01).build())
        .withMessage("rival 'Acme' must have a share from zero to one of 'pipes': -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account().addRivals(rival("Acme", 0.1), rival("Acme", 0.2)).build())
        .withMessage("account 'a' must have each rival once: 'Acme'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account().addRivals(rival("Acme", 0.7), rival("Bolt", 0.5)).build())
        .withMessage(
            "account 'a' must have rivals with shares of 'pipes' that are one together at most:"
                + " 1.2");
    assertThat(account().addRivals(rival("A", 0.7), rival("B", 0.1), rival("C", 0.2)).build())
        .extracting(account -> account.rivals().size())
        .isEqualTo(3);
  }

  @Test
  void whatBecameKnownLaterIsTakenOut() {
    LocalDate later = DAY.plusDays(1);
    Account account =
        account()
            .addBenefits(
                benefit()
                    .amountAYear(5)
                    .evidence(seen(DAY))
                    .agreedOn(later)
                    .realizedAYear(3)
                    .realizedOn(later)
                    .build(),
                benefit().what("later").amountAYear(5).evidence(seen(later)).build())
            .addRivals(
                rival("Acme", 0.1), Rival.builder().name("Bolt").evidence(seen(later)).build())
            .build();

    Account known = account.asKnownOn(DAY);

    assertThat(known.benefits())
        .containsExactly(benefit().amountAYear(5).evidence(seen(DAY)).build());
    assertThat(known.rivals()).containsExactly(rival("Acme", 0.1));
    assertThat(account.asKnownOn(later)).isEqualTo(account);
  }

  @Test
  void whatBearsNoDateIsNotKnownInHindsight() {
    Benefit dated = benefit().amountAYear(5).evidence(seen(DAY)).build();
    Account account =
        account()
            .addBenefits(
                dated.toBuilder().realizedAYear(3).build(),
                dated.toBuilder().what("all dated").realizedAYear(3).realizedOn(DAY).build(),
                benefit().what("undated").amountAYear(5).evidence(Evidence.from("talk")).build())
            .addRivals(rival("Acme", 0.1), Rival.builder().name("Bolt").evidence(seen(DAY)).build())
            .build();

    Account known = AccountsAsOf.inHindsight(List.of(account), DAY, Set.of()).accounts().get(0);

    assertThat(known.benefits())
        .containsExactly(
            dated, dated.toBuilder().what("all dated").realizedAYear(3).realizedOn(DAY).build());
    assertThat(known.rivals()).extracting(Rival::name).containsExactly("Bolt");
  }

  private static Account.Builder account() {
    return Account.builder().id(AccountId.of("a"));
  }

  private static Benefit.Builder benefit() {
    return Benefit.builder().what("less waste").side(Benefit.Side.CUSTOMER);
  }

  private static Rival rival(String name, double share) {
    return Rival.builder().name(name).putShare("pipes", share).build();
  }

  private static Evidence seen(LocalDate day) {
    return Evidence.builder().source("talk").date(day).build();
  }
}
