package org.openkam.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.sorting.Classification;
import org.openkam.scoring.sorting.ScoreBands;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class LearningTest {
  private static final AccountId A = Matrices.account(0);
  private static final AccountId B = Matrices.account(1);
  private static final AccountId C = Matrices.account(2);
  private static final AccountId D = Matrices.account(3);
  private static final AccountId E = Matrices.account(4);

  /** Ways to travel: price, minutes, comfort (Siskos and Yannacopoulos 1985). */
  private static final DecisionMatrix TRAVEL =
      Matrices.of(
          ImmutableList.of(
              Criterion.less("price", Scale.ratio("", 2, 30)),
              Criterion.less("minutes", Scale.ratio("min", 10, 40)),
              Criterion.more("comfort", Scale.interval(0, 3))),
          new double[] {3, 10, 1},
          new double[] {4, 20, 2},
          new double[] {2, 20, 0},
          new double[] {6, 40, 0},
          new double[] {30, 30, 3});

  @Test
  void reproducesTheRankingOfThePublishedExample() {
    LearnedModel learned =
        new UtaStar(2, 0.05).learn(TRAVEL, ImmutableMap.of(A, 1, B, 2, C, 2, D, 3, E, 4));

    Scoring scoring = learned.score(TRAVEL);

    assertThat(learned.errors()).isEqualTo(ImmutableMap.of(A, 0.0, B, 0.0, C, 0.0, D, 0.0, E, 0.0));
    assertThat(learned.agreement()).isEqualTo(1);
    assertThat(learned.contradictions()).isEmpty();
    assertThat(scoring.score(0)).isGreaterThanOrEqualTo(scoring.score(1) + 0.05 - 1e-6);
    assertThat(scoring.score(1)).isCloseTo(scoring.score(2), within(1e-6));
    assertThat(scoring.score(2)).isGreaterThanOrEqualTo(scoring.score(3) + 0.05 - 1e-6);
    assertThat(scoring.score(3)).isGreaterThanOrEqualTo(scoring.score(4) + 0.05 - 1e-6);
  }

  @Test
  void namesTheExampleThatContradictsTheOthers() {
    DecisionMatrix matrix = fits(9, 7, 5, 3, 1);

    // e is worst on the only criterion, yet ranked first
    LearnedModel learned =
        UtaStar.standard().learn(matrix, ImmutableMap.of(E, 1, A, 2, B, 3, C, 4, D, 5));

    assertThat(learned.contradictions()).containsExactly(E);
    assertThat(learned.findings().stream().map(Finding::message))
        .containsExactly(
            "example 'e' contradicts the others; no value functions put it where it was put");
    assertThat(learned.errors().values().stream().mapToDouble(Double::doubleValue).sum())
        .isGreaterThan(0.01);
    // six pairs right among a to d, four wrong with e
    assertThat(learned.agreement()).isLessThanOrEqualTo(0.2);
  }

  @Test
  void aCriterionThatNobodyLooksAtGetsNoWeight() {
    // fit decides; noise runs against it and the steep part of fit leaves it no room
    DecisionMatrix matrix =
        Matrices.of(
            ImmutableList.of(rated("fit"), rated("noise")),
            new double[] {10, 0},
            new double[] {5, 5},
            new double[] {0, 10});

    LearnedModel learned = new UtaStar(1, 0.4).learn(matrix, ImmutableMap.of(A, 1, B, 2, C, 3));

    // the two steps of 0.4 need a weight of fit w with 0.5 w - 0.5 (1 - w) >= 0.4, so w >= 0.9;
    // the mean of the extremes 1 and 0.9
    assertThat(learned.weights().of("fit")).isCloseTo(0.95, within(1e-6));
    assertThat(learned.criteria().get(0).valueFunction().orElseThrow().worth(5)).isEqualTo(0.5);
  }

  @Test
  void learnsWhoIsAKeyAccount() {
    DecisionMatrix matrix =
        Matrices.of(
            ImmutableList.of(rated("fit"), rated("growth"), rated("rooms")),
            new double[] {9, 3, 4},
            new double[] {8, 8, 1},
            new double[] {4, 9, 9},
            new double[] {3, 2, 6},
            new double[] {5, 4, 2});
    List<String> classes = List.of("other", "key");

    LearnedModel learned =
        Utadis.standard()
            .learn(
                matrix,
                classes,
                ImmutableMap.of(A, "key", B, "key", C, "other", D, "other", E, "other"));

    Classification sorted =
        ScoreBands.sort(learned.score(matrix), ScoreBands.Bands.of(classes, learned.cuts()));
    assertThat(sorted.members("key")).containsExactly(A, B);
    assertThat(learned.agreement()).isEqualTo(1);
    assertThat(learned.contradictions()).isEmpty();
    assertThat(learned.cuts()).hasSize(1);
  }

  @Test
  void namesTheExampleThatIsInTheWrongClass() {
    LearnedModel learned =
        Utadis.standard()
            .learn(
                fits(9, 8, 7, 2, 1),
                List.of("other", "key"),
                ImmutableMap.of(A, "key", B, "key", C, "key", D, "other", E, "key"));

    assertThat(learned.contradictions()).containsAnyOf(D, E).hasSize(1);
    assertThat(learned.errors().get(A)).isZero();
  }

  @Test
  void cutsAscendBetweenThreeClasses() {
    LearnedModel learned =
        Utadis.standard()
            .learn(
                fits(9, 8, 5, 2, 1),
                List.of("C", "B", "A"),
                ImmutableMap.of(A, "A", B, "A", C, "B", D, "C", E, "C"));

    assertThat(learned.cuts()).hasSize(2).isSorted();
    assertThat(learned.errors().values()).containsOnly(0.0);
  }

  @Test
  void cutsKeepTheirDistanceWhereExamplesWantThemTheOtherWayRound() {
    // the better an example is, the lower its class
    LearnedModel learned =
        new Utadis(1, 0.1)
            .learn(
                fits(9, 9, 5, 1, 1),
                List.of("C", "B", "A"),
                ImmutableMap.of(A, "C", B, "C", C, "B", D, "A", E, "A"));

    assertThat(learned.cuts()).hasSize(2);
    assertThat(learned.cuts().get(1) - learned.cuts().get(0)).isGreaterThanOrEqualTo(0.1 - 1e-6);
  }

  @Test
  void aConstantCriterionGetsNoWeight() {
    DecisionMatrix matrix =
        Matrices.of(
            ImmutableList.of(
                Criterion.more("same", Scale.ratio("")), Criterion.more("fit", Scale.ratio(""))),
            new double[] {4, 2},
            new double[] {4, 1});

    LearnedModel learned = UtaStar.standard().learn(matrix, ImmutableMap.of(A, 1, B, 2));

    assertThat(learned.weights().asMap()).isEqualTo(ImmutableMap.of("same", 0.0, "fit", 1.0));
    assertThat(learned.score(matrix).scores()).containsExactly(1, 0);
  }

  @Test
  void reportsHowManyProgramsAreSolved() {
    List<String> met = new ArrayList<>();
    List<String> contradicted = new ArrayList<>();

    LearnedModel one =
        UtaStar.standard()
            .learn(
                fits(9, 7, 5), ImmutableMap.of(A, 1, B, 2, C, 3), (i, n) -> met.add(i + "/" + n));
    LearnedModel other =
        Utadis.standard()
            .learn(
                fits(9, 7, 5),
                List.of("no", "key"),
                ImmutableMap.of(A, "no", B, "key", C, "no"),
                (i, n) -> contradicted.add(i + "/" + n));

    // the errors, the weight of one criterion, then no example to put back
    assertThat(one.contradictions()).isEmpty();
    assertThat(met).containsExactly("1/5", "2/5", "5/5");
    // b is no better than a and c, whichever weight is made great
    assertThat(other.contradictions()).containsExactly(B);
    assertThat(contradicted).startsWith("1/5").endsWith("5/5").doesNotHaveDuplicates();
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();

    try {
      assertThatThrownBy(() -> UtaStar.standard().learn(fits(9, 7), ImmutableMap.of(A, 1, B, 2)))
          .isInstanceOf(CancellationException.class)
          .hasMessage("the linear program was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void refusesWhatCannotBeLearned() {
    DecisionMatrix matrix = fits(9, 8, 5, 2, 1);
    DecisionMatrix gap = fits(9, Double.NaN);
    DecisionMatrix target =
        Matrices.of(
            ImmutableList.of(
                Criterion.builder()
                    .id("age")
                    .scale(Scale.ratio("", 0, 9))
                    .preference(Preference.target(5))
                    .build()),
            new double[] {1},
            new double[] {2});

    assertThatThrownBy(() -> UtaStar.standard().learn(matrix, Map.of(A, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ranking must have two examples: {a=1}");
    assertThatThrownBy(() -> new UtaStar(1, 0.5).learn(matrix, ImmutableMap.of(A, 1, B, 2, C, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("margins between all ranks must add up to less than one: 1.0");
    assertThatThrownBy(() -> UtaStar.standard().learn(gap, ImmutableMap.of(A, 1, B, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("criterion 'fit' has no value for account 'b'");
    assertThatThrownBy(() -> UtaStar.standard().learn(target, ImmutableMap.of(A, 1, B, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "criterion 'age' must have no value function, and more or less must be better:"
                + " near 5.0 is better");
    assertThatThrownBy(
            () -> Utadis.standard().learn(matrix, List.of("no", "key"), Map.of(A, "key")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("class 'no' must have an example");
    assertThatThrownBy(
            () -> Utadis.standard().learn(matrix, List.of("key"), ImmutableMap.of(A, "key")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be two classes or more: [key]");
    assertThatThrownBy(() -> UtaStar.standard().learn(unbounded(5, 5), ImmutableMap.of(A, 1, B, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("accounts must differ on a criterion: [a, b]");
    assertThatThrownBy(
            () ->
                Utadis.standard()
                    .learn(matrix, List.of("no", "key"), Map.of(A, "key", B, "no", C, "maybe")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no class 'maybe' among [no, key]");
    assertThatThrownBy(() -> new UtaStar(0, 0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value functions must have a segment: 0");
    assertThatThrownBy(() -> new Utadis(1, 1e-9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("margin must be from 1.0E-4 to below one: 1.0E-9");
  }

  private static Criterion rated(String id) {
    return Criterion.more(id, Scale.interval(0, 10));
  }

  private static DecisionMatrix fits(double... values) {
    double[][] rows = new double[values.length][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new double[] {values[row]};
    }
    return Matrices.of(ImmutableList.of(rated("fit")), rows);
  }

  private static DecisionMatrix unbounded(double one, double other) {
    return Matrices.of(
        ImmutableList.of(Criterion.more("fit", Scale.ratio(""))),
        new double[] {one},
        new double[] {other});
  }
}
