package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.Portfolios;
import org.openkam.planning.selection.ManualDecision.Verdict;
import org.openkam.scoring.standard.Strategies;

final class ConstraintChecksTest {
  private static final SelectionModel MODEL =
      Portfolios.model()
          .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).build())
          .build();
  private static final List<Account> ACCOUNTS =
      List.of(account("a", 9, 60), account("b", 8, 50), account("c", 7, 50), account("d", 6, 101));

  @Test
  void acceptsNamesThatAccountsAnswerTo() {
    SelectionConstraints constraints =
        SelectionConstraints.builder()
            .putGroupLimit("region", 2)
            .putCapacity("hours", 110)
            .shortlist(Shortlists.largest("revenue", 4))
            .addPrevious(AccountId.of("a"))
            .switchingCost(0.1)
            .addDecisions(decision("b"))
            .build();

    assertThat(codes(constraints)).isEmpty();
    assertThat(select(constraints, List.of()).findings())
        .extracting(Finding::code)
        .doesNotContain("GROUP_DIMENSION_UNKNOWN");
  }

  @Test
  void blocksWhereAMistypedNameChangesTheChoice() {
    SelectionConstraints constraints =
        SelectionConstraints.builder()
            .putGroupLimit("reigon", 2)
            .putCapacity("huors", 110)
            .shortlist(Shortlists.largest("revnue", 4))
            .addPrevious(AccountId.of("A"))
            .addPrevious(AccountId.of("b"))
            .switchingCost(0.1)
            .addDecisions(decision("B"))
            .build();

    Selection selection = select(constraints, ACCOUNTS);

    assertThat(selection.hasBlockingFinding()).isTrue();
    assertThat(selection.findings())
        .filteredOn(finding -> finding.subject().equals("constraints"))
        .extracting(Finding::severity, Finding::code, Finding::message)
        .containsExactly(
            tuple(
                Finding.Severity.BLOCKING,
                "GROUP_DIMENSION_UNKNOWN",
                "no account has a 'reigon', so the limit of 2 each cannot be kept; name a dimension"
                    + " of the accounts"),
            tuple(
                Finding.Severity.BLOCKING,
                "CONSTRAINT_MEASURE_UNKNOWN",
                "the capacity reads 'huors', which no account has; name a measure of the accounts"),
            tuple(
                Finding.Severity.BLOCKING,
                "CONSTRAINT_MEASURE_UNKNOWN",
                "the shortlist reads 'revnue', which no account has; name a measure of the"
                    + " accounts"),
            tuple(
                Finding.Severity.BLOCKING,
                "PREVIOUS_ACCOUNT_UNKNOWN",
                "key accounts so far that are not in the data, though a change costs points: A;"
                    + " name them as the data does, or take them off the list"),
            tuple(
                Finding.Severity.BLOCKING,
                "DECISION_ACCOUNT_UNKNOWN",
                "Ann decided about 'B', which is not in the data; name it as the data does, or take"
                    + " the decision off the list"));
  }

  @Test
  void warnsWhereTheChoiceIsTheSame() {
    SelectionConstraints constraints =
        SelectionConstraints.builder()
            .putGroupLimit("region", 2)
            .addPrevious(AccountId.of("gone"))
            .build();
    List<Account> accounts =
        List.of(ACCOUNTS.get(0), ACCOUNTS.get(1), Portfolios.rated("nowhere", 5));

    assertThat(select(constraints, accounts).findings())
        .filteredOn(finding -> finding.subject().equals("constraints"))
        .extracting(Finding::severity, Finding::code, Finding::message)
        .containsExactly(
            tuple(
                Finding.Severity.WARNING,
                "GROUP_NOT_KNOWN",
                "accounts without a 'region', which its limit of 2 each leaves free: 1 of 3"),
            tuple(
                Finding.Severity.WARNING,
                "PREVIOUS_ACCOUNT_UNKNOWN",
                "key accounts so far that are not in the data: gone"));
  }

  @Test
  void aLimitByGroupIsNotLostInAChoiceFromAMatrix() {
    Selection selection =
        KeyAccountSelector.of(MODEL, Strategies.standard())
            .on(SelectionConstraints.builder().putGroupLimit("region", 1).build())
            .select(DecisionMatrix.of(ACCOUNTS, MODEL.criteria()));

    assertThat(selection.hasBlockingFinding()).isTrue();
    assertThat(selection.findings()).extracting(Finding::code).contains("GROUP_DIMENSION_UNKNOWN");
  }

  @Test
  void saysThePriceOfARoomThatIsTaken() {
    Selection selection =
        select(SelectionConstraints.builder().putCapacity("hours", 100).build(), ACCOUNTS);

    // b and c: 15 points in 100 h; a with nobody beside: 9 points in 60 h
    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("b"), AccountId.of("c"));
    assertThat(reason(selection, "a"))
        .isEqualTo(
            "rank 1: the score is 9, but the key accounts fill these limits: places, hours; to"
                + " choose it would make the key accounts worth 6 less together and take the place"
                + " of b, c");
    assertThat(reason(selection, "d"))
        .isEqualTo(
            "rank 4: the score is 6, but it alone needs more than these limits allow: hours");
    assertThat(
            reason(
                select(
                    SelectionConstraints.builder()
                        .putCapacity("hours", 100)
                        .pricedExclusions(0)
                        .build(),
                    ACCOUNTS),
                "a"))
        .isEqualTo("rank 1: the score is 9, but the key accounts fill these limits: places, hours");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionConstraints.builder().pricedExclusions(-1).build())
        .withMessage("number of priced exclusions must not be negative: -1");
  }

  private static String reason(Selection selection, String account) {
    return selection.findExclusion(AccountId.of(account)).orElseThrow().reasons().get(0).message();
  }

  private static List<String> codes(SelectionConstraints constraints) {
    return select(constraints, ACCOUNTS).findings().stream()
        .filter(finding -> finding.subject().equals("constraints"))
        .map(Finding::code)
        .toList();
  }

  private static Selection select(SelectionConstraints constraints, List<Account> accounts) {
    return KeyAccountSelector.of(MODEL, Strategies.standard()).on(constraints).select(accounts);
  }

  private static Account account(String id, double rating, double hours) {
    return Portfolios.rated(id, rating).toBuilder()
        .putFigure("hours", hours)
        .putDimension("region", "NL")
        .build();
  }

  private static ManualDecision decision(String account) {
    return ManualDecision.builder()
        .account(AccountId.of(account))
        .verdict(Verdict.CHOOSE)
        .author("Ann")
        .reason("our first customer")
        .build();
  }
}
