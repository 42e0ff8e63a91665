package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * What a key account programme brought and cost in one period, and how much of it can be traced to
 * accounts (Dingena 2002: results are unclear). All amounts are in one currency.
 */
@Value.Immutable
public abstract class ProgrammeResult {
  ProgrammeResult() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the programme, for findings; programme unless set} */
  @Value.Default
  public String name() {
    return "programme";
  }

  /** {@return the revenue that is traced to each account, finite and not negative} */
  public abstract ImmutableMap<AccountId, Double> revenue();

  /** {@return the revenue of the programme that no account is named for, not negative} */
  public abstract double unattributedRevenue();

  /** {@return the margin on all revenue before the cost to serve, finite} */
  public abstract double margin();

  /** {@return what it cost to serve the accounts, finite and not negative} */
  public abstract double costToServe();

  /** {@return the revenue that is traced to accounts, in the order of the accounts} */
  public double attributedRevenue() {
    double total = 0;
    for (double amount : revenue().values()) {
      total += amount;
    }
    return total;
  }

  /** {@return the margin that is left after the cost to serve} */
  public double contribution() {
    return margin() - costToServe();
  }

  /** {@return the contribution a unit of cost to serve; empty where nothing was spent} */
  public OptionalDouble returnOnCost() {
    double share = contribution() / costToServe();
    return Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty();
  }

  /** {@return the share of revenue that no account is named for, 0 to 1; empty without revenue} */
  public OptionalDouble unattributedShare() {
    double total = attributedRevenue() + unattributedRevenue();
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(unattributedRevenue() / total);
  }

  /**
   * Checks the result.
   *
   * @param policy how much may stay without an account
   * @return RESULT_UNATTRIBUTED and PROGRAMME_COSTS_MORE where they apply
   */
  public ImmutableList<Finding> check(ProgrammePolicy policy) {
    return Stream.of(attribution(policy), cost())
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private Optional<Finding> attribution(ProgrammePolicy policy) {
    double share = unattributedShare().orElse(0);
    return share <= policy.maxUnattributed()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "RESULT_UNATTRIBUTED",
                name(),
                "no account is named for {unattributed} of the revenue of {total}; the tolerable"
                    + " share is {most}",
                ImmutableMap.of(
                    "unattributed",
                    unattributedRevenue(),
                    "total",
                    attributedRevenue() + unattributedRevenue(),
                    "share",
                    share,
                    "most",
                    policy.maxUnattributed())));
  }

  private Optional<Finding> cost() {
    return contribution() >= 0
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "PROGRAMME_COSTS_MORE",
                name(),
                "the {programme} costs {cost} to serve, more than the margin of {margin}",
                ImmutableMap.of("programme", name(), "cost", costToServe(), "margin", margin())));
  }

  @Value.Check
  void check() {
    revenue().forEach((account, amount) -> checkAmount("revenue of '" + account + "'", amount));
    checkAmount("unattributed revenue", unattributedRevenue());
    checkAmount("total revenue", attributedRevenue() + unattributedRevenue());
    checkAmount("cost to serve", costToServe());
    checkArgument(
        Double.isFinite(contribution()),
        "margin of programme '%s' must be finite: %s",
        name(),
        margin());
  }

  private void checkAmount(String what, double amount) {
    checkArgument(
        Double.isFinite(amount) && amount >= 0,
        "%s of programme '%s' must be finite and not negative: %s",
        what,
        name(),
        amount);
  }

  /** Builds {@link ProgrammeResult} instances; all but the name and the revenue are required. */
  public static final class Builder extends ImmutableProgrammeResult.Builder {
    Builder() {}
  }
}
