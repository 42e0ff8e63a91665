package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;

final class ScoringPolicyTest {
  private static final Offset<Double> TWO_DECIMALS = within(5e-3);
  private static final AccountId A = AccountId.of("a");
  private static final ImmutableList<Criterion> THREE =
      ImmutableList.of(percent("x"), percent("y"), percent("z"));
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("x", 5.0, "y", 3.0, "z", 2.0));

  /** The example of fixtures 6.8: 80, missing, 60; and an account that has everything. */
  private static final DecisionMatrix MISSING =
      Matrices.of(THREE, new double[] {80, Double.NaN, 60}, new double[] {10, 50, 10});

  @ParameterizedTest
  @CsvSource({
    "IGNORE, 74.29, 74.29",
    "WORST, 52, 52",
    "BEST, 82, 82",
    "MEDIAN, 67, 67",
    "INTERVAL, 52, 82"
  })
  void treatsAMissingValueAsThePolicySays(
      ScoringPolicy.MissingData policy, double score, double best) {
    Scoring scoring =
        WeightedSum.outOf(100)
            .score(MISSING, WEIGHTS, ScoringPolicy.builder().missingData(policy).build());

    assertThat(scoring.of(A).score()).isCloseTo(score, TWO_DECIMALS);
    assertThat(scoring.of(A).bestCase()).isCloseTo(best, TWO_DECIMALS);
    assertThat(scoring.of(A).coverage()).isCloseTo(0.7, within(1e-12));
    assertThat(scoring.of(AccountId.of("b")).coverage()).isEqualTo(1);
    assertThat(scoring.findings())
        .extracting(Finding::message)
        .containsExactly(
            "criterion 'y' was not measured for 1 account (a); policy " + policy + " applies");
  }

  @Test
  void explainsAScoreThatLeavesAMissingValueOut() {
    Scoring scoring =
        WeightedSum.outOf(100)
            .score(
                MISSING,
                WEIGHTS,
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build());

    assertThat(scoring.explain(A).contribution("y").amount()).isZero();
    assertThat(scoring.explain(A).contribution("x").amount())
        .isCloseTo(100 * 0.5 * 0.8 / 0.7, within(1e-9));
  }

  @Test
  void refusesAMissingValueByDefault() {
    assertThatThrownBy(() -> WeightedSum.standard().score(MISSING, WEIGHTS))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "criterion 'y' has no value for account 'a'; measure it or choose a policy for missing"
                + " data");
  }

  @Test
  void refusesToLeaveOutValuesWhereTheScoreIsNoSum() {
    assertThatThrownBy(
            () ->
                Topsis.withNormalization(Normalizations.MIN_MAX)
                    .score(
                        MISSING,
                        WEIGHTS,
                        ScoringPolicy.builder()
                            .missingData(ScoringPolicy.MissingData.IGNORE)
                            .build()))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'topsis' cannot leave out missing values, because its score is not a sum;"
                + " choose the policy WORST, BEST, MEDIAN or INTERVAL instead of IGNORE");
  }

  @Test
  void refusesAnAccountOfWhichNothingIsKnown() {
    DecisionMatrix matrix = Matrices.of(THREE, new double[] {Double.NaN, Double.NaN, Double.NaN});

    assertThatThrownBy(
            () ->
                WeightedSum.standard()
                    .score(
                        matrix,
                        WEIGHTS,
                        ScoringPolicy.builder()
                            .missingData(ScoringPolicy.MissingData.IGNORE)
                            .build()))
        .hasMessage(
            "account 'a' was measured on no criterion with weight; leave it out or measure it");
  }

  @Test
  void refusesToInventValuesOfACriterionNobodyMeasured() {
    ImmutableList<Criterion> free = ImmutableList.of(Criterion.more("x", Scale.ratio("")));
    DecisionMatrix matrix = Matrices.of(free, new double[] {Double.NaN});

    assertThatThrownBy(
            () ->
                Topsis.standard()
                    .score(
                        matrix,
                        Weights.equal(free),
                        ScoringPolicy.builder()
                            .missingData(ScoringPolicy.MissingData.WORST)
                            .build()))
        .hasMessage(
            "criterion 'x' was measured for no account, so nothing can stand in for its values;"
                + " leave it out or declare bounds and choose the policy WORST or BEST");
  }

  @Test
  void aCriterionNobodyMeasuredCountsAsItsBoundButHasNoMedian() {
    DecisionMatrix matrix =
        Matrices.of(THREE, new double[] {80, Double.NaN, 60}, new double[] {10, Double.NaN, 10});

    // 0.5 * 80 + 0.3 * 0 + 0.2 * 60
    assertThat(
            WeightedSum.outOf(100)
                .score(
                    matrix,
                    WEIGHTS,
                    ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build())
                .of(A)
                .score())
        .isCloseTo(52, within(1e-12));
    assertThatThrownBy(
            () ->
                WeightedSum.outOf(100)
                    .score(
                        matrix,
                        WEIGHTS,
                        ScoringPolicy.builder()
                            .missingData(ScoringPolicy.MissingData.MEDIAN)
                            .build()))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "criterion 'y' was measured for no account, so nothing can stand in for its values;"
                + " leave it out or declare bounds and choose the policy WORST or BEST");
  }

  @Test
  void ranksByIdAreThoseOfTheList() {
    DecisionMatrix matrix =
        Matrices.of(
            THREE, new double[] {50, 50, 50}, new double[] {90, 90, 90}, new double[] {50, 50, 50});

    Scoring scoring =
        WeightedSum.standard()
            .score(matrix, WEIGHTS, ScoringPolicy.builder().ties(ScoringPolicy.Ties.BY_ID).build());

    assertThat(scoring.ranking().ranks()).containsExactly(2, 1, 3);
    assertThat(scoring.ranking()).hasToString("ranking [b, a, c]");
    assertThat(scoring).hasToString("scoring of 3 alternatives by " + WeightedSum.standard());
  }

  @Test
  void aConstantCriterionIsNeutralDroppedOrRefused() {
    ImmutableList<Criterion> two =
        ImmutableList.of(
            Criterion.more("x", Scale.ratio("")), Criterion.more("y", Scale.ratio("")));
    DecisionMatrix matrix = Matrices.of(two, new double[] {1, 7}, new double[] {3, 7});
    WeightedSum minMax = WeightedSum.withNormalization(Normalizations.MIN_MAX);
    Weights weights = Weights.equal(two);

    Scoring neutral = minMax.score(matrix, weights);
    Scoring dropped =
        minMax.score(
            matrix,
            weights,
            ScoringPolicy.builder().constantColumn(ScoringPolicy.ConstantColumns.DROP).build());

    assertThat(neutral.scores()).containsExactly(0, 0.5);
    assertThat(neutral.findings())
        .extracting(Finding::message)
        .containsExactly(
            "criterion 'y' has the same value for all accounts and tells none apart; policy NEUTRAL"
                + " applies");
    assertThat(dropped.scores()).containsExactly(0, 1);
    assertThatThrownBy(
            () ->
                minMax.score(
                    matrix,
                    weights,
                    ScoringPolicy.builder()
                        .constantColumn(ScoringPolicy.ConstantColumns.REFUSE)
                        .build()))
        .hasMessage(
            "criterion 'y' has the same value for all accounts, which the policy refuses: 7.0;"
                + " leave it out or choose the policy NEUTRAL or DROP");
  }

  @Test
  void refusesToScoreByNothing() {
    ImmutableList<Criterion> one = ImmutableList.of(Criterion.more("x", Scale.ratio("")));
    DecisionMatrix matrix = Matrices.of(one, new double[] {1}, new double[] {1});

    assertThatThrownBy(
            () ->
                Topsis.standard()
                    .score(
                        matrix,
                        Weights.equal(one),
                        ScoringPolicy.builder()
                            .constantColumn(ScoringPolicy.ConstantColumns.DROP)
                            .build()))
        .hasMessage(
            "every criterion has the same value for all accounts, so none is left to score by:"
                + " [x]; choose the policy NEUTRAL or measure something that differs");
    assertThatThrownBy(() -> Topsis.standard().score(Matrices.of(one), Weights.equal(one)))
        .hasMessage("strategy 'topsis' needs an account");
  }

  @Test
  void reportsValuesBeyondTheirBounds() {
    DecisionMatrix matrix = Matrices.of(THREE, new double[] {150, 50, 50});

    Scoring scoring = WeightedSum.outOf(100).score(matrix, WEIGHTS);

    assertThat(scoring.score(0)).isCloseTo(75, within(1e-9));
    assertThat(scoring.findings())
        .extracting(Finding::message)
        .containsExactly(
            "criterion 'x' has 1 value beyond its bounds 0 to 100 (a); it counts as the nearest"
                + " bound");
  }

  @ParameterizedTest
  @CsvSource({
    "COMPETITION, 1 2 2 4",
    "DENSE, 1 2 2 3",
    "FRACTIONAL, 1 2.5 2.5 4",
    "BY_ID, 1 2 3 4"
  })
  void ranksTiesAsThePolicySays(ScoringPolicy.Ties policy, String ranks) {
    ImmutableList<Criterion> one = ImmutableList.of(percent("x"));
    DecisionMatrix matrix =
        Matrices.of(one, new double[] {9}, new double[] {5}, new double[] {5}, new double[] {1});

    Ranking ranking =
        WeightedSum.standard()
            .score(matrix, Weights.equal(one), ScoringPolicy.builder().ties(policy).build())
            .ranking();

    assertThat(ranking.scores().stream().map(score -> number(score.rank())))
        .containsExactly(ranks.split(" "));
  }

  @Test
  void tiesNeighborsWithinTheTolerance() {
    ImmutableList<Criterion> one = ImmutableList.of(percent("x"));
    DecisionMatrix matrix =
        Matrices.of(one, new double[] {50}, new double[] {51}, new double[] {60});

    Ranking ranking =
        WeightedSum.standard()
            .score(matrix, Weights.equal(one), ScoringPolicy.builder().tieTolerance(0.02).build())
            .ranking();

    assertThat(ranking.scores()).extracting(AccountScore::rank).containsExactly(1.0, 2.0, 2.0);
    assertThat(ranking.accounts())
        .containsExactly(AccountId.of("c"), AccountId.of("a"), AccountId.of("b"));
    assertThat(ranking.top(2)).hasSize(2);
    assertThat(ranking.size()).isEqualTo(3);
  }

  @Test
  void refusesWeightsThatDoNotFitTheMatrix() {
    assertThatThrownBy(
            () ->
                WeightedSum.standard()
                    .score(MISSING, Weights.proportional(ImmutableMap.of("x", 1.0))))
        .hasMessage("no weight for criterion 'y' among [x]");
    assertThatThrownBy(
            () ->
                WeightedSum.standard()
                    .score(
                        MISSING.selectCriteria(ImmutableList.of("x")),
                        Weights.proportional(ImmutableMap.of("x", 1.0, "q", 1.0))))
        .hasMessage("no criterion 'q' among [x]");
  }

  @Test
  void refusesAScoreThatIsNotFinite() {
    ScoringStrategy broken = ScoringStrategy.of("broken", criteria -> values -> Double.NaN);
    DecisionMatrix matrix = Matrices.of(THREE, new double[] {1, 2, 3});

    assertThatThrownBy(() -> broken.score(matrix, WEIGHTS))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'broken' has no finite score for account 'a': NaN; leave the account out or"
                + " choose another strategy or normalization");
  }

  private static String number(double rank) {
    return rank == Math.rint(rank) ? Long.toString((long) rank) : Double.toString(rank);
  }

  private static Criterion percent(String id) {
    return Criterion.more(id, Scale.ratio("", 0, 100));
  }
}
