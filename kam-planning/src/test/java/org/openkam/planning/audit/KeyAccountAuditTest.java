package org.openkam.planning.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.Portfolios;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.ManualDecision.Verdict;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.scoring.standard.Strategies;

final class KeyAccountAuditTest {
  private static final SelectionModel MODEL =
      Portfolios.model()
          .addGates(Gate.atLeast("cooperation", 5))
          .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(7).minimumScore(5).build())
          .scoringPolicy(
              ScoringPolicy.builder()
                  .missingData(ScoringPolicy.MissingData.IGNORE)
                  .minimumCoverage(0.5)
                  .build())
          .build();

  @Test
  @Tag("R023")
  void holdsEveryKeyAccountOfTodayAgainstTheModel() {
    List<Account> accounts = new ArrayList<>(Portfolios.descending(6));
    accounts.add(Portfolios.rated("unwilling", 9, 9, 2));
    accounts.add(Portfolios.rated("weak", 3, 4, 5));
    accounts.add(Portfolios.rated("newcomer", 9));
    accounts.add(Portfolios.rated("outdone", 6));
    accounts.add(Portfolios.account("dark", ImmutableMap.of()));
    ImmutableList<AccountId> today =
        accounts.stream()
            .map(Account::id)
            .filter(account -> !account.value().equals("newcomer"))
            .collect(ImmutableList.toImmutableList());

    KeyAccountAudit audit = KeyAccountAudit.of(select(accounts), today);

    assertThat(audit.counts())
        .isEqualTo(
            ImmutableMap.of(
                KeyAccountAudit.Verdict.MEETS, 6,
                KeyAccountAudit.Verdict.KEPT_BY_SWITCHING_COST, 0,
                KeyAccountAudit.Verdict.DECIDED_BY_HAND, 0,
                KeyAccountAudit.Verdict.FAILS, 3,
                KeyAccountAudit.Verdict.NOT_ASSESSABLE, 1));
    // unwilling: 5 - 2; weak: 5 - (3 + 4 + 5) / 3; outdone: 9 - 6
    assertThat(audit.of(KeyAccountAudit.Verdict.FAILS))
        .extracting(
            entry -> entry.account().value(),
            entry -> entry.shortfalls().get(0).reason().code(),
            entry -> entry.shortfalls().get(0).missing().orElseThrow())
        .containsExactly(
            tuple("unwilling", "COOPERATION_BELOW_MINIMUM", 3.0),
            tuple("weak", "SCORE_BELOW_MINIMUM", 1.0),
            tuple("outdone", "BELOW_THE_CUT", 3.0));
    assertThat(
            audit.of(KeyAccountAudit.Verdict.NOT_ASSESSABLE).get(0).shortfalls().get(0).missing())
        .isEmpty();
  }

  @Test
  void anAccountThatNobodyKnowsOrMeasuredCannotBeAssessed() {
    Account unmeasured =
        Portfolios.account("unmeasured", ImmutableMap.of("revenue", 9.0, "potential", 9.0));

    KeyAccountAudit audit =
        KeyAccountAudit.of(
            select(List.of(unmeasured)), List.of(unmeasured.id(), AccountId.of("ghost")));

    assertThat(audit.entries())
        .extracting(
            KeyAccountAudit.Entry::verdict, entry -> entry.shortfalls().get(0).reason().message())
        .containsExactly(
            tuple(
                KeyAccountAudit.Verdict.NOT_ASSESSABLE,
                "cooperation is not known, and what is not known does not pass"),
            tuple(
                KeyAccountAudit.Verdict.NOT_ASSESSABLE,
                "key account 'ghost' is not among the accounts"));
  }

  @Test
  @Tag("R022")
  void tooManyKeyAccountsPutThreeThingsAtRisk() {
    SelectionRisk risk = new SelectionRisk(16, 12, 0);

    // 16 / 12 = 1.33
    assertThat(risk.utilization()).isEqualTo(16.0 / 12);
    assertThat(risk.risks())
        .containsExactly(
            SelectionRisk.Kind.IMAGE, SelectionRisk.Kind.CHURN, SelectionRisk.Kind.PROFIT);
    assertThat(risk.check().orElseThrow().message())
        .isEqualTo(
            "16 key accounts use 133 % of the capacity and 0 of them fail the model; at risk:"
                + " IMAGE, CHURN, PROFIT");
    assertThat(new SelectionRisk(12, 12, 0).check()).isEmpty();
    assertThat(new SelectionRisk(12, 12, 1).risks()).hasSize(3);
    KeyAccountAudit audit = KeyAccountAudit.of(select(List.of()), List.of(AccountId.of("a")));
    assertThat(audit.risk(2)).isEqualTo(new SelectionRisk(1, 2, 0));
  }

  @Test
  @Tag("R018")
  void theLargestAreNotTheKeyAccountsAsAMatterOfCourse() {
    ImmutableSet<AccountId> chosen = ids("A", "B", "C");

    // one shared account of five
    assertThat(new Overlap(chosen, ids("A", "D", "E")).jaccard()).isEqualTo(0.2);
    Overlap overlap =
        Overlap.withLargest(
            chosen,
            ImmutableMap.of(
                AccountId.of("A"), 9.0,
                AccountId.of("D"), 8.0,
                AccountId.of("E"), 7.0,
                AccountId.of("B"), 6.0));
    assertThat(overlap.shared()).isEqualTo(ids("A"));
    assertThat(overlap.jaccard()).isEqualTo(0.2);
  }

  @Test
  @Tag("R046")
  void doubtsTheCriteriaOnlyAfterThePlanWasCarriedOut() {
    CriteriaReviewRule rule = CriteriaReviewRule.standard();

    assertThat(rule.review(-0.01, 1.2, 0.4)).isEqualTo(CriteriaReviewRule.Trigger.FIX_EXECUTION);
    assertThat(rule.review(-0.01, 1.2, 0.95)).isEqualTo(CriteriaReviewRule.Trigger.REVIEW_CRITERIA);
    assertThat(rule.review(0, 1, 0.8)).isEqualTo(CriteriaReviewRule.Trigger.REVIEW_CRITERIA);
    assertThat(rule.review(0.01, 1.2, 0.4)).isEqualTo(CriteriaReviewRule.Trigger.NONE);
    assertThat(rule.review(-0.01, 0.9, 0.4)).isEqualTo(CriteriaReviewRule.Trigger.NONE);
    assertThat(rule.check(AccountId.of("acme"), -0.01, 1.2, 0.4).orElseThrow().message())
        .isEqualTo(
            "'acme' changed by -1 % with 120 % of the effort and 40 % of the plan carried out;"
                + " carry out the plan first");
    assertThat(rule.check(AccountId.of("acme"), -0.01, 1.2, 0.95).orElseThrow().message())
        .endsWith("; look at the selection criteria again");
    assertThat(rule.check(AccountId.of("acme"), 1, 1.2, 0.95)).isEmpty();
  }

  @Test
  void refusesFiguresWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SelectionRisk(-1, 1, 0))
        .withMessage("number of key accounts must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SelectionRisk(1, 0, 0))
        .withMessage("capacity must be finite and above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SelectionRisk(1, 1, 2))
        .withMessage("failing key accounts must be some of the 1: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Overlap(ids("A"), ids()))
        .withMessage("lists must have accounts: [A], []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CriteriaReviewRule(-1, 0))
        .withMessage("normal effort must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CriteriaReviewRule(1, 2))
        .withMessage("least execution must be from zero to one: 2.0");
    CriteriaReviewRule rule = CriteriaReviewRule.standard();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.review(Double.NaN, 1, 1))
        .withMessage("growth and effort must be finite: NaN, 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.review(0, 1, 1.5))
        .withMessage("execution must be from zero to one: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeyAccountAudit(ImmutableList.of()).risk(Double.NaN))
        .withMessage("capacity must be finite and above zero: NaN");
  }

  @Test
  @Tag("R023")
  void separatesWhatTheModelChoosesFromWhatPeopleAndCostsKeep() {
    Selection selection =
        KeyAccountSelector.of(
                MODEL.toBuilder()
                    .selectionPolicy(
                        SelectionPolicy.builder().maxKeyAccounts(3).minimumScore(5).build())
                    .build(),
                Strategies.standard())
            .on(
                SelectionConstraints.builder()
                    .previous(ids("old", "best", "friend", "foe", "blank", "ghost"))
                    .switchingCost(2)
                    .addDecisions(decision("friend", Verdict.CHOOSE))
                    .addDecisions(decision("foe", Verdict.REFUSE))
                    .addDecisions(decision("blank", Verdict.CHOOSE))
                    .addDecisions(decision("ghost", Verdict.CHOOSE))
                    .build())
            .select(
                List.of(
                    Portfolios.rated("best", 9),
                    Portfolios.rated("young", 8),
                    Portfolios.rated("old", 7),
                    Portfolios.rated("friend", 4.5, 4, 5),
                    Portfolios.rated("foe", 9.5),
                    Portfolios.account("blank", ImmutableMap.of())));

    KeyAccountAudit audit = KeyAccountAudit.of(selection, selection.constraints().previous());

    assertThat(audit.entries())
        .extracting(
            entry -> entry.account().value(),
            KeyAccountAudit.Entry::verdict,
            entry ->
                entry.shortfalls().stream().map(shortfall -> shortfall.reason().message()).toList())
        .containsExactly(
            tuple(
                "old",
                KeyAccountAudit.Verdict.KEPT_BY_SWITCHING_COST,
                List.of("key account 'old' stays only because a change costs 2 points")),
            tuple("best", KeyAccountAudit.Verdict.MEETS, List.of()),
            tuple(
                "friend",
                KeyAccountAudit.Verdict.DECIDED_BY_HAND,
                List.of("Ann chose it by hand against SCORE_BELOW_MINIMUM: we said so")),
            tuple(
                "foe",
                KeyAccountAudit.Verdict.DECIDED_BY_HAND,
                List.of("Ann decided against it: we said so")),
            tuple(
                "blank",
                KeyAccountAudit.Verdict.DECIDED_BY_HAND,
                List.of(
                    "Ann chose it by hand, but it has no score and was left out",
                    "only 0 % of the weight was measured; 50 % is needed for a score")),
            tuple(
                "ghost",
                KeyAccountAudit.Verdict.DECIDED_BY_HAND,
                List.of("key account 'ghost' is not among the accounts")));
    assertThat(audit.counts().values()).containsExactly(1, 1, 4, 0, 0);
  }

  private static ManualDecision decision(String account, Verdict verdict) {
    return ManualDecision.builder()
        .account(AccountId.of(account))
        .verdict(verdict)
        .author("Ann")
        .reason("we said so")
        .build();
  }

  private static Selection select(List<Account> accounts) {
    return KeyAccountSelector.of(MODEL, Strategies.standard()).select(accounts);
  }

  private static ImmutableSet<AccountId> ids(String... ids) {
    return Arrays.stream(ids).map(AccountId::of).collect(ImmutableSet.toImmutableSet());
  }
}
