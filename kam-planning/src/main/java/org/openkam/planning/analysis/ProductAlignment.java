package org.openkam.planning.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * What product management offers, top down, against what accounts ask for, bottom up (Kempeneers
 * 2017).
 */
@Value.Immutable
public abstract class ProductAlignment {
  ProductAlignment() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the products that we offer and can deliver} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> offered();

  /** {@return the products that each account asks for, offered or not} */
  public abstract ImmutableSetMultimap<AccountId, String> demand();

  /** {@return the offered products that no account asks for} */
  public ImmutableSortedSet<String> onTheShelf() {
    return ImmutableSortedSet.copyOf(Sets.difference(offered(), demanded()));
  }

  /** {@return the products that accounts ask for and that we do not offer} */
  public ImmutableSortedSet<String> unrealizable() {
    return ImmutableSortedSet.copyOf(Sets.difference(demanded(), offered()));
  }

  private ImmutableSortedSet<String> demanded() {
    return ImmutableSortedSet.copyOf(demand().values());
  }

  /**
   * Checks that offer and demand meet, whichever of the two leads.
   *
   * @return SHELF for each offered product without demand, UNREALIZABLE for each demanded product
   *     without offer
   */
  public ImmutableList<Finding> check() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (String product : onTheShelf()) {
      findings.add(
          Finding.info(
              "SHELF",
              product,
              "no account asks for '{product}'",
              ImmutableMap.of("product", product)));
    }
    for (String product : unrealizable()) {
      findings.add(
          Finding.warning(
              "UNREALIZABLE",
              product,
              "{accounts} ask for '{product}', which we do not offer",
              ImmutableMap.of(
                  "product",
                  product,
                  "accounts",
                  demand().inverse().get(product).stream().map(AccountId::value).toList())));
    }
    return findings.build();
  }

  /** Builds {@link ProductAlignment} instances; both properties may be empty. */
  public static final class Builder extends ImmutableProductAlignment.Builder {
    Builder() {}
  }
}
