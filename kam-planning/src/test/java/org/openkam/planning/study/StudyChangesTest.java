package org.openkam.planning.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.planning.study.Studies.ACCOUNTS;
import static org.openkam.planning.study.Studies.BIG;
import static org.openkam.planning.study.Studies.DAY;
import static org.openkam.planning.study.Studies.EVEN;
import static org.openkam.planning.study.Studies.GATED;
import static org.openkam.planning.study.Studies.SMALL;
import static org.openkam.planning.study.Studies.SPIKE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.ManualDecision.Verdict;
import org.openkam.planning.selection.SelectionConstraints;

final class StudyChangesTest {
  private static final LocalDate NEXT_YEAR = DAY.plusYears(1);
  private static final Study LAST = Studies.study().on(ACCOUNTS);

  @Test
  void findsNothingWhereNothingChanged() {
    StudyChanges changes = Studies.study().asOf(NEXT_YEAR).on(ACCOUNTS).changesSince(LAST);

    assertThat(changes.lastDay()).isEqualTo(DAY);
    assertThat(changes.day()).isEqualTo(NEXT_YEAR);
    assertThat(changes.reasons()).isEmpty();
    assertThat(changes.came()).isEmpty();
    assertThat(changes.left()).isEmpty();
    assertThat(changes.changedRank()).isEmpty();
    assertThat(changes.changedCell()).isEmpty();
    assertThat(changes.stayed()).extracting(AccountChange::account).containsExactly(EVEN, SPIKE);
    assertThat(changes.accounts())
        .extracting(AccountChange::account)
        .containsExactly(BIG, EVEN, SPIKE, GATED, SMALL);
    assertThat(changes.accounts()).allSatisfy(one -> assertThat(one.reasons()).isEmpty());
  }

  @Test
  void saysThatValuesMovedAnAccountInAndAnotherOut() {
    StudyChanges changes =
        Studies.study()
            .asOf(NEXT_YEAR)
            .on(replaced(Studies.account("big", 9, 6, 9, 500, "DE")))
            .changesSince(LAST);

    assertThat(changes.reasons()).isEmpty();
    AccountChange big = only(changes.came());
    assertThat(big.account()).isEqualTo(BIG);
    assertThat(big.name()).isEqualTo("BIG");
    assertThat(big.rankBefore()).hasValue(4);
    assertThat(big.rankNow()).hasValue(1);
    assertThat(big.scoreBefore().orElseThrow()).isCloseTo(3, within(1e-12));
    assertThat(big.scoreNow().orElseThrow()).isCloseTo(8, within(1e-12));
    assertThat(big.scoreChange().orElseThrow()).isCloseTo(5, within(1e-12));
    assertThat(sentences(big))
        .containsExactly(
            "VALUES: on 2026-06-30 it was no key account: rank 4: the score 3 is 2.667 short of the"
                + " last key account, and all 2 places are taken",
            "VALUES: its score went from 3 to 8: +5.0 from its own values",
            "VALUES: revenue went from 3 to 9",
            "VALUES: potential went from 3 to 6",
            "VALUES: cooperation went from 3 to 9");
    AccountChange spike = only(changes.left());
    assertThat(spike.account()).isEqualTo(SPIKE);
    assertThat(sentences(spike))
        .containsExactly(
            "VALUES: rank 4: the score 5.667 is 0.333 short of the last key account, and all 2"
                + " places are taken",
            "VALUES: ahead of it now, and not before: BIG");
  }

  @Test
  void namesTheUnitOfWhatChanged() {
    SelectionModel model =
        Studies.model()
            .criteria(
                Studies.model().build().criteria().stream()
                    .map(
                        criterion ->
                            criterion.id().equals("revenue")
                                ? Criterion.more("revenue", Scale.ratio("kEUR", 0, 10))
                                : criterion)
                    .toList())
            .build();
    Study last = study(model).on(ACCOUNTS);
    Study now = study(model).on(replaced(Studies.account("big", 9, 6, 9, 500, "DE")));

    assertThat(sentences(only(now.changesSince(last).came())))
        .contains("VALUES: revenue went from 3 to 9 kEUR", "VALUES: potential went from 3 to 6");
  }

  @Test
  void saysOnlyWeightsThatChanged() {
    Study last = study(weighted(40, 40.01, 19.99)).on(ACCOUNTS);
    Study now = study(weighted(39, 40.01, 20.99)).on(ACCOUNTS);
    Study same = study(weighted(40.000000000001, 40.01, 19.99)).on(ACCOUNTS);

    assertThat(now.changesSince(last).reasons())
        .extracting(StudyChanges.Reason::sentence)
        .containsExactly(
            "the weight of revenue went from 40.0 % to 39.0 %",
            "the weight of cooperation went from 20.0 % to 21.0 %");
    assertThat(same.changesSince(last).reasons()).isEmpty();
  }

  private static SelectionModel weighted(double revenue, double potential, double cooperation) {
    return Studies.model()
        .weights(
            Weights.proportional(
                ImmutableMap.of(
                    "revenue", revenue, "potential", potential, "cooperation", cooperation)))
        .build();
  }

  @Test
  void saysThatTheWeightsDecided() {
    SelectionModel model =
        Studies.model()
            .weights(
                Weights.proportional(
                    ImmutableMap.of("revenue", 4.0, "potential", 1.0, "cooperation", 1.0)))
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(1).build())
            .build();
    Study last =
        KeyAccountStudy.of(
                Studies.model()
                    .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(1).build())
                    .build())
            .asOf(DAY)
            .with(Studies.policy().build())
            .on(ACCOUNTS);

    StudyChanges changes = study(model).on(ACCOUNTS).changesSince(last);

    assertThat(changes.reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactly(
            "WEIGHTS: the weight of revenue went from 33.3 % to 66.7 %",
            "WEIGHTS: the weight of potential went from 33.3 % to 16.7 %",
            "WEIGHTS: the weight of cooperation went from 33.3 % to 16.7 %");
    assertThat(sentences(only(changes.came())))
        .containsExactly(
            "WEIGHTS: on 2026-06-30 it was no key account: rank 3: the score 5.667 is 0.333 short"
                + " of the last key account, and the only place is taken",
            "WEIGHTS: its score went from 5.667 to 7.833: +2.167 from the weights");
    assertThat(sentences(only(changes.left())))
        .containsExactly(
            "WEIGHTS: rank 3: the score 6 is 1.833 short of the last key account, and the only"
                + " place is taken",
            "WEIGHTS: ahead of it now, and not before: SPIKE");
  }

  @Test
  void saysThatTheRulesDecided() {
    StudyChanges dropped =
        study(Studies.model().gates(ImmutableList.of()).build()).on(ACCOUNTS).changesSince(LAST);
    assertThat(dropped.reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactly("RULES: gate 'cooperation' was dropped");
    assertThat(only(dropped.came()).account()).isEqualTo(GATED);
    assertThat(sentences(only(dropped.came())))
        .containsExactly(
            "RULES: on 2026-06-30 it was no key account: cooperation is 0, but must be at least 1");

    StudyChanges fewer =
        study(
                Studies.model()
                    .selectionPolicy(
                        SelectionPolicy.builder().maxKeyAccounts(1).minimumScore(1).build())
                    .build())
            .on(ACCOUNTS)
            .changesSince(LAST);
    assertThat(fewer.reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactly(
            "RULES: the largest number of key accounts went from 2 to 1",
            "RULES: the smallest score of a key account went from none to 1");
    assertThat(sentences(only(fewer.left())))
        .containsExactly(
            "RULES: rank 3: the score 5.667 is 0.333 short of the last key account, and the only"
                + " place is taken");

    StudyChanges stricter =
        study(Studies.model().gates(List.of(Gate.atLeast("cooperation", 4))).build())
            .on(ACCOUNTS)
            .changesSince(LAST);
    assertThat(stricter.reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactly("RULES: gate 'cooperation' was changed");
    assertThat(sentences(only(stricter.left())))
        .containsExactly("RULES: cooperation is 3, but must be at least 4");
  }

  @Test
  void saysEachFieldOfTheModelThatChanged() {
    SelectionModel model =
        Studies.model()
            .version("next")
            .axes(ImmutableList.of())
            .portfolio(Optional.empty())
            .scoringPolicy(ScoringPolicy.builder().minimumCoverage(0.5).build())
            .selectionPolicy(
                SelectionPolicy.builder()
                    .maxKeyAccounts(2)
                    .maxCriteria(9)
                    .addAdmittedStatuses(Account.Status.CUSTOMER, Account.Status.PROSPECT)
                    .build())
            .sizeMeasure("revenue")
            .build();

    assertThat(study(model).on(ACCOUNTS).changesSince(LAST).reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactlyInAnyOrder(
            "RULES: the make-up of its axes was changed",
            "RULES: the portfolio matrix was changed",
            "RULES: the treatment of missing and tied values was changed",
            "RULES: the number of criteria that is meant was changed",
            "RULES: the choice of who may become a key account was changed",
            "RULES: the size measure was changed");
  }

  @Test
  void dividesAScoreByItsCauses() {
    SelectionModel model =
        Studies.model()
            .weights(
                Weights.proportional(
                    ImmutableMap.of("revenue", 2.0, "potential", 1.0, "cooperation", 1.0)))
            .strategy(new StrategySpec("weighted-sum", Attributes.of("points", 100)))
            .build();

    AccountChange even =
        study(model)
            .on(replaced(Studies.account("even", 9, 6, 3, 100, "DE")))
            .changesSince(LAST)
            .find(EVEN)
            .orElseThrow();

    // own values: (9 + 6 + 3) / 3 is 6 again; weights: (18 + 6 + 3) / 4 = 6.75; points: 67.5
    assertThat(even.scoreEffects().get(StudyChanges.Reason.Cause.VALUES))
        .isCloseTo(0, within(1e-12));
    assertThat(even.scoreEffects().get(StudyChanges.Reason.Cause.WEIGHTS))
        .isCloseTo(0.75, within(1e-12));
    assertThat(even.scoreEffects().get(StudyChanges.Reason.Cause.RULES))
        .isCloseTo(60.75, within(1e-12));
    assertThat(even.scoreEffects().get(StudyChanges.Reason.Cause.DATA)).isCloseTo(0, within(1e-12));
    assertThat(sentences(even))
        .containsExactly(
            "RULES: its score went from 6 to 67.5: +0.75 from the weights, +60.75 from the rules",
            "VALUES: revenue went from 6 to 9",
            "VALUES: cooperation went from 6 to 3",
            "DATA: profit-impact is no longer known; it was 8",
            "DATA: supply-risk is no longer known; it was 2");
  }

  @Test
  void saysThatTheOthersMovedTheFrame() {
    SelectionModel model =
        Studies.model()
            .strategy(new StrategySpec("weighted-sum", Attributes.of("normalization", "min-max")))
            .build();
    Study last = study(model).asOf(DAY).on(ACCOUNTS);

    StudyChanges changes =
        study(model).on(with(Studies.account("huge", 10, 10, 10, 900, "DE"))).changesSince(last);

    AccountChange small = changes.find(SMALL).orElseThrow();
    assertThat(small.scoreEffects().keySet())
        .containsExactly(
            StudyChanges.Reason.Cause.VALUES,
            StudyChanges.Reason.Cause.WEIGHTS,
            StudyChanges.Reason.Cause.RULES,
            StudyChanges.Reason.Cause.DATA);
    assertThat(small.scoreEffects().get(StudyChanges.Reason.Cause.DATA))
        .isCloseTo(small.scoreChange().orElseThrow(), within(1e-12));
    assertThat(sentences(small))
        .containsExactly(
            "DATA: its score went from 0.111 to 0.067: -0.044 from the other accounts");
    assertThat(sentences(only(changes.came())))
        .containsExactly("DATA: it was not in the data of 2026-06-30");
    assertThat(sentences(only(changes.left())))
        .containsExactly(
            "DATA: rank 4: the score 0.517 is 0.017 short of the last key account, and all 2 places"
                + " are taken",
            "DATA: ahead of it now, and not before: HUGE",
            "DATA: its score went from 0.583 to 0.517: -0.067 from the other accounts");
    assertThat(changes.reasons())
        .extracting(StudyChanges.Reason::sentence)
        .containsExactly("accounts that were not in the data of 2026-06-30: 1");
  }

  @Test
  void saysThatPeopleAndLimitsDecided() {
    SelectionConstraints constraints =
        SelectionConstraints.builder()
            .addDecisions(decision(EVEN, Verdict.REFUSE, "they sue us"))
            .addDecisions(decision(SMALL, Verdict.CHOOSE, "our first customer"))
            .switchingCost(0.5)
            .build();

    StudyChanges changes =
        Studies.study().asOf(NEXT_YEAR).under(constraints).on(ACCOUNTS).changesSince(LAST);

    assertThat(changes.reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactly(
            "CONSTRAINTS: the switching cost went from 0 to 0.5",
            "CONSTRAINTS: decision by hand about 'EVEN' is new",
            "CONSTRAINTS: decision by hand about 'SMALL' is new");
    assertThat(sentences(only(changes.left())))
        .containsExactly("CONSTRAINTS: Ann decided against it: they sue us");
    assertThat(sentences(only(changes.came())))
        .containsExactly(
            "CONSTRAINTS: on 2026-06-30 it was no key account: rank 5: the score 2 is 3.667 short"
                + " of the last key account, and all 2 places are taken",
            "CONSTRAINTS: Ann chose it by hand: our first customer");
  }

  @Test
  void saysWhoStaysOnlyBecauseAChangeCosts() {
    SelectionConstraints constraints =
        SelectionConstraints.builder().previous(List.of(EVEN, SPIKE)).switchingCost(3).build();

    StudyChanges changes =
        Studies.study()
            .asOf(NEXT_YEAR)
            .under(constraints)
            .on(replaced(Studies.account("big", 7, 7, 7, 500, "DE")))
            .changesSince(LAST);

    assertThat(changes.came()).isEmpty();
    assertThat(sentences(changes.find(SPIKE).orElseThrow()))
        .containsExactly("CONSTRAINTS: it stays only because a change costs 3 points");
    assertThat(sentences(changes.find(EVEN).orElseThrow())).isEmpty();
  }

  @Test
  void saysThatAccountsAndValuesCameAndWent() {
    Account unknown =
        Account.builder()
            .id(SMALL)
            .putFigure("revenue", 2)
            .putFigure("potential", 2)
            .putFigure("cooperation", 2)
            .build();
    StudyChanges changes =
        Studies.study()
            .asOf(NEXT_YEAR)
            .on(
                Stream.concat(
                        ACCOUNTS.stream()
                            .filter(one -> !one.id().equals(EVEN) && !one.id().equals(SMALL)),
                        Stream.of(unknown, Studies.account("new", 5, 5, 5, 10, "DE")))
                    .toList())
            .changesSince(LAST);

    assertThat(changes.reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactly(
            "DATA: accounts that were not in the data of 2026-06-30: 1",
            "DATA: accounts of 2026-06-30 that are no longer known: 1");
    assertThat(sentences(only(changes.left())))
        .containsExactly("DATA: it is no longer in the data of 2027-06-30");
    assertThat(sentences(only(changes.came())))
        .containsExactly("DATA: it was not in the data of 2026-06-30");
    assertThat(sentences(changes.find(SMALL).orElseThrow()))
        .containsExactly("DATA: volume is no longer known; it was 50");
    assertThat(changes.find(EVEN).orElseThrow().rankNow()).isEmpty();
    assertThat(changes.find(EVEN).orElseThrow().scoreChange()).isEmpty();
    assertThat(changes.find(AccountId.of("ghost"))).isEmpty();
    StudyChanges back = LAST.changesSince(earlier());
    assertThat(sentences(back.find(SMALL).orElseThrow()))
        .containsExactly("DATA: volume is known now: 50");
  }

  private static Study earlier() {
    return Studies.study()
        .asOf(DAY.minusYears(1))
        .on(
            Stream.concat(
                    ACCOUNTS.stream().filter(one -> !one.id().equals(SMALL)),
                    Stream.of(
                        Account.builder()
                            .id(SMALL)
                            .putFigure("revenue", 2)
                            .putFigure("potential", 2)
                            .putFigure("cooperation", 2)
                            .build()))
                .toList());
  }

  @Test
  void showsMovesOnThePortfolioMatrix() {
    StudyChanges changes =
        Studies.study()
            .asOf(NEXT_YEAR)
            .on(replaced(Studies.account("even", 6, 9, 6, 100, "DE")))
            .changesSince(LAST);

    AccountChange even = only(changes.changedCell());
    assertThat(even.account()).isEqualTo(EVEN);
    assertThat(even.cellBefore()).isNotEqualTo(even.cellNow());
    assertThat(even.cellBefore().orElseThrow()).isEqualTo("Select and hold");
    assertThat(even.cellNow().orElseThrow()).isEqualTo("Invest to grow");
  }

  @Test
  void dividesNoScoreWhereTheCriteriaAreOthers() {
    Criterion volume = Criterion.more("volume", Scale.interval(0, 1000));
    SelectionModel model =
        Studies.model()
            .addCriteria(volume)
            .weights(
                Weights.proportional(
                    ImmutableMap.of(
                        "revenue", 1.0, "potential", 1.0, "cooperation", 1.0, "volume", 1.0)))
            .build();

    StudyChanges changes = study(model).on(ACCOUNTS).changesSince(LAST);

    assertThat(changes.reasons())
        .extracting(reason -> reason.cause() + ": " + reason.sentence())
        .containsExactly(
            "WEIGHTS: the weight of revenue went from 33.3 % to 25.0 %",
            "WEIGHTS: the weight of potential went from 33.3 % to 25.0 %",
            "WEIGHTS: the weight of cooperation went from 33.3 % to 25.0 %",
            "WEIGHTS: the weight of volume went from 0.0 % to 25.0 %",
            "RULES: criterion 'volume' is new");
    AccountChange big = changes.find(BIG).orElseThrow();
    assertThat(big.scoreEffects()).isEmpty();
    assertThat(sentences(big)).containsExactly("RULES: its score went from 3 to 3.5");
  }

  @Test
  void refusesStudiesThatCannotBeCompared() {
    Study later = Studies.study().asOf(NEXT_YEAR).on(ACCOUNTS);
    Study blocked =
        study(
                Studies.model()
                    .selectionPolicy(SelectionPolicy.builder().minCriteria(4).build())
                    .build())
            .on(ACCOUNTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LAST.changesSince(later))
        .withMessage("last study must not be later than that of 2026-06-30: 2027-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blocked.changesSince(LAST))
        .withMessage("study of 2027-06-30 is blocked and shows no key accounts to compare");
  }

  private static KeyAccountStudy study(SelectionModel model) {
    return KeyAccountStudy.of(model).asOf(NEXT_YEAR).with(Studies.policy().build());
  }

  private static ManualDecision decision(AccountId account, Verdict verdict, String reason) {
    return ManualDecision.builder()
        .account(account)
        .verdict(verdict)
        .author("Ann")
        .reason(reason)
        .build();
  }

  private static List<Account> replaced(Account account) {
    return ACCOUNTS.stream().map(one -> one.id().equals(account.id()) ? account : one).toList();
  }

  private static List<Account> with(Account account) {
    return Stream.concat(ACCOUNTS.stream(), Stream.of(account)).toList();
  }

  private static AccountChange only(ImmutableList<AccountChange> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static List<String> sentences(AccountChange change) {
    return change.reasons().stream()
        .map(reason -> reason.cause() + ": " + reason.sentence())
        .toList();
  }
}
