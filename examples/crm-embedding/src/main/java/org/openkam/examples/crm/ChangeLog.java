package org.openkam.examples.crm;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, written in the transaction of the change itself. */
@Repository
public class ChangeLog {
  private static final int MOST = 1000;
  private static final int LONGEST = 2000;
  private final JdbcClient jdbc;
  private final Clock clock;

  ChangeLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One entry. */
  public record Entry(long id, OffsetDateTime at, String by, String subject, String change) {}

  /** Adds an entry. */
  public void add(String by, String subject, String change) {
    jdbc.sql(
            "insert into change_log (changed_at, changed_by, subject, change_text) values (?, ?, ?,"
                + " ?)")
        .params(
            OffsetDateTime.now(clock),
            by,
            subject,
            change.length() > LONGEST ? change.substring(0, LONGEST - 3) + "..." : change)
        .update();
  }

  List<Entry> before(long id) {
    return jdbc.sql(
            "select id, changed_at, changed_by, subject, change_text from change_log"
                + " where id < ? order by id desc limit ?")
        .params(id, MOST)
        .query(
            (row, number) ->
                new Entry(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
        .list();
  }

  /** The log as programs read it, latest first. */
  @RestController
  static class Api {
    private final ChangeLog log;

    Api(ChangeLog log) {
      this.log = log;
    }

    @GetMapping("/api/log")
    List<Entry> entries(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
      return log.before(before);
    }
  }
}
