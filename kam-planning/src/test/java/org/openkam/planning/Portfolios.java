package org.openkam.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.StrategySpec;

/** Small portfolios and models that several tests share. */
public final class Portfolios {
  private static final ImmutableList<String> RATINGS =
      ImmutableList.of("revenue", "potential", "cooperation");

  private Portfolios() {}

  /** A model of three ratings from 0 to 10 that weigh the same, with scores from 0 to 10. */
  public static SelectionModel.Builder model() {
    ImmutableList<Criterion> criteria =
        RATINGS.stream()
            .map(id -> Criterion.more(id, Scale.interval(0, 10)))
            .collect(ImmutableList.toImmutableList());
    return SelectionModel.builder()
        .id("three-ratings")
        .criteria(criteria)
        .weights(Weights.equal(criteria))
        .strategy(new StrategySpec("weighted-sum", Attributes.of("points", 10)));
  }

  /** An account with figures by name. */
  public static Account account(String id, Map<String, Double> figures) {
    return Account.builder().id(AccountId.of(id)).figures(figures).build();
  }

  /** An account with the same rating on all three criteria. */
  public static Account rated(String id, double rating) {
    return rated(id, rating, rating, rating);
  }

  /** An account with a rating on each of the three criteria. */
  public static Account rated(String id, double revenue, double potential, double cooperation) {
    return account(
        id,
        ImmutableMap.of("revenue", revenue, "potential", potential, "cooperation", cooperation));
  }

  /** Accounts a01, a02 and so on, each a little worse than the one before. */
  public static ImmutableList<Account> descending(int count) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 1; i <= count; i++) {
      accounts.add(rated(String.format(Locale.ROOT, "a%02d", i), 10 - i / 10.0));
    }
    return accounts.build();
  }
}
