package org.openkam.planning.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Cadence;
import org.openkam.core.finding.Finding;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.Indicators;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.value.trend.Growth;

final class ScorecardEvaluationTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
  private static final AccountId ACME = AccountId.of("acme");

  @Test
  void findsNothingWrongWithACompleteScorecard() {
    ScorecardEvaluation evaluation = evaluate(complete().build());

    assertThat(evaluation.check()).isEmpty();
    assertThat(evaluation.with(TrafficLight.GREEN)).containsExactly("quality");
  }

  @Test
  void saysEverythingThatAnEmptyScorecardLacks() {
    assertThat(evaluate(Scorecard.builder().account(ACME).build()).check())
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "NO_CUSTOMER_INDICATOR",
                Finding.Severity.WARNING,
                "acme",
                "no indicator on the scorecard of 'acme' means anything to the customer"),
            tuple(
                "NOTHING_SHARED",
                Finding.Severity.WARNING,
                "acme",
                "no indicator on the scorecard of 'acme' is shared with the customer"),
            tuple(
                "NO_INNOVATION_INITIATIVE",
                Finding.Severity.WARNING,
                "acme",
                "joint initiatives with 'acme': 0, where 1 are wanted"),
            tuple(
                "FEEDBACK_OVERDUE",
                Finding.Severity.WARNING,
                "acme",
                "there was no feedback of 'acme' yet"));
  }

  @Test
  @Tag("R125")
  void indicatorsThatMeanSomethingOnlyToUsAreNotEnough() {
    Scorecard ours =
        complete()
            .indicators(List.of(quality().beneficiary(Scorecard.Beneficiary.OURS).build()))
            .build();

    assertThat(codes(ours)).containsExactly("NO_CUSTOMER_INDICATOR");
  }

  @Test
  @Tag("R124")
  void theCustomerSeesNoInternalIndicator() {
    Indicator margin = quality().id("margin").visibility(Indicator.Visibility.INTERNAL).build();
    Scorecard both = complete().addIndicators(margin).build();

    assertThat(evaluate(both.customerView()).readings())
        .extracting(reading -> reading.indicator().id())
        .containsExactly("quality");
    assertThat(codes(complete().indicators(List.of(margin)).build()))
        .containsExactly("NOTHING_SHARED");
  }

  @Test
  @Tag("R127")
  void sharesHowFarTheySeeUsAsAKeySupplierOverFourQuarters() {
    Indicator perception =
        Indicators.keySupplierPerception().toBuilder()
            .baseline(4)
            .target(8)
            .actual(quarterly(4.5, 5, 5.5, 7.5))
            .build();

    IndicatorReading reading =
        evaluate(complete().addIndicators(perception).build()).reading("key-supplier-perception");

    // (7.5 - 4) / (8 - 4) = 0.875 of the way
    assertThat(reading.light()).isEqualTo(TrafficLight.AMBER);
    assertThat(reading.trend()).isEqualTo(IndicatorReading.Trend.IMPROVING);
    assertThat(reading.indicator().actual().size()).isEqualTo(4);
  }

  @Test
  @Tag("R088")
  void countsReferralsDealSizesAndSharedDataByPeriod() {
    ScorecardEvaluation evaluation =
        evaluate(
            complete()
                .addIndicators(
                    aim(Indicators.referrals(), 1, 5, 2, 3, 4, 6),
                    aim(
                        Indicators.averageDealSize(),
                        20_000,
                        30_000,
                        24_000,
                        22_000,
                        21_000,
                        20_500),
                    aim(Indicators.dataPoints(), 10, 40, 10, 10, 10, 10))
                .build());

    assertThat(evaluation.reading("referrals").light()).isEqualTo(TrafficLight.GREEN);
    assertThat(evaluation.reading("referrals").trend()).isEqualTo(IndicatorReading.Trend.IMPROVING);
    assertThat(evaluation.reading("average-deal-size").light()).isEqualTo(TrafficLight.RED);
    assertThat(evaluation.reading("average-deal-size").trend())
        .isEqualTo(IndicatorReading.Trend.WORSENING);
    assertThat(evaluation.reading("data-points").light()).isEqualTo(TrafficLight.RED);
    assertThat(evaluation.reading("data-points").trend()).isEqualTo(IndicatorReading.Trend.STEADY);
  }

  @Test
  @Tag("R129")
  void readsEvenCoordinatedAndStandardizedServiceApart() {
    ScorecardEvaluation evaluation =
        evaluate(
            complete()
                .addIndicators(
                    Indicators.service().stream()
                        .map(indicator -> aim(indicator, 5, 9, 5, 6, 7, 9))
                        .toArray(Indicator[]::new))
                .build());

    for (String id : List.of("service-consistency", "coordination", "standardization")) {
      assertThat(evaluation.reading(id).light()).as(id).isEqualTo(TrafficLight.GREEN);
    }
  }

  private static Indicator aim(
      Indicator indicator, double baseline, double target, double... values) {
    return indicator.toBuilder()
        .baseline(baseline)
        .target(target)
        .actual(quarterly(values))
        .build();
  }

  private static MetricSeries quarterly(double... values) {
    return MetricSeries.of("", CalendarUnit.QUARTER, LocalDate.of(2024, 9, 30), values);
  }

  @Test
  @Tag("R126")
  void asksForSomethingNewThatBothDoTogether() {
    assertThat(codes(complete().initiatives(List.of()).build()))
        .containsExactly("NO_INNOVATION_INITIATIVE");
    ScorecardEvaluation two =
        ScorecardEvaluation.builder()
            .scorecard(complete().build())
            .asOf(TODAY)
            .policy(ScorecardEvaluation.Policy.builder().minInitiatives(2).build())
            .build();
    assertThat(two.check())
        .extracting(Finding::message)
        .containsExactly("joint initiatives with 'acme': 1, where 2 are wanted");
  }

  @Test
  @Tag("R130")
  void feedbackIsOverdueAfterNinetyDays() {
    assertThat(codes(complete().feedback(List.of(feedback(TODAY.minusDays(90)))).build()))
        .isEmpty();
    assertThat(
            evaluate(complete().feedback(List.of(feedback(TODAY.minusDays(91)))).build()).check())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "FEEDBACK_OVERDUE",
                "the last feedback of 'acme' was on 2025-04-01; the next was due on 2025-06-30, 1"
                    + " day ago"));
  }

  @Test
  void theLatestFeedbackCounts() {
    Scorecard scorecard =
        complete()
            .feedback(List.of(feedback(TODAY.minusDays(200)), feedback(TODAY.minusDays(10))))
            .build();

    assertThat(codes(scorecard)).isEmpty();
  }

  @Test
  void aCadenceWithoutLengthIsNeverOverdue() {
    assertThat(
            codes(complete().indicators(List.of(quality().cadence(Period.ZERO).build())).build()))
        .isEmpty();
    assertThat(
            codes(
                complete()
                    .indicators(List.of(quality().cadence(Period.ofDays(-1)).build()))
                    .build()))
        .isEmpty();
  }

  @Test
  void feedbackOfLaterDaysDoesNotCount() {
    Scorecard scorecard =
        complete()
            .feedback(List.of(feedback(TODAY.minusDays(200)), feedback(TODAY.plusDays(1))))
            .build();

    assertThat(codes(scorecard)).containsExactly("FEEDBACK_OVERDUE");
  }

  @Test
  @Tag("R083")
  void asksOfEachIndicatorByWhomHowAndWhen() {
    Scorecard bare =
        complete()
            .indicators(
                List.of(
                    Indicator.builder()
                        .id("adoption")
                        .visibility(Indicator.Visibility.SHARED)
                        .actual(series(1, 2))
                        .build()))
            .build();

    assertThat(evaluate(bare).check())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "INDICATOR_INCOMPLETE",
                "indicator 'adoption' of 'acme' lacks: owner, method, cadence, target"));
    assertThat(evaluate(bare).with(TrafficLight.UNKNOWN)).containsExactly("adoption");
  }

  @Test
  @Tag("R083")
  void indicatorsAreFixedBeforeThePlanStarts() {
    ScorecardEvaluation evaluation =
        evaluate(
            complete()
                .addIndicators(quality().id("later").definedOn(MAY.plusDays(1)).build())
                .addIndicators(quality().id("early").definedOn(MAY).build())
                .build());

    assertThat(evaluation.checkDefinedBy(MAY))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "INDICATOR_DEFINED_LATE",
                "indicator 'quality' of 'acme' was not agreed on by 2025-05-01, when the plan"
                    + " starts"),
            tuple(
                "INDICATOR_DEFINED_LATE",
                "indicator 'later' of 'acme' was not agreed on by 2025-05-01, when the plan"
                    + " starts"));
  }

  @Test
  void tellsTheIndicatorsOfEachLight() {
    // of a target of eight: 100 %, 87.5 % and 25 %
    ScorecardEvaluation evaluation =
        evaluate(
            complete()
                .addIndicators(quality().id("speed").actual(series(7)).build())
                .addIndicators(quality().id("price").actual(series(2)).build())
                .build());

    assertThat(evaluation.with(TrafficLight.GREEN)).containsExactly("quality");
    assertThat(evaluation.with(TrafficLight.AMBER)).containsExactly("speed");
    assertThat(evaluation.with(TrafficLight.RED)).containsExactly("price");
    assertThat(evaluation.reading("speed").light()).isEqualTo(TrafficLight.AMBER);
  }

  @Test
  void warnsOfIndicatorsThatAreRedAndWorsen() {
    Scorecard scorecard =
        complete().indicators(List.of(quality().actual(series(7, 3)).build())).build();

    assertThat(evaluate(scorecard).check())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("INDICATOR_RED", "'quality' of 'acme' is 3, far from its target 8"),
            tuple("INDICATOR_WORSENING", "'quality' of 'acme' moves away from its target"));
    assertThat(evaluate(scorecard).with(TrafficLight.RED)).containsExactly("quality");
  }

  @Test
  void warnsOfIndicatorsThatWereNotMeasuredOrTooLongAgo() {
    Scorecard unmeasured =
        complete()
            .indicators(List.of(quality().actual(MetricSeries.of("", ImmutableMap.of())).build()))
            .build();
    Scorecard old =
        complete()
            .indicators(
                List.of(
                    quality()
                        .actual(MetricSeries.of("", ImmutableMap.of(TODAY.minusDays(32), 8.0)))
                        .build()))
            .build();

    assertThat(evaluate(unmeasured).check())
        .extracting(Finding::code, Finding::message)
        .containsExactly(tuple("INDICATOR_NOT_MEASURED", "'quality' of 'acme' was not measured"));
    assertThat(evaluate(old).check())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "MEASUREMENT_OVERDUE",
                "the last measurement of quality of 'acme' was on 2025-05-30; the next was due on"
                    + " 2025-06-29, 2 days ago"));
  }

  @Test
  void whatWasMeasuredLaterDoesNotCount() {
    Indicator indicator =
        quality()
            .actual(
                MetricSeries.of("", ImmutableMap.of(JUNE, 5.0, TODAY, 8.0, TODAY.plusDays(1), 1.0)))
            .build();

    IndicatorReading reading =
        evaluate(complete().indicators(List.of(indicator)).build()).readings().get(0);

    assertThat(reading.light()).isEqualTo(TrafficLight.GREEN);
    assertThat(reading.trend()).isEqualTo(IndicatorReading.Trend.IMPROVING);
    assertThat(reading.indicator().actual().size()).isEqualTo(2);
  }

  @Test
  void readsTheTrendFromTheSideOfTheTarget() {
    // half of the way to eight in a month
    assertThat(trend(quality().actual(series(2, 6)))).isEqualTo(IndicatorReading.Trend.IMPROVING);
    assertThat(trend(quality().actual(series(6, 2)))).isEqualTo(IndicatorReading.Trend.WORSENING);
    // fewer complaints are better: from 20 to 10
    Indicator.Builder complaints = quality().baseline(20).target(10);
    assertThat(trend(complaints.actual(series(18, 14))))
        .isEqualTo(IndicatorReading.Trend.IMPROVING);
    assertThat(trend(complaints.actual(series(14, 18))))
        .isEqualTo(IndicatorReading.Trend.WORSENING);
    // 5 % of the way from 20 to 10 is half a complaint
    assertThat(trend(complaints.actual(series(15, 14.5)))).isEqualTo(IndicatorReading.Trend.STEADY);
    assertThat(trend(complaints.actual(series(14.5, 15)))).isEqualTo(IndicatorReading.Trend.STEADY);
    assertThat(trend(complaints.actual(series(15, 14))))
        .isEqualTo(IndicatorReading.Trend.IMPROVING);
  }

  @Test
  void knowsNoTrendWithoutATargetOrASecondValue() {
    assertThat(trend(quality().actual(series(5)))).isEqualTo(IndicatorReading.Trend.UNKNOWN);
    assertThat(trend(quality().target(0).actual(series(5, 6))))
        .isEqualTo(IndicatorReading.Trend.UNKNOWN);
    assertThat(trend(Indicator.builder().id("free").actual(series(5, 6))))
        .isEqualTo(IndicatorReading.Trend.UNKNOWN);
  }

  @Test
  @Tag("R084")
  @Tag("R143")
  void everyCriterionOfTheSelectionHasAnIndicator() {
    ScorecardEvaluation evaluation =
        evaluate(
            complete()
                .addIndicators(quality().id("growth").addCriteria("growth-potential").build())
                .build());

    assertThat(
            evaluation.check(
                List.of(
                    Criterion.more("product-fit", Scale.interval(0, 10)),
                    Criterion.more("growth-potential", Scale.interval(0, 10)))))
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "CRITERION_WITHOUT_INDICATOR",
                "acme",
                "'acme' was selected by product-fit, but no indicator measures it"));
  }

  @Test
  @Tag("R123")
  void twoOfTwelveKeyAccountsHaveNoScorecard() {
    List<AccountId> keyAccounts =
        IntStream.rangeClosed(1, 12).mapToObj(i -> AccountId.of("a" + i)).toList();
    List<Scorecard> scorecards =
        keyAccounts.subList(0, 10).stream()
            .map(account -> Scorecard.builder().account(account).build())
            .toList();

    assertThat(ScorecardEvaluation.checkComplete(keyAccounts, scorecards))
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple("NO_SCORECARD", "a11", "key account 'a11' has no scorecard"),
            tuple("NO_SCORECARD", "a12", "key account 'a12' has no scorecard"));
  }

  @Test
  @Tag("R085")
  void measuresAdoptionAsTheShareOfEligibleUsers() {
    assertThat(Indicators.rate(45, 60)).isEqualTo(0.75);
    Indicator adoption =
        Indicators.productAdoption().toBuilder()
            .target(0.9)
            .actual(MetricSeries.of("", ImmutableMap.of(JUNE, Indicators.rate(45, 60))))
            .build();

    // 0.75 / 0.9 = 0.83 of the way, amber from 0.8
    assertThat(evaluate(complete().indicators(List.of(adoption)).build()).with(TrafficLight.AMBER))
        .containsExactly("product-adoption");
  }

  @Test
  @Tag("R118")
  void retainsElevenOfTwelveCustomers() {
    assertThat(Indicators.rate(11, 12)).isCloseTo(0.917, within(0.0005));
    assertThat(Indicators.retention().id()).isEqualTo("retention");
  }

  @Test
  @Tag("R081")
  void showsTheGrowthOfTheCustomerBesideOurs() {
    Scorecard scorecard =
        complete()
            .indicators(
                List.of(
                    Indicators.customerGrowth().toBuilder().actual(series(4)).build(),
                    Indicators.revenueGrowth().toBuilder().actual(series(9)).build()))
            .build();

    assertThat(evaluate(scorecard).readings())
        .extracting(
            reading -> reading.indicator().id(),
            reading -> reading.indicator().findLatest().orElseThrow(),
            reading -> reading.indicator().beneficiary())
        .containsExactly(
            tuple("customer-growth", 4.0, Scorecard.Beneficiary.CUSTOMER),
            tuple("revenue-growth", 9.0, Scorecard.Beneficiary.OURS));
  }

  @Test
  @Tag("R087")
  void satisfactionAndRevenueMoveTogetherOverThreePeriods() {
    ScorecardEvaluation three = satisfaction(series(6, 7, 8), series(100, 120, 110));
    ScorecardEvaluation two = satisfaction(series(7, 8), series(100, 120, 110));

    // deviations -1, 0, 1 and -10, 10, 0: 10 / sqrt(2 * 200) = 0.5
    assertThat(three.correlation("customer-satisfaction", "revenue").orElseThrow())
        .isCloseTo(0.5, within(1e-12));
    assertThat(two.correlation("customer-satisfaction", "revenue")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.correlation("customer-satisfaction", "profit"))
        .withMessage("no indicator 'profit' among [customer-satisfaction, revenue]");
  }

  @Test
  @Tag("R058")
  void theAverageDealGrowsByMoreThanHalf() {
    MetricSeries deals = series(20_000, 31_000);

    assertThat(Growth.compound(deals.value(0), deals.value(1), 1)).isCloseTo(0.55, within(1e-12));
    assertThat(
            trend(
                Indicators.averageDealSize().toBuilder()
                    .baseline(20_000)
                    .target(40_000)
                    .actual(deals)))
        .isEqualTo(IndicatorReading.Trend.IMPROVING);
  }

  @Test
  void holdsAScorecardAgainstThisUnlessToldOtherwise() {
    ScorecardEvaluation.Policy policy = ScorecardEvaluation.Policy.builder().build();

    assertThat(ScorecardEvaluation.Policy.standard()).isEqualTo(policy);
    assertThat(policy.minInitiatives()).isEqualTo(1);
    assertThat(policy.steadyWithin()).isEqualTo(0.05);
    assertThat(policy.feedbackCadence())
        .isEqualTo(new Cadence("FEEDBACK_OVERDUE", "feedback", Period.ofDays(90)));
    assertThat(evaluate(complete().build()).policy()).isEqualTo(policy);
  }

  @Test
  void refusesRatesAndPoliciesOutOfRange() {
    assertThat(Indicators.rate(0, 1)).isZero();
    assertThat(Indicators.rate(1, 1)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicators.rate(0, 0))
        .withMessage("rate must be of at least one: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicators.rate(3, 2))
        .withMessage("rate must count from 0 to 2: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicators.rate(-1, 2))
        .withMessage("rate must count from 0 to 2: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScorecardEvaluation.Policy.builder().minInitiatives(-1).build())
        .withMessage("fewest initiatives must not be negative: -1");
    assertThat(
            ScorecardEvaluation.Policy.builder()
                .minInitiatives(0)
                .steadyWithin(0)
                .build()
                .steadyWithin())
        .isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScorecardEvaluation.Policy.builder().steadyWithin(-0.1).build())
        .withMessage("steady change must be finite and not negative: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ScorecardEvaluation.Policy.builder().steadyWithin(Double.POSITIVE_INFINITY).build())
        .withMessage("steady change must be finite and not negative: Infinity");
  }

  private static ImmutableList<String> codes(Scorecard scorecard) {
    return evaluate(scorecard).check().stream()
        .map(Finding::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static IndicatorReading.Trend trend(Indicator.Builder indicator) {
    return evaluate(complete().indicators(List.of(indicator.build())).build())
        .readings()
        .get(0)
        .trend();
  }

  private static ScorecardEvaluation satisfaction(MetricSeries satisfaction, MetricSeries revenue) {
    return evaluate(
        complete()
            .indicators(
                List.of(
                    Indicators.customerSatisfaction().toBuilder().actual(satisfaction).build(),
                    Indicator.builder().id("revenue").actual(revenue).build()))
            .build());
  }

  private static ScorecardEvaluation evaluate(Scorecard scorecard) {
    return ScorecardEvaluation.builder().scorecard(scorecard).asOf(TODAY).build();
  }

  private static Scorecard.Builder complete() {
    return Scorecard.builder()
        .account(ACME)
        .addIndicators(quality().build())
        .addInitiatives(
            JointInitiative.builder()
                .id("map")
                .kind(JointInitiative.Kind.JOINT_CUSTOMER_MAP)
                .description("map the customers that both serve")
                .build())
        .addFeedback(feedback(JUNE));
  }

  private static Indicator.Builder quality() {
    return Indicator.builder()
        .id("quality")
        .beneficiary(Scorecard.Beneficiary.BOTH)
        .visibility(Indicator.Visibility.SHARED)
        .owner("Ann")
        .method("audit")
        .cadence(Period.ofDays(30))
        .target(8)
        .actual(series(7, 8));
  }

  /** One value on the first day of each month, the last one in June. */
  private static MetricSeries series(double... values) {
    ImmutableMap.Builder<LocalDate, Double> series = ImmutableMap.builder();
    for (int i = 0; i < values.length; i++) {
      series.put(JUNE.minusMonths(values.length - 1 - i), values[i]);
    }
    return MetricSeries.of("", series.buildOrThrow());
  }

  private static Scorecard.Feedback feedback(LocalDate day) {
    return new Scorecard.Feedback(day, "Dirk", "good progress");
  }
}
