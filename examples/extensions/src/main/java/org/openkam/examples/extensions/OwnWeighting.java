package org.openkam.examples.extensions;

import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.weighting.data.Weighting;

/** A weighting of one's own: by how many times the greatest value is the mean. */
final class OwnWeighting {
  public static void main(String[] args) {
    record Customer(String name, double revenue, double visits) {}
    Criterion revenue = Criterion.more("revenue", Scale.ratio("kEUR"));
    Criterion visits = Criterion.more("visits", Scale.ratio("per year"));
    Weighting peaks =
        Weighting.of(
            "peaks",
            frame -> frame.statistics().stream().mapToDouble(c -> c.max() / c.mean()).toArray());
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(revenue, Customer::revenue)
            .measure(visits, Customer::visits)
            .read(List.of(new Customer("Vicom", 90, 10), new Customer("Cartech", 10, 2)));
    Weights weights = peaks.weigh(matrix).weights();
    System.out.println(weights.points());
  }
}
