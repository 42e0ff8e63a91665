package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.distance.Topsis;

final class ParallelScoringTest {
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(Criterion.more("revenue", Scale.ratio("", 0, 4000)));
  private static final Weights WEIGHTS = Weights.equal(CRITERIA);

  @Test
  void stopsWhenTheThreadIsInterrupted() {
    DecisionMatrix matrix = matrix(4000);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Topsis.standard().score(matrix, WEIGHTS))
          .isInstanceOf(CancellationException.class)
          .hasMessage("the work was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void borrowsThreadsFromTheExecutorOfTheCaller() {
    DecisionMatrix matrix = matrix(4000);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Scoring scoring =
          Topsis.standard()
              .score(matrix, WEIGHTS, ScoringPolicy.standard(), new Parallelism(3, threads));

      assertThat(scoring.scores())
          .containsExactly(Topsis.standard().score(matrix, WEIGHTS).scores());
      assertThat(threads.isShutdown()).isFalse();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void fillsMissingValuesWithoutTouchingTheMatrix() {
    double[][] rows = rows(3000);
    rows[2000][0] = Double.NaN;
    DecisionMatrix matrix = Matrices.of(CRITERIA, rows);
    ScoringPolicy worst =
        ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build();

    Scoring scoring = Topsis.standard().score(matrix, WEIGHTS, worst, Parallelism.of(2));

    // the worst revenue by declared bounds is 0, the score of the first account
    assertThat(scoring.score(2000)).isEqualTo(scoring.score(0)).isZero();
    assertThat(matrix.value(2000, 0)).isNaN();
  }

  @Test
  void aStrategyWrittenAsALambdaIsScoredOnManyThreads() {
    ScoringStrategy own = ScoringStrategy.of("own", criteria -> values -> 2 * values[0]);

    Scoring scoring = own.score(matrix(3000), WEIGHTS, ScoringPolicy.standard(), Parallelism.of(2));

    assertThat(scoring.scores())
        .containsExactly(IntStream.range(0, 3000).mapToDouble(row -> 2 * row).toArray());
  }

  private static DecisionMatrix matrix(int accounts) {
    return Matrices.of(CRITERIA, rows(accounts));
  }

  private static double[][] rows(int accounts) {
    return IntStream.range(0, accounts)
        .mapToObj(row -> new double[] {row})
        .toArray(double[][]::new);
  }
}
