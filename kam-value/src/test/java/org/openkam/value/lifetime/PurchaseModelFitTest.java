package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class PurchaseModelFitTest {
  private static final ImmutableList<PurchaseHistory> BASE =
      SimulatedCustomers.purchases(SimulatedCustomers.of(600, 11));

  @Test
  void isBgNbdWhereItsParametersCanBeEstimated() {
    PurchaseModelFit fit = PurchaseModelFit.of(BASE, TimeSpan.Unit.WEEK);

    assertThat(fit.model()).isEqualTo(BgNbd.fit(BASE, TimeSpan.Unit.WEEK).model().orElseThrow());
    assertThat(fit.findings()).isEmpty();
  }

  @Test
  void saysThatFewCustomersTellRanksMoreThanLevels() {
    PurchaseModelFit fit = PurchaseModelFit.of(BASE.subList(0, 200), TimeSpan.Unit.WEEK);

    assertThat(fit.model()).isInstanceOf(BgNbd.class);
    assertFinding(
        fit,
        "PURCHASE_MODEL_FEW_CUSTOMERS",
        "BG/NBD was fitted to 200 customers, fewer than 300; trust its ranks more than its levels");
  }

  @Test
  void leavesOutDropoutWhereCustomersAreTooFew() {
    ImmutableList<PurchaseHistory> few = BASE.subList(0, 40);
    PurchaseModelFit fit = PurchaseModelFit.of(few, TimeSpan.Unit.WEEK);

    assertThat(fit.model()).isEqualTo(Nbd.fit(few, TimeSpan.Unit.WEEK).estimate().orElseThrow());
    assertFinding(
        fit,
        "PURCHASE_MODEL_TOO_LITTLE_DATA",
        "40 customers are too few for BG/NBD, which needs 50; the model without drop-out (NBD)"
            + " stands in, and whoever has left is expected to buy on");
  }

  /** Everyone bought until the end, so that nobody has left and drop-out has no size. */
  @Test
  void leavesOutDropoutWhereItHasNoSize() {
    ImmutableList.Builder<PurchaseHistory> loyal = ImmutableList.builder();
    for (int i = 0; i < 400; i++) {
      loyal.add(PurchaseHistory.of(5 + i % 20, 50, 50, TimeSpan.Unit.WEEK));
    }
    PurchaseModelFit fit = PurchaseModelFit.of(loyal.build(), TimeSpan.Unit.WEEK);

    assertThat(fit.model()).isInstanceOf(Nbd.class);
    assertFinding(
        fit,
        "PURCHASE_MODEL_DEGENERATE",
        "the purchases of 400 customers do not determine the parameters of BG/NBD; the model"
            + " without drop-out (NBD) stands in, and whoever has left is expected to buy on");
  }

  private static void assertFinding(PurchaseModelFit fit, String code, String message) {
    assertThat(fit.findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(tuple(code, message));
  }

  @Test
  void expectsOfCustomersWhoNeverLeaveThatTheyBuyOn() {
    Nbd model = new Nbd(2, 10, TimeSpan.Unit.WEEK);
    PurchaseHistory history = PurchaseHistory.of(4, 1, 20, TimeSpan.Unit.WEEK);

    // (2 + 4) / (10 + 20) purchases a week
    assertThat(model.expectedPurchases(history, TimeSpan.weeks(5))).isCloseTo(1, within(1e-15));
    assertThat(model.expectedPurchases(history, TimeSpan.days(35))).isCloseTo(1, within(1e-15));
    assertThat(model.expectedPurchases(TimeSpan.weeks(5))).isCloseTo(1, within(1e-15));
    assertThat(model.probabilityAlive(history)).isEqualTo(1);
    // no purchase in twenty weeks: (10 / 30) squared
    assertThat(
            model.logLikelihood(ImmutableList.of(PurchaseHistory.of(0, 0, 20, TimeSpan.Unit.WEEK))))
        .isCloseTo(-2 * Math.log(3), within(1e-12));
    // one: 2 * (1/3)^2 / 30
    assertThat(
            model.logLikelihood(ImmutableList.of(PurchaseHistory.of(1, 3, 20, TimeSpan.Unit.WEEK))))
        .isCloseTo(Math.log(2 / 9.0 / 30), within(1e-12));
  }

  @Test
  void findsTheRatesOfCustomersWhoNeverLeave() {
    ImmutableList<PurchaseHistory> idle =
        ImmutableList.copyOf(
            Collections.nCopies(60, PurchaseHistory.of(0, 0, 10, TimeSpan.Unit.WEEK)));
    ImmutableList<PurchaseHistory> some =
        ImmutableList.copyOf(
            Collections.nCopies(60, PurchaseHistory.of(4, 9, 10, TimeSpan.Unit.WEEK)));
    ImmutableList<PurchaseHistory> many =
        ImmutableList.copyOf(
            Collections.nCopies(60, PurchaseHistory.of(8, 9, 10, TimeSpan.Unit.WEEK)));

    ModelFit<Nbd> fit =
        Nbd.fit(
            ImmutableList.<PurchaseHistory>builder().addAll(idle).addAll(some).addAll(many).build(),
            TimeSpan.Unit.WEEK);

    // the likelihood is highest where the mean rate is that of the data, four in ten weeks
    Nbd model = fit.model().orElseThrow();
    assertThat(model.r() / model.alpha()).isCloseTo(0.4, within(1e-9));
    assertThat(fit.status()).isEqualTo(ModelFit.Status.FEW_CUSTOMERS);
    assertThat(Nbd.fit(ImmutableList.of(), TimeSpan.Unit.WEEK).status())
        .isEqualTo(ModelFit.Status.TOO_LITTLE_DATA);
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PurchaseModelFit.of(ImmutableList.of(), TimeSpan.Unit.WEEK))
        .withMessage("purchase histories to fit to must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Nbd(0, 1, TimeSpan.Unit.WEEK))
        .withMessage("NBD r must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Nbd(1, 0, TimeSpan.Unit.WEEK))
        .withMessage("NBD alpha must be positive: 0.0");
  }
}
