package org.openkam.scoring.weighting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;

final class EntropyWeightingTest {
  /** Several blocks, the last of which is not full. */
  private static final int ACCOUNTS = 3 * DecisionMatrix.BLOCK_SIZE + 5;

  private static final DecisionMatrix MATRIX = matrix();

  @Test
  void isThatOfTheDefinitionOverManyBlocks() {
    double[] revenue = IntStream.range(0, ACCOUNTS).mapToDouble(i -> MATRIX.value(i, 0)).toArray();
    double total = 0;
    for (double value : revenue) {
      total += value;
    }
    double entropy = 0;
    for (double value : revenue) {
      entropy -= value == 0 ? 0 : value / total * Math.log(value / total);
    }

    assertThat(Weightings.ENTROPY.weigh(MATRIX).intermediate("entropy", "revenue"))
        .isCloseTo(1 - entropy / Math.log(ACCOUNTS), within(1e-13));
  }

  @Test
  void isTheSameToTheBitOnAnyNumberOfThreads() {
    ExecutorService others = Executors.newFixedThreadPool(7);
    try {
      for (int threads : new int[] {2, 8}) {
        assertThat(
                Weightings.ENTROPY.weigh(
                    MATRIX, ScoringPolicy.standard(), new Parallelism(threads, others)))
            .isEqualTo(Weightings.ENTROPY.weigh(MATRIX));
      }
    } finally {
      others.shutdown();
    }
  }

  private static DecisionMatrix matrix() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.more("revenue", Scale.ratio("EUR")),
            Criterion.more("same", Scale.ratio("")),
            Criterion.more("nearly", Scale.ratio("")));
    SplittableRandom random = new SplittableRandom(7);
    ImmutableList.Builder<AccountId> accounts = ImmutableList.builder();
    double[][] values = new double[ACCOUNTS][];
    for (int row = 0; row < ACCOUNTS; row++) {
      accounts.add(AccountId.of("account-" + row));
      double revenue = row % 10 == 0 ? 0 : Math.exp(6 * random.nextDouble());
      values[row] = new double[] {revenue, 4, 1000 + 1e-9 * random.nextInt(1000)};
    }
    return DecisionMatrix.of(accounts.build(), criteria, values);
  }
}
