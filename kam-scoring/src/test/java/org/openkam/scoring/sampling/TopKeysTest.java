package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TopKeysTest {
  @Test
  void keepsTheBestInOrder() {
    double[] scores = {0.5, -2, 0.9, 0.7, -1, 0.6};

    assertThat(best(scores, 3, -10, 1)).containsExactly(2, 3, 5);
    assertThat(best(scores, 10, -10, 1)).containsExactly(2, 3, 5, 0, 4, 1);
  }

  @Test
  void aScoreAtTheMinimumIsKept() {
    assertThat(best(new double[] {0.5, 0.4, 0.9}, 3, 0.5, 1)).containsExactly(2, 0);
  }

  @Test
  void theCutIsTheMinimumUntilAllPlacesAreTaken() {
    TopKeys best = new TopKeys(new ScoreKeys(3), 2, 0.25);
    best.begin(7);
    assertThat(best.cut()).isEqualTo(0.25);
    best.offer(0.5, 0);
    assertThat(best.cut()).isEqualTo(0.25);
    best.offer(0.75, 1);
    assertThat(best.cut()).isEqualTo(0.5);
    best.offer(0.625, 2);
    assertThat(best.cut()).isEqualTo(0.625);
    best.begin(8);
    assertThat(best.cut()).isEqualTo(0.25);
    assertThat(best.size()).isZero();
  }

  @Test
  void equalScoresAreOrderedByTheSameLotsAsAllRanks() {
    int size = 40;
    double[] scores = new double[size];
    SplittableRandom random = new SplittableRandom(5);
    for (int lot = 0; lot < 200; lot++) {
      Arrays.setAll(scores, row -> random.nextInt(-2, 3) * 0.1);
      int[] all =
          new SampleRanking(IntStream.range(0, size).toArray()).bestFirst(scores, lot).clone();

      assertThat(best(scores, 7, -1, lot)).containsExactly(Arrays.copyOf(all, 7));
    }
  }

  private static int[] best(double[] scores, int count, double minimum, long lot) {
    TopKeys best = new TopKeys(new ScoreKeys(scores.length), count, minimum);
    best.begin(lot);
    for (int place = 0; place < scores.length; place++) {
      if (scores[place] >= best.cut()) {
        best.offer(scores[place], place);
      }
    }
    best.sort();
    return IntStream.range(0, best.size()).map(best::place).toArray();
  }
}
