package org.openkam.examples.methods;

import java.util.List;
import java.util.Locale;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.WeightCombinations;
import org.openkam.scoring.weighting.data.Weightings;
import org.openkam.scoring.weighting.judgement.Ahp;
import org.openkam.scoring.weighting.judgement.ImportanceRanking;
import org.openkam.scoring.weighting.judgement.PairwiseMatrix;
import org.openkam.scoring.weighting.judgement.RankWeighting;

/** The same three criteria weighed by judgement, by their order, from data, and by both. */
final class WeightingExample {
  public static void main(String[] args) {
    record Customer(String name, double revenue, double trust, double fit) {}
    List<String> ids = List.of("revenue", "trust", "fit");
    DerivedWeights judged =
        Ahp.standard()
            .weigh(
                PairwiseMatrix.comparing(ids)
                    .judge("revenue", 2, "trust")
                    .judge("trust", 2, "fit")
                    .judge("revenue", 4, "fit")
                    .build());
    DerivedWeights ranked = RankWeighting.centroid().weigh(ImportanceRanking.of(ids));

    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(Criterion.more("revenue", Scale.ratio("kEUR")), Customer::revenue)
            .measure(Criterion.more("trust", Scale.interval(0, 10)), Customer::trust)
            .measure(Criterion.more("fit", Scale.interval(0, 10)), Customer::fit)
            .read(
                List.of(
                    new Customer("Vicom", 0, 0, 10),
                    new Customer("Cartech", 5, 0, 0),
                    new Customer("Nordholt", 10, 10, 10)));
    DerivedWeights spread = Weightings.VARIANCE.weigh(matrix);
    Weights both = WeightCombinations.convex(judged.weights(), spread.weights(), 0.5);

    for (String id : ids) {
      System.out.printf(
          Locale.ROOT,
          "%-7s judged %.3f, ranked %.3f, spread %.3f, both %.3f%n",
          id,
          judged.weights().of(id),
          ranked.weights().of(id),
          spread.weights().of(id),
          both.of(id));
    }
    System.out.printf(Locale.ROOT, "consistency ratio %.2f%n", judged.figure("consistency-ratio"));
    spread.findings().forEach(finding -> System.out.println(finding.message()));
  }
}
