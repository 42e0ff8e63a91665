package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.standard.Strategies;

/** What the policies promise, held against every registered strategy. */
final class EveryStrategyPolicyTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("", 1, 100));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("", 1, 100));
  private static final Criterion SIZE = Criterion.more("size", Scale.ratio("", 1, 100));
  private static final ImmutableList<Criterion> CRITERIA = ImmutableList.of(REVENUE, COST, SIZE);
  private static final Weights WEIGHTS = Weights.equal(CRITERIA);

  /** The last account lacks a value on revenue; on size all agree. */
  private static final DecisionMatrix MATRIX =
      Matrices.of(
          CRITERIA,
          new double[] {30, 12, 60},
          new double[] {50, 20, 60},
          new double[] {80, 35, 60},
          new double[] {Double.NaN, 8, 60});

  private static final DecisionMatrix COMPLETE =
      MATRIX.selectAlternatives(MATRIX.accounts().subList(0, 3));

  static Collection<ScoringStrategy> strategies() {
    return Strategies.standard().strategies();
  }

  /** All but CoCoSo, which divides by the sum of an account that is worst on everything. */
  static Stream<ScoringStrategy> strategiesThatScoreTheWorst() {
    return strategies().stream().filter(strategy -> !strategy.name().equals("cocoso"));
  }

  static Stream<ScoringStrategy> ratioStrategies() {
    return strategies().stream().filter(strategy -> needs(strategy, Requirement.RATIO_SCALE));
  }

  static Stream<ScoringStrategy> boundedStrategies() {
    return strategies().stream().filter(strategy -> needs(strategy, Requirement.BOUNDS));
  }

  static Stream<ScoringStrategy> relativeStrategies() {
    return strategies().stream().filter(strategy -> !needs(strategy, Requirement.BOUNDS));
  }

  private static boolean needs(ScoringStrategy strategy, Requirement requirement) {
    return strategy.requirements(REVENUE).contains(requirement);
  }

  @ParameterizedTest
  @MethodSource("ratioStrategies")
  void aRatioMethodRefusesAnIntervalScaleUnlessItHasAValueFunction(ScoringStrategy strategy) {
    Criterion rating = Criterion.more("rating", Scale.interval(1, 5));
    Criterion worth = rating.toBuilder().valueFunction(ValueFunctions.linear(0, 5)).build();
    double[][] rows = {{2}, {3}, {5}};

    assertThatThrownBy(
            () ->
                strategy.score(
                    Matrices.of(ImmutableList.of(rating), rows),
                    Weights.equal(ImmutableList.of(rating))))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy '%s' cannot score by criterion 'rating': it takes ratios, which have no"
                + " meaning on a scale of type INTERVAL; %s method for differences, or give the"
                + " criterion a value function",
            strategy.name(),
            strategy.parameters().findText("normalization").isPresent()
                ? "choose the normalization 'bounds' or a"
                : "choose a");
    assertThat(
            strategy
                .score(
                    Matrices.of(ImmutableList.of(worth), rows),
                    Weights.equal(ImmutableList.of(worth)))
                .scores())
        .hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("boundedStrategies")
  void aMethodByBoundsRefusesACriterionWithoutThem(ScoringStrategy strategy) {
    Criterion open = Criterion.more("open", Scale.ratio("EUR"));

    assertThatThrownBy(
            () ->
                strategy.score(
                    Matrices.of(ImmutableList.of(open), new double[] {1}),
                    Weights.equal(ImmutableList.of(open))))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy '%s' cannot score by criterion 'open': it needs declared bounds; declare them"
                + " or choose another normalization",
            strategy.name());
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void aMissingValueIsRefusedUnlessAPolicyIsChosen(ScoringStrategy strategy) {
    assertThatThrownBy(() -> strategy.score(MATRIX, WEIGHTS))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "criterion 'revenue' has no value for account 'd'; measure it or choose a policy for"
                + " missing data");
    assertThatThrownBy(() -> strategy.fit(COMPLETE, WEIGHTS).score(MATRIX))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessageStartingWith("criterion 'revenue' has no value for account 'd'");
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void theMedianStandsInForAMissingValueAndCoverageTellsSo(ScoringStrategy strategy) {
    DecisionMatrix filled =
        Matrices.of(
            CRITERIA,
            new double[] {30, 12, 60},
            new double[] {50, 20, 60},
            new double[] {80, 35, 60},
            new double[] {50, 8, 60});

    Scoring scoring = strategy.score(MATRIX, WEIGHTS, missing(ScoringPolicy.MissingData.MEDIAN));

    assertThat(scoring.scores()).isEqualTo(strategy.score(filled, WEIGHTS).scores());
    assertThat(scoring.of(Matrices.account(3)).coverage()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(scoring.of(Matrices.account(0)).coverage()).isEqualTo(1);
    assertThat(scoring.findings()).extracting(Finding::code).contains("MISSING_VALUES");
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void theIntervalReachesFromTheWorstCaseToTheBest(ScoringStrategy strategy) {
    AccountScore score =
        strategy
            .score(MATRIX, WEIGHTS, missing(ScoringPolicy.MissingData.INTERVAL))
            .of(Matrices.account(3));

    assertThat(score.score())
        .isEqualTo(
            strategy.score(MATRIX, WEIGHTS, missing(ScoringPolicy.MissingData.WORST)).score(3));
    assertThat(score.bestCase()).isGreaterThanOrEqualTo(score.score());
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void onlySumsLeaveAMissingValueOut(ScoringStrategy strategy) {
    ScoringPolicy ignore = missing(ScoringPolicy.MissingData.IGNORE);
    if (strategy.fit(COMPLETE, WEIGHTS).hasContributions()) {
      assertThat(strategy.score(MATRIX, WEIGHTS, ignore).of(Matrices.account(3)).coverage())
          .isCloseTo(2 / 3.0, within(1e-12));
    } else {
      assertThatThrownBy(() -> strategy.score(MATRIX, WEIGHTS, ignore))
          .isInstanceOf(ScoringRefusedException.class)
          .hasMessage(
              "strategy '%s' cannot leave out missing values, because its score is not a sum;"
                  + " choose the policy WORST, BEST, MEDIAN or INTERVAL instead of IGNORE",
              strategy.name());
    }
  }

  @ParameterizedTest
  @MethodSource("relativeStrategies")
  void aConstantCriterionIsNotedDroppedOrRefused(ScoringStrategy strategy) {
    assertThat(strategy.score(COMPLETE, WEIGHTS).findings())
        .extracting(Finding::code)
        .containsExactly("CONSTANT_CRITERION");
    assertThat(
            strategy
                .score(COMPLETE, WEIGHTS, constant(ScoringPolicy.ConstantColumns.DROP))
                .scores())
        .containsExactly(
            strategy
                .score(
                    COMPLETE.selectCriteria(ImmutableList.of("revenue", "cost")),
                    Weights.equal(ImmutableList.of(REVENUE, COST)))
                .scores(),
            within(1e-12));
    assertThatThrownBy(
            () -> strategy.score(COMPLETE, WEIGHTS, constant(ScoringPolicy.ConstantColumns.REFUSE)))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "criterion 'size' has the same value for all accounts, which the policy refuses: 60.0;"
                + " leave it out or choose the policy NEUTRAL or DROP");
  }

  @ParameterizedTest
  @MethodSource("boundedStrategies")
  void byBoundsAConstantCriterionIsLikeAnyOther(ScoringStrategy strategy) {
    Scoring standard = strategy.score(COMPLETE, WEIGHTS);

    assertThat(standard.findings()).isEmpty();
    for (ScoringPolicy.ConstantColumns policy : ScoringPolicy.ConstantColumns.values()) {
      assertThat(strategy.score(COMPLETE, WEIGHTS, constant(policy)).scores())
          .isEqualTo(standard.scores());
    }
  }

  @ParameterizedTest
  @MethodSource("strategiesThatScoreTheWorst")
  void accountsThatAgreeOnEverythingAreTied(ScoringStrategy strategy) {
    double[] row = {30, 12, 60};
    Scoring scoring = strategy.score(Matrices.of(CRITERIA, row, row, row), WEIGHTS);

    assertThat(scoring.scores()).containsOnly(scoring.score(0));
    assertThat(scoring.ranking().scores()).extracting(AccountScore::rank).containsOnly(1.0);
  }

  @ParameterizedTest
  @MethodSource("strategiesThatScoreTheWorst")
  void aSingleAccountIsFirst(ScoringStrategy strategy) {
    Scoring scoring = strategy.score(Matrices.of(CRITERIA, new double[] {30, 12, 60}), WEIGHTS);

    assertThat(scoring.score(0)).isFinite();
    assertThat(scoring.of(Matrices.account(0)).rank()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void noAccountIsRefused(ScoringStrategy strategy) {
    assertThatThrownBy(() -> strategy.score(Matrices.of(CRITERIA), WEIGHTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("strategy '%s' needs an account", strategy.name());
  }

  private static ScoringPolicy missing(ScoringPolicy.MissingData policy) {
    return ScoringPolicy.builder().missingData(policy).build();
  }

  private static ScoringPolicy constant(ScoringPolicy.ConstantColumns policy) {
    return ScoringPolicy.builder().constantColumn(policy).build();
  }
}
