package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.additive.WeightedSum;

final class BacktestTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
  private static final String PAST = "past-total";
  private static final String LAST = "last-selection";
  private static final String LOT = "random";

  /** How many standard errors a normal variable reaches in 95 of 100 cases. */
  private static final double NORMAL = 1.959963984540054;

  /** Four accounts over four quarters; b overtakes a, and d is on the rise. */
  private static final ImmutableList<Account> ACCOUNTS =
      ImmutableList.of(
          account("a", 90, 50, 40, 10),
          account("b", 50, 60, 70, 80),
          account("c", 20, 20, 20, 20),
          account("d", 0, 10, 30, 90));

  private static final AccountHistory FOUR = history(ACCOUNTS);

  private static AccountHistory history(List<Account> accounts) {
    return AccountHistory.of(accounts, "revenue", ImmutableSet.of());
  }

  private static Account account(String id, double... quarters) {
    ImmutableMap.Builder<LocalDate, Double> values = ImmutableMap.builder();
    for (int quarter = 0; quarter < quarters.length; quarter++) {
      values.put(NEW_YEAR.plusMonths(3L * quarter + 3).minusDays(1), quarters[quarter]);
    }
    return Account.builder()
        .id(AccountId.of(id))
        .putSeries("revenue", MetricSeries.of("EUR", values.buildOrThrow()))
        .build();
  }

  private static BacktestPlan.Builder plan(int origins) {
    return BacktestPlan.builder()
        .origins(
            RollingOrigin.builder()
                .periods(4)
                .origins(origins)
                .build()
                .from(NEW_YEAR, Period.ofMonths(3)))
        .dominantShare(1);
  }

  /** Scores by the last quarter alone. */
  private static BacktestModel latest() {
    return BacktestModels.of(
        "latest",
        snapshot ->
            snapshot.accounts().stream()
                .mapToDouble(
                    account -> {
                      double[] values = snapshot.past(account.id()).values();
                      return values[values.length - 1];
                    })
                .toArray());
  }

  @Test
  void theOrderOfAccountsIsNoMatter() {
    BacktestPlan plan = plan(2).count(2).build();

    assertThat(Backtest.run(history(ACCOUNTS.reverse()), ImmutableList.of(latest()), plan))
        .isEqualTo(Backtest.run(FOUR, ImmutableList.of(latest()), plan));
  }

  @Test
  void judgesWhatWasChosenByWhatCameAfter() {
    BacktestReport report =
        Backtest.run(FOUR, ImmutableList.of(latest()), plan(1).count(2).build());

    // the last quarter is 10, 80, 20, 90: b and d should have been chosen
    // the third quarter is 40, 70, 20, 30: b and a are chosen
    assertValue(report, "latest", BacktestMetric.PRECISION, 0.5);
    assertValue(report, "latest", BacktestMetric.RECALL, 0.5);
    assertValue(report, "latest", BacktestMetric.LIFT, 1);
    assertValue(report, "latest", BacktestMetric.CAPTURED_VALUE, 90 / 200.0);
    // ranks 2, 1, 4, 3 and 4, 2, 3, 1: 1 - 6 (4 + 1 + 1 + 4) / 60
    assertValue(report, "latest", BacktestMetric.RANK_CORRELATION, 0);
    // (80 + 10 / log2 3) / (90 + 80 / log2 3)
    double second = Math.log(2) / Math.log(3);
    assertValue(report, "latest", BacktestMetric.NDCG, (80 + 10 * second) / (90 + 80 * second));
    assertThat(report.models())
        .containsExactly("latest", PAST, "last-period", "recency-weighted-total", LAST, LOT);
    assertThat(report.baselines())
        .containsExactly(PAST, "last-period", "recency-weighted-total", LAST, LOT);
    assertThat(report.accounts()).isEqualTo(4);
    assertThat(report.plan().count()).isEqualTo(2);
    assertThat(report)
        .hasToString(
            "backtest of [latest, past-total, last-period, recency-weighted-total,"
                + " last-selection, random] at 1 origins");
  }

  private static void assertValue(
      BacktestReport report, String model, BacktestMetric metric, double expected) {
    assertThat(report.estimate(model, metric).orElseThrow().value())
        .as(metric.id())
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void alwaysHasItsBaselines() {
    BacktestReport report = Backtest.run(FOUR, ImmutableList.of(), plan(1).count(1).build());

    // past totals 180, 180, 60, 40: a and b share the first place
    assertValue(report, PAST, BacktestMetric.CAPTURED_VALUE, 45 / 200.0);
    // a quarter earlier 140, 110, 40, 10 made a the list
    assertValue(report, LAST, BacktestMetric.CAPTURED_VALUE, 10 / 200.0);
    // a lot brings a quarter of everything
    assertValue(report, LOT, BacktestMetric.CAPTURED_VALUE, 0.25);
    assertThat(report.estimate(LOT, BacktestMetric.RANK_CORRELATION)).isEmpty();
    assertThat(report.difference(PAST, LOT, BacktestMetric.RANK_CORRELATION)).isEmpty();
  }

  @Test
  void takesTheRealListWhereThereIsOne() {
    BacktestReport report =
        Backtest.run(
            FOUR, ImmutableList.of(), plan(1).count(1).addLastSelection(AccountId.of("d")).build());

    assertValue(report, LAST, BacktestMetric.CAPTURED_VALUE, 90 / 200.0);
  }

  @Test
  void averagesOverRollingOrigins() {
    BacktestReport report =
        Backtest.run(FOUR, ImmutableList.of(latest()), plan(2).count(1).build());

    // after two quarters b is chosen and has 70 of 160; after three b has 80 of 200
    assertThat(report.value("latest", BacktestMetric.CAPTURED_VALUE, 0)).hasValue(70 / 160.0);
    assertThat(report.value("latest", BacktestMetric.CAPTURED_VALUE, 1)).hasValue(80 / 200.0);
    assertValue(report, "latest", BacktestMetric.CAPTURED_VALUE, (70 / 160.0 + 80 / 200.0) / 2);
    // it names the best account of the first time of judgement, not of the second
    assertThat(report.value("latest", BacktestMetric.PRECISION, 0)).hasValue(1);
    assertThat(report.value("latest", BacktestMetric.PRECISION, 1)).hasValue(0);
  }

  @Test
  void comparesModelsInPairs() {
    BacktestReport report =
        Backtest.run(FOUR, ImmutableList.of(latest()), plan(2).count(1).build());

    ModelComparison.PairedDifference difference =
        report.difference("latest", LAST, BacktestMetric.CAPTURED_VALUE).orElseThrow();

    // the list is a, which has 40 of 160 and then 10 of 200
    assertThat(difference.value()).isCloseTo((30 / 160.0 + 70 / 200.0) / 2, within(1e-15));
    // both are above zero: of four changes of signs two lie as far
    assertThat(difference.signFlip()).isEqualTo(0.5);
    assertThat(difference.origins()).isEqualTo(2);
    assertThat(report.difference(LAST, "latest", BacktestMetric.CAPTURED_VALUE))
        .hasValue(
            ModelComparison.PairedDifference.builder()
                .value(-difference.value())
                .interval(
                    new ConfidenceInterval(
                        -difference.interval().highest(), -difference.interval().lowest(), 0.95))
                .signFlip(0.5)
                .origins(2)
                .build());
  }

  @Test
  void leavesOutEachAccountThatWasChosenByOneModelOnly() {
    BacktestReport report =
        Backtest.run(FOUR, ImmutableList.of(latest()), plan(1).count(1).build());

    ConfidenceInterval interval =
        report.difference("latest", LAST, BacktestMetric.CAPTURED_VALUE).orElseThrow().interval();

    // latest has b with 80 and the list a with 10, of 200: the difference is 70 / 200;
    // without a, b is left, whose mean is 80: (80 - 80) / (190 * 4/3); without b: 0; without c:
    // 70 / (180 * 4/3); without d: 70 / (110 * 4/3)
    double squares = 2 * 0.35 * 0.35 + square(0.35 - 70 / 240.0) + square(0.35 - 70 * 3 / 440.0);
    double reach = NORMAL * Math.sqrt(squares * 3 / 4);
    assertThat(interval.lowest()).isCloseTo(0.35 - reach, within(1e-12));
    assertThat(interval.highest()).isCloseTo(0.35 + reach, within(1e-12));
    assertThat(interval.confidence()).isEqualTo(0.95);
  }

  /** Other scores, but the same two accounts on the first two places at both origins. */
  @Test
  void seesNoDifferenceBetweenTheSameChoices() {
    BacktestModel one = BacktestModels.of("one", snapshot -> new double[] {0.1, 9, 0.3, 8});
    BacktestModel other = BacktestModels.of("other", snapshot -> new double[] {-5, 1, -7, 1});
    BacktestReport report =
        Backtest.run(FOUR, ImmutableList.of(one, other), plan(2).count(2).build());

    for (BacktestMetric metric :
        ImmutableList.of(
            BacktestMetric.PRECISION,
            BacktestMetric.RECALL,
            BacktestMetric.LIFT,
            BacktestMetric.CAPTURED_VALUE)) {
      ModelComparison.PairedDifference difference =
          report.difference("one", "other", metric).orElseThrow();
      assertThat(difference)
          .as(metric.id())
          .isEqualTo(
              ModelComparison.PairedDifference.builder()
                  .value(0)
                  .interval(new ConfidenceInterval(0, 0, 0.95))
                  .signFlip(1)
                  .origins(2)
                  .build())
          .matches(each -> !each.clearlyBetter() && !each.clearlyWorse());
      assertThat(report.estimate("one", metric)).isEqualTo(report.estimate("other", metric));
    }
  }

  @Test
  void takesOutcomesThatDifferByRoundingOnlyForTheSame() {
    AccountHistory history =
        history(
            ImmutableList.of(
                account("a", 1, 1, 0.1 + 0.2, 0.1 + 0.2),
                account("b", 1, 1, 0.3, 0.3),
                account("c", 1, 1, 7, 7)));
    BacktestModel one = BacktestModels.of("one", snapshot -> new double[] {1, 0, 0});
    BacktestModel other = BacktestModels.of("other", snapshot -> new double[] {0, 1, 0});

    BacktestReport report =
        Backtest.run(history, ImmutableList.of(one, other), plan(2).count(1).build());

    assertThat(report.difference("one", "other", BacktestMetric.CAPTURED_VALUE))
        .hasValue(
            ModelComparison.PairedDifference.builder()
                .value(0)
                .interval(new ConfidenceInterval(0, 0, 0.95))
                .signFlip(1)
                .origins(2)
                .build());
  }

  @Test
  void givesAListWithoutScoresItsOwnPlaces() {
    BacktestReport report =
        Backtest.run(
            FOUR,
            ImmutableList.of(),
            plan(1).count(2).addLastSelection(AccountId.of("a"), AccountId.of("d")).build());

    assertValue(report, LAST, BacktestMetric.CAPTURED_VALUE, 100 / 200.0);
    // each on either place: (10 + 90) (1 + 1 / log2 3) / 2
    double second = Math.log(2) / Math.log(3);
    assertValue(report, LAST, BacktestMetric.NDCG, 100 * (1 + second) / 2 / (90 + 80 * second));
  }

  @Test
  void fillsTheFreePlacesOfAShortListAtRandom() {
    BacktestReport report =
        Backtest.run(
            FOUR, ImmutableList.of(), plan(1).count(2).addLastSelection(AccountId.of("d")).build());

    // d with 90, and a third each of 10, 80 and 20
    assertValue(report, LAST, BacktestMetric.CAPTURED_VALUE, (90 + 110 / 3.0) / 200);
  }

  @Test
  void judgesByTheBestSimpleRule() {
    BacktestModel same = BacktestModels.of("same", BacktestModels.pastTotal()::score);
    BacktestReport report = Backtest.run(FOUR, ImmutableList.of(same), plan(1).count(1).build());

    // the last period and the recency-weighted total choose b, the past total a or b
    assertThat(report.bestBaseline(BacktestMetric.CAPTURED_VALUE)).hasValue("last-period");
    assertThat(report.notBeaten(BacktestMetric.CAPTURED_VALUE))
        .extracting(Finding::message)
        .containsExactly(
            "model 'same' does not clearly beat 'last-period', the best simple rule, on"
                + " captured-value: -0.175, with other accounts between -0.612 and 0.262");
    assertThat(report.notBeaten(BacktestMetric.CAPTURED_VALUE))
        .extracting(Finding::code)
        .containsExactly("BASELINE_NOT_BEATEN");
    assertThat(report.conclusion(BacktestMetric.CAPTURED_VALUE).map(Finding::message))
        .hasValue("no model clearly beats 'last-period', the best simple rule, on captured-value");
    assertThat(
            Backtest.run(FOUR, ImmutableList.of(), plan(1).build())
                .conclusion(BacktestMetric.CAPTURED_VALUE))
        .isEmpty();
  }

  @Test
  void weighsAmountsByHowLongAgoTheyCame() {
    Origin origin = plan(1).build().origins().get(0);
    AccountHistory.Snapshot snapshot = FOUR.known(origin);

    // a quarter is 92 days; the quarters ended 184, 93 and 1 days before
    assertThat(BacktestModels.recencyWeightedTotal().score(snapshot)[0])
        .isCloseTo(
            90 * Math.pow(2, -184 / 92.0)
                + 50 * Math.pow(2, -93 / 92.0)
                + 40 * Math.pow(2, -1 / 92.0),
            within(1e-12));
    assertThat(BacktestModels.lastPeriod().score(snapshot)).containsExactly(40, 70, 20, 30);
  }

  @Test
  void countsPeriodsOfWeeksInDays() {
    LocalDate cut = LocalDate.of(2025, 7, 1);
    Account weekly =
        Account.builder()
            .id(AccountId.of("a"))
            .putSeries(
                "revenue",
                MetricSeries.of(
                    "",
                    ImmutableMap.of(cut.minusWeeks(13), 5.0, cut.minusWeeks(13).minusDays(1), 7.0)))
            .build();
    Origin origin = Origin.of(cut, cut.plusWeeks(13));

    // thirteen weeks, not two months and thirty days
    assertThat(BacktestModels.lastPeriod().score(history(ImmutableList.of(weekly)).known(origin)))
        .containsExactly(5);
  }

  private static final int MANY = 40;

  /** Accounts of which every second always brings in about ten times as much as the others. */
  private static AccountHistory manyAccounts(int origins) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 0; i < MANY; i++) {
      double[] quarters = new double[origins + 1];
      for (int quarter = 0; quarter < quarters.length; quarter++) {
        quarters[quarter] = (i % 2 == 0 ? 100 : 10) + (7 * i + 3 * quarter) % 11;
      }
      quarters[0] = 1;
      accounts.add(account("account-%02d".formatted(i), quarters));
    }
    return history(accounts.build());
  }

  private static BacktestReport ofManyAccounts(int origins) {
    BacktestModel knowing =
        BacktestModels.of(
            "knowing",
            snapshot -> {
              double[] scores = new double[MANY];
              for (int i = 0; i < MANY; i += 2) {
                scores[i] = 1;
              }
              return scores;
            });
    BacktestModel failing =
        BacktestModels.of(
            "failing",
            snapshot -> {
              double[] scores = new double[MANY];
              for (int i = 1; i < MANY; i += 2) {
                scores[i] = 1;
              }
              return scores;
            });
    return Backtest.run(
        manyAccounts(origins),
        ImmutableList.of(knowing, failing),
        BacktestPlan.builder()
            .origins(
                RollingOrigin.builder()
                    .periods(origins + 1)
                    .origins(origins)
                    .build()
                    .from(NEW_YEAR, Period.ofMonths(3)))
            .count(MANY / 2)
            .build());
  }

  @Test
  void isClearOnceItHoldsAmongAccountsAndOverTime() {
    ModelComparison.PairedDifference five =
        ofManyAccounts(5)
            .difference("knowing", "failing", BacktestMetric.CAPTURED_VALUE)
            .orElseThrow();
    ModelComparison.PairedDifference six =
        ofManyAccounts(6)
            .difference("knowing", "failing", BacktestMetric.CAPTURED_VALUE)
            .orElseThrow();

    assertThat(five.interval().lowest()).isPositive();
    assertThat(five.signFlip()).isEqualTo(2 / 32.0);
    assertThat(five.originsNeeded()).isEqualTo(6);
    assertThat(five.clearlyBetter()).isFalse();
    assertThat(six.signFlip()).isEqualTo(2 / 64.0);
    assertThat(six.clearlyBetter()).isTrue();
    assertThat(six.clearlyWorse()).isFalse();
    assertThat(six.negated().clearlyWorse()).isTrue();
    assertThat(six.negated().clearlyBetter()).isFalse();
  }

  @Test
  void saysWhereTooFewOriginsShowThatItHolds() {
    Finding finding = ofManyAccounts(1).notBeaten(BacktestMetric.PRECISION).get(0);

    assertThat(finding.code()).isEqualTo("BASELINE_NOT_BEATEN_OVER_TIME");
    assertThat(finding.message())
        .isEqualTo(
            "model 'knowing' beats 'past-total', the best simple rule, on precision with other"
                + " accounts too: 0.5, between 0.339 and 0.661; that it holds over time is not"
                + " shown by 1 of the 6 origins it takes");
  }

  @Test
  void saysWhichModelsAreWorthTheirCriteria() {
    assertThat(ofManyAccounts(1).conclusion(BacktestMetric.PRECISION).map(Finding::message))
        .hasValue("no model clearly beats 'past-total', the best simple rule, on precision");
  }

  @Test
  void isTheSameOnAnyNumberOfThreads() {
    BacktestPlan plan = plan(2).count(2).build();
    BacktestReport report = Backtest.run(FOUR, ImmutableList.of(latest()), plan);

    assertThat(
            Backtest.run(
                FOUR, ImmutableList.of(latest()), plan, Parallelism.of(4), ProgressListener.SILENT))
        .isEqualTo(report)
        .hasSameHashCodeAs(report)
        .hasToString(report.toString());
    assertThat(Backtest.run(FOUR, ImmutableList.of(), plan)).isNotEqualTo(report);
  }

  @Test
  void saysWhereItComesFrom() {
    Provenance provenance = provenance(FOUR, plan(1));

    assertThat(provenance)
        .isEqualTo(Provenance.builder().dataFingerprint(provenance.dataFingerprint()).build());
    assertThat(provenance(FOUR, plan(2)).dataFingerprint())
        .isNotEqualTo(provenance.dataFingerprint());
    assertThat(provenance(pair(60, 70), plan(1)))
        .isEqualTo(provenance(pair(60, 70), plan(1)))
        .isNotEqualTo(provenance(pair(61, 70), plan(1)))
        .isNotEqualTo(provenance(pair(60, 71), plan(1)));
  }

  @Test
  void aLeastRelevantOutcomeOfMinusZeroIsZero() {
    BacktestPlan zero = plan(1).relevantFrom(0.0).build();

    assertThat(plan(1).relevantFrom(-0.0).build()).isEqualTo(zero).hasToString(zero.toString());
    assertThat(plan(1).relevantFrom(0.5).build()).isNotEqualTo(zero);
    assertThat(plan(1).build()).isNotEqualTo(zero);
  }

  private static double square(double value) {
    return value * value;
  }

  private static Provenance provenance(AccountHistory history, BacktestPlan.Builder plan) {
    return Backtest.run(history, ImmutableList.of(), plan.build()).provenance();
  }

  /** Two accounts, one of which has these amounts before and after the only origin. */
  private static AccountHistory pair(double before, double after) {
    return AccountHistory.of(
        ImmutableList.of(account("a", 9, 9, before, after), account("b", 9, 9, 9, 9)),
        "revenue",
        ImmutableSet.of());
  }

  @Test
  void laysIntervalsAroundTheValue() {
    BacktestMetric.Estimate estimate =
        Backtest.run(FOUR, ImmutableList.of(latest()), plan(2).count(2).build())
            .estimate("latest", BacktestMetric.NDCG)
            .orElseThrow();

    assertThat(estimate.interval().lowest()).isBetween(0.0, estimate.value());
    assertThat(estimate.interval().highest()).isBetween(estimate.value(), 1.0);
    assertThat(estimate.interval().lowest()).isLessThan(estimate.interval().highest());
  }

  @Test
  void countsAsRelevantWhatReachesAnAmount() {
    BacktestReport report =
        Backtest.run(FOUR, ImmutableList.of(latest()), plan(1).count(1).relevantFrom(15).build());

    // b, c and d reach 15, and b is chosen
    assertValue(report, "latest", BacktestMetric.PRECISION, 1);
    assertValue(report, "latest", BacktestMetric.RECALL, 1 / 3.0);
  }

  @Test
  void findsNobodyRelevantWhereNobodyBroughtInAnything() {
    AccountHistory silent =
        AccountHistory.of(
            ImmutableList.of(account("a", 5, 5, 5, 0), account("b", 4, 4, 4, 0)),
            "revenue",
            ImmutableSet.of());

    BacktestReport report = Backtest.run(silent, ImmutableList.of(), plan(1).build());

    assertValue(report, PAST, BacktestMetric.PRECISION, 0);
    assertThat(report.estimate(PAST, BacktestMetric.RECALL)).isEmpty();
    assertThat(report.estimate(PAST, BacktestMetric.NDCG)).isEmpty();
  }

  @Test
  void reportsLosses() {
    AccountHistory losing =
        AccountHistory.of(
            ImmutableList.of(account("a", 5, 5, 5, -3), account("b", 4, 4, 4, 6)),
            "revenue",
            ImmutableSet.of());

    assertThat(Backtest.run(losing, ImmutableList.of(), plan(1).count(1).build()).findings())
        .extracting(Finding::message)
        .containsExactly(
            "account 'a' turned out at -3 after 2025-10-01; it gains nothing in NDCG",
            "account 'b' brought in 200 % of the outcome of all accounts after 2025-10-01; whether"
                + " a model chose it decides on captured value and NDCG");
  }

  /** The account with the highest revenue left; the smaller one that cooperated grew. */
  @Test
  @Tag("R050")
  void revenueAloneWouldHaveChosenTheOneWhoLeft() {
    ImmutableMap<String, Double> points =
        ImmutableMap.of(
            "revenue", 25.0, "potential", 20.0, "cooperation", 25.0, "learning", 15.0, "fit", 15.0);
    ImmutableList<Criterion> criteria =
        points.keySet().stream()
            .map(id -> Criterion.more(id, Scale.interval(0, 10)))
            .collect(ImmutableList.toImmutableList());
    AccountHistory history =
        AccountHistory.of(
            ImmutableList.of(
                rated(account("Vicom", 300, 300, 300, 0), criteria, 10, 4, 2, 1, 6),
                rated(account("Cartech", 100, 110, 120, 160), criteria, 4, 7, 9, 9, 8)),
            "revenue",
            points.keySet());
    BacktestModel model =
        BacktestModels.scoring(
            "model",
            criteria,
            Weights.proportional(points),
            WeightedSum.outOf(10),
            ScoringPolicy.standard());

    BacktestReport report =
        Backtest.run(history, ImmutableList.of(model), plan(1).count(1).build());

    assertValue(report, PAST, BacktestMetric.PRECISION, 0);
    assertValue(report, "model", BacktestMetric.PRECISION, 1);
    assertThat(model.score(history.known(report.plan().origins().get(0))))
        .containsExactly(new double[] {7.2, 4.85}, within(1e-12));
  }

  private static Account rated(Account account, List<Criterion> criteria, double... ratings) {
    Account.Builder rated = account.toBuilder();
    for (int i = 0; i < ratings.length; i++) {
      rated.putFigure(criteria.get(i).id(), ratings[i]);
    }
    return rated.build();
  }

  @Test
  void copesWithAccountsThatOneOriginDoesNotKnow() {
    Account late =
        account("late", 0, 0, 50, 70).toBuilder().customerSince(NEW_YEAR.plusMonths(7)).build();
    AccountHistory history =
        AccountHistory.of(
            ImmutableList.of(account("a", 9, 9, 9, 9), late), "revenue", ImmutableSet.of());

    BacktestReport report = Backtest.run(history, ImmutableList.of(), plan(2).count(1).build());

    assertThat(report.value(PAST, BacktestMetric.CAPTURED_VALUE, 0)).hasValue(1);
    // late has 50 against 27 and then 70 of 79
    assertThat(report.value(PAST, BacktestMetric.CAPTURED_VALUE, 1)).hasValue(70 / 79.0);
    assertThat(report.accounts()).isEqualTo(2);
  }

  @Test
  void reportsItsProgress() {
    List<Long> heard = new ArrayList<>();

    assertThat(
            Backtest.run(
                FOUR,
                ImmutableList.of(),
                plan(1).build(),
                Parallelism.sequential(),
                (done, total) -> heard.add(100 * total + done)))
        .isNotNull();

    // five choices, five results and ten pairs
    assertThat(heard)
        .isEqualTo(LongStream.rangeClosed(1, 20).mapToObj(done -> 2000 + done).toList());
  }

  @Test
  void stopsWhenItIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Backtest.run(FOUR, ImmutableList.of(), plan(1).build()))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the work was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void refusesModelsThatCannotBeJudged() {
    BacktestPlan plan = plan(1).build();
    assertRefused(BacktestModels.of(PAST, snapshot -> new double[4]), plan)
        .withMessage("model name must be unique: 'past-total'");
    assertRefused(BacktestModels.of("short", snapshot -> new double[3]), plan)
        .withMessage("model 'short' must score each of 4 accounts: 3");
    assertRefused(BacktestModels.of("broken", snapshot -> new double[] {0, Double.NaN, 0, 0}), plan)
        .withMessage("model 'broken' must give account 'b' a finite score: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Backtest.run(
                    AccountHistory.of(ImmutableList.of(), "revenue", ImmutableSet.of()),
                    ImmutableList.of(),
                    plan))
        .withMessage("origin at 2025-10-01 must have an account");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BacktestModels.lastSelection(0))
        .withMessage("last selection must have an account: 0");
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> assertRefused(
      BacktestModel model, BacktestPlan plan) {
    return assertThatIllegalArgumentException()
        .isThrownBy(() -> Backtest.run(FOUR, ImmutableList.of(model), plan));
  }

  @Test
  void refusesPlansWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BacktestPlan.builder().build())
        .withMessage("backtest must have an origin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(1).count(0).build())
        .withMessage("backtest must choose an account: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(1).relevantFrom(Double.NaN).build())
        .withMessage("least relevant outcome must be finite: NaN");
    Origin twice = Origin.of(NEW_YEAR, NEW_YEAR.plusMonths(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BacktestPlan.builder().addOrigins(twice, twice).build())
        .withMessageStartingWith("backtest must have each origin once: [");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(1).confidence(1).build())
        .withMessage("confidence must be between zero and one: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(1).suspiciousCorrelation(0).build())
        .withMessage("suspicious correlation must be above zero and at most one: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(1).dominantShare(1.1).build())
        .withMessage("dominant share must be above zero and at most one: 1.1");
  }

  @Test
  void refusesToTellOfModelsItDidNotJudge() {
    BacktestReport report = Backtest.run(FOUR, ImmutableList.of(), plan(1).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.estimate("topsis", BacktestMetric.NDCG))
        .withMessage(
            "no model 'topsis' among [past-total, last-period, recency-weighted-total,"
                + " last-selection, random]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.difference(PAST, PAST, BacktestMetric.NDCG))
        .withMessage("model must not be compared with itself: 'past-total'");
  }

  @Test
  void choosesAtMostAllAccounts() {
    BacktestReport report = Backtest.run(FOUR, ImmutableList.of(), plan(1).build());

    assertThat(report.plan().count()).isEqualTo(15);
    assertValue(report, LOT, BacktestMetric.CAPTURED_VALUE, 1);
    assertThat(report.value(LOT, BacktestMetric.RECALL, 0)).isEqualTo(OptionalDouble.of(1));
  }
}
