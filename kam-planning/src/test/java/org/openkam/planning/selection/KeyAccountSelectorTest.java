package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.AccountScore;

final class KeyAccountSelectorTest {
  @Test
  void takesTheBestUpToTheLimitAndGivesEveryOtherItsReason() {
    Selection selection = select(Portfolios.model().build(), Portfolios.descending(17));

    assertThat(selection.keyAccounts()).hasSize(15);
    assertThat(selection.keyAccountIds().get(0)).isEqualTo(AccountId.of("a01"));
    assertThat(selection.exclusions())
        .extracting(
            exclusion -> exclusion.account().value(),
            exclusion -> exclusion.reasons().get(0).message())
        .containsExactly(
            tuple(
                "a16",
                "rank 16: the score 8.4 is 0.1 short of the last key account, and all 15 places are"
                    + " taken"),
            tuple(
                "a17",
                "rank 17: the score 8.3 is 0.2 short of the last key account, and all 15 places are"
                    + " taken"));
    assertThat(selection.hasBlockingFinding()).isFalse();
    assertThat(selection.findExclusion(AccountId.of("a16"))).isPresent();
    assertThat(selection.findExclusion(AccountId.of("a01"))).isEmpty();
    assertThat(selection.scoring()).isPresent();
  }

  @Test
  @Tag("R059")
  void fiveHundredGoInAndTwelveComeOutWithAReasonForEachOfTheOthers() {
    SelectionModel model =
        Portfolios.model()
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(12).build())
            .build();

    Selection selection =
        select(
            model,
            IntStream.range(0, 500)
                .mapToObj(i -> Portfolios.rated("a" + i, 9 - i / 100.0))
                .toList());

    assertThat(selection.keyAccounts()).hasSize(12);
    assertThat(selection.exclusions())
        .hasSize(488)
        .allSatisfy(exclusion -> assertThat(exclusion.reasons()).isNotEmpty());
  }

  @Test
  @Tag("R052")
  @Tag("R053")
  void noStrengthBuysOffAnAccountThatWillNotLast() {
    Criterion orders = percent("orders");
    Criterion growth = percent("growth");
    Criterion viability = percent("viability");
    SelectionModel model =
        SelectionModel.builder()
            .id("viability-first")
            .addCriteria(orders, growth, viability)
            .weights(Weights.equal(List.of(orders, growth, viability)))
            .addGates(Gate.atLeast("viability", 40))
            .build();

    Selection weak = select(model, List.of(customer(20)));
    Selection mended = select(model, List.of(customer(40)));

    assertThat(weak.keyAccounts()).isEmpty();
    assertThat(weak.exclusions().get(0).reasons())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("VIABILITY_BELOW_MINIMUM", "viability is 20, but must be at least 40"));
    assertThat(weak.exclusions().get(0).score()).map(AccountScore::rank).hasValue(1.0);
    assertThat(mended.keyAccountIds()).containsExactly(AccountId.of("customer"));
  }

  @Test
  void whatIsNotKnownDoesNotPassAGate() {
    SelectionModel model = Portfolios.model().addGates(Gate.atMost("attempts", 3)).build();

    Selection selection = select(model, List.of(Portfolios.rated("a", 9)));

    assertThat(selection.exclusions().get(0).reasons())
        .extracting(Finding::message)
        .containsExactly("attempts is not known, and what is not known does not pass");
  }

  @Test
  void aGateForPeopleStaysClosedWithoutTheirWord() {
    SelectionModel model =
        Portfolios.model().addGates(Gate.builder().id("sponsor").build()).build();

    assertThat(select(model, List.of(Portfolios.rated("a", 9))).exclusions()).hasSize(1);
  }

  @Test
  @Tag("R015")
  void aProspectWithoutHistoryStillGetsAScoreAndItsCoverage() {
    Account prospect =
        Account.builder()
            .id(AccountId.of("prospect"))
            .status(Account.Status.PROSPECT)
            .putFigure("potential", 9)
            .putFigure("cooperation", 8)
            .build();
    SelectionModel model =
        ignoring(0.5).toBuilder()
            .selectionPolicy(
                SelectionPolicy.builder()
                    .addAdmittedStatuses(Account.Status.CUSTOMER, Account.Status.PROSPECT)
                    .build())
            .build();

    Selection selection = select(model, List.of(prospect, Portfolios.rated("a", 7)));

    AccountScore score = selection.keyAccounts().get(0).score();
    assertThat(score.account()).isEqualTo(prospect.id());
    assertThat(score.score()).isEqualTo(8.5);
    assertThat(score.coverage()).isEqualTo(2 / 3.0);
  }

  @Test
  void onlyCustomersAreAdmittedUnlessTheModelSaysOtherwise() {
    for (Account.Status status : Account.Status.values()) {
      Account account = Portfolios.rated("a", 9).toBuilder().status(status).build();

      Selection selection = select(ignoring(0.5), List.of(account, Portfolios.rated("b", 7)));

      assertThat(selection.keyAccounts())
          .hasSize(status == Account.Status.CUSTOMER ? 2 : 1)
          .extracting(KeyAccount::account)
          .contains(AccountId.of("b"));
    }
    Account former = Portfolios.rated("a", 9).toBuilder().status(Account.Status.FORMER).build();
    Selection.Exclusion exclusion =
        select(ignoring(0.5), List.of(former, Portfolios.rated("b", 7))).exclusions().get(0);
    assertThat(exclusion.score()).map(AccountScore::score).contains(9.0);
    assertThat(exclusion.reasons())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("STATUS_NOT_ADMITTED", "the model admits no account of status former customer"));
  }

  @Test
  void aSelectionThatAdmitsNoneOfTheAccountsIsBlocked() {
    Account prospect = Portfolios.rated("a", 9).toBuilder().status(Account.Status.PROSPECT).build();

    assertThat(select(ignoring(0.5), List.of(prospect)).findings())
        .filteredOn(finding -> finding.code().equals("NO_ACCOUNT_ADMITTED"))
        .extracting(Finding::blocks, Finding::message)
        .containsExactly(
            tuple(
                true,
                "none of 1 accounts has a status that the model admits; admit other statuses in"
                    + " its selection policy, or correct the statuses"));
    assertThat(select(ignoring(0.5), List.of(prospect, Portfolios.rated("b", 1))).findings())
        .extracting(Finding::code)
        .doesNotContain("NO_ACCOUNT_ADMITTED");
  }

  @Test
  void aPolicyThatAdmitsNobodyIsRefused() {
    assertThatThrownBy(() -> SelectionPolicy.builder().admittedStatuses(ImmutableSet.of()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("policy must admit at least one status of an account: []");
  }

  @Test
  void anAccountWithTooLittleDataIsNotScored() {
    Account thin = Portfolios.account("thin", ImmutableMap.of("revenue", 10.0));

    Selection selection = select(ignoring(0.5), List.of(thin, Portfolios.rated("a", 7)));

    assertThat(selection.exclusions())
        .extracting(Selection.Exclusion::account, exclusion -> exclusion.reasons().get(0).message())
        .containsExactly(
            tuple(thin.id(), "only 33 % of the weight was measured; 50 % is needed for a score"));
    assertThat(selection.exclusions().get(0).score()).isEmpty();
  }

  @Test
  void nobodyIsScoredWhereNothingIsKnown() {
    Account blank = Portfolios.account("blank", ImmutableMap.of());

    Selection selection = select(ignoring(0), List.of(blank));

    assertThat(selection.keyAccounts()).isEmpty();
    assertThat(selection.scoring()).isEmpty();
    assertThat(selection.exclusions()).hasSize(1);
  }

  @Test
  void showsATieAtTheCut() {
    SelectionModel model = limited(2);

    Selection selection =
        select(
            model,
            List.of(
                Portfolios.rated("c", 5),
                Portfolios.rated("b", 5),
                Portfolios.rated("a", 9),
                Portfolios.rated("d", 1)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("a"), AccountId.of("b"));
    assertThat(selection.findings())
        .extracting(Finding::message)
        .containsExactly(
            "2 accounts have the same score at the cut, but only 1 place is left: b, c; those"
                + " that come first by id were taken");
  }

  @Test
  void keepsAMinimumScore() {
    SelectionModel model =
        Portfolios.model()
            .selectionPolicy(SelectionPolicy.builder().minimumScore(6).build())
            .build();

    Selection selection =
        select(model, List.of(Portfolios.rated("a", 7), Portfolios.rated("b", 5)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("a"));
    assertThat(selection.exclusions().get(0).reasons().get(0).message())
        .isEqualTo("the score 5 is below the minimum of 6");
  }

  @Test
  @Tag("R005")
  void saysWhenTheChoiceIsNoMoreThanTheLargestByRevenue() {
    Criterion revenue = Criterion.more("revenue", Scale.interval(0, 10));
    SelectionModel revenueOnly =
        SelectionModel.builder()
            .id("revenue-only")
            .addCriteria(revenue)
            .weights(Weights.equal(List.of(revenue)))
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).build())
            .sizeMeasure("revenue")
            .build();

    Selection selection =
        select(
            revenueOnly,
            List.of(Portfolios.rated("A", 9), Portfolios.rated("B", 8), Portfolios.rated("C", 2)));

    assertThat(selection.findings())
        .extracting(Finding::code)
        .containsExactly("SINGLE_CRITERION_SELECTION", "TOO_FEW_CRITERIA", "EQUALS_TOP_BY_REVENUE");
    assertThat(selection.hasBlockingFinding()).isTrue();
    assertThat(selection.findings().get(2).message())
        .isEqualTo(
            "the 2 key accounts are just the largest by revenue; the other criteria changed"
                + " nothing");
  }

  @Test
  void doesNotSaySoWhereTheChoiceDiffers() {
    SelectionModel model = limited(1).toBuilder().sizeMeasure("revenue").build();

    Selection selection =
        select(
            model, List.of(Portfolios.rated("big", 10, 1, 1), Portfolios.rated("good", 4, 9, 9)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("good"));
    assertThat(selection.findings()).isEmpty();
  }

  @Test
  @Tag("R003")
  void moreThanFifteenKeyAccountsAreTooMany() {
    SelectionPolicy policy = SelectionPolicy.standard();

    assertThat(SelectionChecks.count(15, policy)).isEmpty();
    assertThat(SelectionChecks.count(16, policy))
        .map(Finding::message)
        .hasValue("16 key accounts exceed the limit of 15; attention will be too thin");
    assertThat(SelectionChecks.count(16, policy).orElseThrow().evidence().findNumber("limit"))
        .hasValue(15);
  }

  @Test
  void choosesFromAMatrixOfTheUsersOwnObjects() {
    record Customer(String name, double rating) {}
    SelectionModel model = Portfolios.model().build();
    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(model.criterion("revenue"), Customer::rating)
            .measure(model.criterion("potential"), Customer::rating)
            .measure(model.criterion("cooperation"), Customer::rating)
            .read(ImmutableList.of(new Customer("x", 3), new Customer("y", 4)));

    Selection selection = KeyAccountSelector.of(model, Strategies.standard()).select(matrix);

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("y"), AccountId.of("x"));
  }

  static Stream<String> strategies() {
    return Strategies.standard().names().stream();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void noStrategySelectsAnAccountBelowTheMinimumCoverage(String strategy) {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(percentage("orders"), percentage("growth"), percentage("loyalty"));
    SelectionModel model =
        SelectionModel.builder()
            .id("covered")
            .criteria(criteria)
            .weights(Weights.equal(criteria))
            .strategy(StrategySpec.of(strategy))
            .scoringPolicy(
                ScoringPolicy.builder()
                    .missingData(ScoringPolicy.MissingData.MEDIAN)
                    .minimumCoverage(0.5)
                    .build())
            .build();

    Selection selection =
        select(
            model,
            ImmutableList.of(
                Portfolios.account(
                    "whole", ImmutableMap.of("orders", 60.0, "growth", 30.0, "loyalty", 20.0)),
                Portfolios.account("most", ImmutableMap.of("orders", 50.0, "growth", 60.0)),
                Portfolios.account("little", ImmutableMap.of("orders", 90.0))));

    assertThat(selection.keyAccountIds())
        .containsExactlyInAnyOrder(AccountId.of("whole"), AccountId.of("most"));
    assertThat(selection.findExclusion(AccountId.of("little"))).isPresent();
  }

  @Test
  void refusesAModelWhoseStrategyNobodyKnows() {
    SelectionModel model = Portfolios.model().strategy(StrategySpec.of("magic")).build();

    assertThatThrownBy(() -> KeyAccountSelector.of(model, Strategies.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no strategy 'magic' among [");
  }

  private static Selection select(SelectionModel model, List<Account> accounts) {
    return KeyAccountSelector.of(model, Strategies.standard()).select(accounts);
  }

  private static SelectionModel limited(int most) {
    return Portfolios.model()
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(most).build())
        .build();
  }

  private static SelectionModel ignoring(double minimumCoverage) {
    return Portfolios.model()
        .scoringPolicy(
            ScoringPolicy.builder()
                .missingData(ScoringPolicy.MissingData.IGNORE)
                .minimumCoverage(minimumCoverage)
                .build())
        .build();
  }

  private static Account customer(double viability) {
    return Portfolios.account(
        "customer", ImmutableMap.of("orders", 95.0, "growth", 90.0, "viability", viability));
  }

  private static Criterion percentage(String id) {
    return Criterion.more(id, Scale.ratio("%", 1, 100));
  }

  private static Criterion percent(String id) {
    return Criterion.more(id, Scale.interval(0, 100));
  }
}
