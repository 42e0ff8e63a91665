package org.openkam.examples.workflows;

import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;

/** Four customers whose margin goes with their revenue. */
final class ReviewData {
  private record Customer(String name, double revenue, double margin, double trust) {}

  private ReviewData() {}

  static DecisionMatrix matrix() {
    Scale rating = Scale.interval(0, 10);
    Criterion revenue = Criterion.more("revenue", rating);
    Criterion margin = Criterion.more("margin", rating);
    Criterion trust = Criterion.more("trust", rating);
    return DecisionMatrix.reading(Customer::name)
        .measure(revenue, Customer::revenue)
        .measure(margin, Customer::margin)
        .measure(trust, Customer::trust)
        .read(
            List.of(
                new Customer("Vicom", 9, 8.9, 2),
                new Customer("Cartech", 6, 6.2, 9),
                new Customer("Nordholt", 3, 2.9, 5),
                new Customer("Aldermoor", 7, 7.1, 4)));
  }
}
