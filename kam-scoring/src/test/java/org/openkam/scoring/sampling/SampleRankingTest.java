package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SampleRankingTest {
  @Test
  void putsTheBestFirstBelowZeroToo() {
    SampleRanking order = new SampleRanking(new int[] {0, 1, 2, 3, 4});

    assertThat(order.bestFirst(new double[] {-3, 4, -1, 0, -2}, 1)).containsExactly(1, 3, 2, 4, 0);
  }

  @Test
  void looksAtSomeRowsOnly() {
    SampleRanking order = new SampleRanking(new int[] {4, 2, 0});

    // places 0, 1 and 2 have the scores -2, -1 and -3
    assertThat(order.bestFirst(new double[] {-3, 4, -1, 0, -2}, 1)).containsExactly(1, 0, 2);
  }

  @Test
  void zerosOfEitherSignAreATie() {
    SampleRanking order = new SampleRanking(new int[] {0, 1});
    Set<Integer> first = new HashSet<>();
    for (long lot = 0; lot < 100; lot++) {
      first.add(order.bestFirst(new double[] {0.0, -0.0}, lot)[0]);
    }

    assertThat(first).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void ordersManyThatLieCloseTogetherBesideOneFarOff() {
    int size = 100;
    double[] scores = new double[size];
    Arrays.setAll(scores, row -> 1 + (row * 37 % size) * 1e-6);
    scores[0] = 1000;
    SampleRanking order = new SampleRanking(IntStream.range(0, size).toArray());

    int[] places = order.bestFirst(scores, 1);

    assertThat(Arrays.stream(places).mapToObj(place -> scores[place]))
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(places).doesNotHaveDuplicates();
  }
}
