package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Language;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.positioning.CellProbabilities;
import org.openkam.planning.positioning.Positioner;
import org.openkam.scoring.sampling.Proportion;

/** Asks of whose cell on the nine-box we are sure while nobody agrees on the exact weights. */
public final class PortfolioDoubt {
  private PortfolioDoubt() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(PortfolioDoubt::run);
  }

  static void run(PrintWriter out) {
    SelectionModel model = PortfolioData.model();
    CellProbabilities cells =
        Positioner.of(model)
            .probabilities(
                DecisionMatrix.of(PortfolioData.in2025(), model.criteria()),
                CellProbabilities.Sampling.around(model, 20).samples(2000).seed(7).build());
    for (AccountId account : cells.accounts()) {
      out.printf("%-10s %s%n", account, words(cells.of(account)));
    }
  }

  /** The probable cells, the most probable first. */
  private static String words(Map<PortfolioMatrix.Cell, Proportion> cells) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().share() > 0)
        .sorted((one, other) -> Double.compare(other.getValue().share(), one.getValue().share()))
        .map(
            cell ->
                Console.percent(cell.getValue().share())
                    + " "
                    + cell.getKey().labels().in(Language.EN))
        .collect(Collectors.joining(", "));
  }
}
