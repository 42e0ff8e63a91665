package org.openkam.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.sql.SqlDialects;
import org.openkam.sql.SqlScore;

/**
 * Scores the same accounts by the SQL of a frozen model in DuckDB and by the library, side by side.
 * Takes the number of accounts, 1,000,000 unless given, and writes one line a strategy.
 */
public final class SqlScoring {
  private static final int CRITERIA = 10;
  private static final int REPEATS = 5;
  private static final double NANOS_IN_MS = 1e6;

  private SqlScoring() {}

  /**
   * Measures.
   *
   * @param arguments the number of accounts
   * @throws SQLException if DuckDB fails
   */
  public static void main(String[] arguments) throws SQLException {
    int accounts = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads to 2");
      statement.execute("select setseed(0.5)");
      statement.execute(
          "create table accounts as select i as id, "
              + IntStream.range(0, CRITERIA)
                  .mapToObj(
                      column ->
                          "case when random() < 0.02 then null else 1 + random() * 99 end as c"
                              + column)
                  .collect(Collectors.joining(", "))
              + " from range("
              + accounts
              + ") t(i)");
      DecisionMatrix matrix = read(statement, accounts);
      System.out.printf(
          "| %,d accounts x %d | library, 2 threads, ms | DuckDB, 2 threads, ms | scores that"
              + " differ | greatest difference |%n| --- | ---: | ---: | ---: | ---: |%n",
          accounts, CRITERIA);
      for (ScoringStrategy strategy :
          ImmutableList.of(
              WeightedSum.withNormalization(Normalizations.MIN_MAX),
              Topsis.standard(),
              Vikor.standard(),
              WeightedProduct.standard())) {
        measure(statement, matrix, strategy);
      }
    }
  }

  private static void measure(Statement statement, DecisionMatrix matrix, ScoringStrategy strategy)
      throws SQLException {
    FittedStrategy fitted =
        strategy.fit(
            matrix,
            Weights.equal(matrix.criteria()),
            ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build());
    String query = SqlScore.of(fitted, SqlDialects.DUCKDB).query("id", "accounts");
    double library =
        median(
            () -> {
              long start = System.nanoTime();
              Scoring scoring = fitted.score(matrix, Parallelism.of(2));
              checkState(Double.isFinite(scoring.score(0)));
              return System.nanoTime() - start;
            });
    double database =
        median(
            () -> {
              long start = System.nanoTime();
              run(statement, "create or replace table scored as " + query);
              return System.nanoTime() - start;
            });
    int different = 0;
    double greatest = 0;
    double[] scores = new double[matrix.alternatives().size()];
    try (ResultSet rows = statement.executeQuery("select id, score from scored")) {
      while (rows.next()) {
        scores[rows.getInt(1)] = rows.getDouble(2);
      }
    }
    Scoring scoring = fitted.score(matrix);
    for (int row = 0; row < scores.length; row++) {
      different += scores[row] == scoring.score(row) ? 0 : 1;
      greatest = Math.max(greatest, Math.abs(scores[row] - scoring.score(row)));
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %d | %.1e |%n",
        strategy.name(),
        library,
        database,
        different,
        greatest);
  }

  private static double median(LongSupplier timed) {
    long[] times = new long[REPEATS];
    for (int i = 0; i < times.length; i++) {
      times[i] = timed.getAsLong();
    }
    Arrays.sort(times);
    return times[REPEATS / 2] / NANOS_IN_MS;
  }

  private static void run(Statement statement, String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static DecisionMatrix read(Statement statement, int accounts) throws SQLException {
    double[][] rows = new double[accounts][CRITERIA];
    try (ResultSet found = statement.executeQuery("select * from accounts")) {
      while (found.next()) {
        double[] row = rows[found.getInt(1)];
        for (int column = 0; column < CRITERIA; column++) {
          row[column] = found.getDouble(column + 2);
          row[column] = found.wasNull() ? Double.NaN : row[column];
        }
      }
    }
    return DecisionMatrix.of(
        IntStream.range(0, accounts).mapToObj(row -> AccountId.of("a" + row)).toList(),
        IntStream.range(0, CRITERIA)
            .mapToObj(
                column ->
                    column % 3 == 2
                        ? Criterion.less("c" + column, Scale.ratio("", 1, 100))
                        : Criterion.more("c" + column, Scale.ratio("", 1, 100)))
            .toList(),
        rows);
  }
}
