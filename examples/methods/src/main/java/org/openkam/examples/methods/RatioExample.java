package org.openkam.examples.methods;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.ratio.RatioStrategies;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;

/** Ratios take money and counts, but neither a zero to divide by nor ratings. */
final class RatioExample {
  public static void main(String[] args) {
    record Customer(String name, double revenue, double complaints) {}
    Criterion revenue = Criterion.more("revenue", Scale.ratio("kEUR"));
    Criterion complaints = Criterion.less("complaints", Scale.ratio("per year"));
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(revenue, Customer::revenue)
            .measure(complaints, Customer::complaints)
            .read(List.of(new Customer("Vicom", 300, 0), new Customer("Cartech", 400, 5)));
    Weights weights = Weights.proportional(Map.of("revenue", 75.0, "complaints", 25.0));

    Scoring moora = RatioStrategies.mooraRatio().score(matrix, weights);
    System.out.printf(Locale.ROOT, "Vicom %.2f, Cartech %.2f%n", moora.score(0), moora.score(1));
    try {
      Scoring marcos = RatioStrategies.marcos().score(matrix, weights);
      System.out.printf(Locale.ROOT, "Vicom %.2f%n", marcos.score(0));
    } catch (ScoringRefusedException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
