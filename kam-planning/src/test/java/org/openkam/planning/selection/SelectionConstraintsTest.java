package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.measure.Measures;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.Portfolios;
import org.openkam.planning.choice.ChoiceProblem;
import org.openkam.scoring.standard.Strategies;

final class SelectionConstraintsTest {
  private static final TrackRule TRACKS =
      new TrackRule(
          new Threshold("revenue", Threshold.Side.AT_LEAST, 5),
          new Threshold("potential", Threshold.Side.AT_LEAST, 8));

  @Test
  @Tag("R049")
  void onlyTheShortlistIsEvaluatedAndSizeAloneDoesNotDecide() {
    List<Account> accounts =
        List.of(
            Portfolios.rated("large", 10, 1, 1),
            Portfolios.rated("good", 8, 9, 9),
            Portfolios.rated("small", 1, 10, 10));
    SelectionConstraints terms =
        SelectionConstraints.builder().shortlist(Shortlists.largest("revenue", 2)).build();

    Selection selection = select(limited(1), terms, accounts);

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("good"));
    assertThat(selection.exclusions())
        .extracting(exclusion -> exclusion.account().value(), SelectionConstraintsTest::message)
        .containsExactly(
            tuple(
                "large",
                "rank 2: the score 4 is 4.667 short of the last key account, and the only place"
                    + " is taken"),
            tuple("small", "'small' is not on the shortlist, so it was not evaluated"));
  }

  @Test
  @Tag("R047")
  void shortlistsTheFewThatMakeUpMostOfTheRevenue() {
    double[] revenues = {500, 300, 50, 50, 25, 25, 20, 15, 10, 5};
    ImmutableList<Account> accounts =
        IntStream.range(0, revenues.length)
            .mapToObj(i -> Portfolios.account("a" + i, ImmutableMap.of("revenue", revenues[i])))
            .collect(ImmutableList.toImmutableList());
    SelectionModel model = Portfolios.model().build();

    assertThat(Shortlists.head("revenue", 0.8).of(measured(accounts, model)))
        .containsExactly(AccountId.of("a0"), AccountId.of("a1"));
    assertThat(Shortlists.head("revenue", 0.8).of(measured(List.of(), model))).isEmpty();
    assertThat(
            Shortlists.anyOf(Shortlists.head("revenue", 0.5), Shortlists.largest("revenue", 3))
                .of(measured(accounts, model)))
        .hasSize(3);
  }

  @Test
  void aShortlistMayReadWhatTheModelDoesNot() {
    List<Account> accounts =
        List.of(
            Portfolios.rated("few", 9, 9, 9).toBuilder().putFigure("employees", 10).build(),
            Portfolios.rated("many", 1, 1, 1).toBuilder().putFigure("employees", 900).build());
    SelectionConstraints terms =
        SelectionConstraints.builder()
            .shortlist(
                Shortlists.anyOf(
                    Shortlists.largest("employees", 1), Shortlists.head("employees", 0.5)))
            .build();

    assertThat(terms.measures()).containsExactly(Measures.figure("employees"));
    assertThat(select(limited(1), terms, accounts).keyAccountIds())
        .containsExactly(AccountId.of("many"));
  }

  @Test
  void aShortlistIsWhatItsAttributesSay() {
    Shortlist shortlist =
        Shortlists.anyOf(
            Shortlists.everyone(),
            Shortlists.largest("revenue", 2),
            Shortlists.head("margin", 0.8));

    assertThat(shortlist.attributes())
        .hasToString(
            "{kind=any-of, shortlists={kind=everyone}, {kind=largest, measure=revenue, count=2},"
                + " {kind=head, measure=margin, share=0.8}}");
    assertThat(Shortlists.of(shortlist.attributes())).isEqualTo(shortlist);
    assertThat(shortlist.measures())
        .containsExactly(Measures.figure("revenue"), Measures.figure("margin"));
    assertNotDescribed(Attributes.empty(), "shortlist must have a 'kind'");
    assertNotDescribed(
        Attributes.of("kind", "best"),
        "shortlist kind must be one of everyone, largest, head, any-of: 'best'");
    assertNotDescribed(
        Attributes.builder().put("kind", "head").put("measure", "m").build(),
        "shortlist must have a 'share'");
    assertNotDescribed(
        Attributes.builder().put("kind", "largest").put("measure", "m").put("count", 1.5).build(),
        "shortlist must have a whole count: 1.5");
    assertNotDescribed(
        Attributes.builder().put("kind", "everyone").put("count", 3).build(),
        "shortlist 'everyone' has no parameter among [kind] named: 'count'");
  }

  private static void assertNotDescribed(Attributes attributes, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shortlists.of(attributes))
        .withMessage(message);
  }

  @Test
  void everyTermCountsInTheFingerprintButNotTheirOrder() {
    List<SelectionConstraints> terms =
        List.of(
            SelectionConstraints.none(),
            SelectionConstraints.builder().shortlist(Shortlists.largest("revenue", 2)).build(),
            SelectionConstraints.builder().tracks(TRACKS).build(),
            SelectionConstraints.builder()
                .tracks(new TrackRule(TRACKS.today(), TRACKS.today()))
                .build(),
            SelectionConstraints.builder().reservedSlots(1).build(),
            SelectionConstraints.builder().putGroupLimit("region", 2).build(),
            SelectionConstraints.builder().putCapacity("hours", 2).build(),
            SelectionConstraints.builder().addPrevious(AccountId.of("a")).build(),
            SelectionConstraints.builder().switchingCost(2).build(),
            SelectionConstraints.builder().addDecisions(decision("a", "x")).build(),
            SelectionConstraints.builder().addDecisions(decision("a", "y")).build(),
            SelectionConstraints.builder()
                .addDecisions(
                    ManualDecision.builder()
                        .from(decision("a", "x"))
                        .date(LocalDate.of(2026, 3, 1))
                        .build())
                .build());

    assertThat(terms.stream().map(SelectionConstraints::fingerprint)).doesNotHaveDuplicates();
    assertThat(
            SelectionConstraints.builder()
                .addPrevious(AccountId.of("a"), AccountId.of("b"))
                .addDecisions(decision("a", "x"), decision("b", "y"))
                .build()
                .fingerprint())
        .isEqualTo(
            SelectionConstraints.builder()
                .addPrevious(AccountId.of("b"), AccountId.of("a"))
                .addDecisions(decision("b", "y"), decision("a", "x"))
                .build()
                .fingerprint());
  }

  private static ManualDecision decision(String account, String reason) {
    return ManualDecision.builder()
        .account(AccountId.of(account))
        .verdict(ManualDecision.Verdict.CHOOSE)
        .author("Ada")
        .reason(reason)
        .build();
  }

  @Test
  void aShortlistOfOnesOwnMustDescribeItselfToBeWrittenDown() {
    SelectionConstraints terms =
        SelectionConstraints.builder().shortlist(matrix -> ImmutableSet.of()).build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(terms::fingerprint)
        .withMessageMatching(
            "shortlist must override attributes\\(\\) to be written down:"
                + " .*SelectionConstraintsTest.*");
  }

  @Test
  void aSelectionKnowsItsTerms() {
    SelectionConstraints terms = SelectionConstraints.builder().switchingCost(0.5).build();

    assertThat(select(limited(1), terms, List.of(Portfolios.rated("a", 1, 2, 3))).constraints())
        .isEqualTo(terms);
  }

  @Test
  @Tag("R041")
  void aSmallAccountOfHighPotentialIsAKeyAccountForLater() {
    SelectionConstraints terms = SelectionConstraints.builder().tracks(TRACKS).build();

    Selection selection =
        select(
            limited(2),
            terms,
            List.of(
                Portfolios.rated("today", 9, 5, 8),
                Portfolios.rated("later", 2, 9, 9),
                Portfolios.rated("neither", 2, 2, 2)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("today"));
    assertThat(selection.futureKeyAccounts())
        .extracting(KeyAccount::account)
        .containsExactly(AccountId.of("later"));
    assertThat(selection.chosenIds()).containsExactly(AccountId.of("today"), AccountId.of("later"));
  }

  @Test
  void whatAnAccountDeclaresGoesBeforeTheRule() {
    Account declared =
        Account.builder().from(Portfolios.rated("declared", 9)).track(Account.Track.FUTURE).build();

    Selection selection =
        select(
            limited(2), SelectionConstraints.builder().tracks(TRACKS).build(), List.of(declared));

    assertThat(selection.keyAccounts()).isEmpty();
    assertThat(selection.futureKeyAccounts()).hasSize(1);
  }

  @Test
  @Tag("R045")
  void keepsPlacesForLaterWhateverTodayScores() {
    SelectionConstraints terms =
        SelectionConstraints.builder().tracks(TRACKS).reservedSlots(1).build();

    Selection selection =
        select(
            limited(3),
            terms,
            List.of(
                Portfolios.rated("a", 9, 9, 9),
                Portfolios.rated("b", 8, 8, 8),
                Portfolios.rated("c", 7, 7, 7),
                Portfolios.rated("later", 1, 8, 4)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("a"), AccountId.of("b"));
    assertThat(selection.futureKeyAccounts()).hasSize(1);
    assertThat(message(selection.findExclusion(AccountId.of("c")).orElseThrow()))
        .isEqualTo(
            "rank 3: the score is 7, but the key accounts fill these limits: places, places"
                + " for today; to choose it would make the key accounts worth 1 less together and"
                + " take the place of b");
  }

  @Test
  @Tag("R024")
  void usesScarceHoursForTheAccountsThatAreWorthMostTogether() {
    SelectionConstraints terms = SelectionConstraints.builder().putCapacity("hours", 100).build();

    Selection selection =
        select(
            limited(15),
            terms,
            List.of(hours("a", 9, 80), hours("b", 6, 55), hours("c", 5, 45), hours("d", 1, 20)));

    // a and d: 10 points in 100 h; b and c: 11 points in 100 h
    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("b"), AccountId.of("c"));
    assertThat(selection.choice().orElseThrow().uses()).containsEntry("hours", 100.0);
    assertThat(message(selection.findExclusion(AccountId.of("a")).orElseThrow()))
        .isEqualTo(
            "rank 1: the score is 9, but the key accounts fill these limits: hours; to choose it"
                + " would make the key accounts worth 1 less together and take the place of b, c");
    assertThat(selection.findings())
        .extracting(Finding::message)
        .contains(
            "taking the best account that still fits, one by one, would reach 10 points in all; the"
                + " chosen accounts reach 1 more");
    assertThat(selection.exchangePrices())
        .containsExactly(
            new ChoiceProblem.MarginalValue("places", 1, 0),
            new ChoiceProblem.MarginalValue("hours", 1, 0));
  }

  @Test
  void anUnknownEffortDoesNotFit() {
    SelectionConstraints terms = SelectionConstraints.builder().putCapacity("hours", 100).build();

    Selection selection = select(limited(15), terms, List.of(Portfolios.rated("a", 9)));

    assertThat(message(selection.exclusions().get(0)))
        .isEqualTo("hours is not known, so nobody can say whether it fits the capacity");
  }

  @Test
  void limitsEachGroup() {
    SelectionConstraints terms = SelectionConstraints.builder().putGroupLimit("region", 1).build();

    Selection selection =
        select(
            limited(2),
            terms,
            List.of(in("DE", "a", 9), in("DE", "b", 8), in("NL", "c", 7), in("NL", "d", 6)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("a"), AccountId.of("c"));
    assertThat(message(selection.findExclusion(AccountId.of("b")).orElseThrow()))
        .isEqualTo(
            "rank 2: the score is 8, but the key accounts fill these limits: places, region"
                + " DE; to choose it would make the key accounts worth 1 less together and take"
                + " the place of a");
  }

  @Test
  void aNewcomerMustBeatAKeyAccountByTheCostOfAChange() {
    SelectionConstraints terms =
        SelectionConstraints.builder()
            .addPrevious(AccountId.of("old"), AccountId.of("weak"))
            .switchingCost(1)
            .build();

    Selection selection =
        select(
            limited(2),
            terms,
            List.of(
                Portfolios.rated("strong", 9),
                Portfolios.rated("new", 6.5),
                Portfolios.rated("old", 6),
                Portfolios.rated("weak", 3)));

    assertThat(selection.keyAccountIds())
        .containsExactly(AccountId.of("strong"), AccountId.of("old"));
    assertThat(message(selection.findExclusion(AccountId.of("new")).orElseThrow()))
        .isEqualTo(
            "rank 2: the score 6.5 is 0.5 better than that of a key account so far, but a change"
                + " costs 1");
    assertThat(selection.findings())
        .extracting(Finding::message)
        .containsExactly("these key accounts stay only because a change costs 1 points: old");
    assertThat(SelectionWhatIf.Change.between(terms.previous(), selection.chosenIds()))
        .isEqualTo(
            new SelectionWhatIf.Change(
                ImmutableList.of(AccountId.of("old")),
                ImmutableList.of(AccountId.of("strong")),
                ImmutableList.of(AccountId.of("weak"))));
  }

  @Test
  void aDecisionByHandStandsBesideTheScore() {
    SelectionModel model = limited(1).toBuilder().addGates(Gate.atLeast("cooperation", 5)).build();
    ManualDecision choose = decision("pet", ManualDecision.Verdict.CHOOSE);
    SelectionConstraints terms =
        SelectionConstraints.builder()
            .addDecisions(
                choose,
                decision("best", ManualDecision.Verdict.REFUSE),
                decision("ghost", ManualDecision.Verdict.CHOOSE))
            .build();

    Selection selection =
        select(
            model,
            terms,
            List.of(
                Portfolios.rated("best", 9),
                Portfolios.rated("next", 8),
                Portfolios.rated("pet", 4)));

    assertThat(selection.keyAccounts())
        .extracting(chosen -> chosen.score().score(), KeyAccount::decision)
        .containsExactly(tuple(4.0, Optional.of(choose)));
    assertThat(message(selection.findExclusion(AccountId.of("best")).orElseThrow()))
        .isEqualTo("Ada decided against it: board meeting");
    assertThat(message(selection.findExclusion(AccountId.of("next")).orElseThrow()))
        .isEqualTo(
            "rank 2: the score is 8, but the key accounts chosen by hand leave too little of these"
                + " limits: places");
    assertThat(selection.findings())
        .extracting(Finding::message)
        .containsExactly(
            "Ada chose it by hand against COOPERATION_BELOW_MINIMUM: board meeting",
            "Ada decided about 'ghost', which is not in the data; name it as the data does, or take"
                + " the decision off the list");
  }

  @Test
  @Tag("R003")
  void tooManyDecisionsByHandAreReported() {
    SelectionConstraints.Builder terms = SelectionConstraints.builder();
    for (Account account : Portfolios.descending(16)) {
      terms.addDecisions(decision(account.id().value(), ManualDecision.Verdict.CHOOSE));
    }

    Selection selection = select(limited(15), terms.build(), Portfolios.descending(16));

    assertThat(selection.keyAccounts()).hasSize(16);
    assertThat(selection.findings())
        .filteredOn(finding -> finding.code().equals("TOO_MANY_KEY_ACCOUNTS"))
        .extracting(Finding::message)
        .containsExactly("16 key accounts exceed the limit of 15; attention will be too thin");
  }

  @Test
  @Tag("R060")
  void eighteenAccountsAreTooManyForOneManager() {
    ImmutableMap.Builder<AccountId, String> managers = ImmutableMap.builder();
    for (int i = 0; i < 18; i++) {
      managers.put(AccountId.of("a" + i), "Bo");
    }
    managers.put(AccountId.of("b"), "Ann");

    assertThat(SelectionChecks.managerLoad(managers.buildOrThrow(), 15))
        .extracting(Finding::message)
        .containsExactly("Bo has 18 key accounts, more than 15");
    assertThat(SelectionChecks.managerLoad(managers.buildOrThrow(), 18)).isEmpty();
  }

  @Test
  @Tag("R004")
  void aKeyAccountHelpsToReachAnObjective() {
    Account linked =
        Account.builder().id(AccountId.of("linked")).addObjectives("enter-poland").build();
    Account loose = Account.builder().id(AccountId.of("loose")).build();

    assertThat(SelectionChecks.objectives(List.of(linked, loose)))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "NO_OBJECTIVE_LINK", "key account 'loose' helps to reach none of our objectives"));
  }

  @Test
  void negativeScoresFillThePlacesAllTheSame() {
    // net flows of PROMETHEE are negative for the weaker half
    SelectionModel model = Portfolios.model().strategy(StrategySpec.of("promethee-2")).build();

    Selection selection =
        select(
            model,
            SelectionConstraints.none(),
            List.of(Portfolios.rated("a", 9), Portfolios.rated("b", 2)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("a"), AccountId.of("b"));
  }

  @Test
  void refusesTermsWithoutMeaning() {
    assertRefused(
        SelectionConstraints.builder().reservedSlots(-1),
        "places for later must not be negative: -1");
    assertRefused(
        SelectionConstraints.builder().switchingCost(-1),
        "switching cost must be finite and not negative: -1.0");
    assertRefused(
        SelectionConstraints.builder().putGroupLimit("region", -1),
        "limit of each 'region' must not be negative: -1");
    assertRefused(
        SelectionConstraints.builder().putCapacity("hours", -1),
        "capacity of 'hours' must be finite and not negative: -1.0");
    ManualDecision twice = decision("a", ManualDecision.Verdict.CHOOSE);
    assertRefused(
        SelectionConstraints.builder().addDecisions(twice, twice),
        "each account must be decided once: [a, a]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ManualDecision.builder()
                    .account(AccountId.of("a"))
                    .verdict(ManualDecision.Verdict.CHOOSE)
                    .author(" ")
                    .reason("x")
                    .build())
        .withMessage("decision about account 'a' must name its author");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ManualDecision.builder()
                    .account(AccountId.of("a"))
                    .verdict(ManualDecision.Verdict.CHOOSE)
                    .author("Ada")
                    .reason("")
                    .build())
        .withMessage("decision about account 'a' must have a reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shortlists.largest("revenue", 0))
        .withMessage("shortlist must have room for an account: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shortlists.head("revenue", 1.5))
        .withMessage("share must be above zero and at most one: 1.5");
  }

  private static void assertRefused(SelectionConstraints.Builder terms, String message) {
    assertThatIllegalArgumentException().isThrownBy(terms::build).withMessage(message);
  }

  private static Selection select(
      SelectionModel model, SelectionConstraints terms, List<Account> accounts) {
    return KeyAccountSelector.of(model, Strategies.standard()).on(terms).select(accounts);
  }

  private static SelectionModel limited(int most) {
    return Portfolios.model()
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(most).build())
        .build();
  }

  private static String message(Selection.Exclusion exclusion) {
    return exclusion.reasons().get(0).message();
  }

  private static Account hours(String id, double rating, double hours) {
    return Account.builder()
        .from(Portfolios.rated(id, rating))
        .putAllFigures(Map.of("hours", hours))
        .build();
  }

  private static Account in(String region, String id, double rating) {
    return Account.builder()
        .from(Portfolios.rated(id, rating))
        .putDimension("region", region)
        .build();
  }

  private static ManualDecision decision(String account, ManualDecision.Verdict verdict) {
    return ManualDecision.builder()
        .account(AccountId.of(account))
        .verdict(verdict)
        .author("Ada")
        .reason("board meeting")
        .date(LocalDate.of(2026, 3, 1))
        .build();
  }

  private static MeasuredAccounts measured(List<Account> accounts, SelectionModel model) {
    return MeasuredAccounts.read(AccountsAsOf.undated(accounts), model.measures());
  }
}
