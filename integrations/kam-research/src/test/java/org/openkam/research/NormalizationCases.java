package org.openkam.research;

import static org.openkam.research.GoldenNumbers.near;
import static org.openkam.research.GoldenNumbers.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Strategies with another normalization than that of their authors. */
final class NormalizationCases {
  private NormalizationCases() {}

  static void check(JsonNode content, JsonNode golden) {
    String name = golden.get("strategy").asText();
    ScoringStrategy strategy =
        Strategies.standard()
            .strategy(name)
            .withParameters(Attributes.of("normalization", golden.get("normalization").asText()));
    double[] scores = strategy.score(matrix(content), weights(content)).scores();
    for (int i = 0; i < scores.length; i++) {
      // the file has VIKOR's Q and MAIRCA's gaps, of which less is better
      scores[i] =
          name.equals("vikor") ? 1 - scores[i] : name.equals("mairca") ? -scores[i] : scores[i];
    }
    near(scores, golden.get("preference"), 1e-9);
  }

  private static DecisionMatrix matrix(JsonNode content) {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < content.get("types").size(); i++) {
      Scale scale = Scale.ratio("units");
      String id = "c" + i;
      criteria.add(
          content.get("types").get(i).asInt() > 0
              ? Criterion.more(id, scale)
              : Criterion.less(id, scale));
    }
    List<AccountId> accounts = new ArrayList<>();
    for (int i = 0; i < content.get("matrix").size(); i++) {
      accounts.add(AccountId.of("a" + i));
    }
    return DecisionMatrix.of(accounts, criteria, GoldenNumbers.rows(content.get("matrix")));
  }

  private static Weights weights(JsonNode content) {
    double[] weights = numbers(content.get("weights"));
    Map<String, Double> points = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      points.put("c" + i, weights[i]);
    }
    return Weights.proportional(points);
  }
}
