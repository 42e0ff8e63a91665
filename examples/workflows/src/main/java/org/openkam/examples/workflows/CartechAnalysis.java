package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.planning.analysis.ConfrontationMatrix;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;

/** What is strong, weak, coming and threatening at Cartech, and what could be done about it. */
final class CartechAnalysis {
  private CartechAnalysis() {}

  static ConfrontationMatrix confrontation() {
    return ConfrontationMatrix.builder()
        .swot(
            SwotAnalysis.builder()
                .subject("Cartech")
                .addItems(SwotItem.internal("S1", SwotItem.Kind.STRENGTH, "our service"))
                .addItems(SwotItem.internal("W1", SwotItem.Kind.WEAKNESS, "our late deliveries"))
                .addItems(
                    SwotItem.internal("W2", SwotItem.Kind.WEAKNESS, "our thin presence abroad"))
                .addItems(
                    outside(
                        "O1",
                        SwotItem.Kind.OPPORTUNITY,
                        SwotItem.Block.CUSTOMERS,
                        "their new plant"))
                .addItems(
                    outside(
                        "O2", SwotItem.Kind.OPPORTUNITY, SwotItem.Block.INDUSTRY, "electric cars"))
                .addItems(
                    outside(
                        "T1", SwotItem.Kind.THREAT, SwotItem.Block.COMPETITORS, "a cheaper rival"))
                .addItems(
                    outside(
                        "T2", SwotItem.Kind.THREAT, SwotItem.Block.DISTRIBUTION, "their web shop"))
                .build())
        .scores(
            ImmutableTable.<String, String, Integer>builder()
                .put("S1", "O1", 2)
                .put("S1", "O2", 1)
                .put("S1", "T1", 1)
                .put("S1", "T2", 1)
                .put("W1", "O1", -1)
                .put("W1", "O2", -1)
                .put("W1", "T1", -1)
                .put("W1", "T2", -1)
                .put("W2", "O1", -1)
                .put("W2", "O2", -1)
                .put("W2", "T1", -1)
                .put("W2", "T2", 0)
                .build())
        .build();
  }

  /** Two ways to answer each main issue, judged from 0 to 10 by the criteria of the model. */
  static OptionMatrix options(MainIssue issue) {
    return switch (issue.id()) {
      case "I1" -> options(issue, "joint lab for housings", "lower price for housings");
      case "I2" -> options(issue, "stock on their site", "larger stock in our warehouse");
      case "I3" -> options(issue, "engineer near the new plant", "partner for service abroad");
      default -> throw new IllegalArgumentException("no options for issue: " + issue.id());
    };
  }

  private static OptionMatrix options(MainIssue issue, String closer, String cheaper) {
    return new OptionMatrix(
        issue,
        DecisionMatrix.of(
            ImmutableList.of(AlternativeId.of(closer), AlternativeId.of(cheaper)),
            SmallModel.CRITERIA,
            new double[][] {{7, 8, 6, 9}, {6, 4, 2, 5}}),
        SmallModel.WEIGHTS);
  }

  private static SwotItem outside(
      String id, SwotItem.Kind kind, SwotItem.Block block, String text) {
    return SwotItem.of(id, kind, block, text);
  }
}
