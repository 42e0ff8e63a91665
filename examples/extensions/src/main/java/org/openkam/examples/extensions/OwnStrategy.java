package org.openkam.examples.extensions;

import java.util.Arrays;
import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;

/** A strategy of one's own: an account is as good as its lowest rating. */
final class OwnStrategy {
  public static void main(String[] args) {
    record Customer(String name, double trust, double fit) {}
    Criterion trust = Criterion.more("trust", Scale.interval(0, 10));
    Criterion fit = Criterion.more("fit", Scale.interval(0, 10));
    ScoringStrategy lowest =
        ScoringStrategy.of("lowest", criteria -> row -> Arrays.stream(row).min().orElse(0));
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(trust, Customer::trust)
            .measure(fit, Customer::fit)
            .read(List.of(new Customer("Vicom", 9, 2), new Customer("Cartech", 6, 5)));
    Scoring scoring = lowest.score(matrix, Weights.equal(List.of(trust, fit)));
    System.out.println(scoring.ranking() + " " + Arrays.toString(scoring.scores()));
  }
}
