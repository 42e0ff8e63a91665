package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.selection.ImportanceMeasures;
import org.openkam.planning.selection.SelectionQuestions;
import org.openkam.report.Wording;
import org.openkam.scoring.counterfactual.Counterfactual;

/** Five candidates for two places, a model with two measures made of several ratings, and words. */
final class RoundData {
  static final Wording WORDS = Wording.in(Locale.ENGLISH);

  private RoundData() {}

  static SelectionModel.Builder model() {
    Scale rating = Scale.interval(0, 10);
    return SelectionModel.builder()
        .id("round")
        .addCriteria(
            Criterion.more("revenue", Scale.ratio("kEUR", 0, 1000)),
            Criterion.more("growth", Scale.interval(-20, 20)),
            Criterion.more("characteristics", rating).toBuilder()
                .measure(Measure.of("characteristics", "", ImportanceMeasures::characteristics))
                .build(),
            Criterion.more("cooperation", rating).toBuilder()
                .measure(Measure.of("cooperation", "", ImportanceMeasures::cooperation))
                .build())
        .weights(
            Weights.proportional(
                ImmutableMap.of(
                    "revenue", 40.0, "growth", 20.0, "characteristics", 20.0, "cooperation", 20.0)))
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).build());
  }

  static ImmutableList<Account> accounts() {
    return ImmutableList.of(
        account("Aldermoor", 900, 4, 32, 2, 0, new double[] {8, 7, 9, 9, 8}).toBuilder()
            .putFigure("can-reference", 1)
            .build(),
        account("Brightwell", 700, 12, 24, 1, 0.5, new double[] {7, 8, 6, 8, 9}),
        account("Corvane", 640, 6, 26, 1, 0, new double[] {6, 7, 5, 9, 5}),
        account("Dunmere", 850, 8, 22, 0, 1, new double[] {9, 8, 7, 8, 7}),
        account("Eastholm", 300, 2, 14, 1, 3, new double[] {5, 4, 6, 7, 3}));
  }

  /**
   * The ratings are the fit of place, operations and market, then ability and will to cooperate.
   */
  private static Account account(
      String name,
      double revenue,
      double growth,
      double marginRate,
      double benefits,
      double switches,
      double[] ratings) {
    return Account.builder()
        .id(AccountId.of(name))
        .name(name)
        .putFigure("revenue", revenue)
        .putFigure("growth", growth)
        .putFigure("margin-rate", marginRate)
        .putFigure("quantified-benefits", benefits)
        .putFigure("supplier-switches-per-year", switches)
        .putFigure("geographic-fit", ratings[0])
        .putFigure("operations-fit", ratings[1])
        .putFigure("market-fit", ratings[2])
        .putFigure("cooperation-ability", ratings[3])
        .putFigure("cooperation-willingness", ratings[4])
        .build();
  }

  /** What a plan could move: more business, and more will to work together. */
  static ImmutableList<Counterfactual.ActionableRange> levers(SelectionModel model) {
    return Stream.of("revenue", "cooperation")
        .map(id -> model.criteria().stream().filter(one -> one.id().equals(id)).findFirst())
        .map(criterion -> Counterfactual.ActionableRange.toBest(criterion.orElseThrow()))
        .collect(toImmutableList());
  }

  static String words(SelectionQuestions.Question question, List<Finding> reasons) {
    String asked =
        switch (question) {
          case IMPORTANCE -> "an important customer";
          case CUSTOMER_BENEFIT -> "a concrete benefit for them";
          case MUTUAL_DEPENDENCE -> "need of each other";
        };
    return reasons.isEmpty()
        ? "  yes, " + asked
        : reasons.stream()
            .map(WORDS::sentence)
            .collect(Collectors.joining(" ", "  not yet " + asked + ": ", ""));
  }

  static String words(Counterfactual change) {
    return change.changes().stream()
        .map(
            one ->
                String.format(
                    Locale.ROOT, "%s from %.1f to %.1f", one.criterion(), one.from(), one.to()))
        .collect(Collectors.joining(" and ", "- ", ""));
  }
}
