package org.openkam.examples.crm.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.jackson.KamJson;
import org.openkam.planning.study.Study;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The studies in the database, from the moment that somebody asked for one; none is overwritten.
 */
@Repository
public class StudyStore {
  private static final int LARGEST_DOCUMENT = 512 << 20;
  private static final String RUN =
      "select id, model, as_of, state, asked_by, asked_at, problem from study";
  private final JdbcClient jdbc;
  private final Clock clock;
  private final KamJson json = KamJson.json().withMaxBytes(LARGEST_DOCUMENT);

  StudyStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How far a study is. */
  public enum State {
    /** It waits or runs. */
    RUNNING,
    /** Its result stands. */
    DONE,
    /** It ended without a result. */
    FAILED,
    /** The application ended before the study did. */
    INTERRUPTED
  }

  /** A study that somebody asked for. */
  public record Run(
      long id,
      long model,
      LocalDate asOf,
      State state,
      String askedBy,
      OffsetDateTime askedAt,
      @Nullable String problem) {}

  Run start(long model, LocalDate asOf, String by) {
    jdbc.sql("insert into study (model, as_of, state, asked_by, asked_at) values (?, ?, ?, ?, ?)")
        .params(model, asOf, State.RUNNING.name(), by, OffsetDateTime.now(clock))
        .update();
    return jdbc.sql(RUN + " order by id desc limit 1").query(StudyStore::run).single();
  }

  void done(long id, Study study) {
    jdbc.sql("update study set state = ?, document = ? where id = ?")
        .params(State.DONE.name(), json.write(study), id)
        .update();
  }

  void failed(long id, String problem) {
    jdbc.sql("update study set state = ?, problem = ? where id = ?")
        .params(State.FAILED.name(), problem, id)
        .update();
  }

  /** Marks what the last run of the application did not finish. */
  ImmutableList<Run> interrupted() {
    List<Run> unfinished =
        jdbc.sql(RUN + " where state = ? order by id")
            .param(State.RUNNING.name())
            .query(StudyStore::run)
            .list();
    jdbc.sql("update study set state = ?, problem = ? where state = ?")
        .params(
            State.INTERRUPTED.name(),
            "the application ended before the study did",
            State.RUNNING.name())
        .update();
    return ImmutableList.copyOf(unfinished);
  }

  /** {@return the studies, latest first} */
  public ImmutableList<Run> runs() {
    return jdbc.sql(RUN + " order by id desc limit 100").query(StudyStore::run).list().stream()
        .collect(toImmutableList());
  }

  /** Finds a run. */
  public Optional<Run> findRun(long id) {
    return jdbc.sql(RUN + " where id = ?").param(id).query(StudyStore::run).optional();
  }

  /** Finds the result of a study. */
  public Optional<Study> find(long id) {
    return document("where id = ? and state = 'DONE'", id);
  }

  /** Finds the result before a study, to see what has changed. */
  public Optional<Study> findBefore(long id) {
    return document("where id < ? and state = 'DONE' order by id desc limit 1", id);
  }

  private Optional<Study> document(String which, long id) {
    return jdbc.sql("select document from study " + which)
        .param(id)
        .query(String.class)
        .optional()
        .map(text -> json.read(text, Study.class));
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getLong(1),
        row.getLong(2),
        row.getObject(3, LocalDate.class),
        State.valueOf(row.getString(4)),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class),
        row.getString(7));
  }
}
