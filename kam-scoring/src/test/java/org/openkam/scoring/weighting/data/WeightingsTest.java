package org.openkam.scoring.weighting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.weighting.DerivedWeights;

final class WeightingsTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR"));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("EUR"));
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));
  private static final Criterion FIT_RATIO = Criterion.more("fit", Scale.ratio(""));
  private static final ImmutableList<Criterion> BOTH = ImmutableList.of(REVENUE, COST);

  /** Revenue 1 and 3, cost 4 and 12: both spread in the same ratio, and move together. */
  private static final DecisionMatrix PAIR =
      Matrices.of(BOTH, new double[] {1, 4}, new double[] {3, 12});

  @Test
  void equalCountsEveryCriterionAlike() {
    DerivedWeights derived = Weightings.EQUAL.weigh(PAIR);

    assertThat(weights(derived)).containsExactly(0.5, 0.5);
    assertThat(derived.findings())
        .extracting(Finding::message)
        .containsExactly(
            "weighting 'equal' counts every criterion alike; nobody judged how much each of them"
                + " matters");
  }

  @Test
  void standardDeviationTakesTheUnitsAsTheyAre() {
    DerivedWeights derived = Weightings.STANDARD_DEVIATION.weigh(PAIR);

    // s = 1 and 4 -> 1/5 and 4/5
    assertThat(derived.intermediate("standard-deviation"))
        .containsEntry("revenue", 1.0)
        .containsEntry("cost", 4.0);
    assertThat(weights(derived)).containsExactly(new double[] {0.2, 0.8}, ROUNDING);
    assertThat(derived.findings())
        .extracting(Finding::message)
        .containsExactly(
            "weighting 'standard-deviation' measures how far the accounts differ, not how much a"
                + " criterion matters, and changes with every account; keep the weights in the"
                + " model",
            "weighting 'standard-deviation' depends on the units: the same figure in thousands has"
                + " a thousandth of the points; take 'variance', which does not");
  }

  @Test
  void varianceTakesTheRangeAsUnit() {
    DecisionMatrix matrix =
        Matrices.of(BOTH, new double[] {0, 6}, new double[] {10, 2}, new double[] {5, 2});

    DerivedWeights derived = Weightings.VARIANCE.weigh(matrix);

    // revenue 0, 1, 1/2: variance 1/6; cost 1, 0, 0: variance 2/9 -> 3/7 and 4/7
    assertThat(derived.intermediate("variance", "revenue")).isCloseTo(1 / 6.0, ROUNDING);
    assertThat(derived.intermediate("variance", "cost")).isCloseTo(2 / 9.0, ROUNDING);
    assertThat(weights(derived)).containsExactly(new double[] {3 / 7.0, 4 / 7.0}, ROUNDING);
  }

  @Test
  void giniIsHalfTheMeanDifferenceByTheMean() {
    DecisionMatrix matrix =
        Matrices.of(BOTH, new double[] {3, 5}, new double[] {1, 0}, new double[] {2, 0});

    DerivedWeights derived = Weightings.GINI.weigh(matrix);

    // revenue: differences 2 (1 + 2 + 1) = 8, by 2 · 9 · 2 = 36 -> 2/9
    // cost: differences 2 (5 + 5) = 20, by 2 · 9 · 5/3 = 30 -> 2/3
    assertThat(derived.intermediate("gini", "revenue")).isCloseTo(2 / 9.0, ROUNDING);
    assertThat(derived.intermediate("gini", "cost")).isCloseTo(2 / 3.0, ROUNDING);
    assertThat(weights(derived)).containsExactly(new double[] {0.25, 0.75}, ROUNDING);
  }

  @Test
  void entropyTakesZeroTimesItsLogarithmAsZero() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {1, 0}, new double[] {3, 7});

    DerivedWeights derived = Weightings.ENTROPY.weigh(matrix);

    // revenue: shares 1/4 and 3/4, entropy 2 - 3/4 log2 3; cost: shares 0 and 1, entropy 0
    double revenue = 0.75 * Math.log(3) / Math.log(2) - 1;
    assertThat(derived.intermediate("entropy", "revenue")).isCloseTo(revenue, ROUNDING);
    assertThat(derived.intermediate("entropy", "cost")).isEqualTo(1);
    assertThat(derived.weights().of("cost")).isCloseTo(1 / (1 + revenue), ROUNDING);
  }

  @Test
  void angleIsTheArcTangentOfTheCoefficientOfVariation() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {0, 7}, new double[] {2, 7});

    DerivedWeights derived = Weightings.ANGLE.weigh(matrix);

    // revenue: s = 1 and mean 1 -> 45 degrees; cost does not turn away
    assertThat(derived.intermediate("angle", "revenue")).isCloseTo(Math.PI / 4, ROUNDING);
    assertThat(weights(derived)).containsExactly(1, 0);
  }

  @Test
  void lopcowIsTheLogarithmOfTheRootMeanSquareByTheStandardDeviation() {
    DecisionMatrix matrix =
        Matrices.of(BOTH, new double[] {0, 6}, new double[] {10, 2}, new double[] {10, 2});

    DerivedWeights derived = Weightings.LOPCOW.weigh(matrix);

    // revenue and cost, seen from worst to best, both 0, 1, 1: mean square 2/3, variance 1/3
    assertThat(derived.intermediate("lopcow", "revenue"))
        .isCloseTo(100 * Math.log(Math.sqrt(2)), ROUNDING);
    assertThat(weights(derived)).containsExactly(new double[] {0.5, 0.5}, ROUNDING);
  }

  @Test
  void criticMakesNoWeightsOfRounding() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.more("a", Scale.ratio("")),
            Criterion.less("b", Scale.ratio("")),
            Criterion.more("c", Scale.ratio("")),
            Criterion.less("d", Scale.ratio("")));
    DecisionMatrix matrix =
        Matrices.of(criteria, new double[][] {{0.5, 0.25, 5e-7, 0.25}, {0.25, 0.5, 2.5e-7, 0.5}});

    // all four say the same, so that none is in conflict and all weigh the same
    assertThat(weights(Weightings.CRITIC.weigh(matrix))).containsExactly(0.25, 0.25, 0.25, 0.25);
  }

  @Test
  void criticTurnsCriteriaRoundOfWhichLessIsBetter() {
    DecisionMatrix matrix = threeCriteria();

    DerivedWeights directed = Weightings.CRITIC.weigh(matrix);
    DerivedWeights undirected = Weightings.CRITIC_UNDIRECTED.weigh(matrix);

    // revenue 1, 2, 3 and cost 3, 2, 1: their worths agree, r = 1; their values do not, r = -1
    // fit 1, 3, 1 is correlated with neither; s = 1/sqrt 6, 1/sqrt 6 and sqrt 2/3
    assertThat(directed.intermediate("conflict", "fit")).isCloseTo(2, ROUNDING);
    assertThat(directed.intermediate("conflict", "revenue")).isCloseTo(1, ROUNDING);
    assertThat(undirected.intermediate("conflict", "revenue")).isCloseTo(3, ROUNDING);
    double s = 1 / Math.sqrt(6);
    double t = Math.sqrt(2) / 3;
    assertThat(directed.weights().of("fit")).isCloseTo(2 * t / (2 * t + 2 * s), ROUNDING);
    assertThat(undirected.weights().of("fit")).isCloseTo(2 * t / (2 * t + 6 * s), ROUNDING);
    assertThat(directed.intermediate("standard-deviation", "fit")).isCloseTo(t, ROUNDING);
  }

  @Test
  void merecIsWhatTheAccountsLoseWithoutTheCriterion() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {1, 4}, new double[] {Math.E, 4});

    DerivedWeights derived = Weightings.MEREC.weigh(matrix);

    // second account: l = 1 and 0, ln(1 + 1/2) with both, ln(1 + 0) without revenue
    assertThat(derived.intermediate("removal-effect", "revenue"))
        .isCloseTo(Math.log(1.5), ROUNDING);
    assertThat(weights(derived)).containsExactly(1, 0);
  }

  @Test
  void cilosBalancesWhatCriteriaLoseAtTheBestAccountsOfOthers() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {10, 4}, new double[] {5, 1});

    DerivedWeights derived = Weightings.CILOS.weigh(matrix);

    // cost counts as 1/4 and 1: it loses 3/4 where revenue is best; revenue loses 1/2 -> 3 : 2
    assertThat(derived.intermediate("total-loss"))
        .containsEntry("revenue", 0.5)
        .containsEntry("cost", 0.75);
    assertThat(weights(derived)).containsExactly(new double[] {0.6, 0.4}, ROUNDING);
  }

  @Test
  void cilosLeavesOutACriterionOnWhichAllAgree() {
    ImmutableList<Criterion> three = ImmutableList.of(REVENUE, FIT_RATIO, COST);
    DecisionMatrix matrix = Matrices.of(three, new double[] {10, 3, 4}, new double[] {5, 3, 1});

    assertThat(weights(Weightings.CILOS.weigh(matrix)))
        .containsExactly(new double[] {0.6, 0, 0.4}, ROUNDING);
  }

  @Test
  void cilosAndIdocriwAreRefusedWhereOneAccountIsTheBestByAll() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {10, 1}, new double[] {5, 4});

    for (Weighting weighting : List.of(Weightings.CILOS, Weightings.IDOCRIW)) {
      assertThatThrownBy(() -> weighting.weigh(matrix))
          .isInstanceOf(ScoringRefusedException.class)
          .hasMessage(
              "weighting '"
                  + weighting.name()
                  + "' has no weights, for the best account by one criterion is the best by all"
                  + " others, so that no criterion loses anything; take another weighting");
    }
  }

  @Test
  void cilosAndIdocriwGiveTheOnlyCriterionThatVariesAllWeight() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {10, 4}, new double[] {5, 4});

    assertThat(weights(Weightings.CILOS.weigh(matrix))).containsExactly(1, 0);
    assertThat(weights(Weightings.IDOCRIW.weigh(matrix))).containsExactly(1, 0);
  }

  /** Deviations from the mean of -2, -1, 0, 3 and of -1.5, 1.5, -0.5, 0.5: squares of 14 and 5. */
  @ParameterizedTest
  @ValueSource(doubles = {1e8, 1e12, 1e15})
  void smallDifferencesOfLargeValuesAreWeighed(double large) {
    ImmutableList<Criterion> two =
        ImmutableList.of(
            Criterion.more("one", Scale.ratio("")), Criterion.more("other", Scale.ratio("")));
    DecisionMatrix matrix =
        Matrices.of(
            two,
            new double[] {large, large},
            new double[] {large + 1, large + 3},
            new double[] {large + 2, large + 1},
            new double[] {large + 5, large + 2});

    assertThat(weights(Weightings.ENTROPY.weigh(matrix)))
        .containsExactly(new double[] {14.0 / 19, 5.0 / 19}, within(1e-7));
    // the sums of (2 i - 5) x by ascending x are -3 * 0 - 1 + 2 + 15 = 16 and -3 * 0 - 1 + 2 + 9 =
    // 10
    assertThat(weights(Weightings.GINI.weigh(matrix)))
        .containsExactly(new double[] {16.0 / 26, 10.0 / 26}, within(1e-7));
    // where the other is best, one loses 4; where one is best, the other loses 1
    assertThat(weights(Weightings.CILOS.weigh(matrix)))
        .containsExactly(new double[] {0.2, 0.8}, within(1e-7));
    assertThat(weights(Weightings.IDOCRIW.weigh(matrix)))
        .containsExactly(new double[] {2.8 / 6.8, 4 / 6.8}, within(1e-7));
  }

  @Test
  void entropyOfSharesFarFromEqualIsThatOfTheDefinition() {
    ImmutableList<Criterion> one = ImmutableList.of(REVENUE);
    DecisionMatrix matrix =
        Matrices.of(one, new double[] {0}, new double[] {1}, new double[] {3}, new double[] {4.4});

    // shares 0, 5/42, 15/42, 22/42
    double entropy =
        -(5 / 42.0 * Math.log(5 / 42.0)
            + 15 / 42.0 * Math.log(15 / 42.0)
            + 22 / 42.0 * Math.log(22 / 42.0));
    assertThat(Weightings.ENTROPY.weigh(matrix).intermediates())
        .extractingByKey("entropy", InstanceOfAssertFactories.map(String.class, Double.class))
        .extractingByKey("revenue", InstanceOfAssertFactories.DOUBLE)
        .isCloseTo(1 - entropy / Math.log(4), ROUNDING);
  }

  @Test
  void cilosIsRefusedWhereTheBalanceIsOpen() {
    ImmutableList<Criterion> four =
        ImmutableList.of(
            REVENUE,
            FIT_RATIO,
            Criterion.more("growth", Scale.ratio("")),
            Criterion.more("reach", Scale.ratio("")));
    // a is best by revenue and fit, b by growth and reach, where revenue and growth lose nothing
    DecisionMatrix matrix =
        Matrices.of(
            four, new double[] {4, 4, 4, 1}, new double[] {4, 1, 4, 4}, new double[] {1, 1, 1, 1});

    assertThatThrownBy(() -> Weightings.CILOS.weigh(matrix))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "weighting 'cilos' has no unique weights, for several criteria lose nothing at the best"
                + " accounts of the others; take another weighting");
  }

  @Test
  void idocriwMultipliesEntropyAndLoss() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {10, 4}, new double[] {5, 1});

    DerivedWeights derived = Weightings.IDOCRIW.weigh(matrix);

    double revenue = derived.intermediate("entropy", "revenue") * 0.6;
    double cost = derived.intermediate("entropy", "cost") * 0.4;
    assertThat(derived.intermediate("cilos", "cost")).isCloseTo(0.4, ROUNDING);
    assertThat(derived.weights().of("revenue")).isCloseTo(revenue / (revenue + cost), ROUNDING);
  }

  @Test
  void oneAccountGivesEqualWeightsAndSaysWhy() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {10, 4});

    for (Weighting weighting : Weightings.all()) {
      DerivedWeights derived = weighting.weigh(matrix);

      assertThat(weights(derived)).as(weighting.name()).containsExactly(0.5, 0.5);
      if (!weighting.equals(Weightings.EQUAL)) {
        assertThat(derived.findings())
            .extracting(Finding::message)
            .contains(
                "no criterion tells the accounts apart by weighting '"
                    + weighting.name()
                    + "', so all weigh the same");
      }
    }
  }

  @Test
  void aCriterionOnWhichAllAgreeHasNoWeight() {
    DecisionMatrix matrix =
        Matrices.of(BOTH, new double[] {10, 4}, new double[] {5, 4}, new double[] {6, 4});

    for (Weighting weighting : Weightings.all()) {
      if (!ImmutableList.of(Weightings.EQUAL, Weightings.CILOS, Weightings.IDOCRIW)
          .contains(weighting)) {
        DerivedWeights derived = weighting.weigh(matrix);

        assertThat(weights(derived)).as(weighting.name()).containsExactly(1, 0);
        assertThat(derived.findings()).extracting(Finding::code).contains("CONSTANT_CRITERION");
      }
    }
  }

  @Test
  void aDroppedCriterionDoesNotConflictWithTheOthers() {
    ScoringPolicy drop =
        ScoringPolicy.builder().constantColumn(ScoringPolicy.ConstantColumns.DROP).build();
    ImmutableList<Criterion> three = ImmutableList.of(REVENUE, FIT_RATIO, COST);
    DecisionMatrix matrix =
        Matrices.of(three, new double[] {1, 7, 2}, new double[] {2, 7, 9}, new double[] {3, 7, 4});

    DerivedWeights kept = Weightings.CRITIC.weigh(matrix);
    DerivedWeights dropped = Weightings.CRITIC.weigh(matrix, drop);

    assertThat(kept.intermediate("conflict", "revenue"))
        .isCloseTo(dropped.intermediate("conflict", "revenue") + 1, ROUNDING);
    assertThat(dropped.weights().of("fit")).isEqualTo(0);
    assertThat(dropped.weights().criteria()).containsExactly("revenue", "fit", "cost");
  }

  @Test
  void aConstantCriterionIsRefusedByPolicy() {
    ScoringPolicy refuse =
        ScoringPolicy.builder().constantColumn(ScoringPolicy.ConstantColumns.REFUSE).build();
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {10, 4}, new double[] {5, 4});

    assertThatThrownBy(() -> Weightings.ENTROPY.weigh(matrix, refuse))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "criterion 'cost' has the same value for all accounts, which the policy refuses: 4.0;"
                + " leave it out or choose the policy NEUTRAL or DROP");
  }

  @Test
  void missingValuesAreRefusedUnlessThePolicyFillsThem() {
    DecisionMatrix matrix =
        Matrices.of(BOTH, new double[] {1, 4}, new double[] {3, Double.NaN}, new double[] {2, 12});
    ScoringPolicy median =
        ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.MEDIAN).build();
    ScoringPolicy ignore =
        ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build();

    // the median of 4 and 12 is 8: variance 1/6 for both
    assertThat(weights(Weightings.VARIANCE.weigh(matrix, median)))
        .containsExactly(new double[] {0.5, 0.5}, ROUNDING);
    assertThatThrownBy(() -> Weightings.VARIANCE.weigh(matrix))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "criterion 'cost' has no value for account 'b'; measure it or choose a policy for"
                + " missing data");
    assertThatThrownBy(() -> Weightings.VARIANCE.weigh(matrix, ignore))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "weighting 'variance' cannot leave out missing values; choose the policy WORST, BEST or"
                + " MEDIAN instead of IGNORE");
  }

  @Test
  void negativeValuesAreRefusedWhereSharesHaveNoMeaning() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {1, 4}, new double[] {-3, 12});

    assertThatThrownBy(() -> Weightings.ENTROPY.weigh(matrix))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "weighting 'entropy' cannot weigh criterion 'revenue': it needs values of zero or"
                + " above, but account 'b' has -3.0; leave the account or the criterion out, or"
                + " give the criterion a value function");
    assertThatThrownBy(() -> Weightings.GINI.weigh(matrix))
        .isInstanceOf(ScoringRefusedException.class);
    assertThatThrownBy(() -> Weightings.ANGLE.weigh(matrix))
        .isInstanceOf(ScoringRefusedException.class);
    assertThat(weights(Weightings.VARIANCE.weigh(matrix)))
        .containsExactly(new double[] {0.5, 0.5}, ROUNDING);
  }

  @Test
  void zerosAreRefusedWhereTheyAreDividedBy() {
    DecisionMatrix revenue = Matrices.of(BOTH, new double[] {0, 4}, new double[] {3, 12});
    DecisionMatrix cost = Matrices.of(BOTH, new double[] {1, 0}, new double[] {3, 12});

    assertThatThrownBy(() -> Weightings.MEREC.weigh(revenue))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessageStartingWith(
            "weighting 'merec' cannot weigh criterion 'revenue': it needs values above zero, but"
                + " account 'a' has 0.0");
    assertThatThrownBy(() -> Weightings.IDOCRIW.weigh(cost))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessageStartingWith(
            "weighting 'idocriw' cannot weigh criterion 'cost': it needs values above zero");
    assertThat(Weightings.CILOS.weigh(revenue).weights().criteria()).hasSize(2);
  }

  @Test
  void ratiosOfRatingsAreRefused() {
    DecisionMatrix matrix = Matrices.of(ImmutableList.of(FIT), new double[] {3}, new double[] {4});

    assertThatThrownBy(() -> Weightings.ENTROPY.weigh(matrix))
        .hasMessageStartingWith(
            "weighting 'entropy' cannot weigh criterion 'fit': it takes ratios, which have no"
                + " meaning on a scale of type INTERVAL");
    assertThat(weights(Weightings.CRITIC_UNDIRECTED.weigh(matrix))).containsExactly(1);
  }

  @Test
  void aTargetIsSeenThroughItsWorth() {
    Criterion target =
        Criterion.builder()
            .id("mix")
            .scale(Scale.ratio("", 0, 10))
            .preference(Preference.target(5))
            .build();
    DecisionMatrix matrix =
        Matrices.of(
            ImmutableList.of(target, REVENUE),
            new double[] {0, 1},
            new double[] {10, 3},
            new double[] {0, 5});

    // 0 and 10 lie equally far from the target, so that the worth is the same for all
    assertThat(weights(Weightings.STANDARD_DEVIATION.weigh(matrix))).containsExactly(0, 1);
  }

  @Test
  void numbersThatOverflowAreRefused() {
    DecisionMatrix matrix = Matrices.of(BOTH, new double[] {1e308, 1}, new double[] {-1e308, 2});

    assertThatThrownBy(() -> Weightings.STANDARD_DEVIATION.weigh(matrix))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "weighting 'standard-deviation' cannot weigh criterion 'revenue', for its point must be"
                + " finite and not negative: Infinity; take a unit with smaller numbers or another"
                + " weighting");
  }

  @Test
  void anEmptyMatrixIsRefused() {
    DecisionMatrix matrix = Matrices.of(BOTH);

    assertThatThrownBy(() -> Weightings.ENTROPY.weigh(matrix))
        .hasMessage(
            "weighting 'entropy' needs an account and a criterion: matrix of 0 alternatives and"
                + " criteria [revenue, cost]");
  }

  @Test
  void aFunctionIsAWeighting() {
    Weighting best =
        Weighting.of(
            "greatest",
            frame -> frame.statistics().stream().mapToDouble(column -> column.max()).toArray());
    Weighting tooShort = Weighting.of("short", frame -> new double[1]);

    DerivedWeights derived = best.weigh(PAIR);

    // 3 and 12
    assertThat(weights(derived)).containsExactly(new double[] {0.2, 0.8}, ROUNDING);
    assertThat(derived.method()).isEqualTo("greatest");
    assertThat(derived.findings())
        .extracting(Finding::code)
        .containsExactly("WEIGHTS_NOT_IMPORTANCE");
    assertThat(best).hasToString("greatest");
    assertThat(best.parameters().size()).isZero();
    assertThat(best.withParameters(Attributes.empty())).isSameAs(best);
    assertThatThrownBy(() -> best.withParameters(Attributes.of("power", 2)))
        .hasMessageStartingWith("weighting 'greatest' takes no parameters: ");
    assertThatThrownBy(() -> tooShort.weigh(PAIR))
        .hasMessage("weighting 'short' must make one point for each of 2 criteria: 1");
  }

  @Test
  void standardWeightingsAreKnownByName() {
    assertThat(Weightings.standard().names())
        .containsExactly(
            "angle",
            "cilos",
            "critic",
            "critic-undirected",
            "entropy",
            "equal",
            "gini",
            "idocriw",
            "lopcow",
            "merec",
            "standard-deviation",
            "variance");
    for (Weighting weighting : Weightings.all()) {
      assertThat(Weightings.standard().weighting(weighting.name())).isSameAs(weighting);
      assertThat(weighting).hasToString(weighting.name());
    }
  }

  private static DecisionMatrix threeCriteria() {
    return Matrices.of(
        ImmutableList.of(REVENUE, COST, FIT),
        new double[] {1, 3, 1},
        new double[] {2, 2, 3},
        new double[] {3, 1, 1});
  }

  private static double[] weights(DerivedWeights derived) {
    return derived.weights().asMap().values().stream().mapToDouble(weight -> weight).toArray();
  }
}
