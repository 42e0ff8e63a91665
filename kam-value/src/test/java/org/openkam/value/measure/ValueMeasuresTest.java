package org.openkam.value.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.Measures;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;
import org.openkam.value.lifetime.BgNbd;
import org.openkam.value.lifetime.DiscountRate;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.LifetimeValuation;
import org.openkam.value.lifetime.MbgNbd;
import org.openkam.value.lifetime.ParetoNbd;
import org.openkam.value.lifetime.PurchaseHistory;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.RetentionValue;
import org.openkam.value.lifetime.RfmScoring;
import org.openkam.value.lifetime.SpendHistory;
import org.openkam.value.lifetime.TimeSpan;

final class ValueMeasuresTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final MbgNbd OFTEN =
      MbgNbd.builder().r(0.5).alpha(6).a(0.9).b(2.5).unit(TimeSpan.Unit.WEEK).build();
  private static final GammaGamma SPEND = new GammaGamma(6.2, 3.7, 150);
  private static final LifetimeModel GIVEN = LifetimeModel.given(OFTEN, SPEND);
  private static final LifetimeModel FITTED = LifetimeModel.fitted(LifetimeModel.Kind.MBG_NBD);
  private static final PurchaseSource ORDERS = ValueMeasures.purchases("orders");
  private static final MeasureRegistry KNOWN = Measures.standard().withAll(ValueMeasures.all());

  /** First purchase 364 days before the day, repeats after 100 and 200 days of 60 and 100. */
  private static final Account REGULAR =
      account("regular", order(-364, 500), order(-264, 60), order(-164, 100));

  private static final PurchaseLog.Summary REGULAR_SUMMARY =
      new PurchaseLog.Summary(
          AccountId.of("regular"),
          new PurchaseHistory(2, TimeSpan.days(200), TimeSpan.days(364)),
          new SpendHistory(2, 80));

  private static final Account SILENT = account("silent");

  @Test
  void valuesThePurchasesStillToComeByGivenModels() {
    Measure value = ORDERS.in("EUR").lifetimeValue(GIVEN, 3, 0.1);

    assertThat(read(value, REGULAR, SILENT))
        .containsExactly(
            new LifetimeValuation(OFTEN, SPEND, DiscountRate.yearly(0.1)).value(REGULAR_SUMMARY, 3),
            Double.NaN);
    assertThat(value.name())
        .isEqualTo("lifetime value of orders in EUR over 3 years at 0.1 (MBG/NBD, Gamma-Gamma)");
    assertThat(value.unit()).isEqualTo("EUR");
    assertThat(ORDERS.lifetimeValue(GIVEN, 1, 0).unit()).isEmpty();
    assertThat(ORDERS.lifetimeValue(GIVEN, 1, 0))
        .hasToString("lifetime value of orders over 1 year at 0.0 (MBG/NBD, Gamma-Gamma)");
  }

  @Test
  void givesTheProbabilityThatAnAccountStillBuys() {
    Measure active = ORDERS.activeProbability(GIVEN);
    BgNbd other = BgNbd.builder().r(1).alpha(4).a(0.8).b(2.5).unit(TimeSpan.Unit.WEEK).build();

    assertThat(read(active, REGULAR, SILENT))
        .containsExactly(OFTEN.probabilityAlive(REGULAR_SUMMARY.purchases()), Double.NaN);
    assertThat(read(ORDERS.activeProbability(LifetimeModel.given(other, SPEND)), REGULAR))
        .containsExactly(other.probabilityAlive(REGULAR_SUMMARY.purchases()));
    assertThat(active.name()).isEqualTo("probability of being active by orders (MBG/NBD)");
  }

  @Test
  void fitsToTheAccountsAtHand() {
    List<Account> accounts = simulated(400);
    AccountsAsOf known = AccountsAsOf.of(accounts, DAY);

    for (LifetimeModel.Kind kind : List.of(LifetimeModel.Kind.BG_NBD, LifetimeModel.Kind.MBG_NBD)) {
      MeasureColumn column = known.read(ORDERS.activeProbability(LifetimeModel.fitted(kind)));

      assertThat(column.findings()).isEmpty();
      assertThat(column.values().stream().filter(value -> !Double.isNaN(value)))
          .hasSize(400)
          .allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
    }
    assertThat(known.read(ORDERS.lifetimeValue(FITTED, 2, 0.1)).values().get(0)).isPositive();
  }

  @Test
  void aPortfolioTooSmallToFitToIsNotMeasuredAndSaysSo() {
    MeasureColumn column =
        AccountsAsOf.of(List.of(REGULAR, SILENT), DAY).read(ORDERS.lifetimeValue(FITTED, 3, 0.1));

    assertThat(column.values().stream().allMatch(Double::isNaN)).isTrue();
    assertThat(column.findings())
        .extracting(Finding::code)
        .containsExactly("LIFETIME_MODEL_NOT_FITTED", "LIFETIME_MODEL_NOT_FITTED");
    assertThat(column.findings().get(0).message())
        .isEqualTo(
            "'lifetime value of orders over 3 years at 0.1 (MBG/NBD, Gamma-Gamma)' was not"
                + " measured, because MBG/NBD could not be fitted (accounts fitted to: 1, outcome:"
                + " TOO_LITTLE_DATA); give parameters that were fitted on more customers");
  }

  @Test
  void aFitToFewSaysSo() {
    MeasureColumn column =
        AccountsAsOf.of(simulated(200), DAY).read(ORDERS.activeProbability(FITTED));

    assertThat(column.find(0)).isPresent();
    assertThat(column.findings())
        .extracting(Finding::message)
        .containsExactly(
            "MBG/NBD of 'probability of being active by orders (MBG/NBD)' was fitted to few"
                + " accounts (200); trust ranks more than levels");
  }

  @Test
  void refundsAreSetOffAndThoseWithoutAPurchaseReported() {
    Account returned =
        account(
            "regular",
            order(-364, 500),
            order(-264, 90),
            order(-260, -30),
            order(-164, 100),
            order(-150, 70),
            order(-149, -70));
    Account odd = account("odd", order(-364, -5), order(-264, 90));
    Measure value = ORDERS.lifetimeValue(GIVEN, 3, 0.1);

    assertThat(read(value, returned)).containsExactly(read(value, REGULAR));
    assertThat(AccountsAsOf.of(List.of(odd), DAY).read(value).findings())
        .extracting(Finding::message)
        .containsExactly(
            "'"
                + value.name()
                + "' leaves out refunds that no earlier purchase covers; accounts"
                + " concerned: 1, such as odd");
  }

  @Test
  void currenciesStayApart() {
    Transaction dollars = new Transaction(DAY.minusDays(10), 9, "USD");
    Account both = account("regular", order(-364, 500), order(-264, 60), order(-164, 100), dollars);
    Measure value = ORDERS.in("EUR").lifetimeValue(GIVEN, 3, 0.1);

    assertThat(read(value, both)).containsExactly(read(value, REGULAR));
    assertThat(AccountsAsOf.of(List.of(both), DAY).read(value).findings())
        .extracting(Finding::code)
        .containsExactly("MEASURE_OTHER_UNITS");
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(ORDERS.activeProbability(GIVEN), REGULAR, account("b", dollars)))
        .withMessage(
            "measure 'probability of being active by orders (MBG/NBD)' of account 'b' must have"
                + " purchases in the unit of the others, 'EUR': 'USD'");
  }

  @Test
  void aMeanThatTheSpendModelDoesNotHaveIsNotMeasured() {
    LifetimeModel heavy = LifetimeModel.given(OFTEN, new GammaGamma(1, 0.5, 10));
    Account once = account("once", order(-100, 10));

    assertThat(read(ORDERS.lifetimeValue(heavy, 1, 0), once)[0]).isNaN();
  }

  @Test
  void scoresRecencyFrequencyAndMonetaryValueAmongThoseWhoBought() {
    Account late = account("late", order(-10, 5));
    Account often = account("often", order(-400, 5), order(-390, 5), order(-380, 5));
    Account much = account("much", order(-200, 500), order(-190, 1));

    assertThat(read(rfm(PurchaseSource.RfmPart.RECENCY), late, often, much, SILENT))
        .containsExactly(3, 1, 2, Double.NaN);
    assertThat(read(rfm(PurchaseSource.RfmPart.FREQUENCY), late, often, much))
        .containsExactly(1, 3, 2);
    assertThat(read(rfm(PurchaseSource.RfmPart.MONETARY), late, often, much))
        .containsExactly(1, 2, 3);
    assertThat(read(rfm(PurchaseSource.RfmPart.MEAN), late, often, much))
        .containsExactly(5 / 3.0, 2, 7 / 3.0);
    assertThat(read(rfm(PurchaseSource.RfmPart.MEAN), SILENT)[0]).isNaN();
    assertThat(rfm(PurchaseSource.RfmPart.MEAN).name())
        .isEqualTo("RFM mean of orders (3 levels by rank)");
    assertThat(
            ORDERS
                .in("EUR")
                .rfm(PurchaseSource.RfmPart.RECENCY, RfmScoring.Binning.QUANTILE, 5)
                .name())
        .isEqualTo("RFM recency of orders in EUR (5 levels by quantile)");
  }

  @Test
  void valuesContractsByMarginAndRetention() {
    Measure value =
        ValueMeasures.retentionValue(
            Measures.figure("margin", "EUR"),
            Measures.figure("retention"),
            new ValueMeasures.RetentionTerms(2, 0.25, RetentionValue.PaymentTiming.END_OF_PERIOD));
    Account one = figures("a", 100, 0.5);

    // 100 / 1.25 + 100 · 0.5 / 1.25²
    assertThat(read(value, one, SILENT)[0]).isCloseTo(112, within(1e-12));
    assertThat(read(value, one, SILENT)[1]).isNaN();
    assertThat(value.unit()).isEqualTo("EUR");
    assertThat(value.name())
        .isEqualTo("value of margin at retention retention over 2 years at 0.25");
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(value, figures("a", 100, 85)))
        .withMessage(
            "measure 'value of margin at retention retention over 2 years at 0.25' of account 'a'"
                + " must have a retention from zero to one: 85.0");
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(value, figures("a", 100, -0.1)));
    assertThat(read(value, figures("a", 100, 0), figures("b", 100, 1))).hasSize(2);
  }

  @Test
  void followsTheMarginRate() {
    Measure trend = ValueMeasures.marginTrend("revenue", "margin", Window.years(3));
    Account falling = amounts("a", new double[] {100, 200, 400}, new double[] {20, 30, 40});
    Account brief = amounts("b", new double[] {100}, new double[] {20});
    Account nothing = amounts("c", new double[] {0, 100}, new double[] {0, 20});
    Account sales =
        Account.builder()
            .id(AccountId.of("d"))
            .putTransaction("revenue", Transactions.of(order(-500, 100), order(-100, 200)))
            .putTransaction("margin", Transactions.of(order(-500, 10), order(-100, 40)))
            .build();

    assertThat(read(trend, falling)[0]).isCloseTo(-0.1, within(1e-15));
    assertThat(read(trend, sales)[0]).isCloseTo(0.1, within(1e-15));
    assertThat(read(trend, brief, nothing, SILENT))
        .containsExactly(Double.NaN, Double.NaN, Double.NaN);
    assertThat(AccountsAsOf.of(List.of(nothing, brief), DAY).read(trend).findings())
        .extracting(Finding::message)
        .containsExactly(
            "'trend of margin in revenue over 3 years' was not measured where fewer than two"
                + " periods have both amounts, or revenue is not above zero; accounts concerned: 2,"
                + " such as b, c");
    assertThat(AccountsAsOf.of(List.of(SILENT), DAY).read(trend).findings()).isEmpty();
  }

  @Test
  void everyMeasureIsFoundAgainByItsKindAndParameters() {
    ParetoNbd pareto =
        ParetoNbd.builder().r(0.5).alpha(10).s(0.6).beta(11).unit(TimeSpan.Unit.DAY).build();
    BgNbd bg = BgNbd.builder().r(1).alpha(4).a(0.8).b(2.5).unit(TimeSpan.Unit.WEEK).build();
    List<Measure> measures =
        List.of(
            ORDERS.lifetimeValue(FITTED, 3, 0.1),
            ORDERS.in("EUR").lifetimeValue(GIVEN, 3, 0.1),
            ORDERS.activeProbability(LifetimeModel.given(pareto, SPEND)),
            ORDERS.activeProbability(LifetimeModel.given(bg, SPEND)),
            rfm(PurchaseSource.RfmPart.MEAN),
            ValueMeasures.retentionValue(
                Measures.figure("margin"),
                Measures.figure("retention"),
                new ValueMeasures.RetentionTerms(
                    2, 0.25, RetentionValue.PaymentTiming.MIDDLE_OF_PERIOD)),
            ValueMeasures.marginTrend("revenue", "margin", Window.quarters(8)));

    for (Measure measure : measures) {
      assertThat(KNOWN.measure(Measures.describe(measure))).isEqualTo(measure);
      assertThat(measure).hasToString(measure.name());
    }
    assertThat(measures.stream().map(Measure::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(
            ValueMeasures.all().stream().map(kind -> kind.name()).toList());
  }

  @Test
  void measuresThatNeedAllAccountsRefuseOneAlone() {
    AccountsAsOf alone = AccountsAsOf.alone(REGULAR, Optional.of(DAY));

    for (Measure measure :
        List.of(
            rfm(PurchaseSource.RfmPart.MEAN),
            ORDERS.activeProbability(FITTED),
            ORDERS.lifetimeValue(
                new LifetimeModel(LifetimeModel.Kind.MBG_NBD, Optional.of(OFTEN), Optional.empty()),
                1,
                0))) {
      assertThatExceptionOfType(MeasureRefusedException.class)
          .isThrownBy(() -> alone.read(measure))
          .withMessageEndingWith("must be read of all accounts together, not of one alone");
    }
    assertThat(alone.read(ORDERS.activeProbability(GIVEN)).find(0)).isPresent();
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LifetimeModel.fitted(LifetimeModel.Kind.PARETO_NBD))
        .withMessage("Pareto/NBD must be given with its parameters, because it is not fitted here");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new LifetimeModel(
                    LifetimeModel.Kind.BG_NBD, Optional.of(OFTEN), Optional.of(SPEND)))
        .withMessage("purchase model must be of kind BG/NBD: " + OFTEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueMeasures.purchases(" "))
        .withMessage("name of transactions must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ORDERS.lifetimeValue(GIVEN, 0, 0.1))
        .withMessage("lifetime value must look ahead one year or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ORDERS.lifetimeValue(GIVEN, 1, -0.1))
        .withMessage("discount rate must be zero or more: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ValueMeasures.RetentionTerms(0, 0, RetentionValue.PaymentTiming.END_OF_PERIOD))
        .withMessage("retention value must have at least one year: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ValueMeasures.RetentionTerms(
                    1, Double.NaN, RetentionValue.PaymentTiming.END_OF_PERIOD))
        .withMessage("discount rate must be zero or more: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueMeasures.marginTrend("", "margin", Window.years(2)))
        .withMessage("name of the revenue must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueMeasures.marginTrend("revenue", "", Window.years(2)))
        .withMessage("name of the margin must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                KNOWN.measure(
                    "active-probability",
                    Attributes.builder()
                        .put("transactions", "orders")
                        .put("model", Attributes.of("kind", "NBD"))
                        .build()))
        .withMessage(
            "measure 'active-probability' in 'model' must have 'kind' among [BG_NBD, MBG_NBD,"
                + " PARETO_NBD]: 'NBD'");
  }

  private static Measure rfm(PurchaseSource.RfmPart part) {
    return ORDERS.rfm(part, RfmScoring.Binning.MEAN_RANK, 3);
  }

  private static double[] read(Measure measure, Account... accounts) {
    return AccountsAsOf.of(List.of(accounts), DAY).read(measure).values().toArray();
  }

  private static Account account(String id, Transaction... orders) {
    return Account.builder()
        .id(AccountId.of(id))
        .putTransaction("orders", Transactions.of(orders))
        .build();
  }

  private static Transaction order(int days, double amount) {
    return new Transaction(DAY.plusDays(days), amount, "EUR");
  }

  private static Account figures(String id, double margin, double retention) {
    return Account.builder()
        .id(AccountId.of(id))
        .putFigure("margin", margin)
        .putFigure("retention", retention)
        .build();
  }

  private static Account amounts(String id, double[] revenue, double[] margin) {
    return Account.builder()
        .id(AccountId.of(id))
        .putSeries("revenue", yearly(revenue))
        .putSeries("margin", yearly(margin))
        .build();
  }

  private static MetricSeries yearly(double[] values) {
    Map<LocalDate, Double> byDay = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byDay.put(LocalDate.of(2026 - values.length + i, 12, 31), values[i]);
    }
    return MetricSeries.of("EUR", byDay);
  }

  /** Accounts that buy at different rates and leave with changing probability. */
  private static ImmutableList<Account> simulated(int count) {
    SplittableRandom random = new SplittableRandom(11);
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      double everyDays = 10 * Math.pow(20, random.nextDouble());
      double dropout = random.nextDouble() * random.nextDouble();
      double worth = 20 * Math.pow(5, random.nextDouble());
      double day = -700 + 300 * random.nextDouble();
      Transaction[] orders = new Transaction[200];
      int bought = 0;
      do {
        orders[bought++] = order((int) day, worth * (0.5 + random.nextDouble()));
        day += 1 - everyDays * Math.log(1 - random.nextDouble());
      } while (day < 0 && bought < orders.length && random.nextDouble() >= dropout);
      accounts.add(account("s" + i, Arrays.copyOf(orders, bought)));
    }
    return accounts.build();
  }
}
