package org.openkam.planning.mutualfit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.relationship.Balance;

final class DependenceTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final Dependence.Policy POLICY = Dependence.Policy.standard();

  @Test
  @Tag("R035")
  void aCustomerWithoutAnotherSupplierIsToldFromAPriceBuyer() {
    // 4 changes in 3 years are 1.33 a year
    assertThat(dependence(1, 0.02, 0).check(POLICY))
        .extracting(Finding::message)
        .containsExactly("we are the only supplier of 'acme', and it has not changed");
    assertThat(dependence(0.1, 0.02, 4 / 3.0).check(POLICY))
        .extracting(Finding::message)
        .containsExactly(
            "'acme' changes its supplier 1.33 times a year and spends 10 % with us; it buys on"
                + " price");
    assertThat(dependence(0.9, 0.02, 1).check(POLICY)).isEmpty();
    assertThat(dependence(1, 0.02, 0.5).check(POLICY)).isEmpty();
  }

  @Test
  void warnsWhereOnlyWeDepend() {
    assertThat(dependence(0.2, 0.3, 0).check(POLICY))
        .extracting(Finding::message)
        .containsExactly("'acme' makes up 30 % of our revenue, but spends only 20 % with us");
  }

  @ParameterizedTest
  @Tag("R035")
  @CsvSource({
    "0.6, 0.1, MUTUAL",
    "0.6, 0.09, THEY_DEPEND",
    "0.59, 0.1, WE_DEPEND",
    "0.59, 0.09, INDEPENDENT"
  })
  void findsWhoDependsOnWhom(double spend, double revenue, Dependence.Quadrant quadrant) {
    assertThat(dependence(spend, revenue, 0).quadrant(POLICY)).isEqualTo(quadrant);
  }

  @Test
  @Tag("R076")
  void investsOnlyWhereBothSidesAreWilling() {
    RelationBalance.InvestmentGate gate = new RelationBalance.InvestmentGate(12, 6);

    assertThat(gate.assess(OptionalInt.of(24), Optional.of(willingness(9, 3))))
        .isEqualTo(Gate.Status.NOT_MET);
    assertThat(gate.assess(OptionalInt.empty(), Optional.of(willingness(9, 6))))
        .isEqualTo(Gate.Status.MET);
    assertThat(gate.assess(OptionalInt.of(12), Optional.empty())).isEqualTo(Gate.Status.MET);
    assertThat(gate.assess(OptionalInt.of(11), Optional.empty())).isEqualTo(Gate.Status.UNKNOWN);
    assertThat(gate.assess(OptionalInt.empty(), Optional.empty())).isEqualTo(Gate.Status.UNKNOWN);
  }

  @Test
  @Tag("R062")
  @Tag("R065")
  void aWillingnessThatIsNotSharedIsOutOfBalance() {
    RelationBalance balance = new RelationBalance(ACME, ImmutableList.of(willingness(9, 3)), 3);

    assertThat(balance.check())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("UNBALANCED", "willingness with 'acme' is 6 apart (ours 9, theirs 3)"));
    assertThat(balance.isPossible()).isEqualTo(Gate.Status.MET);
  }

  @Test
  @Tag("R061")
  @Tag("R066")
  void withoutABalanceThereIsNoKeyAccount() {
    Balance countries =
        Balance.builder().subject("internationalization").ours(3).theirs(30).tolerance(5).build();
    RelationBalance apart =
        new RelationBalance(ACME, ImmutableList.of(willingness(8, 8), countries), 3);

    assertThat(apart.check())
        .extracting(Finding::message)
        .containsExactly(
            "internationalization with 'acme' is 27 apart (ours 3, theirs 30), too far to bridge");
    assertThat(apart.keyAccount(Gate.Status.MET, Gate.Status.MET)).isEqualTo(Gate.Status.NOT_MET);
    RelationBalance near = new RelationBalance(ACME, ImmutableList.of(willingness(8, 8)), 3);
    assertThat(near.keyAccount(Gate.Status.MET, Gate.Status.MET)).isEqualTo(Gate.Status.MET);
    assertThat(near.keyAccount(Gate.Status.MET, Gate.Status.UNKNOWN))
        .isEqualTo(Gate.Status.UNKNOWN);
    assertThat(near.keyAccount(Gate.Status.NOT_MET, Gate.Status.MET))
        .isEqualTo(Gate.Status.NOT_MET);
    assertThat(new RelationBalance(ACME, ImmutableList.of(), 1).isPossible())
        .isEqualTo(Gate.Status.UNKNOWN);
  }

  @Test
  void refusesFiguresWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dependence(1.1, 0, 0))
        .withMessage("shares of account 'acme' must be from zero to one: 1.1, 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dependence(1, 0, -1))
        .withMessage("changes of supplier by account 'acme' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dependence.builder().from(dependence(1, 0, 0)).contractMonths(-1).build())
        .withMessage(
            "contract of account 'acme' must not run for negative months: OptionalInt[-1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dependence.Policy.builder().weDependFrom(0).build())
        .withMessage("dependence must begin at a share above zero and at most one: 0.6, 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dependence.Policy.builder().maxSwitchesPerYear(-1).build())
        .withMessage("changes of supplier a year must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelationBalance.InvestmentGate(-1, 0))
        .withMessage("least months must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelationBalance.InvestmentGate(1, Double.NaN))
        .withMessage("least willingness must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelationBalance(ACME, ImmutableList.of(), 0.5))
        .withMessage("bridgeable gap must be at least one tolerance: 0.5");
  }

  private static Dependence dependence(double spend, double revenue, double switches) {
    return Dependence.builder()
        .account(ACME)
        .ourShareOfTheirSpend(spend)
        .theirShareOfOurRevenue(revenue)
        .switchesPerYear(switches)
        .build();
  }

  private static Balance willingness(double ours, double theirs) {
    return Balance.builder().subject("willingness").ours(ours).theirs(theirs).tolerance(2).build();
  }
}
