package org.openkam.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.strategy.FittedStrategy;

/** Keeps the code of the guide equal to what runs, and its table to what comes out. */
final class SqlGuideTest {
  private static final String START = "static String query() {\n";
  private static final String END = "\n  }\n\n  @Test";

  static String query() {
    List<Criterion> criteria =
        List.of(
            Criterion.more("revenue", Scale.ratio("EUR")),
            Criterion.less("cost to serve", Scale.ratio("EUR")));
    DecisionMatrix sample =
        DecisionMatrix.of(
            List.of(AccountId.of("Acme"), AccountId.of("Bolt"), AccountId.of("Cask")),
            criteria,
            new double[][] {{900, 40}, {400, 10}, {650, 90}});
    FittedStrategy fitted =
        Topsis.standard()
            .fit(
                sample,
                Weights.proportional(ImmutableMap.of("revenue", 2.0, "cost to serve", 1.0)),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build());

    return SqlScore.of(fitted, SqlDialects.DUCKDB)
        .withColumns(ImmutableMap.of("cost to serve", "service_cost"))
        .topQuery(3, "name", "crm", "accounts");
  }

  @Test
  void thePageShowsTheProgramAndWhatItFinds() throws IOException, SQLException {
    String source = Files.readString(Path.of("src/test/java/org/openkam/sql/SqlGuideTest.java"));
    int start = source.indexOf(START) + START.length();
    String body = source.substring(start, source.indexOf(END, start));
    String page = Files.readString(Path.of("../../docs/guide/sql.md"));

    assertThat(page).containsIgnoringWhitespaces("```java" + body + "```");
    assertThat(page).contains("```text\n" + best() + "```");
  }

  private static String best() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("create schema crm");
      statement.execute(
          "create table crm.accounts (name varchar, revenue integer, service_cost double)");
      statement.execute(
          "insert into crm.accounts values"
              + " ('Acme', 900, 40), ('Bolt', 400, 10), ('Dune', 880, null), ('Echo', 870, 20)");
      StringBuilder table = new StringBuilder();
      try (ResultSet rows = statement.executeQuery(query() + " order by 3, 1")) {
        while (rows.next()) {
          table.append(
              "%s  %s  %s%n"
                  .formatted(rows.getInt(3), rows.getString(1), rows.getDouble(2))
                  .replace(System.lineSeparator(), "\n"));
        }
      }
      return table.toString();
    }
  }
}
