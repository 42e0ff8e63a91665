package org.openkam.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.strategy.Scoring;

final class RankingLearnerTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR"));
  private static final Criterion FIT = Criterion.more("fit", Scale.ratio(""));
  private static final Criterion NOISE = Criterion.more("noise", Scale.ratio(""));
  private static final ImmutableList<Criterion> CRITERIA = ImmutableList.of(REVENUE, FIT, NOISE);
  private static final RankingLearner LEARNER = new RankingLearner("revenue", 10);

  /** Rounds of accounts whose outcome follows revenue and, by a given part, fit. */
  private static List<RankingLearner.PastRound> rounds(int count, double partOfFit, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<RankingLearner.PastRound> rounds = new ArrayList<>();
    for (int round = 0; round < count; round++) {
      double[][] values = new double[60][];
      double[] outcomes = new double[60];
      for (int i = 0; i < outcomes.length; i++) {
        double revenue = random.nextGaussian();
        double fit = random.nextGaussian();
        values[i] =
            new double[] {100 * Math.exp(revenue), Math.exp(fit), Math.exp(random.nextGaussian())};
        outcomes[i] =
            50
                * Math.exp(
                    (1 - partOfFit) * revenue + partOfFit * fit + 0.3 * random.nextGaussian());
      }
      rounds.add(round(CRITERIA, values, outcomes));
    }
    return rounds;
  }

  private static RankingLearner.PastRound round(
      ImmutableList<Criterion> criteria, double[][] values, double... outcomes) {
    return RankingLearner.PastRound.builder()
        .matrix(
            DecisionMatrix.of(
                IntStream.range(0, values.length)
                    .mapToObj(i -> AccountId.of("a%02d".formatted(i)))
                    .toList(),
                criteria,
                values))
        .outcomes(ImmutableDoubleArray.copyOf(outcomes))
        .build();
  }

  @Test
  void findsWhatForetellsTheOutcomeBesideTheReference() {
    LearnedRanking learned = LEARNER.learn(rounds(6, 0.6, 1));

    assertThat(learned.beatsReference()).isTrue();
    assertThat(learned.findings()).isEmpty();
    assertThat(learned.penalty()).isPresent();
    assertThat(learned.weights().of("fit")).isGreaterThan(0.3);
    assertThat(learned.weights().of("revenue")).isGreaterThan(0.2);
    assertThat(learned.weights().of("noise")).isLessThan(0.05);
    assertThat(learned.gains().length()).isEqualTo(6);
    assertThat(learned.gains().stream().sum() / 6).isGreaterThan(0.05);
  }

  @Test
  void keepsToTheReferenceWhereNothingIsBetter() {
    for (long seed = 1; seed <= 20; seed++) {
      LearnedRanking learned = LEARNER.learn(rounds(5, 0, seed));
      if (!learned.beatsReference()) {
        assertThat(learned.weights().of("revenue")).isEqualTo(1);
        assertThat(learned.gains().stream()).containsOnly(0.0);
        assertThat(learned.findings())
            .extracting(Finding::code, Finding::message)
            .containsExactly(
                tuple(
                    "LEARNED_NOTHING_BETTER",
                    "in 5 past rounds no weights chose clearly better than 'revenue' alone, which"
                        + " is kept"));
      } else {
        // what chance suggests it takes in small doses only
        assertThat(learned.weights().of("revenue")).isGreaterThan(0.8);
      }
    }
    assertThat(LEARNER.learn(rounds(5, 0, 2)).beatsReference()).isFalse();
  }

  @Test
  void keepsToTheReferenceOnFewRounds() {
    LearnedRanking learned = LEARNER.learn(rounds(2, 0.6, 1));

    assertThat(learned.beatsReference()).isFalse();
    assertThat(learned.penalty()).isEmpty();
    assertThat(learned.weights().of("revenue")).isEqualTo(1);
    assertThat(learned.findings())
        .extracting(Finding::message)
        .containsExactly(
            "it takes 3 past rounds to learn from, of which there are 2; 'revenue' alone chooses");
  }

  @Test
  void ranksLikeTheReferenceWhereItIsKept() {
    LearnedRanking learned = LEARNER.learn(rounds(2, 0.6, 1));
    double[] revenues = {5, 0, 1, 3000, 2999, 40, 41, 9000};
    double[][] values = new double[revenues.length][];
    for (int i = 0; i < values.length; i++) {
      values[i] = new double[] {revenues[i], 7 - i, i};
    }
    DecisionMatrix matrix = round(CRITERIA, values, revenues).matrix();

    double[] scores = learned.score(matrix).scores();

    // also beyond the largest account of the past, which had about 1,300
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        assertThat(Double.compare(scores[i], scores[j]))
            .isEqualTo(Double.compare(revenues[i], revenues[j]));
      }
    }
  }

  @Test
  void explainsScoresLikeAnyAdditiveModel() {
    List<RankingLearner.PastRound> rounds = rounds(6, 0.6, 1);
    LearnedRanking learned = LEARNER.learn(rounds);
    Scoring scoring = learned.score(rounds.get(0).matrix());
    Explanation own = scoring.explain(AccountId.of("a07"));
    Explanation other = scoring.explain(AccountId.of("a08"));
    ValueFunction fit = learned.criteria().get(1).valueFunction().orElseThrow();

    double difference =
        fit.worth(rounds.get(0).matrix().value(7, 1))
            - fit.worth(rounds.get(0).matrix().value(8, 1));
    assertThat(own.minus(other).get("fit"))
        .isCloseTo(learned.weights().of("fit") * difference, within(1e-12));
    assertThat(own.sampling()).isEmpty();
    assertThat(own.score() - other.score())
        .isCloseTo(
            own.minus(other).values().stream().mapToDouble(each -> each).sum(), within(1e-12));
  }

  @Test
  void takesAMissingValueForTheMedian() {
    List<RankingLearner.PastRound> rounds = rounds(4, 0.6, 1);
    double[][] values = new double[5][];
    for (int i = 0; i < values.length; i++) {
      values[i] = new double[] {100, i == 2 ? Double.NaN : i, 1};
    }
    double[] scores =
        LEARNER.learn(rounds).score(round(CRITERIA, values, new double[5]).matrix()).scores();

    // of 0, 1, 3 and 4 the median is 2
    assertThat(scores[2]).isStrictlyBetween(scores[1], scores[3]);
    rounds.add(round(CRITERIA, values, 5, 4, 3, 2, 1));
    assertThat(LEARNER.learn(rounds).gains().length()).isEqualTo(5);
  }

  @Test
  void weighsLogarithmsThatRiseOrFallAsIsPreferred() {
    Criterion distance = Criterion.less("distance", Scale.ratio("km"));
    Criterion own = FIT.toBuilder().valueFunction(ValueFunctions.linear(0, 5)).build();
    ImmutableList<Criterion> criteria = ImmutableList.of(REVENUE, distance, own);
    LearnedRanking learned =
        LEARNER.learn(
            ImmutableList.of(
                round(criteria, new double[][] {{10, 1, 1}, {20, 2, 2}, {70, 3, 3}}, 1, 2, 3)));

    Criterion revenue = learned.criteria().get(0);
    // ln(1 + x / 20), up to ten times 70
    double whole = Math.log1p(700 / 20.0);
    assertThat(revenue.valueFunction().orElseThrow().worth(0)).isZero();
    assertThat(revenue.valueFunction().orElseThrow().worth(700)).isEqualTo(1);
    assertThat(revenue.valueFunction().orElseThrow().worth(20))
        .isCloseTo(Math.log(2) / whole, within(0.002));
    assertThat(revenue.valueFunction().orElseThrow().worth(20 * Math.expm1(whole / 2)))
        .isCloseTo(0.5, within(1e-12));
    assertThat(learned.criteria().get(1).valueFunction().orElseThrow().worth(0)).isEqualTo(1);
    assertThat(learned.criteria().get(1).valueFunction().orElseThrow().worth(30)).isZero();
    assertThat(learned.criteria().get(2)).isEqualTo(own);
  }

  @Test
  void startsValuesBelowZeroAtTheLowest() {
    LearnedRanking learned =
        new RankingLearner("revenue", 1)
            .learn(
                ImmutableList.of(
                    round(ImmutableList.of(REVENUE), new double[][] {{-10}, {0}, {30}}, 1, 2, 3)));

    assertThat(learned.criteria().get(0).valueFunction().orElseThrow().worth(-10)).isZero();
    assertThat(learned.criteria().get(0).valueFunction().orElseThrow().worth(-9)).isPositive();
    LearnedRanking constant =
        new RankingLearner("revenue", 1)
            .learn(
                ImmutableList.of(
                    round(ImmutableList.of(REVENUE), new double[][] {{0}, {0}}, 1, 2)));
    assertThat(constant.weights().of("revenue")).isEqualTo(1);
  }

  @Test
  void giveNoWeightToWhatPointsTheOtherWay() {
    List<RankingLearner.PastRound> turned = new ArrayList<>();
    for (RankingLearner.PastRound round : rounds(4, 0.6, 3)) {
      double[][] values = new double[60][];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            new double[] {
              round.matrix().value(i, 0), round.matrix().value(i, 1), 1000 - round.outcomes().get(i)
            };
      }
      turned.add(round(CRITERIA, values, round.outcomes().toArray()));
    }
    LearnedRanking learned = LEARNER.learn(turned);

    assertThat(learned.beatsReference()).isTrue();
    assertThat(learned.weights().of("noise")).isZero();
  }

  @Test
  void refusesWhatItCannotLearnFrom() {
    List<RankingLearner.PastRound> rounds = rounds(2, 0, 1);
    refuses(() -> new RankingLearner("revenue", 0), "learner must choose an account: 0");
    refuses(() -> LEARNER.learn(ImmutableList.of()), "learner must have a past round");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LEARNER.learn(
                    ImmutableList.of(
                        rounds.get(0), round(ImmutableList.of(REVENUE), new double[][] {{1}}, 1))))
        .withMessageStartingWith("rounds must have the same criteria [");
    Criterion target =
        Criterion.builder()
            .id("revenue")
            .scale(Scale.interval(0, 10))
            .preference(Preference.target(3))
            .build();
    refuses(
        () ->
            LEARNER.learn(
                ImmutableList.of(round(ImmutableList.of(target), new double[][] {{1}}, 1))),
        "criterion 'revenue' must be better the more or the less, or have a value function:"
            + " near 3.0 is better");
    refuses(
        () ->
            LEARNER.learn(
                ImmutableList.of(
                    round(ImmutableList.of(REVENUE), new double[][] {{Double.NaN}}, 1))),
        "criterion 'revenue' must have a value in a past round");
    refuses(
        () -> round(ImmutableList.of(REVENUE), new double[][] {{1}}, 1, 2),
        "round of 1 accounts must have an outcome for each: 2");
    refuses(
        () -> round(ImmutableList.of(REVENUE), new double[][] {{1}}, Double.NaN),
        "outcome must be finite: NaN");
  }

  private static void refuses(ThrowingCallable learning, String message) {
    assertThatIllegalArgumentException().isThrownBy(learning).withMessage(message);
  }
}
