package org.openkam.examples.methods;

import java.util.List;
import java.util.Map;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.sorting.Classification;
import org.openkam.scoring.sorting.LimitingProfiles;
import org.openkam.scoring.sorting.MrSort;

/** Classes by a majority of criteria, with a limit on how many the best one takes. */
final class SortingExample {
  public static void main(String[] args) {
    record Customer(String name, double potential, double trust, double fit) {}
    Scale rating = Scale.interval(0, 10);
    Criterion potential = Criterion.more("potential", rating);
    Criterion trust = Criterion.more("trust", rating);
    Criterion fit = Criterion.more("fit", rating);
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(potential, Customer::potential)
            .measure(trust, Customer::trust)
            .measure(fit, Customer::fit)
            .read(
                List.of(
                    new Customer("Vicom", 9, 8, 1),
                    new Customer("Cartech", 8, 8, 8),
                    new Customer("Nordholt", 10, 6, 3)));
    Weights weights = Weights.equal(List.of(potential, trust, fit));

    MrSort sort =
        MrSort.of(
            LimitingProfiles.of(
                List.of("C", "B", "A"),
                List.of(
                    Map.of("potential", 5.0, "trust", 5.0, "fit", 5.0),
                    Map.of("potential", 8.0, "trust", 8.0, "fit", 8.0))),
            0.6);
    Classification classes = sort.sort(matrix, weights);
    System.out.println("A: " + classes.members("A") + ", B: " + classes.members("B"));

    Classification limited =
        classes.limited(Map.of("A", 1), WeightedSum.standard().score(matrix, weights).ranking());
    System.out.println("A: " + limited.members("A"));
    limited.findings().forEach(finding -> System.out.println(finding.message()));
  }
}
