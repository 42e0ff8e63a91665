package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/**
 * Revenue by the account that uses the goods, whether it buys from us or from a reseller.
 *
 * <p>An account is worth its direct revenue and its share of what resellers buy, <i>R<sub>i</sub> =
 * d<sub>i</sub> + sum<sub>k</sub> w<sub>ik</sub> c<sub>k</sub></i>. A dependence on one account may
 * hide behind several resellers, and the other way round: compare {@link #direct()}, {@link
 * #effective} and {@link #byReseller}.
 */
@Value.Immutable
public abstract class RevenueAttribution {
  RevenueAttribution() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the revenue with each account itself, not negative} */
  public abstract ImmutableMap<AccountId, Double> direct();

  /** {@return the resellers, of different ids} */
  public abstract ImmutableList<Reseller> resellers();

  /** {@return the revenue of each account, direct and through resellers} */
  @Value.Lazy
  public ImmutableSortedMap<AccountId, AttributedRevenue> accounts() {
    return Stream.concat(
            direct().keySet().stream(),
            resellers().stream().flatMap(reseller -> reseller.shares().keySet().stream()))
        .distinct()
        .collect(toImmutableSortedMap(naturalOrder(), key -> key, this::attributed));
  }

  private AttributedRevenue attributed(AccountId account) {
    double direct = direct().getOrDefault(account, 0.0);
    double low = direct;
    double likely = 0;
    double high = direct;
    for (Reseller reseller : resellers()) {
      Reseller.Share share = reseller.shares().getOrDefault(account, Reseller.Share.exactly(0));
      low += share.low() * reseller.revenue();
      likely += share.likely() * reseller.revenue();
      high += share.high() * reseller.revenue();
    }
    return AttributedRevenue.builder()
        .direct(direct)
        .indirect(likely)
        .interval(Range.closed(low, high))
        .build();
  }

  /** {@return the accounts in the order of what they are likely worth, resellers included} */
  public Pareto effective() {
    return Pareto.of(
        accounts().entrySet().stream()
            .collect(toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue().total())));
  }

  /** {@return the resellers in the order of our revenue with them} */
  public Pareto byReseller() {
    return Pareto.of(resellers().stream().collect(toImmutableMap(Reseller::id, Reseller::revenue)));
  }

  /** {@return the share of all revenue that is likely meant for none of the accounts, 0 to 1} */
  public double unattributedShare() {
    double unattributed = 0;
    for (Reseller reseller : resellers()) {
      unattributed += reseller.unattributed();
    }
    return unattributed / total();
  }

  /**
   * {@return whether enough of the revenue can be traced}
   *
   * @param tolerated the tolerated share that is not attributed, from zero to one
   */
  public Verdict verdict(double tolerated) {
    checkArgument(
        tolerated >= 0 && tolerated <= 1, "tolerated share must lie from 0 to 1: %s", tolerated);
    return unattributedShare() > tolerated ? Verdict.UNATTRIBUTED : Verdict.TRACEABLE;
  }

  private double total() {
    double total = 0;
    for (double revenue : direct().values()) {
      total += revenue;
    }
    for (Reseller reseller : resellers()) {
      total += reseller.revenue();
    }
    return total;
  }

  @Value.Check
  RevenueAttribution check() {
    direct()
        .forEach(
            (account, revenue) ->
                checkArgument(
                    Double.isFinite(revenue) && revenue >= 0,
                    "direct revenue of account '%s' must be finite and not negative: %s",
                    account,
                    revenue));
    checkArgument(
        resellers().stream().map(Reseller::id).distinct().count() == resellers().size(),
        "resellers must have different ids: %s",
        resellers().stream().map(Reseller::id).toList());
    checkArgument(
        Double.isFinite(total()) && total() > 0,
        "attributed revenue must be finite and above zero in total: %s",
        total());
    return Zeros.isAnyNegative(direct().values())
        ? new Builder().from(this).direct(Zeros.plain(direct())).build()
        : this;
  }

  /** Whether enough of our revenue can be traced to accounts. */
  public enum Verdict {
    /** The share that is not attributed is within what is tolerated. */
    TRACEABLE,
    /** The share that is not attributed exceeds what is tolerated: results are unclear. */
    UNATTRIBUTED
  }

  /** What an account is worth to us, bought directly and through resellers. */
  @Value.Immutable
  public abstract static class AttributedRevenue {
    AttributedRevenue() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the revenue with the account itself} */
    public abstract double direct();

    /** {@return the revenue with resellers that is likely meant for the account} */
    public abstract double indirect();

    /** {@return the plausible sum of both} */
    public abstract Range<Double> interval();

    /** {@return the direct revenue and the likely indirect revenue, within the interval} */
    public double total() {
      return direct() + indirect();
    }

    /** Builds {@link AttributedRevenue} instances. */
    public static final class Builder extends ImmutableAttributedRevenue.Builder {
      Builder() {}
    }
  }

  /** Builds {@link RevenueAttribution} instances; some revenue is required. */
  public static final class Builder extends ImmutableRevenueAttribution.Builder {
    Builder() {}
  }
}
