package org.openkam.examples.methods;

import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.outranking.PartialOrder;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/** Small differences do not count, and two accounts may be too different to compare. */
final class OutrankingExample {
  public static void main(String[] args) {
    record Customer(String name, double margin, double effort) {}
    Criterion margin = Criterion.more("margin", Scale.ratio("kEUR"));
    Criterion effort = Criterion.less("effort", Scale.ratio("days"));
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(margin, Customer::margin)
            .measure(effort, Customer::effort)
            .read(
                List.of(
                    new Customer("Vicom", 10, 4),
                    new Customer("Cartech", 6, 2),
                    new Customer("Nordholt", 8, 4)));
    Weights weights = Weights.proportional(Map.of("margin", 75.0, "effort", 25.0));

    Promethee promethee =
        Promethee.of(PreferenceFunction.linear(1, 3)).with("effort", PreferenceFunction.usual());
    Scoring scoring = promethee.score(matrix, weights);
    for (AccountScore score : scoring.ranking().scores()) {
      System.out.println(score.account() + " " + score.score());
    }
    PartialOrder order = Promethee.partialOrder(scoring);
    System.out.println(order.relation(AccountId.of("Cartech"), AccountId.of("Nordholt")));
  }
}
