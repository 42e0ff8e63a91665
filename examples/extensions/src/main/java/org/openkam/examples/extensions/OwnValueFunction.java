package org.openkam.examples.extensions;

import java.util.Arrays;
import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;

/** A value function of one's own: the first visits are worth the most. */
final class OwnValueFunction {
  public static void main(String[] args) {
    record Customer(String name, double visits) {}
    ValueFunction saturating = visits -> visits / (visits + 4);
    Scale scale = Scale.ratio("per year");
    Criterion visits =
        Criterion.builder().id("visits").scale(scale).valueFunction(saturating).build();
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(visits, Customer::visits)
            .read(List.of(new Customer("Vicom", 4), new Customer("Cartech", 12)));
    Weights weights = Weights.equal(List.of(visits));
    System.out.println(Arrays.toString(WeightedSum.standard().score(matrix, weights).scores()));
  }
}
