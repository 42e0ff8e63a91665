package org.openkam.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.research.table.Column;
import org.openkam.research.table.Table;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/** Scores, choices and findings with one observation a row. */
final class ResultTables {
  static final Column RUN_ID = Column.text("run_id", "SHA-256 of all that the result depends on");
  static final Column ACCOUNT = Column.text("account", "id of the account");
  static final Column SCORE = Column.number("score", "score, larger is better");
  static final Column RANK =
      Column.number("rank", "rank by the score, one is best, ties as the model says");

  static final Column SELECTED =
      Column.text("selected", "true where the account is chosen now, else false");

  private static final ImmutableList<Column> SCORES =
      ImmutableList.of(
          RUN_ID,
          ACCOUNT,
          SCORE,
          RANK,
          Column.number("coverage", "share of the weight whose criteria are measured, 0 to 1"),
          Column.text("strategy", "name of the strategy"));

  private static final ImmutableList<Column> SELECTION =
      ImmutableList.of(
          RUN_ID,
          ACCOUNT,
          SELECTED,
          Column.text("status", "chosen, later (chosen for later) or left_out"),
          SCORE,
          RANK,
          Column.text("reason_code", "code of the first reason where the account is left out"),
          Column.text("reason", "every reason why the account is left out, as a sentence each"),
          Column.text("model", "id of the model"),
          Column.text("model_fingerprint", "SHA-256 of the meaning of the model"));

  private static final ImmutableList<Column> FINDINGS =
      ImmutableList.of(
          Column.text("code", "stable code of what was noticed"),
          Column.text("severity", "info, warning or blocking"),
          Column.text("subject", "what it is about"),
          Column.text("message", "the finding as a sentence"));

  private ResultTables() {}

  static Table scores(String run, Scoring scoring, String strategy) {
    List<List<Object>> rows = new ArrayList<>();
    for (AccountScore score : scoring.ranking().scores()) {
      rows.add(
          List.of(
              run,
              score.alternative().toString(),
              score.score(),
              score.rank(),
              score.coverage(),
              strategy));
    }
    return Table.of(SCORES, rows);
  }

  static Table selection(String run, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (KeyAccount account : selection.keyAccounts()) {
      rows.add(
          row(run, selection, account.score().account().value(), "chosen", account.score(), null));
    }
    for (KeyAccount account : selection.futureKeyAccounts()) {
      rows.add(
          row(run, selection, account.score().account().value(), "later", account.score(), null));
    }
    for (Selection.Exclusion left : selection.exclusions()) {
      rows.add(
          row(
              run,
              selection,
              left.account().value(),
              "left_out",
              left.score().orElse(null),
              left.reasons()));
    }
    return Table.of(SELECTION, rows);
  }

  private static List<@Nullable Object> row(
      String run,
      Selection selection,
      String account,
      String status,
      @Nullable AccountScore score,
      @Nullable List<Finding> reasons) {
    return Arrays.asList(
        run,
        account,
        String.valueOf(status.equals("chosen")),
        status,
        score == null ? null : score.score(),
        score == null ? null : score.rank(),
        reasons == null ? null : reasons.get(0).code(),
        reasons == null ? null : String.join("; ", reasons.stream().map(Finding::message).toList()),
        selection.model().id(),
        selection.model().fingerprint());
  }

  static Table findings(List<Finding> findings) {
    return Table.of(
        FINDINGS,
        findings.stream()
            .map(
                finding ->
                    List.of(
                        finding.code(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.subject(),
                        finding.message()))
            .toList());
  }
}
