package org.openkam.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.core.measure.MeasureAccounts.account;
import static org.openkam.core.measure.MeasureAccounts.eur;
import static org.openkam.core.measure.MeasureAccounts.ordering;
import static org.openkam.core.measure.MeasureAccounts.read;
import static org.openkam.core.measure.MeasureAccounts.series;
import static org.openkam.core.measure.MeasureAccounts.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Window;

final class SeriesMeasuresTest {
  private static final SeriesSource REVENUE = Measures.series("revenue").over(Window.years(3));
  private static final SeriesSource ORDERS = Measures.series("orders").over(Window.quarters(4));
  private static final Account STEADY = yearly("steady", 100, 100, 100);
  private static final Account GROWING = yearly("growing", 20, 30, 45);
  private static final Account UNKNOWN = account("unknown").build();

  @Test
  void takesTheLatestTheSumAndTheMeanOfTheWindow() {
    Account account = yearly("a", 1000, 20, 30, 46);

    assertThat(read(REVENUE.latest(), account, UNKNOWN)).containsExactly(46, Double.NaN);
    assertThat(read(REVENUE.sum(), account, UNKNOWN)).containsExactly(96, Double.NaN);
    assertThat(read(REVENUE.mean(), account, UNKNOWN)).containsExactly(32, Double.NaN);
    assertThat(read(Measures.series("revenue").sum(), account)).containsExactly(1096);
  }

  @Test
  void growsByTheCompoundRate() {
    assertThat(read(REVENUE.growth(SeriesSource.GrowthMethod.COMPOUND), STEADY, GROWING))
        .containsExactly(0, 0.5);
  }

  @Test
  void growsByTheSlopeRelativeToTheMeanOrAbsolute() {
    // slope 12.5, mean 95 / 3
    assertThat(read(REVENUE.growth(SeriesSource.GrowthMethod.LEAST_SQUARES), STEADY, GROWING))
        .containsExactly(0, 12.5 / (95 / 3.0));
    assertThat(read(REVENUE.absoluteGrowth(SeriesSource.GrowthMethod.LEAST_SQUARES), GROWING))
        .containsExactly(12.5);
  }

  @Test
  void theMedianSlopeResistsAnOutlier() {
    Account outlier = yearly("a", 10, 20, 300, 40, 50);
    SeriesSource five = REVENUE.over(Window.years(5));

    // pairwise slopes −260, −125, −83 1/3 .. median 10
    assertThat(read(five.absoluteGrowth(SeriesSource.GrowthMethod.THEIL_SEN), outlier))
        .containsExactly(10);
    assertThat(read(five.growth(SeriesSource.GrowthMethod.THEIL_SEN), outlier))
        .containsExactly(10 / 84.0);
  }

  @Test
  void aMissingYearIsLeftOutAndItsTimeKept() {
    Account gap =
        account("a")
            .putSeries(
                "revenue",
                MetricSeries.of(
                    "EUR",
                    Map.of(LocalDate.of(2023, 12, 31), 100.0, LocalDate.of(2025, 12, 31), 121.0)))
            .build();

    assertThat(read(REVENUE.growth(SeriesSource.GrowthMethod.COMPOUND), gap)[0])
        .isCloseTo(0.1, within(1e-15));
  }

  @Test
  void growthThatHasNoMeaningIsNotMeasuredAndReported() {
    MeasureColumn column =
        AccountsAsOf.of(
                List.of(
                    yearly("zero", 0, 10, 20),
                    yearly("short", 7),
                    yearly("negative", 5, 1, -20),
                    GROWING),
                MeasureAccounts.DAY)
            .read(REVENUE.growth(SeriesSource.GrowthMethod.COMPOUND));

    assertThat(column.values().toArray()).containsExactly(Double.NaN, Double.NaN, Double.NaN, 0.5);
    assertThat(column.findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "MEASURE_TOO_FEW_VALUES",
                "'growth of revenue over 3 years (compound, relative)' was not measured where a"
                    + " series has too few values; accounts concerned: 1, such as short"),
            tuple(
                "MEASURE_WITHOUT_BASE",
                "'growth of revenue over 3 years (compound, relative)' was not measured where the"
                    + " amount that it is relative to is not above zero; accounts concerned: 2,"
                    + " such as negative, zero"));
  }

  @Test
  void aLossToZeroIsMinusOneHundredPercent() {
    assertThat(read(REVENUE.growth(SeriesSource.GrowthMethod.COMPOUND), yearly("a", 50, 10, 0)))
        .containsExactly(-1);
    assertThat(
            read(REVENUE.growth(SeriesSource.GrowthMethod.LEAST_SQUARES), yearly("a", -1, 0, 1))[0])
        .isNaN();
  }

  @Test
  void evidenceOfATrendIsItsStandardScore() {
    SeriesSource five = REVENUE.over(Window.years(5));

    // score 10, variance 5·4·15 / 18 = 50 / 3
    assertThat(read(five.trendEvidence(), yearly("a", 1, 2, 3, 4, 9), yearly("b", 9, 4, 3, 2, 1)))
        .containsExactly(9 / Math.sqrt(50 / 3.0), -9 / Math.sqrt(50 / 3.0));
    assertThat(read(five.trendEvidence(), yearly("a", 3, 3, 3), yearly("b", 3)))
        .containsExactly(0, Double.NaN);
  }

  @Test
  void volatilityIsTheDeviationOverTheMean() {
    // mean 4, sample variance (4 + 0 + 4) / 2
    assertThat(read(REVENUE.volatility(), yearly("a", 2, 4, 6))).containsExactly(0.5);
    assertThat(read(REVENUE.volatilityAroundTrend(), yearly("a", 2, 4, 6))).containsExactly(0);
    // line 3, 4, 5; residuals 1, −2, 1; 6 / 1
    assertThat(read(REVENUE.volatilityAroundTrend(), yearly("a", 4, 2, 6))[0])
        .isCloseTo(Math.sqrt(6) / 4, within(1e-15));
    assertThat(read(REVENUE.volatility(), yearly("a", 2, 4), yearly("b", -1, 0, 1)))
        .containsExactly(Double.NaN, Double.NaN);
  }

  @Test
  void transactionsAreSummedByPeriodWithZerosFromTheFirstOn() {
    Account account = ordering("a", eur("2025-05-02", 100), eur("2025-11-03", 40));

    // quarters of 2025 from the second on: 100, 0, 40
    assertThat(read(ORDERS.mean(), account)).containsExactly(140 / 3.0);
    assertThat(read(ORDERS.absoluteGrowth(SeriesSource.GrowthMethod.LEAST_SQUARES), account))
        .containsExactly(-30);
    assertThat(read(ORDERS.sum(), account)).containsExactly(140);
    assertThat(read(ORDERS.latest(), account)).containsExactly(40);
  }

  @Test
  void oneDealLongAgoCostsNothing() {
    Account old = ordering("a", eur("0001-01-01", 5), eur("2025-11-03", 40));

    assertThat(read(ORDERS.mean(), old)).containsExactly(10);
    assertThat(read(Measures.series("orders").sum(), old)).containsExactly(45);
  }

  @Test
  void refundsAreDeducted() {
    assertThat(read(ORDERS.sum(), ordering("a", eur("2025-05-02", 100), eur("2025-05-09", -100))))
        .containsExactly(0);
  }

  @Test
  void whereSomeAccountHasTransactionsOneWithoutAnyHadNone() {
    Account account = ordering("a", eur("2025-05-02", 90));

    assertThat(read(ORDERS.sum(), account, UNKNOWN)).containsExactly(90, 0);
    assertThat(read(ORDERS.count(), account, UNKNOWN)).containsExactly(1, 0);
    assertThat(read(ORDERS.latest(), account, UNKNOWN)).containsExactly(90, Double.NaN);
    assertThat(read(ORDERS.mean(), account, UNKNOWN)).containsExactly(30, Double.NaN);
    assertThat(read(ORDERS.sum(), UNKNOWN)[0]).isNaN();
    assertThat(read(ORDERS.count(), UNKNOWN)[0]).isNaN();
  }

  @Test
  void countsTheTransactionsOfTheWindowWhateverTheirUnit() {
    Account account =
        ordering(
            "a",
            eur("2024-12-31", 1),
            eur("2025-01-01", 1),
            eur("2025-01-01", 1),
            Transaction.event(LocalDate.of(2025, 12, 31)));

    assertThat(read(ORDERS.count(), account)).containsExactly(3);
    assertThat(read(ORDERS.in("EUR").count(), account)).containsExactly(2);
    assertThat(read(Measures.series("orders").count(), account)).containsExactly(4);
    assertThat(read(REVENUE.count(), STEADY, ordering("b", eur("2025-01-01", 1))))
        .containsExactly(Double.NaN, Double.NaN);
  }

  @Test
  void amountsInOtherUnitsAreLeftOutAndReported() {
    Account both =
        ordering(
            "both", eur("2025-05-02", 100), new Transaction(LocalDate.of(2025, 6, 1), 7, "USD"));
    MeasureColumn column =
        AccountsAsOf.of(List.of(both), MeasureAccounts.DAY).read(ORDERS.in("EUR").sum());

    assertThat(column.values().toArray()).containsExactly(100);
    assertThat(column.findings())
        .extracting(Finding::message)
        .containsExactly(
            "'sum of orders in EUR over 4 quarters' leaves out amounts in other units; accounts"
                + " concerned: 1, such as both");
    assertThat(read(REVENUE.in("USD").sum(), GROWING)[0]).isNaN();
  }

  @Test
  void mixedUnitsAreRefusedUnlessOneIsNamed() {
    Account both =
        ordering(
            "both", eur("2025-05-02", 100), new Transaction(LocalDate.of(2025, 6, 1), 7, "USD"));
    Account dollars =
        account("dollars").putSeries("revenue", series("USD", CalendarUnit.YEAR, 1, 2, 3)).build();

    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(ORDERS.sum(), both))
        .withMessage(
            "measure 'sum of orders over 4 quarters' of account 'both' must have amounts of one"
                + " unit, or say which unit counts: [EUR, USD]")
        .satisfies(
            refusal -> {
              assertThat(refusal.measure()).isEqualTo("sum of orders over 4 quarters");
              assertThat(refusal.account()).hasValue(AccountId.of("both"));
            });
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(REVENUE.sum(), GROWING, dollars))
        .withMessage(
            "measure 'sum of revenue over 3 years' of account 'dollars' must have the unit of the"
                + " others, 'EUR': 'USD'");
    // a rate has no unit
    assertThat(read(REVENUE.growth(SeriesSource.GrowthMethod.COMPOUND), GROWING, dollars)[1])
        .isCloseTo(Math.sqrt(3) - 1, within(1e-15));
  }

  @Test
  void namesSayWhatIsReadAndUnitsInWhat() {
    Measure growth = REVENUE.in("EUR").absoluteGrowth(SeriesSource.GrowthMethod.THEIL_SEN);

    assertThat(growth.name())
        .isEqualTo("growth of revenue in EUR over 3 years (Theil-Sen, absolute)");
    assertThat(growth).hasToString(growth.name());
    assertThat(growth.unit()).isEqualTo("EUR per year");
    assertThat(REVENUE.absoluteGrowth(SeriesSource.GrowthMethod.THEIL_SEN).unit())
        .isEqualTo("per year");
    assertThat(ORDERS.growth(SeriesSource.GrowthMethod.LEAST_SQUARES).unit())
        .isEqualTo("per quarter");
    assertThat(ORDERS.growth(SeriesSource.GrowthMethod.LEAST_SQUARES).name())
        .isEqualTo("growth of orders over 4 quarters (least squares, relative)");
    assertThat(REVENUE.latest().name()).isEqualTo("latest revenue over 3 years");
    assertThat(REVENUE.in("EUR").sum().unit()).isEqualTo("EUR");
    assertThat(REVENUE.sum().unit()).isEmpty();
    assertThat(ORDERS.count().name()).isEqualTo("count of orders over 4 quarters");
    assertThat(ORDERS.trendEvidence().name())
        .isEqualTo("trend evidence of orders over 4 quarters (Mann-Kendall)");
    assertThat(ORDERS.trendEvidence().unit()).isEqualTo("standard deviations");
    assertThat(ORDERS.volatility().name())
        .isEqualTo("volatility of orders over 4 quarters (around its mean)");
    assertThat(ORDERS.volatilityAroundTrend().name())
        .isEqualTo("volatility of orders over 4 quarters (around its trend)");
  }

  @Test
  void refusesWhatHasNoMeaning() {
    SeriesSource endless = Measures.series("revenue");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measures.series(" "))
        .withMessage("series name must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(endless::mean)
        .withMessage("mean of 'revenue' must have a window");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> endless.growth(SeriesSource.GrowthMethod.THEIL_SEN))
        .withMessage("growth of 'revenue' must have a window");
    assertThatIllegalArgumentException()
        .isThrownBy(endless::trendEvidence)
        .withMessage("trend evidence of 'revenue' must have a window");
    assertThatIllegalArgumentException()
        .isThrownBy(endless::volatility)
        .withMessage("volatility of 'revenue' must have a window");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REVENUE.absoluteGrowth(SeriesSource.GrowthMethod.COMPOUND))
        .withMessage("compound growth of 'revenue' must be relative, because it is a rate");
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> AccountsAsOf.undated(List.of(GROWING)).read(REVENUE.sum()))
        .withMessage(
            "measure 'sum of revenue over 3 years' must be read as of a day, but the accounts have"
                + " none")
        .satisfies(refusal -> assertThat(refusal.account()).isEmpty());
    assertThat(AccountsAsOf.undated(List.of(GROWING)).read(endless.sum()).value(0)).isEqualTo(95);
  }
}
