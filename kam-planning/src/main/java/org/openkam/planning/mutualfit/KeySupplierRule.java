package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * Tells from our place in the customer's purchasing portfolio whether we are a key supplier.
 *
 * @param statuses the status by the id of the cell; every cell of the matrix must be named
 * @param minUniqueShare from which share of its spend being unique lifts the dominant cell to a key
 *     supplier, above zero and at most one
 */
public record KeySupplierRule(ImmutableMap<String, Status> statuses, double minUniqueShare) {
  /**
   * Creates a rule.
   *
   * @param statuses the status by the id of the cell
   * @param minUniqueShare from which share of its spend being unique lifts the dominant cell to a
   *     key supplier, above zero and at most one
   */
  public KeySupplierRule {
    checkArgument(
        minUniqueShare > 0 && minUniqueShare <= 1,
        "least unique share must be above zero and at most one: %s",
        minUniqueShare);
  }

  /**
   * {@return our reading of Kraljic's cells: strategic is key, bottleneck is key while it lasts,
   * leverage and routine are not unless at least half of the spend is on what nobody else offers}
   */
  public static KeySupplierRule standard() {
    return new KeySupplierRule(
        ImmutableMap.of(
            "STRATEGIC", Status.KEY_SUPPLIER,
            "BOTTLENECK", Status.KEY_BUT_UNSTABLE,
            "LEVERAGE", Status.NOT_KEY,
            "NON_CRITICAL", Status.NOT_KEY),
        0.5);
  }

  /**
   * Returns what we are to a customer.
   *
   * @param portfolio its purchasing portfolio
   * @return the status of the dominant cell
   * @throws IllegalArgumentException if the rule does not name that cell
   */
  public Status status(PurchasePortfolio portfolio) {
    PortfolioMatrix.Cell dominant = portfolio.dominant();
    Status status = statuses.get(dominant.id());
    checkArgument(
        status != null, "no supplier status for cell '%s' among %s", dominant.id(), statuses);
    boolean isLifted =
        status == Status.NOT_KEY && uniqueShare(portfolio, dominant) >= minUniqueShare;
    return isLifted ? Status.KEY_SUPPLIER : status;
  }

  /**
   * Checks that a customer sees a key supplier in us.
   *
   * @param portfolio its purchasing portfolio
   * @return NOT_KEY_SUPPLIER with the share of each cell, or empty where it does
   */
  public Optional<Finding> check(PurchasePortfolio portfolio) {
    if (status(portfolio) != Status.NOT_KEY) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            "NOT_KEY_SUPPLIER",
            portfolio.account().value(),
            "'{account}' does not see us as a key supplier; its spend with us: {shares, percent}",
            ImmutableMap.of(
                "account",
                portfolio.account().value(),
                "position",
                portfolio.dominant().id(),
                "shares",
                shares(portfolio))));
  }

  private static Attributes shares(PurchasePortfolio portfolio) {
    Attributes.Builder shares = Attributes.builder();
    portfolio.shares().forEach((cell, share) -> shares.put(cell.id(), share));
    return shares.build();
  }

  private static double uniqueShare(PurchasePortfolio portfolio, PortfolioMatrix.Cell cell) {
    double all = 0;
    double unique = 0;
    for (PurchasePortfolio.ProductGroup group : portfolio.in(cell)) {
      all += group.spend();
      unique += group.standsOut() ? group.spend() : 0;
    }
    return unique / all;
  }

  /** What we are to a customer. */
  public enum Status {
    /** One of the suppliers that it builds on. */
    KEY_SUPPLIER,
    /** A supplier that it needs now and would rather replace. */
    KEY_BUT_UNSTABLE,
    /** One of many. */
    NOT_KEY
  }
}
