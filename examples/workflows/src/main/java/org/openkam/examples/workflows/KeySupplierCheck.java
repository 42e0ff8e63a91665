package org.openkam.examples.workflows;

import java.io.PrintWriter;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.mutualfit.KeySupplierRule;
import org.openkam.planning.mutualfit.MutualPositions;
import org.openkam.planning.mutualfit.PurchasePortfolio;

/** Asks whether a key account sees a key supplier in us, product group by product group. */
public final class KeySupplierCheck {
  private KeySupplierCheck() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(KeySupplierCheck::run);
  }

  static void run(PrintWriter out) {
    PurchasePortfolio theirs = BothSidesData.portfolio();
    // our view: business with them across, how attractive they are upwards, from 0 to 10
    PortfolioMatrix.Cell ours = PortfolioMatrices.supplierPreferencing().cellAt(8, 8);
    for (PurchasePortfolio.ProductGroup group : theirs.groups()) {
      PortfolioMatrix.Cell cell = theirs.cell(group);
      out.printf(
          "%s | spend %.0f | they: %s | we: %s | %s%n",
          group.name(),
          group.spend(),
          cell.id(),
          ours.id(),
          MutualPositions.standard().verdict(cell, ours));
    }
    KeySupplierRule.standard()
        .check(theirs)
        .ifPresent(found -> out.printf("%s: %s%n", found.code(), found.message()));
    boolean isKey =
        SmallModel.choose(
                1,
                SmallModel.account("Cartech", 6, 8, 7, 8),
                SmallModel.account("Vicom", 9, 4, 5, 3))
            .contains(BothSidesData.CARTECH);
    out.printf(
        "our model %s %s as a key account%n", isKey ? "keeps" : "drops", BothSidesData.CARTECH);
  }
}
