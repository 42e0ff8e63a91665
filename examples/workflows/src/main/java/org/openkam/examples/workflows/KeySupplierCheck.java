package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.Cell;
import org.openkam.core.matrix.PortfolioMatrices;
import org.openkam.planning.fit.KeySupplierRule;
import org.openkam.planning.fit.MutualPositions;
import org.openkam.planning.fit.ProductGroup;
import org.openkam.planning.fit.PurchasePortfolio;
import org.openkam.planning.plan.KeyStatus;

/** Asks whether a key account sees a key supplier in us, product group by product group. */
public final class KeySupplierCheck {
  private static final AccountId CARTECH = AccountId.of("Cartech");

  private KeySupplierCheck() {}

  /**
   * Runs the program.
   *
   * @param arguments not used
   */
  public static void main(String... arguments) {
    Console.show(KeySupplierCheck::run);
  }

  static void run(PrintWriter out) {
    PurchasePortfolio theirs =
        PurchasePortfolio.of(
            CARTECH, ImmutableList.of(group("pipes", 700, 8, 2), group("valves", 300, 8, 8)));
    // our view: business with them across, how attractive they are upwards, from 0 to 10
    Cell ours = PortfolioMatrices.supplierPreferencing().cellAt(8, 8);
    for (ProductGroup group : theirs.groups()) {
      Cell cell = theirs.cell(group);
      out.printf(
          "%s | spend %.0f | they: %s | we: %s | %s%n",
          group.name(),
          group.spend(),
          cell.id(),
          ours.id(),
          MutualPositions.standard().verdict(cell, ours));
    }
    Optional<Finding> finding = KeySupplierRule.standard().check(theirs);
    finding.ifPresent(found -> out.printf("%s: %s%n", found.code(), found.message()));
    out.printf("key status of %s stays %s%n", CARTECH, KeyStatus.INFORMED);
  }

  private static ProductGroup group(String name, double spend, double impact, double risk) {
    return ProductGroup.builder()
        .name(name)
        .spend(spend)
        .profitImpact(impact)
        .supplyRisk(risk)
        .build();
  }
}
