package org.openkam.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;

final class SqlScoreTest {
  private static final SqlScore SCORE =
      SqlScore.of(TiedAccounts.fit(), SqlDialects.SPARK).withColumns(TiedAccounts.COLUMNS);

  @Test
  void aWeightedSumIsWrittenInTheOrderOfTheLibrary() {
    String x = "nullif(cast(`x` as double), cast('NaN' as double))";

    assertThat(SCORE.expression())
        .isEqualTo(
            "case when ((cast('-1.7976931348623157E308' as double) <= "
                + x
                + ") and ("
                + x
                + " <= cast('1.7976931348623157E308' as double))) then (((greatest(cast('0.0' as"
                + " double), least(cast('10.0' as double), "
                + x
                + ")) - cast('0.0' as double)) / cast('10.0' as double)) * cast('1.0' as double))"
                + " else cast(null as double) end");
  }

  @Test
  void aTableIsNamedWithItsSchema() {
    assertThat(SCORE.query("id", "crm", "acc`ounts"))
        .startsWith("select `id`, case when ")
        .endsWith(
            " as `score` from (select `id`, "
                + SCORE.expression()
                + " as `score` from `crm`.`acc``ounts`) computed");
  }

  @Test
  void bigQueryEscapesByBackslashes() {
    SqlScore score =
        SqlScore.of(TiedAccounts.fit(), SqlDialects.BIGQUERY)
            .withColumns(ImmutableMap.of("importance", "a`\\b"));

    assertThat(score.expression())
        .contains("if(is_nan(cast(`a\\`\\\\b` as float64)), null, cast(`a\\`\\\\b` as float64))");
  }

  @Test
  void aLogarithmIsNotExact() {
    assertThat(SCORE.exact()).isTrue();
    assertThat(
            SqlScore.of(
                    SampleAccounts.fit(
                        WeightedProduct.standard(), ScoringPolicy.MissingData.REFUSE),
                    SqlDialects.DUCKDB)
                .exact())
        .isFalse();
  }

  @Test
  void aColumnOfNoCriterionIsRefused() {
    assertThatThrownBy(() -> SCORE.withColumns(ImmutableMap.of("margin", "m")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no criterion 'margin' among [importance]");
  }

  @Test
  void anIdentifierMustBeOneThatADatabaseTakes() {
    assertThatThrownBy(() -> SCORE.query("", "accounts"))
        .hasMessage("identifier must have characters, none of them a control character: ''");
    assertThatThrownBy(() -> SCORE.query("id", "a\0b"))
        .hasMessage("identifier must have characters, none of them a control character: 'a\0b'");
  }

  @Test
  void noneOfTheBestIsRefused() {
    assertThat(SCORE.topQuery(1, "id", "t")).endsWith("where `score_rank` <= 1");
    assertThatThrownBy(() -> SCORE.topQuery(0, "id", "t")).hasMessage("best must be above zero: 0");
  }

  @Test
  void aDialectSaysHowItQuotesAndWhereAValueStands() {
    SqlDialect.Builder builder =
        SqlDialect.builder()
            .name("own")
            .quote("")
            .escapedQuote("")
            .doubleType("double")
            .missingNan("{}");

    assertThatThrownBy(builder::build).hasMessage("dialect 'own' must quote identifiers");
    assertThatThrownBy(builder.quote("'").missingNan("x")::build)
        .hasMessage("dialect 'own' must say with {} where a value stands: 'x'");
  }

  @Test
  void scoresOfTheSameModelAndDialectAreEqual() {
    SqlScore same =
        SqlScore.of(TiedAccounts.fit(), SqlDialects.SPARK).withColumns(TiedAccounts.COLUMNS);

    assertThat(same).isEqualTo(SCORE).hasSameHashCodeAs(SCORE);
    assertThat(SqlScore.of(TiedAccounts.fit(), SqlDialects.SPARK)).isNotEqualTo(SCORE);
    assertThat(
            SqlScore.of(TiedAccounts.fit(WeightedSum.outOf(2)), SqlDialects.SPARK)
                .withColumns(TiedAccounts.COLUMNS))
        .isNotEqualTo(SCORE);
    assertThat(SCORE).hasToString("score of columns [x] in the SQL of Spark");
  }
}
