package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.stability.Stories;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;

final class SmaaTest {
  private static final int SAMPLES = 30_000;
  private static final AccountId A = AccountId.of("a");
  private static final AccountId B = AccountId.of("b");

  @Test
  void findsThePublishedCornersOfTheSimplex() {
    SmaaReport report =
        Smaa.ranks(Stories.corners(), SmaaSettings.builder().samples(SAMPLES).seed(42).build());

    for (AccountId account : report.accounts()) {
      assertThat(report.acceptability(account, 1)).isCloseTo(1 / 3.0, within(error(1 / 3.0)));
    }
    ImmutableMap<String, Double> central = report.centralWeights(A).orElseThrow();
    // the largest of three uniform weights has the mean 11/18, the two others share the rest
    // variances 170/432 - (11/18)² and 23/432 - (7/36)², over the third of the samples a wins
    assertThat(central.get("x"))
        .isCloseTo(11 / 18.0, within(3 * Math.sqrt((170 / 432.0 - 121 / 324.0) / (SAMPLES / 3))));
    assertThat(central.get("y"))
        .isCloseTo(7 / 36.0, within(3 * Math.sqrt((23 / 432.0 - 49 / 1296.0) / (SAMPLES / 3))));
    assertThat(report.confidenceFactor(A)).hasValue(1.0);
  }

  @Test
  void drawsUniformWeightsFromTheWholeSimplex() {
    SplittableRandom random = new SplittableRandom(7);
    double[] weights = new double[3];
    int above = 0;
    for (int i = 0; i < SAMPLES; i++) {
      WeightSampler.uniform().draw(random, weights);
      above += weights[0] > 0.8 ? 1 : 0;
    }

    assertThat((double) above / SAMPLES).isCloseTo(0.04, within(error(0.04)));
  }

  @Test
  void isTheSameOnAnyNumberOfThreads() {
    Scoring scoring = Stories.vicomAndCartech();
    SmaaSettings.Builder settings = SmaaSettings.builder().samples(2000).seed(3);

    SmaaReport one = Smaa.ranks(scoring, settings.parallelism(1).build());
    SmaaReport eight = Smaa.ranks(scoring, settings.parallelism(8).build());

    assertThat(one.acceptability(Stories.VICOM, 1))
        .isEqualTo(eight.acceptability(Stories.VICOM, 1));
    assertThat(one.centralWeights(Stories.VICOM)).isEqualTo(eight.centralWeights(Stories.VICOM));
  }

  @Test
  void keepsAnOrderOfImportance() {
    Scoring scoring = Stories.corners();
    WeightSampler ordered =
        WeightSampler.ordered(scoring.fitted().criteria(), ImmutableList.of("y", "x", "z"));

    SmaaReport report = Smaa.ranks(scoring, SmaaSettings.builder().weights(ordered).build());

    assertThat(report.acceptability(B, 1)).isEqualTo(1);
    assertThat(report.acceptability(A, 2)).isEqualTo(1);
    assertThat(report.centralWeights(A)).isEmpty();
    assertThat(report.confidenceFactor(A)).isEmpty();
  }

  @Test
  void staysNearGivenWeights() {
    Scoring scoring = Stories.corners();
    Weights around = Weights.proportional(ImmutableMap.of("x", 5.0, "y", 3.0, "z", 2.0));
    WeightSampler sampler = WeightSampler.around(scoring.fitted().criteria(), around, 50);
    double[] weights = new double[3];
    double sum = 0;
    double squares = 0;
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < SAMPLES; i++) {
      sampler.draw(random, weights);
      sum += weights[0];
      squares += (weights[0] - 0.5) * (weights[0] - 0.5);
    }

    assertThat(sum / SAMPLES).isCloseTo(0.5, within(0.002));
    // variance w(1 - w) / (concentration + 1)
    assertThat(squares / SAMPLES).isCloseTo(0.25 / 51, within(0.0003));
  }

  @Test
  void staysNearGivenWeightsHoweverLoosely() {
    Weights around = Weights.proportional(ImmutableMap.of("x", 5.0, "y", 3.0, "z", 2.0));
    WeightSampler sampler =
        WeightSampler.around(Stories.ratings(ImmutableList.of("x", "y", "z")), around, 1);
    SplittableRandom random = new SplittableRandom(4);
    double[] weights = new double[3];
    double[] sums = new double[3];
    double squares = 0;
    for (int i = 0; i < SAMPLES; i++) {
      sampler.draw(random, weights);
      for (int j = 0; j < sums.length; j++) {
        sums[j] += weights[j];
      }
      squares += (weights[0] - 0.5) * (weights[0] - 0.5);
    }

    // variance w(1 - w) / (concentration + 1), so 0.125, 0.105 and 0.08
    assertThat(sums[0] / SAMPLES).isCloseTo(0.5, within(3 * Math.sqrt(0.125 / SAMPLES)));
    assertThat(sums[1] / SAMPLES).isCloseTo(0.3, within(3 * Math.sqrt(0.105 / SAMPLES)));
    assertThat(sums[2] / SAMPLES).isCloseTo(0.2, within(3 * Math.sqrt(0.08 / SAMPLES)));
    assertThat(squares / SAMPLES).isCloseTo(0.125, within(0.002));
  }

  /** So loosely that nearly all weight lies on one criterion, which may be any. */
  @Test
  void givesNearlyAllWeightToOneCriterionWhereWeightsHardlyStayNear() {
    Weights around = Weights.proportional(ImmutableMap.of("x", 5.0, "y", 3.0, "z", 2.0));
    WeightSampler sampler =
        WeightSampler.around(Stories.ratings(ImmutableList.of("x", "y", "z")), around, 0.001);
    SplittableRandom random = new SplittableRandom(4);
    double[] weights = new double[3];
    double[] sums = new double[3];
    int corners = 0;
    for (int i = 0; i < SAMPLES; i++) {
      sampler.draw(random, weights);
      for (int j = 0; j < sums.length; j++) {
        sums[j] += weights[j];
      }
      corners += Doubles.max(weights) > 0.99 ? 1 : 0;
    }

    // variance w(1 - w) / (concentration + 1), so nearly 0.25, 0.21 and 0.16
    assertThat(sums[0] / SAMPLES).isCloseTo(0.5, within(3 * Math.sqrt(0.25 / SAMPLES)));
    assertThat(sums[1] / SAMPLES).isCloseTo(0.3, within(3 * Math.sqrt(0.21 / SAMPLES)));
    assertThat(sums[2] / SAMPLES).isCloseTo(0.2, within(3 * Math.sqrt(0.16 / SAMPLES)));
    assertThat((double) corners / SAMPLES).isGreaterThan(0.99);
  }

  @Test
  void drawsNoDiscreteValueWithoutProbability() {
    Uncertain.Discrete discrete =
        new Uncertain.Discrete(ImmutableSortedMap.of(1.0, 0.5, 2.0, 0.5 - 1e-10, 3.0, 0.0));
    RandomGenerator greatest =
        new Random(0) {
          @Override
          public double nextDouble() {
            return Math.nextDown(1.0);
          }
        };

    assertThat(discrete.draw(greatest)).isEqualTo(2);
  }

  @Test
  void weightsStillSumToOneWhereTheyHardlyConcentrate() {
    List<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y", "z"));
    double[] weights = new double[3];

    WeightSampler.around(criteria, Weights.equal(criteria), 1e-300)
        .draw(new SplittableRandom(2), weights);

    assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, within(1e-15));
  }

  @Test
  void keepsIntervalsAndRatios() {
    List<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y", "z"));
    WeightSampler sampler =
        WeightSampler.within(
            criteria,
            ImmutableList.of(
                WeightSampler.Limit.atMost("x", 0.5),
                WeightSampler.Limit.atLeast("z", 0.1),
                WeightSampler.Limit.atLeast("x", 2, "y")));
    SplittableRandom random = new SplittableRandom(11);
    double[] weights = new double[3];
    double greatest = 0;
    double least = 1;
    for (int i = 0; i < 2000; i++) {
      sampler.draw(random, weights);
      assertThat(weights[0]).isLessThanOrEqualTo(0.5 + 1e-9);
      assertThat(weights[2]).isGreaterThanOrEqualTo(0.1 - 1e-9);
      assertThat(weights[0]).isGreaterThanOrEqualTo(2 * weights[1] - 1e-9);
      assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, within(1e-12));
      greatest = Math.max(greatest, weights[0]);
      least = Math.min(least, weights[0]);
    }
    assertThat(greatest).isGreaterThan(0.49);
    assertThat(least).isLessThan(0.05);
  }

  @Test
  void drawsHitAndRunWeightsUniformlyWhereNothingIsLimited() {
    WeightSampler sampler =
        WeightSampler.within(Stories.ratings(ImmutableList.of("x", "y", "z")), ImmutableList.of());
    SplittableRandom random = new SplittableRandom(5);
    double[] weights = new double[3];
    int above = 0;
    for (int i = 0; i < SAMPLES; i++) {
      sampler.draw(random, weights);
      above += weights[0] > 0.8 ? 1 : 0;
    }

    assertThat((double) above / SAMPLES).isCloseTo(0.04, within(error(0.04)));
  }

  @Test
  void givesASingleCriterionAllWeight() {
    WeightSampler sampler =
        WeightSampler.within(Stories.ratings(ImmutableList.of("x")), ImmutableList.of());
    double[] weights = new double[1];

    sampler.draw(new SplittableRandom(1), weights);

    assertThat(weights).containsExactly(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightSampler.within(
                    Stories.ratings(ImmutableList.of("x")),
                    ImmutableList.of(WeightSampler.Limit.atMost("x", 0.5))))
        .withMessage("no weights keep the limits: [Limit[factors={x=1.0}, atMost=0.5]]");
  }

  @Test
  void refusesLimitsThatCannotBeKept() {
    List<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightSampler.within(
                    criteria,
                    ImmutableList.of(
                        WeightSampler.Limit.atMost("x", 0.2),
                        WeightSampler.Limit.atMost("y", 0.2))))
        .withMessageStartingWith("no weights keep the limits: [");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightSampler.within(
                    criteria,
                    ImmutableList.of(
                        WeightSampler.Limit.atMost("x", 0.5),
                        WeightSampler.Limit.atLeast("x", 0.5))))
        .withMessageStartingWith("weight limits must leave room to spare: [Limit[");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightSampler.within(
                    criteria, ImmutableList.of(WeightSampler.Limit.atMost("q", 0.2))))
        .withMessage("weight limit names no criterion among [x, y]: 'q'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSampler.ordered(criteria, ImmutableList.of("x")))
        .withMessage("order of importance must name each criterion once: [x]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSampler.ordered(criteria, ImmutableList.of("x", "q")))
        .withMessage("order of importance must name each criterion once: [x, q]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightSampler.around(
                    criteria, Weights.proportional(ImmutableMap.of("x", 1.0, "y", 0.0)), 5))
        .withMessage("criterion 'y' must have a weight above zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSampler.around(criteria, Weights.equal(criteria), 0))
        .withMessage("concentration must be finite and above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSampler.around(criteria, Weights.equal(criteria), Double.NaN))
        .withMessage("concentration must be finite and above zero: NaN");
  }

  @Test
  void refusesLimitsWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSampler.Limit.atMost("x", Double.NaN))
        .withMessage("weight limit must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSampler.Limit.atLeast("x", Double.POSITIVE_INFINITY, "y"))
        .withMessage("weight limit must have a finite factor for criterion 'y': Infinity");
  }

  @Test
  void refusesSettingsWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmaaSettings.builder().samples(0).build())
        .withMessage("analysis must draw a sample: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmaaSettings.builder().parallelism(0).build())
        .withMessage("analysis must have a thread: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmaaSettings.builder().minimumScore(Double.NEGATIVE_INFINITY).build())
        .withMessage("minimum score must be finite: -Infinity");
  }

  @Test
  void drawsMeasurementsThatAreNotKnownExactly() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x"));
    Scoring scoring =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {5}, new double[] {6}), Weights.equal(criteria));
    SmaaSettings settings =
        SmaaSettings.builder()
            .samples(SAMPLES)
            .uncertain(ImmutableTable.of(A, "x", new Uncertain.Interval(0, 10)))
            .build();

    SmaaReport report = Smaa.ranks(scoring, settings);

    assertThat(report.acceptability(A, 1)).isCloseTo(0.4, within(error(0.4)));
    assertThat(report.confidenceFactor(B).orElseThrow()).isCloseTo(0.6, within(error(0.6)));
    PairwiseWinning winning = Smaa.pairwise(scoring, settings);
    assertThat(winning.share(A, B)).isCloseTo(0.4, within(error(0.4)));
    assertThat(winning.share(A, B) + winning.share(B, A)).isEqualTo(1);
    assertThat(winning.share(A, A)).isEqualTo(0.5);
  }

  @Test
  void countsAMissingValueAsAnyWithinItsBounds() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x"));
    Scoring scoring =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {Double.NaN}, new double[] {7.5}),
                Weights.equal(criteria),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.INTERVAL).build());

    TopMembership membership =
        Smaa.membership(scoring, 1, SmaaSettings.builder().samples(SAMPLES).build());

    assertThat(membership.of(A).share()).isCloseTo(0.25, within(error(0.25)));
    assertThat(membership.of(A).lowest()).isLessThan(0.25);
    assertThat(membership.of(A).highest()).isGreaterThan(0.25);
  }

  @Test
  void namesTheCriterionThatWasMeasuredForNoAccount() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.more("x", Scale.ratio("EUR")), Criterion.more("y", Scale.ratio("EUR")));
    Scoring scoring =
        WeightedSum.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(criteria, new double[] {1, Double.NaN}, new double[] {2, Double.NaN}),
                Weights.equal(criteria),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build());
    SmaaSettings settings = SmaaSettings.builder().samples(SAMPLES).build();
    SmaaSettings order = SmaaSettings.builder().samples(SAMPLES).addOrderOnly("y").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.ranks(scoring, settings))
        .withMessage(
            "criterion 'y' was measured for no account and has no bounds, so no value can be drawn"
                + " for it; leave it out or declare bounds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.ranks(scoring, order))
        .withMessage(
            "criterion 'y' was measured for no account, so no worth can be drawn for its levels;"
                + " leave it out");
  }

  @Test
  void countsAMissingValueWithoutBoundsAsAnyBetweenThoseMeasured() {
    ImmutableList<Criterion> criteria = ImmutableList.of(Criterion.more("x", Scale.ratio("EUR")));
    Scoring scoring =
        WeightedSum.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(
                    criteria,
                    new double[] {Double.NaN},
                    new double[] {0},
                    new double[] {4},
                    new double[] {16}),
                Weights.equal(criteria),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build());

    TopMembership membership =
        Smaa.membership(scoring, 2, SmaaSettings.builder().samples(SAMPLES).build());

    // a value from 0 to 16 exceeds 4 in three of four samples
    assertThat(membership.of(A).share()).isCloseTo(0.75, within(error(0.75)));
  }

  @Test
  void samplersSayHowTheyDraw() {
    List<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Weights weights = Weights.proportional(ImmutableMap.of("x", 3.0, "y", 1.0));

    assertThat(WeightSampler.uniform()).hasToString("all weights equally likely");
    assertThat(WeightSampler.ordered(criteria, ImmutableList.of("y", "x")).description())
        .isEqualTo("all weights equally likely that fall in the order [y, x]");
    assertThat(WeightSampler.around(criteria, weights, 20).description())
        .isEqualTo("weights around {x=0.75, y=0.25} with concentration 20.0");
    assertThat(
            WeightSampler.within(criteria, ImmutableList.of(WeightSampler.Limit.atMost("x", 0.5)))
                .description())
        .isEqualTo("all weights equally likely that keep [Limit[factors={x=1.0}, atMost=0.5]]");
    WeightSampler own = (random, drawn) -> drawn[0] = 1;
    assertThat(own.description()).isEqualTo("weights by a sampler of the caller");
  }

  @Test
  void usesOnlyTheOrderOfLevelsWhereAsked() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring scoring =
        WeightedSum.standard()
            .score(
                Matrices.of(
                    criteria, new double[] {10, 0}, new double[] {9, 10}, new double[] {0, 0}),
                Weights.equal(criteria));

    double valued = Smaa.ranks(scoring, SmaaSettings.builder().build()).acceptability(A, 1);
    double ordered =
        Smaa.ranks(scoring, SmaaSettings.builder().addOrderOnly("x").build()).acceptability(A, 1);

    // with worths 1 and 0.9, a is best where y weighs less than 1/11
    assertThat(valued).isCloseTo(1 / 11.0, within(0.01));
    // with a worth u drawn from 0 to 1, a is best where w (1 - u) > 1 - w
    assertThat(ordered).isCloseTo(1 - Math.log(2), within(0.02));
  }

  @Test
  void usesTheOrderOfLevelsWithoutBoundsWhereMoreOrLessIsBetter() {
    Scoring more =
        WeightedSum.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(
                    ImmutableList.of(
                        Criterion.more("x", Scale.ratio("")), Criterion.more("y", Scale.ratio(""))),
                    new double[] {10, 0},
                    new double[] {9, 10},
                    new double[] {0, 0}),
                Weights.proportional(ImmutableMap.of("x", 1.0, "y", 1.0)));
    Scoring less =
        WeightedSum.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(
                    ImmutableList.of(
                        Criterion.less("x", Scale.ratio("")), Criterion.more("y", Scale.ratio(""))),
                    new double[] {2, 0},
                    new double[] {3, 10},
                    new double[] {12, 0}),
                Weights.proportional(ImmutableMap.of("x", 1.0, "y", 1.0)));

    // as above, a is best where w (1 - u) > 1 - w
    for (Scoring scoring : List.of(more, less)) {
      SmaaSettings settings = SmaaSettings.builder().addOrderOnly("x").build();
      assertThat(Smaa.ranks(scoring, settings).acceptability(A, 1))
          .isCloseTo(1 - Math.log(2), within(0.02));
    }
  }

  @Test
  void aBetterLevelIsNeverWorthLessWhereOnlyTheOrderCounts() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x"));
    Scoring scoring =
        WeightedSum.standard()
            .score(
                Matrices.of(
                    criteria,
                    new double[] {3},
                    new double[] {9},
                    new double[] {7},
                    new double[] {5},
                    new double[] {1}),
                Weights.equal(criteria));

    SmaaReport report =
        Smaa.ranks(scoring, SmaaSettings.builder().samples(500).addOrderOnly("x").build());

    assertThat(report.acceptability(B, 1)).isEqualTo(1);
    assertThat(report.acceptability(AccountId.of("c"), 2)).isEqualTo(1);
    assertThat(report.acceptability(AccountId.of("d"), 3)).isEqualTo(1);
    assertThat(report.acceptability(A, 4)).isEqualTo(1);
  }

  @Test
  void samplesAnyStrategyByFittingItAnew() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring scoring =
        Topsis.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(criteria, new double[] {10, 0}, new double[] {0, 10}),
                Weights.equal(criteria));
    SmaaSettings settings = SmaaSettings.builder().samples(2000).build();

    assertThat(Smaa.ranks(scoring, settings).acceptability(A, 1)).isCloseTo(0.5, within(0.04));
    Scoring ahead =
        Topsis.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(criteria, new double[] {2, 3}, new double[] {9, 8}),
                Weights.equal(criteria));
    assertThat(Smaa.ranks(ahead, settings).acceptability(B, 1)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.ranks(scoring, SmaaSettings.builder().addOrderOnly("x").build()))
        .withMessage("strategy 'topsis' is no sum, so the worths of levels cannot be drawn: [x]");
  }

  @Test
  void decidesTiesByLot() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x"));
    Scoring twins =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {5}, new double[] {5}), Weights.equal(criteria));

    double first =
        Smaa.ranks(twins, SmaaSettings.builder().samples(SAMPLES).build()).acceptability(A, 1);

    assertThat(first).isCloseTo(0.5, within(error(0.5)));
  }

  @Test
  void sharesThePlacesAtTheCutFairlyAmongTiedAccounts() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x"));
    Scoring tied =
        WeightedSum.standard()
            .score(
                Matrices.of(
                    criteria,
                    new double[] {5},
                    new double[] {9},
                    new double[] {5},
                    new double[] {5},
                    new double[] {1}),
                Weights.equal(criteria));
    SmaaSettings settings = SmaaSettings.builder().samples(SAMPLES).seed(8).build();

    TopMembership membership = Smaa.membership(tied, 2, settings);
    SmaaReport report = Smaa.ranks(tied, settings);

    assertThat(membership.of(B).share()).isEqualTo(1);
    // a, c and d share one place
    assertThat(membership.of(A).share()).isCloseTo(1 / 3.0, within(error(1 / 3.0)));
    assertThat(report.acceptability(A, 3)).isCloseTo(1 / 3.0, within(error(1 / 3.0)));
    for (AccountId account : tied.accounts()) {
      assertThat(membership.of(account)).isEqualTo(report.membership(account, 2));
    }
  }

  @Test
  void ranksCandidatesOnly() {
    SmaaSettings settings = SmaaSettings.builder().addCandidates(A, B).samples(3000).build();

    SmaaReport report = Smaa.ranks(Stories.corners(), settings);

    assertThat(report.accounts()).containsExactly(A, B);
    assertThat(report.acceptability(A, 1)).isCloseTo(0.5, within(0.03));
    assertThat(Smaa.membership(Stories.corners(), 2, settings).of(A).share()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.of(AccountId.of("c")))
        .withMessage("no account 'c' in the analysis");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.acceptability(A, 3))
        .withMessage("rank must be from 1 to 2: 3");
  }

  @Test
  void leavesOutWhoStaysBelowTheMinimumScore() {
    // a's score is the weight of x, which exceeds 0.8 in 4 of 100 samples
    SmaaSettings settings = SmaaSettings.builder().minimumScore(0.8).samples(SAMPLES).build();

    TopMembership membership = Smaa.membership(Stories.corners(), 3, settings);

    assertThat(membership.of(A).share()).isCloseTo(0.04, within(error(0.04)));
  }

  @Test
  void saysWhatItWasMadeWith() {
    Scoring scoring = Stories.corners();
    SmaaSettings settings = SmaaSettings.builder().samples(10).seed(17).build();

    assertThat(Smaa.ranks(scoring, settings).provenance())
        .isEqualTo(
            Provenance.of(scoring.matrix())
                .seed(17)
                .sampling("all weights equally likely")
                .build());
    assertThat(Smaa.membership(scoring, 1, settings).provenance().seed()).hasValue(17);
    assertThat(Smaa.pairwise(scoring, settings).provenance().seed()).hasValue(17);
  }

  @Test
  void refusesToDrawForWhatTheScoringDoesNotHave() {
    Scoring scoring = Stories.corners();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.ranks(scoring, SmaaSettings.builder().addOrderOnly("q").build()))
        .withMessage("analysis must draw for criteria with weight only, [x, y, z]: 'q'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Smaa.ranks(
                    scoring, SmaaSettings.builder().addCandidates(AccountId.of("q")).build()))
        .withMessage("no account 'q' in the matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Smaa.ranks(
                    scoring,
                    SmaaSettings.builder()
                        .uncertain(
                            ImmutableTable.of(AccountId.of("q"), "x", new Uncertain.Interval(0, 1)))
                        .build()))
        .withMessage("no account 'q' in the matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SmaaSettings.builder()
                    .addOrderOnly("x")
                    .uncertain(ImmutableTable.of(A, "x", new Uncertain.Interval(0, 1)))
                    .build())
        .withMessage("levels of criterion 'x' must be uncertain or drawn by their order, not both");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.membership(scoring, 0, SmaaSettings.builder().build()))
        .withMessage("top set must have an account: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.ranks(scoring, 0, SmaaSettings.builder().build()))
        .withMessage("ranks that are counted must be at least one: 0");
  }

  @Test
  void refusesWhatTakesMemoryForEachPairOfTooManyAccounts() {
    double[][] rows = new double[10_001][1];
    Scoring many =
        WeightedSum.standard()
            .score(
                Matrices.of(Stories.ratings(ImmutableList.of("x")), rows),
                Weights.equal(Stories.ratings(ImmutableList.of("x"))));
    SmaaSettings settings = SmaaSettings.builder().samples(1).build();

    assertThatExceptionOfType(ScoringRefusedException.class)
        .isThrownBy(() -> Smaa.ranks(many, settings))
        .withMessage(
            "all ranks are counted of at most 10000 accounts, because they take memory for each"
                + " pair; count the first ranks only: 10001");
    assertThatExceptionOfType(ScoringRefusedException.class)
        .isThrownBy(() -> Smaa.pairwise(many, settings))
        .withMessage(
            "winning shares of all pairs are counted of at most 10000 accounts, because they take"
                + " memory for each pair; name some candidates: 10001");
    assertThat(Smaa.ranks(many, 1, settings).ranks()).isEqualTo(1);
  }

  @Test
  void tellsHowFarItHasCome() {
    List<Long> heard = new ArrayList<>();
    SmaaSettings settings =
        SmaaSettings.builder().samples(600).listener((done, total) -> heard.add(done)).build();

    assertThat(Smaa.membership(Stories.corners(), 1, settings)).isNotNull();
    assertThat(heard).containsExactly(256L, 512L, 600L);
  }

  @Test
  void stopsWhenItIsInterrupted() {
    Scoring corners = Stories.corners();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Smaa.ranks(corners, SmaaSettings.builder().build()))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the analysis was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void throwsWhatAListenerThrows() {
    Scoring corners = Stories.corners();
    SmaaSettings.Builder settings = SmaaSettings.builder().samples(10);

    assertThatThrownBy(
            () ->
                Smaa.ranks(
                    corners,
                    settings
                        .listener(
                            (done, total) -> {
                              throw new UnsupportedOperationException("no screen");
                            })
                        .build()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("no screen");
    assertThatThrownBy(
            () ->
                Smaa.ranks(
                    corners,
                    settings
                        .listener(
                            (done, total) -> {
                              throw new AssertionError("broken");
                            })
                        .build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("java.lang.AssertionError: broken");
  }

  @Test
  void aDiscreteValueIsOneOfThoseGivenEvenWhereProbabilitiesRoundBelowOne() {
    Uncertain discrete =
        new Uncertain.Discrete(ImmutableSortedMap.of(1.0, 0.5, 5.0, 0.5 - 0x1p-40));
    // draws the greatest number below one
    RandomGenerator greatest = () -> -1;

    assertThat(discrete.draw(greatest)).isEqualTo(5);
  }

  @Test
  void knowsDistributions() {
    SplittableRandom random = new SplittableRandom(9);
    Uncertain triangular = new Uncertain.Triangular(0, 3, 6);
    Uncertain normal = new Uncertain.Normal(5, 2);
    Uncertain discrete = new Uncertain.Discrete(ImmutableSortedMap.of(1.0, 0.25, 5.0, 0.75));
    double[] means = new double[3];
    for (int i = 0; i < SAMPLES; i++) {
      means[0] += triangular.draw(random) / SAMPLES;
      means[1] += normal.draw(random) / SAMPLES;
      means[2] += discrete.draw(random) / SAMPLES;
    }

    assertThat(means[0]).isCloseTo(3, within(0.05));
    assertThat(means[1]).isCloseTo(5, within(0.05));
    assertThat(means[2]).isCloseTo(4, within(0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Uncertain.Triangular(0, 7, 6))
        .withMessage("triangular value must have three finite numbers in order: 0.0, 7.0, 6.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Uncertain.Interval(1, 0))
        .withMessage("uncertain interval must have two finite ends in order: [1.0, 0.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Uncertain.Normal(0, -1))
        .withMessage(
            "normal value must have a finite mean and a deviation that is not negative: 0.0, -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Uncertain.Discrete(ImmutableSortedMap.of(1.0, 0.5)))
        .withMessage("probabilities must sum to one: {1.0=0.5}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Uncertain.Discrete(ImmutableSortedMap.of(1.0, -0.5, 2.0, 1.5)))
        .withMessage(
            "discrete value must have finite values and no negative probability: 1.0=-0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Uncertain.Discrete(ImmutableSortedMap.of(Double.POSITIVE_INFINITY, 1.0)))
        .withMessage(
            "discrete value must have finite values and no negative probability: Infinity=1.0");
  }

  /** Three standard errors of a share. */
  private static double error(double share) {
    return 3 * Math.sqrt(share * (1 - share) / SAMPLES);
  }
}
