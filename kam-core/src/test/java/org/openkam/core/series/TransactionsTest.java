package org.openkam.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TransactionsTest {
  private static final LocalDate JAN = LocalDate.of(2026, 1, 10);
  private static final LocalDate MAR = LocalDate.of(2026, 3, 10);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 10);

  @Test
  void standInTheOrderOfTimeHoweverTheyAreGiven() {
    Transactions one = Transactions.of(eur(MAY, 5), eur(JAN, 2), eur(JAN, 1));
    Transactions other = Transactions.of(List.of(eur(JAN, 1), eur(MAY, 5), eur(JAN, 2)));

    assertThat(one).isEqualTo(other);
    assertThat(one.all()).containsExactly(eur(JAN, 1), eur(JAN, 2), eur(MAY, 5));
    assertThat(one.size()).isEqualTo(3);
    assertThat(Transactions.of().size()).isZero();
  }

  @Test
  void areCutAtADayThatIsKept() {
    Transactions all = Transactions.of(eur(JAN, 1), eur(MAR, 2), eur(MAR, 3), eur(MAY, 4));

    assertThat(all.upTo(MAR).all()).containsExactly(eur(JAN, 1), eur(MAR, 2), eur(MAR, 3));
    assertThat(all.from(MAR).all()).containsExactly(eur(MAR, 2), eur(MAR, 3), eur(MAY, 4));
    assertThat(all.upTo(JAN.minusDays(1)).size()).isZero();
    assertThat(all.from(MAY.plusDays(1)).size()).isZero();
    assertThat(all.upTo(MAY)).isSameAs(all);
    assertThat(all.from(JAN)).isSameAs(all);
  }

  @Test
  void refundsAreDeducted() {
    Transactions all = Transactions.of(eur(JAN, 100), eur(MAR, -30), eur(MAY, 50));

    assertThat(all.total()).isEqualTo(120);
    assertThat(all.totals(CalendarUnit.QUARTER))
        .containsExactly(
            Map.entry(LocalDate.of(2026, 3, 31), 70.0), Map.entry(LocalDate.of(2026, 6, 30), 50.0));
    assertThat(Transactions.of().total()).isZero();
  }

  @Test
  void periodsWithoutATransactionAreAbsentHoweverFarApart() {
    Transactions all = Transactions.of(eur(LocalDate.of(1, 1, 1), 7), eur(MAY, 5));

    assertThat(all.totals(CalendarUnit.MONTH))
        .containsExactly(
            Map.entry(LocalDate.of(1, 1, 31), 7.0), Map.entry(LocalDate.of(2026, 5, 31), 5.0));
  }

  @Test
  void becomeASeriesWithZerosFromTheFirstTransactionOn() {
    Transactions all =
        Transactions.of(eur(MAR, 7), eur(LocalDate.of(2026, 9, 30), 5), eur(MAY, -2), eur(MAY, 3));
    LocalDate day = LocalDate.of(2026, 10, 5);

    assertThat(all.series(Window.quarters(8), day))
        .isEqualTo(
            MetricSeries.of(
                "EUR",
                Map.of(
                    LocalDate.of(2026, 3, 31), 7.0,
                    LocalDate.of(2026, 6, 30), 1.0,
                    LocalDate.of(2026, 9, 30), 5.0)));
    assertThat(all.series(Window.months(2), day))
        .isEqualTo(
            MetricSeries.of(
                "EUR", Map.of(LocalDate.of(2026, 8, 31), 0.0, LocalDate.of(2026, 9, 30), 5.0)));
    assertThat(Transactions.of().series(Window.months(2), day).size()).isZero();
    assertThat(all.in("USD").series(Window.months(2), day).size()).isZero();
  }

  @Test
  void currenciesStayApart() {
    Transactions all = Transactions.of(eur(JAN, 100), new Transaction(MAR, 80, "USD"));

    assertThat(all.units()).containsExactly("EUR", "USD");
    assertThat(all.in("USD").total()).isEqualTo(80);
    assertThat(all.in("GBP").size()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(all::total)
        .withMessage("transactions must have one unit to be added: [EUR, USD]");
    assertThatIllegalArgumentException().isThrownBy(() -> all.totals(CalendarUnit.YEAR));
    assertThatIllegalArgumentException().isThrownBy(all::netPurchases);
  }

  @Test
  void refundsAreSetOffAgainstTheLatestPurchasesBefore() {
    Transactions all =
        Transactions.of(eur(JAN, 100), eur(MAR, 40), eur(MAR.plusDays(1), -60), eur(MAY, 50));

    // 60 takes the 40 of March and 20 of January
    assertThat(all.netPurchases())
        .isEqualTo(new Transactions.NetPurchases(Transactions.of(eur(JAN, 80), eur(MAY, 50)), 0));
  }

  @Test
  void aRefundInFullLeavesNoPurchase() {
    assertThat(Transactions.of(eur(JAN, 40), eur(MAR, -40)).netPurchases())
        .isEqualTo(new Transactions.NetPurchases(Transactions.of(), 0));
    assertThat(Transactions.of(eur(JAN, -40), eur(JAN, 40)).netPurchases())
        .isEqualTo(new Transactions.NetPurchases(Transactions.of(), 0));
  }

  @Test
  void aRefundWithoutAnEarlierPurchaseIsReported() {
    assertThat(
            Transactions.of(eur(JAN, 10), eur(MAR, -25), eur(MAY, 50), Transaction.event(MAY))
                .netPurchases())
        .isEqualTo(new Transactions.NetPurchases(Transactions.of(eur(MAY, 50)), 15));
  }

  @Test
  void anEventHasNoMoney() {
    assertThat(Transaction.event(MAY)).isEqualTo(new Transaction(MAY, 0, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> eur(MAY, Double.NaN))
        .withMessage("transaction of 2026-05-10 must have a finite amount: NaN");
  }

  private static Transaction eur(LocalDate day, double amount) {
    return new Transaction(day, amount, "EUR");
  }
}
