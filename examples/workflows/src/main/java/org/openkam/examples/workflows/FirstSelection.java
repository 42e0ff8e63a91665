package org.openkam.examples.workflows;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelLinter;
import org.openkam.core.model.SelectionModel;
import org.openkam.crm.Reading;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import org.openkam.report.Wording;

/** Makes a first selection from the companies that HubSpot exported, in English or Dutch. */
public final class FirstSelection {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Wording WHY = Wording.in(Locale.ENGLISH);

  private FirstSelection() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(out -> run(HubSpotModel.export(), out));
  }

  static void run(Path export, PrintWriter out) {
    SelectionModel model = HubSpotModel.model();
    out.printf(
        "model of %d criteria, findings %s%n", model.criteria().size(), ModelLinter.check(model));
    Reading companies = HubSpotModel.read(export);
    Study study = KeyAccountStudy.of(model).asOf(DAY).on(companies.accounts());
    for (KeyAccount key : study.keyAccounts()) {
      out.printf(
          "%-20s score %s, coverage %.0f %%%n",
          study.name(key.account()),
          Console.twoDigits(key.score().score()),
          100 * key.score().coverage());
      WHY.strongest(key.explanation(), 3).forEach(reason -> out.println("  " + reason));
    }
    out.printf(
        "chosen %d of %d, at most %d%n",
        study.keyAccounts().size(),
        companies.accounts().size(),
        model.selectionPolicy().maxKeyAccounts());
    Map<String, Long> reasons =
        study.selection().exclusions().stream()
            .flatMap(excluded -> excluded.reasons().stream())
            .collect(groupingBy(Finding::code, TreeMap::new, counting()));
    out.printf("excluded %d: %s%n", study.selection().exclusions().size(), reasons);
    out.printf("written to %s%n", SelectionFile.save(companies, study.selection()));
  }
}
