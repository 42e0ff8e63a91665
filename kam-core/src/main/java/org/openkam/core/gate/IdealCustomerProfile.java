package org.openkam.core.gate;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.account.Account;

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
   * Holds an account against the rules.
   *
   * @param account the account, whose figures are read
   * @return the status of each rule by its id, in the order of the rules
   */
  public ImmutableMap<String, GateStatus> assess(Account account) {
    return rules.stream().collect(toImmutableMap(Gate::id, rule -> status(rule, account)));
  }

  /**
   * Returns how well an account matches.
   *
   * @param account the account, whose figures are read
   * @return the share of rules that are met, from zero to one; what is not known is not met
   */
  public double match(Account account) {
    long met = assess(account).values().stream().filter(GateStatus::passes).count();
    return (double) met / rules.size();
  }

  private static GateStatus status(Gate rule, Account account) {
    return rule.threshold()
        .map(limit -> limit.assess(account.findFigure(limit.measure())))
        .orElse(GateStatus.UNKNOWN);
  }
}
