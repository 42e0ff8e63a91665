package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.scoring.standard.Strategies;

/** Four criteria from 0 to 10 with their weights, and accounts with a figure for each. */
final class SmallModel {
  static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.interval(0, 10)),
          Criterion.more("growth", Scale.interval(0, 10)),
          Criterion.more("margin", Scale.interval(0, 10)),
          Criterion.more("fit", Scale.interval(0, 10)));
  static final Weights WEIGHTS =
      Weights.proportional(
          ImmutableMap.of("revenue", 40.0, "growth", 20.0, "margin", 20.0, "fit", 20.0));

  private SmallModel() {}

  static SelectionModel choosing(int count) {
    return SelectionModel.builder()
        .id("small-model")
        .version("1")
        .criteria(CRITERIA)
        .weights(WEIGHTS)
        .strategy(StrategySpec.of("weighted-sum"))
        .scoringPolicy(ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build())
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(count).build())
        .build();
  }

  /** {@return who is chosen among a few accounts} */
  static ImmutableList<AccountId> choose(int count, Account... accounts) {
    return KeyAccountSelector.of(choosing(count), Strategies.standard())
        .select(ImmutableList.copyOf(accounts))
        .keyAccountIds();
  }

  /** Adds a criterion with 25 points to the 100 of the others. */
  static SelectionModel with(Criterion criterion) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    points.putAll(WEIGHTS.points()).put(criterion.id(), 25.0);
    return choosing(1).toBuilder()
        .addCriteria(criterion)
        .weights(Weights.proportional(points.buildOrThrow()))
        .build();
  }

  static Account account(String id, double revenue, double growth, double margin, double fit) {
    return Account.builder()
        .id(AccountId.of(id))
        .name(id)
        .figures(
            ImmutableMap.of("revenue", revenue, "growth", growth, "margin", margin, "fit", fit))
        .build();
  }
}
