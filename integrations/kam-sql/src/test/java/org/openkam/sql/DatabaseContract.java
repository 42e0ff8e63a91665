package org.openkam.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;

/** What holds in every database: the scores of its SQL are those of the library. */
abstract class DatabaseContract {
  private static final double ROUNDING = 1e-12;
  private static final double[][] ROWS = SampleAccounts.rows(new Random(11), 500, true);

  abstract Connection connect() throws SQLException;

  abstract SqlDialect dialect();

  @Test
  void everyStrategyScoresAsTheLibraryOrIsRefused() throws SQLException {
    List<String> written = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    try (Connection connection = connect()) {
      fill(connection, ROWS);
      for (ScoringStrategy strategy : Strategies.standard().strategies()) {
        FittedStrategy fitted = SampleAccounts.fit(strategy, ScoringPolicy.MissingData.MEDIAN);
        try {
          checkScores(connection, fitted, ROWS);
          written.add(strategy.name());
        } catch (ScoringRefusedException refusal) {
          assertThat(refusal)
              .hasMessage(
                  "strategy '"
                      + strategy.name()
                      + "' cannot be written as an expression: its score is not a formula of the"
                      + " values of one account");
          refused.add(strategy.name());
        }
      }
    }
    assertThat(written)
        .containsExactly(
            "aras",
            "cocoso",
            "copras",
            "edas",
            "gra",
            "mabac",
            "mairca",
            "marcos",
            "moora-full-multiplicative",
            "moora-ratio",
            "moora-reference-point",
            "ocra",
            "rim",
            "smart",
            "spotis",
            "topsis",
            "vikor",
            "waspas",
            "weighted-product",
            "weighted-sum");
    assertThat(refused).hasSize(8);
  }

  @Test
  void everyPolicyForMissingValuesIsThatOfTheLibrary() throws SQLException {
    try (Connection connection = connect()) {
      fill(connection, ROWS);
      for (ScoringPolicy.MissingData missing : ScoringPolicy.MissingData.values()) {
        checkScores(
            connection,
            SampleAccounts.fit(WeightedSum.withNormalization(Normalizations.MIN_MAX), missing),
            ROWS);
      }
    }
  }

  @Test
  void theBestAreFoundWithTheirRanks() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table tied (id varchar(9), x int)");
      statement.execute(
          "insert into tied values ('a', 3), ('b', 9), ('c', 7), ('d', 7), ('e', null)");
      SqlScore score = SqlScore.of(TiedAccounts.fit(), dialect()).withColumns(TiedAccounts.COLUMNS);

      List<String> best = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(score.topQuery(2, "id", "tied") + " order by 1")) {
        while (rows.next()) {
          best.add(rows.getString(1) + " " + rows.getDouble(2) + " " + rows.getInt(3));
        }
      }

      assertThat(best).containsExactly("b 0.9 1", "c 0.7 2", "d 0.7 2");
    }
  }

  @Test
  void aDoubleIsReadBackToTheBit() throws SQLException {
    Random random = new Random(5);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < 200; i++) {
        double number = Double.longBitsToDouble(random.nextLong());
        if (Double.isFinite(number)) {
          try (ResultSet row =
              statement.executeQuery("select " + SqlWriter.number(dialect(), number))) {
            assertThat(row.next()).isTrue();
            assertThat(row.getDouble(1)).isEqualTo(number);
          }
        }
      }
    }
  }

  final void checkScores(Connection connection, FittedStrategy fitted, double[][] accounts)
      throws SQLException {
    SqlScore score = SqlScore.of(fitted, dialect());
    int scored = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(score.query("account id", "accounts"))) {
      while (rows.next()) {
        double[] row = accounts[rows.getInt(1)];
        double expected = SampleAccounts.score(fitted, row);
        double computed = rows.getDouble(2);
        if (rows.wasNull()) {
          assertThat(expected).as("%s of %s", fitted, Arrays.toString(row)).isNaN();
        } else if (score.exact()) {
          assertThat(computed + 0.0)
              .as("%s of %s", fitted, Arrays.toString(row))
              .isEqualTo(Double.valueOf(expected + 0.0));
        } else {
          assertThat(computed)
              .as("%s of %s", fitted, Arrays.toString(row))
              .isCloseTo(expected, within(ROUNDING * Math.max(1, Math.abs(expected))));
        }
        scored++;
      }
    }
    assertThat(scored).isEqualTo(accounts.length);
  }

  /** Half of the missing values are null, the others NaN. */
  final void fill(Connection connection, double[][] accounts) throws SQLException {
    String columns =
        SampleAccounts.CRITERIA.stream()
            .map(Criterion::id)
            .map(id -> SqlWriter.quoted(dialect(), id) + " " + dialect().doubleType())
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table "
              + SqlWriter.quoted(dialect(), "accounts")
              + " ("
              + SqlWriter.quoted(dialect(), "account id")
              + " int, "
              + columns
              + ")");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + SqlWriter.quoted(dialect(), "accounts") + " values (?, ?, ?, ?, ?)")) {
      for (int row = 0; row < accounts.length; row++) {
        insert.setInt(1, row);
        for (int column = 0; column < accounts[row].length; column++) {
          if (Double.isNaN(accounts[row][column]) && row % 2 == 0) {
            insert.setNull(column + 2, Types.DOUBLE);
          } else {
            insert.setDouble(column + 2, accounts[row][column]);
          }
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
