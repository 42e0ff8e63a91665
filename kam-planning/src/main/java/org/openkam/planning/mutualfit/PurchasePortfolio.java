package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * Where our product groups stand in the purchasing portfolio of a customer (Kraljic 1983).
 *
 * <p>One customer can place one group among its strategic purchases and another among its routine
 * ones; what it sees in us on the whole is told by the spend.
 *
 * @param account the customer
 * @param matrix the purchasing portfolio: supply risk across, profit impact upwards
 * @param groups the product groups, of which at least one has spend
 */
public record PurchasePortfolio(
    AccountId account, PortfolioMatrix matrix, ImmutableList<ProductGroup> groups) {
  /**
   * Creates a portfolio.
   *
   * @param account the customer
   * @param matrix the purchasing portfolio: supply risk across, profit impact upwards
   * @param groups the product groups, of which at least one has spend
   */
  public PurchasePortfolio {
    checkArgument(
        groups.stream().anyMatch(group -> group.spend() > 0),
        "purchasing portfolio of account '%s' must have spend: %s",
        account,
        groups.stream().map(ProductGroup::name).toList());
  }

  /**
   * Returns a portfolio on Kraljic's matrix with axes from 0 to 10.
   *
   * @param account the customer
   * @param groups the product groups, of which at least one has spend
   * @return the portfolio
   */
  public static PurchasePortfolio of(AccountId account, List<ProductGroup> groups) {
    return new PurchasePortfolio(
        account, PortfolioMatrices.kraljic(), ImmutableList.copyOf(groups));
  }

  /**
   * Returns the cell of a product group.
   *
   * @param group the product group
   * @return the cell
   */
  public PortfolioMatrix.Cell cell(ProductGroup group) {
    return matrix.cellAt(group.supplyRisk(), group.profitImpact());
  }

  /** {@return the share of spend of each cell that has spend, the largest first} */
  public ImmutableMap<PortfolioMatrix.Cell, Double> shares() {
    double all = groups.stream().mapToDouble(ProductGroup::spend).sum();
    return matrix.cells().stream()
        .filter(cell -> spend(cell) > 0)
        .map(cell -> Map.entry(cell, spend(cell) / all))
        .sorted(Map.Entry.<PortfolioMatrix.Cell, Double>comparingByValue().reversed())
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** {@return the cell with the largest share of spend; of equal ones the first of the matrix} */
  public PortfolioMatrix.Cell dominant() {
    return shares().keySet().iterator().next();
  }

  /**
   * Returns the product groups of a cell.
   *
   * @param cell a cell of the matrix
   * @return the groups, in their order
   */
  public ImmutableList<ProductGroup> in(PortfolioMatrix.Cell cell) {
    return groups.stream().filter(group -> cell(group).equals(cell)).collect(toImmutableList());
  }

  private double spend(PortfolioMatrix.Cell cell) {
    return in(cell).stream().mapToDouble(ProductGroup::spend).sum();
  }

  /** What a customer buys from us in one product group, and how it sees that purchase. */
  @Value.Immutable
  public abstract static class ProductGroup {
    ProductGroup() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the name of the group, not blank} */
    public abstract String name();

    /**
     * {@return what the customer spends on it with us, in one currency, finite and not negative}
     */
    public abstract double spend();

    /** {@return what the group does for the customer's profit, on the axis of the matrix} */
    public abstract double profitImpact();

    /** {@return how hard it is for the customer to get it elsewhere, on the axis of the matrix} */
    public abstract double supplyRisk();

    /** {@return whether nobody else offers the like, which is not so unless set} */
    @Value.Default
    public boolean standsOut() {
      return false;
    }

    @Value.Check
    ProductGroup check() {
      checkArgument(!name().isBlank(), "product group must have a name: '%s'", name());
      checkArgument(
          spend() >= 0 && Double.isFinite(spend()),
          "spend on product group '%s' must be finite and not negative: %s",
          name(),
          spend());
      checkArgument(
          Double.isFinite(profitImpact()) && Double.isFinite(supplyRisk()),
          "product group '%s' must have a finite profit impact and supply risk: %s, %s",
          name(),
          profitImpact(),
          supplyRisk());
      return Zeros.isAnyNegative(spend(), profitImpact(), supplyRisk())
          ? new Builder()
              .from(this)
              .spend(spend() + 0.0)
              .profitImpact(profitImpact() + 0.0)
              .supplyRisk(supplyRisk() + 0.0)
              .build()
          : this;
    }

    /** Builds {@link ProductGroup} instances; all but the uniqueness are required. */
    public static final class Builder extends ImmutableProductGroup.Builder {
      Builder() {}
    }
  }
}
