package org.openkam.planning.transaction;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.value.lifetime.RfmScoring;

/**
 * Chooses by the sum of the quintiles of recency, frequency and monetary value.
 *
 * @param history the transactions
 */
record RfmModel(TransactionHistory history) implements BacktestModel {
  private static final RfmScoring QUINTILES = new RfmScoring(RfmScoring.Binning.MEAN_RANK, 5);

  @Override
  public String name() {
    return "rfm";
  }

  @Override
  public double[] score(AccountHistory.Snapshot snapshot) {
    ImmutableSortedMap<AccountId, RfmScoring.Profile> profiles =
        history.known(snapshot.origin()).profiles(snapshot.origin().cut().minusDays(1));
    ImmutableList<AccountId> customers = profiles.keySet().asList();
    Map<AccountId, Integer> sums = new HashMap<>();
    if (!customers.isEmpty()) {
      ImmutableList<RfmScoring.Score> scores =
          QUINTILES.score(profiles.values().stream().collect(toImmutableList()));
      for (int i = 0; i < customers.size(); i++) {
        RfmScoring.Score score = scores.get(i);
        sums.put(customers.get(i), score.recency() + score.frequency() + score.monetary());
      }
    }
    return snapshot.accounts().stream()
        .mapToDouble(account -> sums.getOrDefault(account.id(), 0))
        .toArray();
  }
}
