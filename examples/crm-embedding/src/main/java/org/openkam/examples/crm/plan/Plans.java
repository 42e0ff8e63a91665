package org.openkam.examples.crm.plan;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.examples.crm.ChangeLog;
import org.openkam.examples.crm.InvalidInput;
import org.openkam.examples.crm.Refusal;
import org.openkam.examples.crm.account.AccountStore;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.PlanChecks;
import org.openkam.planning.plan.PlanPolicy;
import org.openkam.planning.plan.PlanStatus;
import org.openkam.planning.plan.PlanTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of accounts: written as drafts, and moved on by those who may. */
@Service
public class Plans {
  private static final int YEARS = 2;
  private final PlanStore plans;
  private final AccountStore accounts;
  private final ChangeLog log;
  private final Clock clock;

  Plans(PlanStore plans, AccountStore accounts, ChangeLog log, Clock clock) {
    this.plans = plans;
    this.accounts = accounts;
    this.log = log;
    this.clock = clock;
  }

  /** {@return the plan of an account} */
  public AccountPlan plan(AccountId account) {
    return plans.find(account).orElseThrow(() -> Refusal.notFound("plan of account", account));
  }

  /** {@return the plan of an account, or an empty draft from next month on} */
  public AccountPlan planOrDraft(AccountId account) {
    requireAccount(account);
    return plans.find(account).orElseGet(() -> draft(account));
  }

  /** {@return the version of a plan that is to be named by a change; zero before the first} */
  public int version(AccountId account) {
    return plans.find(account).map(AccountPlan::version).orElse(0);
  }

  private AccountPlan draft(AccountId account) {
    LocalDate start = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
    return AccountPlan.builder()
        .account(account)
        .start(start)
        .end(start.plusYears(YEARS).minusDays(1))
        .template(PlanTemplate.sixQuestions())
        .build();
  }

  /** {@return what is wrong with a plan today} */
  public ImmutableList<Finding> check(AccountPlan plan) {
    return PlanChecks.check(plan, PlanPolicy.standard(), LocalDate.now(clock));
  }

  /** Writes a draft; its status is not the writer's to say. */
  @Transactional
  public AccountPlan write(AccountPlan plan, long seen, String by) {
    requireAccount(plan.account());
    Optional<AccountPlan> before = plans.find(plan.account());
    PlanStatus status = before.map(AccountPlan::status).orElse(PlanStatus.DRAFT);
    if (status != PlanStatus.DRAFT) {
      throw Refusal.conflict(
          "the plan of '" + plan.account() + "' is " + status + "; only a draft can be written");
    }
    AccountPlan draft =
        plan.toBuilder()
            .statusMoves(before.map(AccountPlan::statusMoves).orElse(ImmutableList.of()))
            .build();
    return add(draft, before, seen, by, "written");
  }

  /** Presents a plan to management. */
  @Transactional
  public AccountPlan present(AccountId account, long seen, String by, String why) {
    return move(plan(account), seen, PlanStatus.PRESENTED, by, why);
  }

  /** Decides on a plan; one with a blocking finding is not approved. */
  @Transactional
  public AccountPlan decide(AccountId account, long seen, PlanStatus next, String by, String why) {
    AccountPlan plan = plan(account);
    if (next == PlanStatus.APPROVED) {
      check(plan).stream()
          .filter(Finding::blocks)
          .findFirst()
          .ifPresent(
              finding -> {
                throw Refusal.conflict("the plan cannot be approved: " + finding.message());
              });
    }
    return move(plan, seen, next, by, why);
  }

  private AccountPlan move(AccountPlan before, long seen, PlanStatus next, String by, String why) {
    AccountPlan moved =
        InvalidInput.ifRefused(() -> before.withStatus(next, LocalDate.now(clock), by, why));
    return add(moved, Optional.of(before), seen, by, next + ": " + why);
  }

  private AccountPlan add(
      AccountPlan plan, Optional<AccountPlan> before, long seen, String by, String what) {
    int last = before.map(AccountPlan::version).orElse(0);
    AccountPlan next = plan.toBuilder().version(last + 1).build();
    if (last != seen || !plans.add(next, by)) {
      throw Refusal.stale("plan of account", plan.account(), seen);
    }
    log.add(by, "plan of account " + plan.account(), what);
    return next;
  }

  private void requireAccount(AccountId account) {
    if (accounts.find(account).isEmpty()) {
      throw Refusal.notFound("account", account);
    }
  }
}
