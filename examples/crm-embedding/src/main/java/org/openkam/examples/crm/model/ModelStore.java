package org.openkam.examples.crm.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.openkam.core.model.SelectionModel;
import org.openkam.jackson.KamJson;
import org.openkam.scoring.strategy.FrozenModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The models in the database; the last one counts, the others are history. */
@Repository
public class ModelStore {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final KamJson json = KamJson.json();

  ModelStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A model with its number. */
  public record StoredModel(long id, SelectionModel model) {}

  /** Adds a model, which is the one that counts from now on. */
  public StoredModel add(SelectionModel model, String by) {
    jdbc.sql(
            "insert into model (name, fingerprint, saved_by, saved_at, document)"
                + " values (?, ?, ?, ?, ?)")
        .params(model.id(), model.fingerprint(), by, OffsetDateTime.now(clock), json.write(model))
        .update();
    return latest().orElseThrow();
  }

  /** {@return the model that counts} */
  public Optional<StoredModel> latest() {
    return jdbc.sql("select id, document from model order by id desc limit 1")
        .query(
            (row, number) ->
                new StoredModel(row.getLong(1), json.read(row.getString(2), SelectionModel.class)))
        .optional();
  }

  /** Adds a model with what it learned from the accounts of a day. */
  public void freeze(long model, LocalDate asOf, FrozenModel frozen) {
    jdbc.sql("insert into frozen_model (model, as_of, document) values (?, ?, ?)")
        .params(model, asOf, json.write(frozen))
        .update();
  }

  Optional<Long> lastFrozen() {
    return jdbc.sql("select max(id) from frozen_model")
        .query((row, number) -> row.getLong(1))
        .optional()
        .filter(id -> id > 0);
  }

  FrozenModel frozen(long id) {
    return json.read(
        jdbc.sql("select document from frozen_model where id = ?")
            .param(id)
            .query(String.class)
            .single(),
        FrozenModel.class);
  }
}
