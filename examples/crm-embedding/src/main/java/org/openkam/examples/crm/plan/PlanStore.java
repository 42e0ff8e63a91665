package org.openkam.examples.crm.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.jackson.KamJson;
import org.openkam.planning.plan.AccountPlan;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The plans in the database: a change adds a revision, the key says that nobody else was faster.
 */
@Repository
public class PlanStore {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final KamJson json = KamJson.json();

  PlanStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A line of the history of a plan. */
  public record Revision(int revision, String savedBy, OffsetDateTime savedAt) {}

  /** Finds the last revision of the plan of an account. */
  public Optional<AccountPlan> find(AccountId account) {
    return jdbc.sql("select document from plan where account = ? order by revision desc limit 1")
        .param(account.value())
        .query(String.class)
        .optional()
        .map(text -> json.read(text, AccountPlan.class));
  }

  /** {@return the revisions of the plan of an account, latest first} */
  public List<Revision> revisions(AccountId account) {
    return jdbc.sql(
            "select revision, saved_by, saved_at from plan where account = ? order by revision"
                + " desc")
        .param(account.value())
        .query(
            (row, number) ->
                new Revision(
                    row.getInt(1), row.getString(2), row.getObject(3, OffsetDateTime.class)))
        .list();
  }

  /**
   * Adds a revision.
   *
   * @return whether nobody else has added it
   */
  boolean add(AccountPlan plan, String by) {
    try {
      jdbc.sql(
              "insert into plan (account, revision, saved_by, saved_at, document)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              plan.account().value(),
              plan.version(),
              by,
              OffsetDateTime.now(clock),
              json.write(plan))
          .update();
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }
}
