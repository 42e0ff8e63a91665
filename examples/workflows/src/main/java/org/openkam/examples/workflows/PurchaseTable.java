package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Locale;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rival;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.value.potential.PeerEstimate;

/** What twelve customers bought last year in four product groups, in kEUR. */
final class PurchaseTable {
  static final AccountId CARTECH = AccountId.of("Cartech");

  private static final ImmutableList<String> GROUPS =
      ImmutableList.of("pipes", "valves", "seals", "housings");

  private PurchaseTable() {}

  static ImmutableTable<AccountId, String, Double> purchases() {
    ImmutableTable.Builder<AccountId, String, Double> table = ImmutableTable.builder();
    put(table, "Cartech", 700, 300, 0, 0);
    put(table, "Aldermoor", 520, 240, 90, 60);
    put(table, "Brightwell", 410, 150, 55, 0);
    put(table, "Corvane", 300, 150, 60, 45);
    put(table, "Dunmere", 250, 90, 40, 30);
    put(table, "Eastholm", 180, 90, 20, 40);
    put(table, "Fernhill", 160, 60, 30, 12);
    put(table, "Glanford", 900, 380, 150, 110);
    put(table, "Hollowby", 75, 30, 12, 9);
    put(table, "Inglewood", 640, 310, 80, 95);
    put(table, "Jarrow Steel", 330, 120, 66, 20);
    put(table, "Kestrel Foods", 20, 400, 10, 5);
    return table.build();
  }

  private static void put(
      ImmutableTable.Builder<AccountId, String, Double> table, String account, double... amounts) {
    for (int i = 0; i < amounts.length; i++) {
      table.put(AccountId.of(account), GROUPS.get(i), amounts[i]);
    }
  }

  static CoverageMatrix owned() {
    CoverageMatrix.Cell bought = CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED);
    return CoverageMatrices.whiteSpace(List.of("Cartech"), GROUPS)
        .with("Cartech", "pipes", bought)
        .with("Cartech", "valves", bought);
  }

  static ImmutableList<Rival> rivals() {
    return ImmutableList.of(
        Rival.builder().name("Dichtwerk").putShare("seals", 0.7).build(),
        Rival.builder().name("Metalo").putShare("seals", 0.3).putShare("housings", 1.0).build());
  }

  static String words(PeerEstimate estimate) {
    return String.format(
        Locale.ROOT,
        "%.0f kEUR a year (%.0f to %.0f), as %d similar customers buy",
        estimate.amount(),
        estimate.lowest(),
        estimate.highest(),
        estimate.peers().size());
  }
}
