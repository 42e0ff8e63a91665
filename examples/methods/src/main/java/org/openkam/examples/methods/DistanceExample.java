package org.openkam.examples.methods;

import java.util.List;
import java.util.Locale;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.distance.DistanceStrategies;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Scoring;

/** A newcomer changes the others' scores, unless the model is frozen or goes by bounds. */
final class DistanceExample {
  public static void main(String[] args) {
    record Customer(String name, double revenue, double cost) {}
    Criterion revenue = Criterion.more("revenue", Scale.ratio("kEUR", 0, 100));
    Criterion cost = Criterion.less("cost", Scale.ratio("kEUR", 0, 100));
    DecisionMatrix three =
        DecisionMatrix.reading(Customer::name)
            .measure(revenue, Customer::revenue)
            .measure(cost, Customer::cost)
            .read(
                List.of(
                    new Customer("Vicom", 100, 50),
                    new Customer("Cartech", 60, 20),
                    new Customer("Newcomer", 60, 80)));
    DecisionMatrix two = three.selectAlternatives(three.accounts().subList(0, 2));
    Weights weights = Weights.equal(List.of(revenue, cost));

    Topsis topsis = Topsis.withNormalization(Normalizations.MIN_MAX);
    Scoring before = topsis.score(two, weights);
    Scoring after = topsis.score(three, weights);
    Scoring frozen = topsis.fit(two, weights).score(three);
    Scoring bounded = DistanceStrategies.spotis().score(three, weights);
    for (int row = 0; row < 2; row++) {
      System.out.printf(
          Locale.ROOT,
          "%s: before %.2f, after %.2f, frozen %.2f, by bounds %.2f%n",
          before.accounts().get(row),
          before.score(row),
          after.score(row),
          frozen.score(row),
          bounded.score(row));
    }
  }
}
