package org.openkam.core.scorecard;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Labels;
import org.openkam.core.series.MetricSeries;

final class ScorecardTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final Indicator MARGIN =
      Indicator.builder().id("margin").beneficiary(Scorecard.Beneficiary.OURS).unit("%").build();
  private static final Indicator QUALITY =
      Indicator.builder()
          .id("quality")
          .kind(Indicator.Kind.QUALITATIVE)
          .beneficiary(Scorecard.Beneficiary.CUSTOMER)
          .visibility(Indicator.Visibility.SHARED)
          .addCriteria("product-fit")
          .baseline(6)
          .target(8)
          .actual(MetricSeries.of("", ImmutableMap.of(MARCH, 6.5, JUNE, 7.7)))
          .build();

  @Test
  @Tag("R124")
  void hidesFromTheCustomerWhatIsInternal() {
    Scorecard scorecard =
        Scorecard.builder()
            .account(ACME)
            .addIndicators(MARGIN, QUALITY)
            .addFeedback(new Scorecard.Feedback(MARCH, "Dirk", "good start"))
            .build();

    Scorecard view = scorecard.customerView();

    assertThat(view.indicators()).extracting(Indicator::id).containsExactly("quality");
    assertThat(view.indicators().get(0).criteria()).isEmpty();
    assertThat(view.indicators().get(0).findLatest()).hasValue(7.7);
    assertThat(view.feedback()).isEqualTo(scorecard.feedback());
    assertThat(scorecard.indicators()).containsExactly(MARGIN, QUALITY);
    assertThat(Indicator.builder().id("new").build().visibility())
        .isEqualTo(Indicator.Visibility.INTERNAL);
  }

  @Test
  void saysToWhomAnIndicatorMeansSomething() {
    assertThat(Scorecard.builder().account(ACME).addIndicators(MARGIN, QUALITY).build())
        .extracting(Scorecard::indicators, as(InstanceOfAssertFactories.list(Indicator.class)))
        .filteredOn(indicator -> indicator.beneficiary().includesCustomer())
        .containsExactly(QUALITY);
    assertThat(Scorecard.Beneficiary.BOTH.includesCustomer()).isTrue();
    assertThat(QUALITY.kind()).isEqualTo(Indicator.Kind.QUALITATIVE);
  }

  @Test
  void showsWhatBothSidesDoTogether() {
    JointInitiative map =
        JointInitiative.builder()
            .id("map")
            .kind(JointInitiative.Kind.JOINT_CUSTOMER_MAP)
            .description("Map the hospitals that both serve")
            .startsOn(MARCH)
            .owner("Ann")
            .build();
    JointInitiative introduction =
        JointInitiative.builder()
            .id("peers")
            .kind(JointInitiative.Kind.PEER_INTRODUCTION)
            .description("Introduce them to a customer with the same planning problem")
            .build();

    Scorecard scorecard =
        Scorecard.builder().account(ACME).addInitiatives(map, introduction).build();

    assertThat(scorecard.customerView().initiatives()).containsExactly(map, introduction);
    assertThat(Scorecard.builder().account(ACME).build().initiatives()).isEmpty();
  }

  @Test
  void followsWhetherTheySeeUsAsAKeySupplier() {
    Indicator perception =
        Indicators.keySupplierPerception().toBuilder()
            .actual(MetricSeries.of("", ImmutableMap.of(MARCH, 5.0, JUNE, 7.0)))
            .build();

    assertThat(perception.id()).isEqualTo("key-supplier-perception");
    assertThat(perception.actual().values()).containsExactly(5, 7);
  }

  @Test
  void hasThreeIndicatorsOfWhatCustomersExpectOfService() {
    assertThat(Indicators.service())
        .extracting(Indicator::id, Indicator::beneficiary, Indicator::visibility)
        .containsExactly(
            tuple(
                "service-consistency", Scorecard.Beneficiary.CUSTOMER, Indicator.Visibility.SHARED),
            tuple("coordination", Scorecard.Beneficiary.CUSTOMER, Indicator.Visibility.SHARED),
            tuple("standardization", Scorecard.Beneficiary.CUSTOMER, Indicator.Visibility.SHARED));
  }

  @Test
  void countsTheOtherBenefitsOfKeyAccounts() {
    assertThat(
            List.of(Indicators.referrals(), Indicators.averageDealSize(), Indicators.dataPoints()))
        .extracting(Indicator::id, Indicator::kind, Indicator::beneficiary)
        .containsExactly(
            tuple("referrals", Indicator.Kind.QUANTITATIVE, Scorecard.Beneficiary.OURS),
            tuple("average-deal-size", Indicator.Kind.QUANTITATIVE, Scorecard.Beneficiary.OURS),
            tuple("data-points", Indicator.Kind.QUANTITATIVE, Scorecard.Beneficiary.BOTH));
    assertThat(Indicators.retention().beneficiary()).isEqualTo(Scorecard.Beneficiary.OURS);
    Indicator referrals =
        Indicators.referrals().toBuilder()
            .actual(MetricSeries.of("", ImmutableMap.of(MARCH, 2.0, JUNE, 3.0)))
            .build();
    assertThat(referrals.actual().values()).containsExactly(2, 3);
  }

  @Test
  void hasReadyIndicatorsInFourLanguages() {
    assertThat(Indicators.all())
        .extracting(Indicator::id)
        .contains("customer-satisfaction", "revenue-growth", "product-adoption");
    assertThat(Indicators.all())
        .hasSize(12)
        .allSatisfy(indicator -> assertThat(indicator.labels().texts()).hasSize(4));
  }

  @Test
  void saysWhatByWhomHowAndHowOften() {
    Indicator indicator =
        Indicator.builder()
            .id("deliveries")
            .labels(Labels.of("Deliveries on time"))
            .owner("Ann")
            .method("share of order lines delivered on the promised day")
            .cadence(Period.ofMonths(1))
            .definedOn(MARCH)
            .build();

    assertThat(indicator.labels()).hasToString("Deliveries on time");
    assertThat(indicator.owner()).hasValue("Ann");
    assertThat(indicator.method()).hasValue("share of order lines delivered on the promised day");
    assertThat(indicator.cadence()).hasValue(Period.ofMonths(1));
    assertThat(indicator.definedOn()).hasValue(MARCH);
  }

  @Test
  void measuresTheWayFromTheBaselineToTheTarget() {
    // (7.7 - 6) / (8 - 6) = 0.85
    assertThat(QUALITY.findAchievement().orElseThrow()).isCloseTo(0.85, within(1e-12));
    assertThat(achievement(OptionalDouble.of(10), 4, 7)).hasValue(0.5);
    assertThat(achievement(OptionalDouble.empty(), 4, 1)).hasValue(0.25);
    assertThat(achievement(OptionalDouble.of(4), 4, 4)).isEmpty();
    assertThat(
            achievement(OptionalDouble.of(-Double.MAX_VALUE), Double.MAX_VALUE, Double.MAX_VALUE))
        .isEmpty();
    assertThat(MARGIN.findAchievement()).isEmpty();
    assertThat(MARGIN.findLatest()).isEmpty();
  }

  @Test
  void turnsGreenAmberAndRedAtDeclaredShares() {
    Scorecard scorecard = Scorecard.builder().account(ACME).addIndicators(QUALITY).build();
    TrafficLight.Bands bands = new TrafficLight.Bands(0.5, 0.9);

    assertThat(scorecard.light(QUALITY)).isEqualTo(TrafficLight.AMBER);
    assertThat(scorecard.light(MARGIN)).isEqualTo(TrafficLight.UNKNOWN);
    assertThat(
            scorecard.toBuilder().bands(new TrafficLight.Bands(0.1, 0.85)).build().light(QUALITY))
        .isEqualTo(TrafficLight.GREEN);
    assertThat(bands.light(OptionalDouble.of(0.9))).isEqualTo(TrafficLight.GREEN);
    assertThat(bands.light(OptionalDouble.of(0.5))).isEqualTo(TrafficLight.AMBER);
    assertThat(bands.light(OptionalDouble.of(0.49))).isEqualTo(TrafficLight.RED);
  }

  @Test
  void refusesWhatDoesNotHoldTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scorecard.builder().account(ACME).addIndicators(MARGIN, MARGIN).build())
        .withMessage("scorecard of account 'acme' must have each indicator once: [margin, margin]");
    JointInitiative initiative =
        JointInitiative.builder().id("i").kind(JointInitiative.Kind.OTHER).description("d").build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Scorecard.builder().account(ACME).addInitiatives(initiative, initiative).build())
        .withMessage("scorecard of account 'acme' must have each initiative once: [i, i]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Scorecard.builder()
                    .account(ACME)
                    .addFeedback(
                        new Scorecard.Feedback(JUNE, "Dirk", "b"),
                        new Scorecard.Feedback(MARCH, "Dirk", "a"))
                    .build())
        .withMessage(
            "scorecard of account 'acme' must have its feedback in the order of time: 2025-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.builder().id("").build())
        .withMessage("indicator id must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.builder().id("x").target(Double.NaN).build())
        .withMessage("indicator 'x' must have a finite target: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrafficLight.Bands(1, 0.5))
        .withMessage("traffic light must turn green at or above amber: [1.0, 0.5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> initiative("").build())
        .withMessage("initiative id must not be blank: ''");
  }

  private static JointInitiative.Builder initiative(String id) {
    return JointInitiative.builder().id(id).kind(JointInitiative.Kind.OTHER).description("d");
  }

  private static OptionalDouble achievement(OptionalDouble baseline, double target, double latest) {
    return Indicator.builder()
        .id("x")
        .baseline(baseline)
        .target(target)
        .actual(MetricSeries.of("", ImmutableMap.of(JUNE, latest)))
        .build()
        .findAchievement();
  }
}
