package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.agreement.Ranks;

/**
 * Keeps the list that the past total made one time of judgement before the cut.
 *
 * @param count how many accounts stand on the list, at least one
 */
record LastSelection(int count) implements BacktestModel {
  static final String NAME = "last-selection";

  LastSelection {
    checkArgument(count >= 1, "last selection must have an account: %s", count);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public double[] score(AccountHistory.Snapshot snapshot) {
    Origin origin = snapshot.origin();
    LocalDate lastCut = origin.cut().minus(origin.judged());
    Ranks ranks =
        Ranks.ofScores(
            snapshot.accounts().stream()
                .mapToDouble(account -> totalBefore(snapshot, account.id(), lastCut))
                .toArray());
    return IntStream.range(0, ranks.size())
        .mapToDouble(account -> ranks.rank(account) <= count ? 1 : 0)
        .toArray();
  }

  private static double totalBefore(
      AccountHistory.Snapshot snapshot, AccountId account, LocalDate cut) {
    return snapshot.past(account).before(cut).total();
  }
}
