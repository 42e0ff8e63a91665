package org.openkam.planning.analysis;

import com.google.common.collect.ImmutableTable;

/** A small analysis with two statements a list. */
final class Swots {
  private Swots() {}

  static SwotAnalysis twoEach() {
    return SwotAnalysis.builder()
        .subject("Cartech")
        .addItems(SwotItem.internal("S1", SwotItem.Kind.STRENGTH, "our service"))
        .addItems(SwotItem.internal("S2", SwotItem.Kind.STRENGTH, "our engineers on site"))
        .addItems(SwotItem.internal("W1", SwotItem.Kind.WEAKNESS, "our late deliveries"))
        .addItems(SwotItem.internal("W2", SwotItem.Kind.WEAKNESS, "our thin presence abroad"))
        .addItems(
            outside("O1", SwotItem.Kind.OPPORTUNITY, SwotItem.Block.CUSTOMERS, "their new plant"))
        .addItems(
            outside(
                "O2", SwotItem.Kind.OPPORTUNITY, SwotItem.Block.INDUSTRY, "the move to electric"))
        .addItems(
            outside("T1", SwotItem.Kind.THREAT, SwotItem.Block.COMPETITORS, "a cheaper rival"))
        .addItems(
            outside("T2", SwotItem.Kind.THREAT, SwotItem.Block.DISTRIBUTION, "their new web shop"))
        .build();
  }

  static SwotItem outside(String id, SwotItem.Kind kind, SwotItem.Block block, String statement) {
    return SwotItem.of(id, kind, block, statement);
  }

  /** SO +5, ST +4, WO -4, WT -4. */
  static ConfrontationMatrix confronted() {
    return ConfrontationMatrix.builder()
        .swot(twoEach())
        .scores(
            ImmutableTable.<String, String, Integer>builder()
                .put("S1", "O1", 2)
                .put("S1", "O2", 0)
                .put("S1", "T1", 2)
                .put("S1", "T2", 0)
                .put("S2", "O1", 1)
                .put("S2", "O2", 2)
                .put("S2", "T1", 0)
                .put("S2", "T2", 2)
                .put("W1", "O1", -1)
                .put("W1", "O2", -2)
                .put("W1", "T1", -1)
                .put("W1", "T2", -1)
                .put("W2", "O1", -1)
                .put("W2", "O2", 0)
                .put("W2", "T1", -1)
                .put("W2", "T2", -1)
                .build())
        .build();
  }
}
