package org.openkam.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.ratio.RatioStrategies;
import org.openkam.scoring.strategy.FittedStrategy;

final class DuckDbTest extends DatabaseContract {
  @Override
  Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:");
  }

  @Test
  void aScoreThatOverflowsIsNullWhereTheLibraryRefusesIt() throws SQLException {
    FittedStrategy fitted =
        SampleAccounts.fit(RatioStrategies.aras(), ScoringPolicy.MissingData.REFUSE);
    double[][] accounts = {{5, 1e-310, 5, 5}, {5, 1e-300, 5, 5}, {Double.MAX_VALUE, 5, 5, 5}};

    assertThat(SampleAccounts.score(fitted, accounts[0])).isNaN();
    try (Connection connection = connect()) {
      fill(connection, accounts);
      checkScores(connection, fitted, accounts);
    }
  }

  @Override
  SqlDialect dialect() {
    return SqlDialects.DUCKDB;
  }
}
