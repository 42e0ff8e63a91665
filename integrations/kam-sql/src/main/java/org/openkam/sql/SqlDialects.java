package org.openkam.sql;

/**
 * The common {@link SqlDialect}s. Those of DuckDB and PostgreSQL are tested against the databases;
 * the others follow their manuals.
 */
public final class SqlDialects {
  /** DuckDB. */
  public static final SqlDialect DUCKDB = standard("DuckDB", "double");

  /** PostgreSQL. */
  public static final SqlDialect POSTGRESQL = standard("PostgreSQL", "double precision");

  /** Snowflake. */
  public static final SqlDialect SNOWFLAKE = standard("Snowflake", "double");

  /** Spark SQL and Databricks. */
  public static final SqlDialect SPARK =
      SqlDialect.builder()
          .name("Spark")
          .quote("`")
          .escapedQuote("``")
          .doubleType("double")
          .missingNan("nullif({}, cast('NaN' as double))")
          .build();

  /** BigQuery. */
  public static final SqlDialect BIGQUERY =
      SqlDialect.builder()
          .name("BigQuery")
          .quote("`")
          .escapedQuote("\\`")
          .escapedBackslash("\\\\")
          .doubleType("float64")
          .missingNan("if(is_nan({}), null, {})")
          .build();

  private SqlDialects() {}

  private static SqlDialect standard(String name, String doubleType) {
    return SqlDialect.builder()
        .name(name)
        .quote("\"")
        .escapedQuote("\"\"")
        .doubleType(doubleType)
        .missingNan("nullif({}, cast('NaN' as " + doubleType + "))")
        .build();
  }
}
