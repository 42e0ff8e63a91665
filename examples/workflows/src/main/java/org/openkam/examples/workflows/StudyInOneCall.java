package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.SizeAndRisk;
import org.openkam.planning.study.Study;
import org.openkam.planning.study.StudyPolicy;
import org.openkam.scoring.explanation.Explanation;

/** Chooses two of eight accounts, and asks in the same call how sure that is and what it risks. */
public final class StudyInOneCall {
  private StudyInOneCall() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(StudyInOneCall::run);
  }

  static void run(PrintWriter out) {
    SelectionModel model = SmallModel.choosing(2).toBuilder().sizeMeasure("revenue").build();
    StudyPolicy policy = StudyPolicy.builder().draws(2000).explainedExclusions(1).build();

    Study study =
        KeyAccountStudy.of(model)
            .asOf(LocalDate.of(2026, 6, 30))
            .with(policy)
            .on(RiskData.accounts());

    for (KeyAccount chosen : study.keyAccounts()) {
      SelectionStability.AccountStability stability =
          study.stability().flatMap(all -> all.find(chosen.account())).orElseThrow();
      out.printf(
          "%s %s, chosen in %s of the draws%n",
          study.name(chosen.account()),
          Console.twoDigits(chosen.score().score()),
          Console.percent(stability.probability().share()));
    }
    for (Explanation next : study.explanations()) {
      out.printf(
          "%s %s, of which fit brings %s%n",
          study.name(next.account()),
          Console.twoDigits(next.score()),
          Console.twoDigits(next.contribution("fit").amount()));
    }
    for (SizeAndRisk.AccountLoss loss : study.sizeAndRisk().orElseThrow().losses()) {
      out.printf(
          "losing %s costs %s of revenue%n",
          study.name(loss.account()), Console.percent(loss.share()));
    }
  }
}
