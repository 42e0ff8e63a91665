package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.util.function.ToDoubleBiFunction;
import org.openkam.scoring.agreement.StrategyAgreement;

/** A number for each pair of models, as a table. */
final class CompareTable {
  private CompareTable() {}

  static void print(
      PrintWriter out,
      StrategyAgreement models,
      String title,
      ToDoubleBiFunction<String, String> number) {
    out.printf("%-14s", title);
    models.scorings().keySet().forEach(name -> out.printf("%14s", name));
    out.println();
    for (String one : models.scorings().keySet()) {
      out.printf("%-14s", one);
      for (String other : models.scorings().keySet()) {
        out.printf("%14s", Console.twoDigits(number.applyAsDouble(one, other)));
      }
      out.println();
    }
  }
}
