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

  boolean hits(RevenueLine line) {
    return (accounts().isEmpty() || accounts().contains(line.account()))
        && line.dimensions().entrySet().containsAll(dimensions().entrySet());
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "scenario name must not be blank: '%s'", name());
  }

  /** Builds {@link Scenario} instances; the name and the shock are required. */
  public static final class Builder extends ImmutableScenario.Builder {
    Builder() {}
  }
}
