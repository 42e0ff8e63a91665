package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PairwiseConsistencyTest {
  @Test
  void theWorstTriadIsTheOneThatContradictsItselfMost() {
    PairwiseMatrix matrix =
        PairwiseMatrix.comparing(List.of("a", "b", "c", "d"))
            .judge("a", 2, "b")
            .judge("a", 3, "c")
            .judge("a", 6, "d")
            .judge("b", 2, "c")
            .judge("b", 3, "d")
            .judge("c", 4, "d")
            .build();

    PairwiseConsistency.Triad worst = PairwiseConsistency.of(matrix).worstTriad().orElseThrow();

    // abc 4 for 3, abd 6 for 6, acd 12 for 6, bcd 8 for 3: 1 - 3/8 is the most
    assertThat(worst).isEqualTo(triad("b", "c", "d", 2, 4, 3));
    assertThat(worst.implied()).isEqualTo(8);
    assertThat(worst.inconsistency()).isEqualTo(0.625);
  }

  @Test
  void aTriadIsAsInconsistentReadTheOtherWay() {
    assertThat(triad("a", "b", "c", 2, 2, 8).inconsistency()).isEqualTo(0.5);
    assertThat(triad("a", "b", "c", 2, 4, 4).inconsistency()).isEqualTo(0.5);
  }

  @Test
  void theFirstOfEquallyBadTriadsIsNamed() {
    PairwiseMatrix ones =
        PairwiseMatrix.of(
            List.of("a", "b", "c", "d"),
            new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1, 1}});

    assertThat(PairwiseConsistency.of(ones).worstTriad()).contains(triad("a", "b", "c", 1, 1, 1));
    assertThat(PairwiseConsistency.of(ones)).hasToString("consistency index 0.0 of [a, b, c, d]");
  }

  @Test
  void theIndexIsNeverBelowZero() {
    // 0.333 times 3 falls short of one, so that the eigenvalue falls short of three
    PairwiseMatrix rounded =
        PairwiseMatrix.of(
            List.of("a", "b", "c"), new double[][] {{1, 3, 3}, {0.333, 1, 1}, {0.333, 1, 1}});

    PairwiseConsistency consistency = PairwiseConsistency.of(rounded);

    assertThat(consistency.lambdaMax()).isLessThan(3).isCloseTo(3, within(1e-3));
    assertThat(consistency.index()).isEqualTo(0);
  }

  @Test
  void randomIndicesGrowWithTheNumberOfCriteria() {
    assertThat(PairwiseConsistency.RandomIndex.SAATY.find(1)).hasValue(0);
    assertThat(PairwiseConsistency.RandomIndex.SAATY.find(2)).hasValue(0);
    assertThat(PairwiseConsistency.RandomIndex.SAATY.find(3)).hasValue(0.58);
    assertThat(PairwiseConsistency.RandomIndex.SAATY.find(15)).hasValue(1.59);
    assertThat(PairwiseConsistency.RandomIndex.SAATY.find(16)).isEmpty();
    assertThat(PairwiseConsistency.RandomIndex.TUMMALA_LING.find(4)).hasValue(0.8921);
    assertThat(PairwiseConsistency.RandomIndex.TUMMALA_LING.find(15)).hasValue(1.5831);
    for (int size = 4; size <= 20; size++) {
      assertThat(PairwiseConsistency.RandomIndex.SIMULATED.find(size).orElseThrow())
          .isGreaterThan(PairwiseConsistency.RandomIndex.SIMULATED.find(size - 1).orElseThrow());
    }
    assertThat(PairwiseConsistency.RandomIndex.SIMULATED.find(21)).isEmpty();
  }

  @Test
  void theIndexOfThreeIsTheMeanOverAllJudgements() {
    double sum = 0;
    int count = 0;
    for (double first : scale()) {
      for (double second : scale()) {
        for (double third : scale()) {
          PairwiseMatrix matrix =
              PairwiseMatrix.comparing(List.of("a", "b", "c"))
                  .judge("a", first, "b")
                  .judge("b", second, "c")
                  .judge("a", third, "c")
                  .build();
          sum += PairwiseConsistency.of(matrix).index();
          count++;
        }
      }
    }

    // 17 judgements three times
    assertThat(count).isEqualTo(4913);
    assertThat(sum / count)
        .isCloseTo(PairwiseConsistency.RandomIndex.SIMULATED.find(3).orElseThrow(), within(5e-4));
  }

  private static double[] scale() {
    double[] scale = new double[17];
    for (int i = 0; i < 17; i++) {
      scale[i] = i < 9 ? 9 - i : 1.0 / (i - 7);
    }
    return scale;
  }

  private static PairwiseConsistency.Triad triad(
      String first,
      String second,
      String third,
      double firstToSecond,
      double secondToThird,
      double judged) {
    return PairwiseConsistency.Triad.builder()
        .first(first)
        .second(second)
        .third(third)
        .firstToSecond(firstToSecond)
        .secondToThird(secondToThird)
        .judged(judged)
        .build();
  }
}
