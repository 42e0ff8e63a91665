package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.core.measure.Measures;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.ScoringPolicy.MissingData;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.standard.Strategies;

final class AccountAssessmentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final AccountId ACME = AccountId.of("acme");
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR", 0, 100));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("EUR", 0, 10));
  private static final ImmutableList<Criterion> CRITERIA = ImmutableList.of(REVENUE, COST);
  private static final Weights WEIGHTS = Weights.of("revenue", 3, "cost", 1);
  private static final FittedStrategy SUM = sum(MissingData.IGNORE, 0.5);

  @Test
  void saysTheScoreWhatItIsMadeOfAndNothingElseWhereNothingIsOdd() {
    AccountAssessment assessment = SUM.assess(acme().putFigure("cost", 4).build(), TODAY);

    // 3/4 of 80/100, 1/4 of 1 - 4/10
    assertThat(assessment.account()).isEqualTo(ACME);
    assertThat(assessment.score().orElseThrow()).isEqualTo(0.75 * 0.8 + 0.25 * 0.6);
    assertThat(assessment.coverage()).isEqualTo(1);
    assertThat(assessment.explanation().orElseThrow().contributions())
        .extracting(Contribution::amount)
        .containsExactly(0.75 * 0.8, 0.25 * 0.6);
    assertThat(assessment.findings()).isEmpty();
  }

  @Test
  void reportsTheValueThatCountsAsTheNearestBound() {
    AccountAssessment assessment = SUM.assess(acme().putFigure("cost", 40).build(), TODAY);

    assertThat(assessment.score()).hasValue(0.75 * 0.8);
    assertThat(assessment.findings())
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "VALUE_BEYOND_BOUNDS",
                "cost",
                "criterion 'cost' has 1 value beyond its bounds 0 to 10 (acme); it counts as the"
                    + " nearest bound"));
  }

  @Test
  void reportsTheValueThatIsMissing() {
    AccountAssessment assessment = SUM.assess(acme().build(), TODAY);

    assertThat(assessment.score()).hasValue(0.75 * 0.8 / 0.75);
    assertThat(assessment.coverage()).isEqualTo(0.75);
    assertThat(assessment.findings())
        .extracting(Finding::message)
        .containsExactly(
            "criterion 'cost' was not measured for 1 account (acme); policy IGNORE applies");
  }

  @Test
  void givesNoScoreWhereTooLittleWasMeasured() {
    Account thin = Account.builder().id(ACME).putFigure("cost", 4).build();

    AccountAssessment assessment = SUM.assess(thin, TODAY);

    assertThat(assessment.score()).isEmpty();
    assertThat(assessment.explanation()).isEmpty();
    assertThat(assessment.coverage()).isEqualTo(0.25);
    assertThat(assessment.findings())
        .extracting(Finding::code)
        .containsExactly("COVERAGE_TOO_LOW", "MISSING_VALUES");
    assertThat(assessment.findings().get(0).message())
        .isEqualTo("only 25 % of the weight was measured; 50 % is needed for a score");
    assertThat(sum(MissingData.IGNORE, 0.25).assess(thin, TODAY).score()).hasValue(0.6);
  }

  @Test
  void givesNoScoreToAnAccountOfWhichNothingIsKnownUnlessSomethingStandsIn() {
    Account unknown = Account.builder().id(ACME).build();

    assertThat(sum(MissingData.IGNORE, 0).assess(unknown, TODAY).findings())
        .extracting(Finding::code)
        .containsExactly("COVERAGE_TOO_LOW", "MISSING_VALUES", "MISSING_VALUES");
    assertThat(sum(MissingData.WORST, 0).assess(unknown, TODAY).score()).hasValue(0);
    assertThatThrownBy(() -> sum(MissingData.REFUSE, 0).assess(unknown, TODAY))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessageContaining("criterion 'revenue'")
        .hasMessageContaining("account 'acme'");
  }

  static ImmutableSet<ScoringStrategy> strategies() {
    return Strategies.standard().strategies();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void saysTheScoreThatScoringSays(ScoringStrategy strategy) {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.more("revenue", Scale.ratio("EUR", 1, 100)),
            Criterion.more("margin", Scale.ratio("EUR", 1, 100)));
    FittedStrategy fitted =
        strategy.fit(
            Matrices.of(criteria, new double[] {20, 70}, new double[] {50, 30}),
            Weights.equal(criteria));
    Account account = acme().putFigure("margin", 40).build();

    AccountAssessment assessment = fitted.assess(account, TODAY);

    assertThat(assessment.score()).hasValue(fitted.score(account, TODAY));
    assertThat(assessment.explanation().isPresent()).isEqualTo(fitted.hasContributions());
  }

  @Test
  void seesNothingAfterItsDay() {
    Account account =
        Account.builder()
            .id(ACME)
            .putFigure("revenue", 80, TODAY.plusDays(1))
            .putFigure("cost", 4)
            .build();

    assertThat(SUM.score(account)).isEqualTo(0.75 * 0.8 + 0.25 * 0.6);
    assertThat(SUM.score(account, TODAY)).isEqualTo(0.6);
    assertThat(SUM.score(account, TODAY.plusDays(1))).isEqualTo(SUM.score(account));
  }

  @Test
  void refusesByNameWhatOneAccountOrNoDayCannotSay() {
    FittedStrategy byTenure = fit(Measures.tenure());
    FittedStrategy byShare = fit(Measures.share(Measures.figure("revenue")));
    Account account = acme().customerSince(LocalDate.of(2016, 3, 1)).build();

    assertThat(byTenure.score(account, TODAY)).isEqualTo(0.1);
    assertThatThrownBy(() -> byTenure.score(account))
        .isInstanceOf(MeasureRefusedException.class)
        .hasMessageContaining("tenure")
        .hasMessageEndingWith("must be read as of a day, but the accounts have none");
    assertThatThrownBy(() -> byShare.score(account))
        .isInstanceOf(MeasureRefusedException.class)
        .hasMessageEndingWith("must be read of all accounts together, not of one alone");
  }

  @Test
  void reportsWhatIsOddAboutAccountsThatTheStrategyWasNotFittedOn() {
    assertThat(
            SUM.score(Matrices.of(CRITERIA, new double[] {120, 4}, new double[] {50, 3}))
                .findings())
        .extracting(Finding::message)
        .containsExactly(
            "criterion 'revenue' has 1 value beyond its bounds 0 to 100 (a); it counts as the"
                + " nearest bound");
  }

  @Test
  void saysOnceWhatWasNoticedWhenFittingAndScoringTheSameAccounts() {
    assertThat(
            WeightedSum.standard()
                .score(Matrices.of(CRITERIA, new double[] {120, 4}, new double[] {50, 3}), WEIGHTS)
                .findings())
        .hasSize(1);
  }

  @Test
  void refusesWhatNoStrategySays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountAssessment.builder().account(ACME).coverage(1.5).build())
        .withMessage("coverage of account 'acme' must be from zero to one: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountAssessment.builder().account(ACME).coverage(-0.5).build())
        .withMessage("coverage of account 'acme' must be from zero to one: -0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AccountAssessment.builder().account(ACME).coverage(1).score(Double.NaN).build())
        .withMessage("score of account 'acme' must be finite: NaN");
    assertThat(AccountAssessment.builder().account(ACME).coverage(-0.0).score(-0.0).build())
        .isEqualTo(AccountAssessment.builder().account(ACME).coverage(0).score(0).build());
  }

  private static Account.Builder acme() {
    return Account.builder().id(ACME).putFigure("revenue", 80);
  }

  private static FittedStrategy sum(MissingData policy, double coverage) {
    return WeightedSum.standard()
        .fit(
            Matrices.of(CRITERIA, new double[] {20, 7}, new double[] {50, 3}),
            WEIGHTS,
            ScoringPolicy.builder().missingData(policy).minimumCoverage(coverage).build());
  }

  private static FittedStrategy fit(Measure measure) {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.builder().id("only").measure(measure).scale(Scale.ratio("", 0, 100)).build());
    return WeightedSum.standard()
        .fit(Matrices.of(criteria, new double[] {20}, new double[] {50}), Weights.equal(criteria));
  }
}
