package org.openkam.research.simulation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;

final class PortfolioDesignTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR"));
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));

  private static PortfolioDesign.Builder design() {
    return PortfolioDesign.builder()
        .accounts(50)
        .groups(10)
        .addView(View.of(REVENUE, 0.8))
        .addView(View.builder().criterion(FIT).loading(0.5).center(5).spread(2).build());
  }

  @Test
  void givesTheSamePortfolioForTheSameSeed() {
    assertThat(design().build().portfolio(3)).isEqualTo(design().build().portfolio(3));
    assertThat(design().build().portfolio(3).matrix().fingerprint())
        .isNotEqualTo(design().build().portfolio(4).matrix().fingerprint());
  }

  @Test
  void movesOnlyTheDrawsOfTheConcernThatIsChanged() {
    SimulatedPortfolio plain = design().build().portfolio(3);
    SimulatedPortfolio helped =
        design().effectOfBeingChosen(Effect.normal(0.2, 0.1)).build().portfolio(3);
    SimulatedPortfolio judged =
        design().judges(new JudgePanel(3, 0.2, 0.3, 0.4)).build().portfolio(3);

    assertThat(helped.matrix()).isEqualTo(plain.matrix());
    assertThat(helped.truth()).isNotEqualTo(plain.truth());
    assertThat(judged.truth()).isEqualTo(plain.truth());
    assertThat(judged.matrix()).isNotEqualTo(plain.matrix());
  }

  @Test
  void keepsValuesWithinTheBoundsOfTheirScale() {
    for (double value : design().accounts(2_000).build().portfolio(1).matrix().column(1)) {
      assertThat(value).isBetween(0.0, 10.0);
    }
  }

  @Test
  void givesAnOutcomeOfNothingAfterAnAccountHasLeft() {
    SimulatedPortfolio portfolio =
        design().churn(new Churn(50, 50)).futureQuarters(6).build().portfolio(1);

    for (AccountTruth truth : portfolio.truth().accounts().values()) {
      assertThat(truth.lifetime()).isBetween(1, 7);
      assertThat(truth.outcomeIfNot()).isPositive();
    }
    assertThat(portfolio.truth().accounts().values().stream().filter(t -> t.lifetime() < 4))
        .isNotEmpty();
  }

  @Test
  void addsTheEffectToTheLevelOfAChosenAccount() {
    SimulatedPortfolio portfolio =
        design()
            .size(Sizes.standardNormal())
            .futureQuarters(1)
            .effectOfBeingChosen(Effect.constant(0.25))
            .build()
            .portfolio(1);

    for (AccountTruth truth : portfolio.truth().accounts().values()) {
      assertThat(truth.uplift()).isCloseTo(0.25, within(1e-12));
    }
  }

  @Test
  void raisesTheFirstAndLowersTheThirdQuarterOfAYear() {
    SimulatedPortfolio flat = design().build().portfolio(1);
    SimulatedPortfolio seasonal = design().season(0.3).build().portfolio(1);

    flat.past()
        .forEach(
            (account, amounts) -> {
              List<Double> other = requireNonNull(seasonal.past().get(account));
              assertThat(other.get(0) / amounts.get(0)).isCloseTo(1.3, within(1e-12));
              assertThat(other.get(1)).isEqualTo(amounts.get(1));
              assertThat(other.get(2) / amounts.get(2)).isCloseTo(0.7, within(1e-12));
            });
  }

  @Test
  void knowsTwoBestChoices() {
    Truth truth =
        design()
            .effectOfBeingChosen(Effect.normal(0.1, 0.5).correlatedWithLevel(-0.8))
            .build()
            .portfolio(1)
            .truth();

    assertThat(truth.capturedValue(truth.bestByOutcome(5)))
        .isGreaterThan(truth.capturedValue(truth.bestByUplift(5)));
    assertThat(truth.outcome(truth.bestByUplift(5)))
        .isGreaterThan(truth.outcome(truth.bestByOutcome(5)));
  }

  @Test
  void refusesLoadingsThatExplainMoreThanAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> View.builder().criterion(FIT).loading(0.9).halo(0.9).build())
        .withMessage(
            "view of 'fit' must have loadings and halo whose squares sum to one at most: 1.62");
  }

  @Test
  void refusesATailWithoutMean() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sizes.pareto(1))
        .withMessage("tail index must be above one, else the mean is infinite: 1.0");
  }
}
