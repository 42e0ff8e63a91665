package org.openkam.research.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.ratio.RatioStrategies;
import org.openkam.scoring.strategy.ScoringStrategy;

final class SelectionFactorsTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final AccountId VICOM = AccountId.of("vicom");
  private static final AccountId BOLT = AccountId.of("bolt");
  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.more("revenue", Scale.ratio("", 0, 10)),
          Criterion.more("fit", Scale.ratio("", 0, 10)));
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          List.of(ACME, VICOM, BOLT), CRITERIA, new double[][] {{10, 0}, {0, 10}, {4, 4}});
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("revenue", 3.0, "fit", 1.0));

  private static SelectionFactors.Builder choice() {
    return SelectionFactors.builder()
        .matrix(MATRIX)
        .weights(WEIGHTS)
        .addStrategies(WeightedSum.standard())
        .chosenSize(1)
        .addAccounts(ACME, BOLT);
  }

  @Test
  void hasAFactorForEachThingThatHasAChoice() {
    assertThat(choice().build().factors()).extracting(Factor::name).containsExactly("weights");
    assertThat(
            choice()
                .valueError(0.1)
                .addStrategies(RatioStrategies.mooraReferencePoint())
                .addMissing(ScoringPolicy.MissingData.REFUSE, ScoringPolicy.MissingData.WORST)
                .build()
                .factors())
        .extracting(Factor::name)
        .containsExactly("weights", "values", "strategy", "missing_policy");
  }

  @Test
  void comparesADrawWithTheReference() {
    SelectionFactors choice = choice().valueError(1).build();
    FactorSpace space = new FactorSpace(choice.factors());
    double[] point = new double[space.dimensions()];
    Arrays.fill(point, 0.5);
    // -log 0.9 and -log 0.1: 0.044 for revenue, 0.956 for fit
    point[0] = 0.9;
    point[1] = 0.1;

    // vicom 0.956, bolt 0.4, acme 0.044; by the reference acme 0.75, bolt 0.4, vicom 0.25
    assertThat(choice.outputs())
        .containsExactly(
            "overlap", "rank_shift", "rank acme", "chosen acme", "rank bolt", "chosen bolt");
    assertThat(choice.model().evaluate(space.draw(point))).containsExactly(0, 4 / 3.0, 3, 0, 2, 0);
  }

  @Test
  void givesTheScoresThatAreAskedFor() {
    SelectionFactors choice = choice().addScored(VICOM).build();
    FactorSpace space = new FactorSpace(choice.factors());
    double[] point = {0.9, 0.1};

    assertThat(choice.outputs()).endsWith("chosen bolt", "score vicom");
    double fit = Math.log(0.1) / (Math.log(0.1) + Math.log(0.9));
    assertThat(choice.model().evaluate(space.draw(point))[6]).isCloseTo(fit, within(1e-12));
    // the weight of fit, which is uniform from zero to one, says nearly all: 1 / 12 of variance
    SelectionFactors blurred = choice().addScored(VICOM).valueError(0.01).build();
    OutputSensitivity score =
        GlobalSensitivity.builder()
            .addAllFactors(blurred.factors())
            .seed(1)
            .build()
            .analyze(
                List.of("score vicom"), draw -> new double[] {blurred.model().evaluate(draw)[6]})
            .output("score vicom");
    assertThat(score.mean()).isCloseTo(0.5, within(0.01));
    assertThat(score.variance()).isCloseTo(1 / 12.0, within(0.001));
    assertThat(score.factor("weights").first().estimate()).isBetween(0.99, 1.0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                choice()
                    .addStrategies(RatioStrategies.mooraReferencePoint())
                    .addScored(VICOM)
                    .build())
        .withMessageStartingWith("scores of [vicom] need a single strategy: [");
  }

  @Test
  void blursValuesWithinTheirBounds() {
    SelectionFactors choice = choice().valueError(1).build();
    FactorSpace space = new FactorSpace(choice.factors());
    double[] point = new double[space.dimensions()];
    Arrays.fill(point, 0.5);
    // the revenue of bolt, row 2 and column 0, is raised far above its bound of 10
    point[2 + 4] = 1 - 1e-9;

    // with equal weights acme and vicom have 0.5, bolt 0.5 · 1 + 0.5 · 0.4
    assertThat(choice.model().evaluate(space.draw(point))).containsExactly(0, 1, 2.5, 0, 1, 1);
  }

  @Test
  void sharesOutWhatTheChoiceDependsOn() {
    SelectionFactors choice = choice().weightConcentration(12).addStrategies(reversed()).build();

    SensitivityReport report =
        GlobalSensitivity.builder()
            .addAllFactors(choice.factors())
            .samples(256)
            .seed(1)
            .build()
            .analyze(choice.outputs(), choice.model());

    // the reversed strategy puts bolt in the middle whenever the weights do, and turns the ends
    OutputSensitivity acme = report.output("rank acme");
    double strategy = acme.factors().get(1).total().estimate();
    assertThat(strategy).isGreaterThan(0.7);
    assertThat(acme.factors().get(0).first().estimate()).isLessThan(0.2);
  }

  /** {@return a strategy that ranks the accounts the other way round} */
  private static ScoringStrategy reversed() {
    return ScoringStrategy.of(
        "reversed",
        criteria ->
            row -> {
              double sum = 0;
              for (int column = 0; column < criteria.size(); column++) {
                sum -= criteria.weight(column) * row[column];
              }
              return sum;
            });
  }

  @Test
  void drawsWeightsAroundTheirMeans() {
    Factor factor = Factors.weightsAround("weights", new double[] {3, 0, 1}, 40);
    double[] mean = new double[3];
    double squares = 0;
    int draws = 4_000;
    double[][] points = ShiftedSobol.points(4_096, 3, 5);
    for (int draw = 0; draw < draws; draw++) {
      double[] weights = factor.values(points[draw]);
      assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, within(1e-12));
      for (int i = 0; i < 3; i++) {
        mean[i] += weights[i] / draws;
      }
      squares += (weights[0] - 0.75) * (weights[0] - 0.75) / draws;
    }

    assertThat(mean[0]).isCloseTo(0.75, within(0.002));
    assertThat(mean[1]).isZero();
    // w (1 - w) / (concentration + 1)
    assertThat(squares).isCloseTo(0.75 * 0.25 / 41, within(0.0003));
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> choice().chosenSize(3).build())
        .withMessage("chosen size must lie between 1 and 2: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> choice().valueError(-1).build())
        .withMessage("error of values must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Factors.weightsAround("w", new double[] {1, 1}, 0))
        .withMessage("factor 'w' must have a positive concentration: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Factors.weightsAround("w", new double[] {0, 0}, 1))
        .withMessage("factor 'w' must have a weight above zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Factors.normals("e", 0))
        .withMessage("factor 'e' must have one or more values: 0");
  }
}
