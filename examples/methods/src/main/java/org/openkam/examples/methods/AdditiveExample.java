package org.openkam.examples.methods;

import java.util.List;
import java.util.Locale;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Scoring;

/** A sum lets strengths make up for a weakness, a product does not. */
final class AdditiveExample {
  public static void main(String[] args) {
    record Customer(String name, double revenue, double orders) {}
    Criterion revenue = Criterion.more("revenue", Scale.ratio("kEUR", 0, 1000));
    Criterion orders = Criterion.more("orders", Scale.ratio("per year", 0, 10));
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(revenue, Customer::revenue)
            .measure(orders, Customer::orders)
            .read(List.of(new Customer("Vicom", 1000, 1), new Customer("Cartech", 490, 4)));
    Weights weights = Weights.equal(List.of(revenue, orders));

    Scoring sum = WeightedSum.outOf(10).score(matrix, weights);
    Scoring product = WeightedProduct.standard().score(matrix, weights);
    for (int row = 0; row < 2; row++) {
      System.out.printf(
          Locale.ROOT,
          "%s: sum %.2f, product %.2f%n",
          sum.accounts().get(row),
          sum.score(row),
          product.score(row));
    }
  }
}
