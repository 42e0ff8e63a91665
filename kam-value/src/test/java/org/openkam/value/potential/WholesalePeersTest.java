package org.openkam.value.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

/**
 * Each of 2,640 purchases held back once: 440 customers of a wholesaler in six product groups (UCI
 * "Wholesale customers", Cardoso 2014). Runs where {@code -Dkam.datasets.dir=DIR} names the folder
 * that holds {@code wholesale/wholesale_customers.csv}.
 */
final class WholesalePeersTest {
  private static final String FOLDER = "kam.datasets.dir";
  private static final int FIRST_GROUP = 2;

  @Test
  void estimatesPurchasesThatWereHeldBackBetterThanThePlainMean() throws IOException {
    Path file = Path.of(System.getProperty(FOLDER, ""), "wholesale", "wholesale_customers.csv");
    assumeTrue(Files.exists(file), () -> "no data; set -D" + FOLDER);
    Table<AccountId, String, Double> purchases = read(Files.readAllLines(file));
    PeerPotential potential = PeerPotential.of(purchases);

    double peerError = 0;
    double meanError = 0;
    int covered = 0;
    for (String group : purchases.columnKeySet()) {
      Map<AccountId, Double> column = purchases.column(group);
      double all = column.values().stream().mapToDouble(amount -> amount).sum();
      for (Map.Entry<AccountId, Double> cell : column.entrySet()) {
        PeerEstimate estimate = potential.estimate(cell.getKey(), group).orElseThrow();
        double actual = cell.getValue();
        double mean = (all - actual) / (column.size() - 1);
        peerError += Math.abs(estimate.amount() - actual);
        meanError += Math.abs(mean - actual);
        covered += estimate.lowest() <= actual && actual <= estimate.highest() ? 1 : 0;
      }
    }

    int cells = purchases.size();
    System.out.printf(
        "mean absolute error %.0f against %.0f of the plain mean; coverage %.3f of 0.8%n",
        peerError / cells, meanError / cells, (double) covered / cells);
    assertThat(cells).isEqualTo(2640);
    assertThat(peerError / meanError).isLessThan(0.7);
    assertThat((double) covered / cells).isBetween(0.78, 0.84);
  }

  private static Table<AccountId, String, Double> read(List<String> lines) {
    List<String> names = Splitter.on(',').splitToList(lines.get(0));
    ImmutableTable.Builder<AccountId, String, Double> purchases = ImmutableTable.builder();
    for (int row = 1; row < lines.size(); row++) {
      List<String> cells = Splitter.on(',').splitToList(lines.get(row));
      for (int group = FIRST_GROUP; group < names.size(); group++) {
        purchases.put(
            AccountId.of("customer-" + row),
            names.get(group),
            Double.parseDouble(cells.get(group)));
      }
    }
    return purchases.build();
  }
}
