package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody's edit is lost, however many edit at once. */
final class ConcurrentEditsTest {
  private static final int EDITS = 200;
  private static final int EDITORS = 8;

  @Test
  void losesNoEdit(@TempDir Path folder) throws InterruptedException, ExecutionException {
    try (Crm crm = Crm.start(folder)) {
      crm.importPortfolio();
      check(crm);
    }
  }

  /** Two hundred editors add one to the same figure, each trying again where another was faster. */
  static void check(Crm crm) throws InterruptedException, ExecutionException {
    JsonNode before = crm.get("max", "/api/accounts/K100").json();
    ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
    try {
      List<Callable<Integer>> edits = new ArrayList<>();
      for (int i = 0; i < EDITS; i++) {
        edits.add(() -> crm.addOneTo("K100", "employees"));
      }
      int refused = 0;
      for (Future<Integer> edit : editors.invokeAll(edits)) {
        refused += edit.get();
      }
      assertThat(refused).isPositive();
    } finally {
      editors.shutdownNow();
    }
    JsonNode after = crm.get("max", "/api/accounts/K100").json();
    assertThat(after.at("/figures/employees").asDouble())
        .isEqualTo(before.at("/figures/employees").asDouble() + EDITS);
    assertThat(after.get("version").asLong()).isEqualTo(before.get("version").asLong() + EDITS);
    assertThat(crm.get("dora", "/api/log").json())
        .filteredOn(entry -> entry.get("subject").asText().equals("account K100"))
        .hasSize(EDITS);
  }
}
