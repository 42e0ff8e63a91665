package org.openkam.examples.methods;

import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.learning.LearnedModel;
import org.openkam.scoring.learning.UtaStar;

/** Which of last year's choices no value function can explain. */
final class LearningExample {
  public static void main(String[] args) {
    record Customer(String name, double fit) {}
    Criterion fit = Criterion.more("fit", Scale.interval(0, 10));
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(fit, Customer::fit)
            .read(
                List.of(
                    new Customer("Vicom", 9),
                    new Customer("Cartech", 7),
                    new Customer("Nordholt", 5),
                    new Customer("Favorite", 1)));

    LearnedModel learned =
        UtaStar.standard()
            .learn(
                matrix,
                Map.of(
                    AccountId.of("Favorite"), 1,
                    AccountId.of("Vicom"), 2,
                    AccountId.of("Cartech"), 3,
                    AccountId.of("Nordholt"), 4));
    System.out.println("contradictions: " + learned.contradictions());
    learned.findings().forEach(finding -> System.out.println(finding.message()));
  }
}
