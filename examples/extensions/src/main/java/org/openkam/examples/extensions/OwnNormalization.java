package org.openkam.examples.extensions;

import java.util.Arrays;
import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.normalization.Normalization;

/** A normalization of one's own: by logarithms, so that one giant does not flatten the rest. */
final class OwnNormalization {
  public static void main(String[] args) {
    record Customer(String name, double revenue) {}
    Criterion revenue = Criterion.more("revenue", Scale.ratio("kEUR"));
    Normalization magnitude =
        Normalization.of(
            "magnitude", (criterion, column) -> x -> Math.log1p(x) / Math.log1p(column.max()));
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(revenue, Customer::revenue)
            .read(List.of(new Customer("Vicom", 99), new Customer("Cartech", 9_999)));
    WeightedSum sum = WeightedSum.withNormalization(magnitude);
    System.out.println(
        Arrays.toString(sum.score(matrix, Weights.equal(List.of(revenue))).scores()));
  }
}
