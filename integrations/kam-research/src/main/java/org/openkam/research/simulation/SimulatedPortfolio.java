package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.backtest.AccountHistory;

/** An invented portfolio: what a selection model may see, and the truth beside it. */
@Value.Immutable
public abstract class SimulatedPortfolio {
  /** The name of the series of what an account brought in each quarter. */
  public static final String REVENUE = "revenue";

  private static final int MONTHS = 3;

  SimulatedPortfolio() {}

  static ImmutableSimulatedPortfolio.Builder builder() {
    return ImmutableSimulatedPortfolio.builder();
  }

  /** {@return how it was invented} */
  public abstract PortfolioDesign design();

  /** {@return the seed it was invented with} */
  public abstract long seed();

  /** {@return what is measured of the accounts, one column a view, with gaps} */
  public abstract DecisionMatrix matrix();

  /**
   * {@return what each account brought in the quarters before the choice, oldest first, {@link
   * PortfolioDesign#pastQuarters()} amounts}
   */
  public abstract ImmutableMap<AccountId, ImmutableList<Double>> past();

  /**
   * Returns the past as a history for a backtest: the revenue of each quarter, dated by its last
   * day. Views are left out, since they are seen at the time of the choice only. The first account
   * of a group is the parent of its others, so that {@link
   * org.openkam.core.account.AccountHierarchy} can count them together. Give the design enough
   * {@link PortfolioDesign#pastQuarters()} for the origins of the backtest.
   *
   * @param choice the last day of the last past quarter, which is the last day of a month
   * @return the history, with the series {@value #REVENUE}
   * @throws IllegalArgumentException if the day is not the last of its month
   */
  public AccountHistory history(LocalDate choice) {
    YearMonth last = YearMonth.from(choice);
    checkArgument(
        last.atEndOfMonth().equals(choice), "choice must be the last day of a month: %s", choice);
    Map<Integer, AccountId> parents = new HashMap<>();
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    past()
        .forEach(
            (id, amounts) -> {
              ImmutableMap.Builder<LocalDate, Double> quarters = ImmutableMap.builder();
              for (int i = 0; i < amounts.size(); i++) {
                long months = MONTHS * (amounts.size() - 1L - i);
                quarters.put(last.minusMonths(months).atEndOfMonth(), amounts.get(i));
              }
              accounts.add(
                  Account.builder()
                      .id(id)
                      .parent(parent(id, parents))
                      .putSeries(REVENUE, MetricSeries.of("", quarters.buildOrThrow()))
                      .build());
            });
    return AccountHistory.of(accounts.build(), REVENUE, ImmutableSet.of());
  }

  private Optional<AccountId> parent(AccountId account, Map<Integer, AccountId> parents) {
    return Optional.ofNullable(groups().get(account))
        .map(group -> parents.computeIfAbsent(group, first -> account))
        .filter(parent -> !parent.equals(account));
  }

  /** {@return the corporate group of each account, by number from zero; empty without groups} */
  public abstract ImmutableMap<AccountId, Integer> groups();

  /** {@return what is true of the accounts} */
  public abstract Truth truth();
}
