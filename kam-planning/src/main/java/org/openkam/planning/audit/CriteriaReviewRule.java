package org.openkam.planning.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * When a key account that does not grow in spite of the effort puts the criteria in doubt: only
 * after the plan was carried out (Halifax 2022).
 *
 * @param normalEffort from which share of the planned time and means on there was enough effort
 * @param minExecution which share of the plan must have been carried out
 */
public record CriteriaReviewRule(double normalEffort, double minExecution) {
  /**
   * Creates the rule.
   *
   * @param normalEffort from which share of the planned time and means on there was enough effort,
   *     not negative
   * @param minExecution which share of the plan must have been carried out, from zero to one
   */
  public CriteriaReviewRule {
    checkArgument(
        normalEffort >= 0 && Double.isFinite(normalEffort),
        "normal effort must be finite and not negative: %s",
        normalEffort);
    checkArgument(
        minExecution >= 0 && minExecution <= 1,
        "least execution must be from zero to one: %s",
        minExecution);
    normalEffort += 0.0;
    minExecution += 0.0;
  }

  /**
   * {@return the rule with all of the planned effort and 80 % of the plan, which are judgements}
   */
  public static CriteriaReviewRule standard() {
    return new CriteriaReviewRule(1, 0.8);
  }

  /**
   * Tells what the figures of an account ask for.
   *
   * @param growth its growth as a fraction, finite
   * @param effort the time and means spent as a share of those planned, finite
   * @param execution which share of the plan was carried out, from zero to one
   * @return the trigger
   */
  public Trigger review(double growth, double effort, double execution) {
    checkArgument(
        Double.isFinite(growth) && Double.isFinite(effort),
        "growth and effort must be finite: %s, %s",
        growth,
        effort);
    checkArgument(
        execution >= 0 && execution <= 1, "execution must be from zero to one: %s", execution);
    if (growth > 0 || effort < normalEffort) {
      return Trigger.NONE;
    }
    return execution < minExecution ? Trigger.FIX_EXECUTION : Trigger.REVIEW_CRITERIA;
  }

  /**
   * Checks an account.
   *
   * @param account the account
   * @param growth its growth as a fraction, finite
   * @param effort the time and means spent as a share of those planned, finite
   * @param execution which share of the plan was carried out, from zero to one
   * @return FIX_EXECUTION or REVIEW_CRITERIA, or empty
   */
  public Optional<Finding> check(
      AccountId account, double growth, double effort, double execution) {
    Trigger trigger = review(growth, effort, execution);
    if (trigger == Trigger.NONE) {
      return Optional.empty();
    }
    String advice =
        trigger == Trigger.FIX_EXECUTION
            ? "carry out the plan first"
            : "look at the selection criteria again";
    return Optional.of(
        Finding.warning(
            trigger.name(),
            account.value(),
            "'{account}' changed by {growth, percent} with {effort, percent} of the effort and"
                + " {execution, percent} of the plan carried out; {advice}",
            ImmutableMap.of(
                "account", account.value(),
                "growth", growth,
                "effort", effort,
                "execution", execution,
                "advice", advice)));
  }

  /** What a lack of growth in spite of the effort asks for. */
  public enum Trigger {
    /** Nothing. */
    NONE,
    /** Do what was planned; the plan was not carried out. */
    FIX_EXECUTION,
    /** Look at the selection criteria again; they let the wrong account through. */
    REVIEW_CRITERIA
  }
}
