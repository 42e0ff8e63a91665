package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.standard.Strategies;

/** One account is scored as a matrix of its own would be, or refused with the same words. */
final class OneAccountTest {
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.ratio("EUR", 1, 100)),
          Criterion.less("cost", Scale.ratio("EUR", 1, 100)),
          Criterion.builder()
              .id("growth")
              .scale(Scale.ratio("%", 1, 100))
              .valueFunction(ValueFunctions.linear(1, 100))
              .build());
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("revenue", 5.0, "cost", 3.0, "growth", 2.0));
  private static final double[] AWKWARD = {
    Double.NaN, 0, -1, 1e308, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 1000
  };

  static Stream<ScoringStrategy> strategies() {
    return Strategies.standard().strategies().stream();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void isScoredOrRefusedAsAMatrixOfItsOwn(ScoringStrategy strategy) {
    SplittableRandom random = new SplittableRandom(11);
    for (ScoringPolicy.MissingData policy : ScoringPolicy.MissingData.values()) {
      FittedStrategy fitted =
          strategy.fit(
              Matrices.of(CRITERIA, rows(random)),
              WEIGHTS,
              ScoringPolicy.builder().missingData(policy).build());
      for (int i = 0; i < 60; i++) {
        double[] account = random.doubles(3, 1, 100).toArray();
        if (i % 3 > 0) {
          account[random.nextInt(3)] = AWKWARD[random.nextInt(AWKWARD.length)];
        }
        assertSame(fitted, account);
      }
      assertSame(fitted, new double[] {Double.NaN, Double.NaN, Double.NaN});
    }
  }

  @Test
  void isScoredByTheNamesOfItsValuesAndAsAnAccount() {
    FittedStrategy fitted =
        WeightedSum.standard()
            .fit(
                Matrices.of(CRITERIA, rows(new SplittableRandom(3))),
                WEIGHTS,
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build());
    Account account =
        Account.builder()
            .id(AccountId.of("acme"))
            .putFigure("revenue", 70)
            .putFigure("cost", 20)
            .build();

    assertThat(fitted.score(Map.of("cost", 20.0, "revenue", 70.0)))
        .isEqualTo(fitted.score(70, 20, Double.NaN));
    assertThat(fitted.score(account)).isEqualTo(fitted.score(70, 20, Double.NaN));
    assertThatThrownBy(() -> fitted.score(Map.of("margin", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no criterion 'margin' among [revenue, cost, growth]");
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void isScoredByWhatIsKnownOfItAsInAMatrix(ScoringStrategy strategy) {
    SplittableRandom random = new SplittableRandom(13);
    FittedStrategy fitted = strategy.fit(Matrices.of(CRITERIA, rows(random)), WEIGHTS);
    for (int i = 0; i < 20; i++) {
      Account account =
          Account.builder()
              .id(AccountId.of("acme"))
              .putFigure("growth", random.nextDouble(1, 100))
              .putFigure("revenue", random.nextDouble(1, 100))
              .putFigure("cost", random.nextDouble(1, 100))
              .build();
      DecisionMatrix alone = DecisionMatrix.of(ImmutableList.of(account), CRITERIA);

      assertThat(fitted.score(account)).isEqualTo(fitted.score(alone).score(0));
    }
  }

  @Test
  void isRefusedByItsOwnName() {
    FittedStrategy fitted =
        WeightedSum.standard().fit(Matrices.of(CRITERIA, rows(new SplittableRandom(3))), WEIGHTS);
    Account account = Account.builder().id(AccountId.of("acme")).putFigure("revenue", 70).build();

    ScoringRefusedException refused =
        catchThrowableOfType(ScoringRefusedException.class, () -> fitted.score(account));

    assertThat(refused.account()).hasValue(AccountId.of("acme"));
    assertThat(refused.criterion()).hasValue("cost");
  }

  private static double[][] rows(SplittableRandom random) {
    double[][] rows = new double[9][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = random.doubles(3, 1, 100).toArray();
    }
    return rows;
  }

  private static void assertSame(FittedStrategy fitted, double[] account) {
    double expected;
    try {
      expected =
          fitted
              .score(
                  DecisionMatrix.of(
                      ImmutableList.of(AccountId.of("new account")),
                      fitted.criteria(),
                      new double[][] {account}))
              .score(0);
    } catch (IllegalArgumentException refusal) {
      assertThatThrownBy(() -> fitted.score(account))
          .isExactlyInstanceOf(refusal.getClass())
          .hasMessage(refusal.getMessage());
      return;
    }
    assertThat(fitted.score(account)).isEqualTo(expected);
  }

  @Test
  void isRefusedWhereAKeptModelHasNoMeaningForItsCriteria() {
    ImmutableList<Criterion> ratio = ImmutableList.of(Criterion.more("mood", Scale.ratio("")));
    FrozenModel kept =
        WeightedSum.withNormalization(Normalizations.SUM)
            .fit(Matrices.of(ratio, new double[] {5}, new double[] {7}), Weights.equal(ratio))
            .freeze();

    assertSame(refit(kept, Criterion.more("mood", Scale.interval(0, 10))), new double[] {6});
    assertSame(refit(kept, ratio.get(0)), new double[] {6});
    FrozenModel byBounds =
        WeightedSum.standard()
            .fit(
                Matrices.of(CRITERIA.subList(0, 1), new double[] {5}, new double[] {7}),
                Weights.equal(CRITERIA.subList(0, 1)))
            .freeze();
    assertSame(refit(byBounds, CRITERIA.get(0)), new double[] {1});
    assertSame(refit(byBounds, CRITERIA.get(1)), new double[] {1});
  }

  /** The fitted strategy of a kept model after its only criterion was exchanged in the file. */
  private static FittedStrategy refit(FrozenModel kept, Criterion criterion) {
    return FrozenModel.builder()
        .from(kept)
        .columns(
            ImmutableList.of(
                FrozenModel.Column.builder()
                    .from(kept.columns().get(0))
                    .criterion(criterion)
                    .build()))
        .build()
        .fitted(Strategies.standard());
  }
}
