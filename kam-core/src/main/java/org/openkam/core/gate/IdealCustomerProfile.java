package org.openkam.core.gate;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;

/**
 * The customer that needs our product and benefits most from it, as rules on what is measured.
 *
 * <p>Unlike the gates of a model its rules exclude nobody: what counts is how many of them an
 * account meets. A yes-or-no rule asks for at least one of a figure that is zero or one.
 *
 * @param rules gates with a threshold, each id once, at least one
 */
public record IdealCustomerProfile(ImmutableList<Gate> rules) {
  /**
   * Creates a profile.
   *
   * @param rules gates with a threshold, each id once, at least one
   */
  public IdealCustomerProfile {
    checkArgument(!rules.isEmpty(), "ideal customer profile must have a rule: %s", rules);
    long ids = rules.stream().map(Gate::id).distinct().count();
    checkArgument(
        ids == rules.size(),
        "ideal customer profile must have each rule once: %s",
        rules.stream().map(Gate::id).toList());
    for (Gate rule : rules) {
      checkArgument(
          rule.threshold().isPresent(),
          "rule of an ideal customer profile must have a threshold: '%s'",
          rule.id());
    }
  }

  /**
   * Checks an account on its own against the rules, with everything that is known of it.
   *
   * @param account the account
   * @return the status of each rule by its id, in the order of the rules
   */
  public ImmutableMap<String, Gate.Status> assess(Account account) {
    AccountsAsOf alone = AccountsAsOf.alone(account, Optional.empty());
    return assess(measure -> alone.read(measure).find(0));
  }

  /**
   * Checks an account against the rules.
   *
   * @param measured what was measured of all accounts
   * @param account the account
   * @return the status of each rule by its id, in the order of the rules
   */
  public ImmutableMap<String, Gate.Status> assess(MeasuredAccounts measured, AccountId account) {
    return assess(measure -> measured.find(account, measure));
  }

  private ImmutableMap<String, Gate.Status> assess(Function<Measure, OptionalDouble> reading) {
    return rules.stream()
        .collect(
            toImmutableMap(
                Gate::id,
                rule -> {
                  Threshold limit = rule.threshold().orElseThrow();
                  return limit.assess(reading.apply(limit.measure()));
                }));
  }

  /** {@return what the rules read of accounts} */
  public ImmutableSet<Measure> measures() {
    return rules.stream()
        .map(rule -> rule.threshold().orElseThrow().measure())
        .collect(toImmutableSet());
  }

  /**
   * Returns how well an account matches on its own.
   *
   * @param account the account
   * @return the share of rules that are met, from zero to one; what is not known is not met
   */
  public double match(Account account) {
    long met = assess(account).values().stream().filter(Gate.Status::passes).count();
    return (double) met / rules.size();
  }
}
