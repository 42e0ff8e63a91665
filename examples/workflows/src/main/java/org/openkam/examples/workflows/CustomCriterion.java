package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.Locale;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.model.ModelLinter;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.report.Wording;
import org.openkam.scoring.standard.Strategies;

/** Adds the number of trucks, a field of one's own CRM, to a model. */
public final class CustomCriterion {
  private static final Criterion TRUCKS =
      Criterion.more("fleet-size", Scale.ratio("trucks", 0, 200)).toBuilder()
          .labels(Labels.of("Fleet size", "Wagenpark", "Fuhrpark"))
          .valueFunction(
              ValueFunctions.piecewiseLinear(ImmutableMap.of(0.0, 0.0, 50.0, 0.5, 200.0, 1.0)))
          .build();

  private CustomCriterion() {}

  /**
   * Runs the program.
   *
   * @param arguments not used
   */
  public static void main(String... arguments) {
    Console.show(CustomCriterion::run);
  }

  static void run(PrintWriter out) {
    SelectionModel model = SmallModel.with(TRUCKS);
    out.printf("linter: %s%n", ModelLinter.check(model));
    KeyAccount none = best(model, 0);
    KeyAccount some = best(model, 50);
    out.printf("weight %s%n", model.weights().of(TRUCKS));
    out.printf("score %s to %s%n", none.score().score(), some.score().score());
    out.println(Wording.in(Locale.forLanguageTag("nl")).strongest(some.explanation(), 5));
  }

  private static KeyAccount best(SelectionModel model, double trucks) {
    Account acme =
        SmallModel.account("acme", 8, 6, 7, 9).toBuilder().putFigure("fleet-size", trucks).build();
    return KeyAccountSelector.of(model, Strategies.standard())
        .select(ImmutableList.of(acme))
        .keyAccounts()
        .get(0);
  }
}
