package org.openkam.value.scenario;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/**
 * What if: a shock to some accounts, or to all that share a value of a dimension.
 *
 * <p>A line is hit when its account is among {@link #accounts} and it has every value of {@link
 * #dimensions}; where one of the two is empty, it does not restrict.
 */
@Value.Immutable
public abstract class Scenario {
  Scenario() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the scenario that accounts are lost altogether}
   *
   * @param name the name of the scenario
   * @param accounts the accounts, at least one
   * @throws IllegalArgumentException if there is no account
   */
  public static Scenario loss(String name, AccountId... accounts) {
    checkArgument(accounts.length > 0, "loss scenario needs an account: '%s'", name);
    return builder().name(name).addAccounts(accounts).shock(Shock.loss()).build();
  }

  /** {@return the name shown to people, never blank} */
  public abstract String name();

  /** {@return the accounts that are hit; all when empty} */
  public abstract ImmutableSet<AccountId> accounts();

  /** {@return the value that each dimension of a hit line has; any when empty} */
  public abstract ImmutableMap<String, String> dimensions();

  /** {@return what happens to the lines that are hit} */
  public abstract Shock shock();

  /** {@return free labels, such as the DESTEP factor behind the scenario} */
  public abstract ImmutableSet<String> tags();

  boolean hits(RevenueBook.Line line) {
    return (accounts().isEmpty() || accounts().contains(line.account()))
        && line.dimensions().entrySet().containsAll(dimensions().entrySet());
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "scenario name must not be blank: '%s'", name());
  }

  /**
   * A change of volume, price and cost, each as a fraction: -0.1 is ten percent less.
   *
   * <p>Revenue becomes <i>R (1 + volume) (1 + price)</i>; margin becomes <i>(1 + volume) (M + R
   * price - (R - M) cost)</i>. The loss of an account is a volume of -1; inflation that is not
   * passed on is a cost alone; a weaker currency of the customer is a price below zero.
   *
   * @param volume the change of the quantity sold, at least -1
   * @param price the change of the price, at least -1
   * @param cost the change of the cost per unit, at least -1
   */
  public record Shock(double volume, double price, double cost) {
    /**
     * Creates the shock.
     *
     * @param volume the change of the quantity sold, at least -1
     * @param price the change of the price, at least -1
     * @param cost the change of the cost per unit, at least -1
     */
    public Shock {
      checkChange("volume", volume);
      checkChange("price", price);
      checkChange("cost", cost);
      volume += 0.0;
      price += 0.0;
      cost += 0.0;
    }

    private static void checkChange(String subject, double change) {
      checkArgument(
          Double.isFinite(change) && change >= -1,
          "shock %s must be finite and at least -1: %s",
          subject,
          change);
    }

    /** {@return the loss of everything sold} */
    public static Shock loss() {
      return new Shock(-1, 0, 0);
    }

    /**
     * {@return a change of the quantity sold alone}
     *
     * @param volume the change, at least -1
     */
    public static Shock volume(double volume) {
      return new Shock(volume, 0, 0);
    }

    /**
     * {@return a change of the price alone, which margin takes in full}
     *
     * @param price the change, at least -1
     */
    public static Shock price(double price) {
      return new Shock(0, price, 0);
    }

    /**
     * {@return a change of the cost per unit alone, which margin takes in full}
     *
     * @param cost the change, at least -1
     */
    public static Shock cost(double cost) {
      return new Shock(0, 0, cost);
    }

    /** {@return whether nothing is sold any more} */
    public boolean isLoss() {
      return volume == -1;
    }

    double revenue(double revenue) {
      return revenue * (1 + volume) * (1 + price);
    }

    double margin(double revenue, double margin) {
      return (1 + volume) * (margin + revenue * price - (revenue - margin) * cost);
    }
  }

  /** Builds {@link Scenario} instances; the name and the shock are required. */
  public static final class Builder extends ImmutableScenario.Builder {
    Builder() {}
  }
}
