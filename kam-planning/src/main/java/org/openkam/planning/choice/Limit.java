package org.openkam.planning.choice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/** What the chosen accounts may use together at most, such as 1,200 hours or 15 places. */
@Value.Immutable
public abstract class Limit {
  Limit() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a limit on the number of accounts, of which each uses one place.
   *
   * @param name the name of the limit, such as {@code region DE}
   * @param most how many may be chosen, not negative
   * @param accounts the accounts that count
   * @return the limit
   */
  public static Limit places(String name, int most, Collection<AccountId> accounts) {
    return builder()
        .name(name)
        .capacity(most)
        .uses(accounts.stream().collect(toImmutableMap(account -> account, account -> 1.0)))
        .build();
  }

  /** {@return the name, unique among the limits of a problem, not blank} */
  public abstract String name();

  /** {@return what the chosen accounts may use together, finite and not negative} */
  public abstract double capacity();

  /**
   * {@return what each account uses, finite and not negative; one that is not named uses nothing}
   */
  public abstract ImmutableMap<AccountId, Double> uses();

  /** {@return by how much the limit is raised to find its price, above zero; one unless set} */
  @Value.Default
  public double step() {
    return 1;
  }

  /**
   * Returns what an account uses.
   *
   * @param account any account
   * @return its use, not negative; zero where the limit does not name it
   */
  public double use(AccountId account) {
    return uses().getOrDefault(account, 0.0);
  }

  /**
   * Returns what accounts use together.
   *
   * @param accounts the accounts
   * @return the sum of their uses, in their order
   */
  public double use(Collection<AccountId> accounts) {
    double sum = 0;
    for (AccountId account : accounts) {
      sum += use(account);
    }
    return sum;
  }

  /**
   * Returns this limit with another capacity.
   *
   * @param capacity what the chosen accounts may use together, finite and not negative
   * @return the limit
   */
  public Limit withCapacity(double capacity) {
    return builder().name(name()).capacity(capacity).uses(uses()).step(step()).build();
  }

  @Value.Check
  Limit check() {
    checkArgument(!name().isBlank(), "limit name must not be blank: '%s'", name());
    checkArgument(
        capacity() >= 0 && Double.isFinite(capacity()),
        "limit '%s' must have a finite capacity, not negative: %s",
        name(),
        capacity());
    checkArgument(
        step() > 0 && Double.isFinite(step()),
        "limit '%s' must have a finite step above zero: %s",
        name(),
        step());
    uses()
        .forEach(
            (account, use) ->
                checkArgument(
                    use >= 0 && Double.isFinite(use),
                    "account '%s' must use a finite amount of limit '%s', not negative: %s",
                    account,
                    name(),
                    use));
    return Zeros.isAnyNegative(uses().values()) || Zeros.isAnyNegative(capacity())
        ? builder().from(this).uses(Zeros.plain(uses())).capacity(capacity() + 0.0).build()
        : this;
  }

  /** Builds {@link Limit} instances; the name and the capacity are required. */
  public static final class Builder extends ImmutableLimit.Builder {
    Builder() {}
  }
}
