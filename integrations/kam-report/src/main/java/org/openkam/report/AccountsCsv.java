package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.strategy.AccountScore;

/** Writes every account of a study as CSV: what was decided, and what was measured. */
final class AccountsCsv {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("account", "name", "decision", "rank", "score", "probability", "codes");

  private final StudyReport report;
  private final Appendable out;
  private final MeasuredAccounts measured;
  private final ImmutableList<MeasureColumn> columns;
  private final List<String> fields = new ArrayList<>();

  private AccountsCsv(StudyReport report, Appendable out) {
    this.report = report;
    this.out = out;
    this.measured = report.study().measured();
    this.columns =
        measured.measures().stream().map(measured::column).collect(ImmutableList.toImmutableList());
  }

  static void write(StudyReport report, Appendable out) throws IOException {
    new AccountsCsv(report, out).write();
  }

  private void write() throws IOException {
    List<String> header = new ArrayList<>(HEADER);
    measured.measures().stream().map(Measure::name).forEach(header::add);
    Csv.row(out, header);
    for (KeyAccount chosen : report.selection().keyAccounts()) {
      row(chosen.account(), "chosen", Optional.of(chosen.score()), "");
    }
    for (KeyAccount chosen : report.selection().futureKeyAccounts()) {
      row(chosen.account(), "for later", Optional.of(chosen.score()), "");
    }
    for (Selection.Exclusion exclusion : report.selection().exclusions()) {
      row(exclusion.account(), "not chosen", exclusion.score(), codes(exclusion));
    }
  }

  private static String codes(Selection.Exclusion exclusion) {
    ImmutableList<Finding> reasons = exclusion.reasons();
    return reasons.size() == 1
        ? reasons.get(0).code()
        : reasons.stream().map(Finding::code).collect(Collectors.joining(" "));
  }

  private String probability(AccountId account) {
    Optional<SelectionStability> stability = report.stability();
    return stability.isPresent()
        ? stability
            .get()
            .find(account)
            .map(found -> Csv.number(found.probability().share()))
            .orElse("")
        : "";
  }

  private void row(AccountId account, String decision, Optional<AccountScore> score, String codes)
      throws IOException {
    fields.clear();
    fields.add(account.value());
    fields.add(report.name(account));
    fields.add(decision);
    fields.add(score.isPresent() ? Csv.number(score.get().rank()) : "");
    fields.add(score.isPresent() ? Csv.number(score.get().score()) : "");
    fields.add(probability(account));
    fields.add(codes);
    int row = measured.rowOf(account);
    for (MeasureColumn column : columns) {
      fields.add(Csv.number(column.value(row)));
    }
    Csv.row(out, fields);
  }
}
