package org.openkam.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RelationshipPolicy;
import org.openkam.planning.scorecard.ScorecardEvaluation;

/**
 * One account of a study as people read it: its figures, trends, phase, people, scorecard, plan,
 * benefits, rivals and next steps, as known on the day of the study.
 *
 * <p>It is for our own people and shows what is internal. What is not given is named as missing,
 * never made up. Immutable.
 *
 * <pre>{@code
 * String page =
 *     new StudyReport(study, locale)
 *         .of(account)
 *         .withRelationships(map, RelationshipPolicy.standard())
 *         .withPlan(plan)
 *         .html();
 * }</pre>
 */
public final class AccountReport {
  private final StudyReport report;
  private final Account account;
  private final Optional<Relations> relations;
  private final Optional<PhaseAssessment> phase;
  private final Optional<ScorecardEvaluation> scorecard;
  private final Optional<AccountPlan> plan;

  private AccountReport(
      StudyReport report,
      Account account,
      Optional<Relations> relations,
      Optional<PhaseAssessment> phase,
      Optional<ScorecardEvaluation> scorecard,
      Optional<AccountPlan> plan) {
    this.report = report;
    this.account = account;
    this.relations = relations;
    this.phase = phase;
    this.scorecard = scorecard;
    this.plan = plan;
  }

  static AccountReport of(StudyReport report, Account account) {
    checkArgument(
        report.study().names().containsKey(account.id()),
        "account must be one of the study: '%s'",
        account.id());
    return new AccountReport(
        report,
        account.asKnownOn(report.study().day()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns this report with the people of the account.
   *
   * @param map the people, of this account
   * @param policy what a firm relation must have
   * @return the report
   * @throws IllegalArgumentException if the map is of another account
   */
  public AccountReport withRelationships(RelationshipMap map, RelationshipPolicy policy) {
    checkSame("relationship map", map.account());
    return new AccountReport(
        report, account, Optional.of(new Relations(map, policy)), phase, scorecard, plan);
  }

  /**
   * Returns this report with the phase of the relation.
   *
   * @param assessment the phase, of this account
   * @return the report
   * @throws IllegalArgumentException if the assessment is of another account
   */
  public AccountReport withPhase(PhaseAssessment assessment) {
    checkSame("phase assessment", assessment.account().id());
    return new AccountReport(report, account, relations, Optional.of(assessment), scorecard, plan);
  }

  /**
   * Returns this report with the scorecard of the account, with what is internal.
   *
   * @param evaluation how the account does, of this account
   * @return the report
   * @throws IllegalArgumentException if the evaluation is of another account
   */
  public AccountReport withScorecard(ScorecardEvaluation evaluation) {
    checkSame("scorecard", evaluation.scorecard().account());
    return new AccountReport(report, account, relations, phase, Optional.of(evaluation), plan);
  }

  /**
   * Returns this report with the plan for the account.
   *
   * @param accountPlan the plan, of this account
   * @return the report
   * @throws IllegalArgumentException if the plan is of another account
   */
  public AccountReport withPlan(AccountPlan accountPlan) {
    checkSame("plan", accountPlan.account());
    return new AccountReport(
        report, account, relations, phase, scorecard, Optional.of(accountPlan));
  }

  /** {@return the report as one HTML page that needs nothing else and runs no script} */
  public String html() {
    return new AccountPage(this).render();
  }

  /**
   * {@return the pictures that the page has, each a single SVG by its name: that of a series or of
   * transactions for its trend, {@code timeline} for the plan}
   */
  public ImmutableMap<String, String> pictures() {
    return new AccountPage(this).pictures().standalone();
  }

  private void checkSame(String subject, AccountId other) {
    checkArgument(
        account.id().equals(other),
        "%s must be of account '%s': '%s'",
        subject,
        account.id(),
        other);
  }

  StudyReport report() {
    return report;
  }

  Account account() {
    return account;
  }

  Optional<Relations> relations() {
    return relations;
  }

  Optional<PhaseAssessment> phase() {
    return phase;
  }

  Optional<ScorecardEvaluation> scorecard() {
    return scorecard;
  }

  Optional<AccountPlan> plan() {
    return plan;
  }

  /** The people of the account, and what a firm relation must have. */
  record Relations(RelationshipMap map, RelationshipPolicy policy) {}
}
