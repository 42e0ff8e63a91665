package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.standard.Strategies;

/**
 * Two places among ratings from 0 to 10: ann has 8 and 8, bob 6 and 7, cem 5 and 5, and of dee only
 * a 9 is known. Of the second rating 7 is the median.
 */
final class MissingDataTest {
  private static final Criterion VALUE = Criterion.more("value", Scale.interval(0, 10));
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));
  private static final Account ANN = account("ann", 8, 8);
  private static final Account BOB = account("bob", 6, 7);
  private static final Account CEM = account("cem", 5, 5);
  private static final Account DEE = Portfolios.account("dee", ImmutableMap.of("value", 9.0));

  @Test
  void namesWhoEntersAndLeavesInEachCase() {
    // dee has 4.5 with 0, 9.5 with 10, 8 with 7; bob has 6.5
    Selection selection = select(ScoringPolicy.MissingData.WORST, ANN, BOB, CEM, DEE);

    assertThat(selection.keyAccountIds()).containsExactly(ANN.id(), BOB.id());
    assertThat(decided(selection))
        .extracting(Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                Finding.Severity.WARNING,
                "selection",
                "missing values decide: with all of them at their best, dee would enter and bob"
                    + " leave the selection"),
            tuple(
                Finding.Severity.WARNING,
                "selection",
                "missing values decide: with all of them at their median, dee would enter and"
                    + " bob leave the selection"));
  }

  @Test
  void comparesWithTheSelectionOfItsOwnPolicy() {
    Selection selection = select(ScoringPolicy.MissingData.IGNORE, ANN, BOB, CEM, DEE);

    assertThat(selection.keyAccountIds()).containsExactly(DEE.id(), ANN.id());
    assertThat(decided(selection))
        .extracting(Finding::message)
        .containsExactly(
            "missing values decide: with all of them at their worst, bob would enter and dee"
                + " leave the selection");
  }

  @Test
  void saysNothingWhereMissingValuesDecideNothing() {
    Account eve = Portfolios.account("eve", ImmutableMap.of("value", 1.0));

    assertThat(decided(select(ScoringPolicy.MissingData.WORST, ANN, BOB, CEM, eve))).isEmpty();
    assertThat(decided(select(ScoringPolicy.MissingData.WORST, ANN, BOB, CEM))).isEmpty();
  }

  @Test
  void anAccountMayEnterOrLeaveAlone() {
    SelectionModel atLeastSix =
        model(ScoringPolicy.MissingData.MEDIAN)
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(3).minimumScore(0.6).build())
            .build();

    Selection selection =
        KeyAccountSelector.of(atLeastSix, Strategies.standard())
            .select(List.of(ANN, BOB, CEM, DEE));

    assertThat(selection.keyAccountIds()).containsExactly(ANN.id(), DEE.id(), BOB.id());
    assertThat(decided(selection))
        .extracting(Finding::message)
        .containsExactly(
            "missing values decide: with all of them at their worst, dee would leave the"
                + " selection");
  }

  @Test
  void aCaseThatCannotBeTriedIsNamed() {
    Criterion unmeasured = Criterion.more("reach", Scale.ratio("km"));
    ImmutableList<Criterion> criteria = ImmutableList.of(VALUE, FIT, unmeasured);
    SelectionModel model =
        model(ScoringPolicy.MissingData.IGNORE)
            .criteria(criteria)
            .weights(Weights.equal(criteria))
            .strategy(new StrategySpec("weighted-sum", Attributes.of("normalization", "min-max")))
            .build();

    Selection selection =
        KeyAccountSelector.of(model, Strategies.standard()).select(List.of(ANN, BOB, CEM, DEE));

    assertThat(selection.findings())
        .filteredOn(finding -> finding.code().equals("MISSING_DATA_NOT_TRIED"))
        .extracting(Finding::message)
        .hasSize(3)
        .contains(
            "whether missing values decide is not known with all of them at their worst: criterion"
                + " 'reach' was measured for no account, so nothing can stand in for its values;"
                + " leave it out or declare bounds and choose the policy WORST or BEST");
  }

  private static ImmutableList<Finding> decided(Selection selection) {
    return selection.findings().stream()
        .filter(finding -> finding.code().equals("MISSING_DATA_DECIDES"))
        .collect(ImmutableList.toImmutableList());
  }

  private static Selection select(ScoringPolicy.MissingData policy, Account... accounts) {
    return KeyAccountSelector.of(model(policy).build(), Strategies.standard())
        .select(List.of(accounts));
  }

  private static SelectionModel.Builder model(ScoringPolicy.MissingData policy) {
    ImmutableList<Criterion> criteria = ImmutableList.of(VALUE, FIT);
    return SelectionModel.builder()
        .id("two-ratings")
        .criteria(criteria)
        .weights(Weights.equal(criteria))
        .scoringPolicy(ScoringPolicy.builder().missingData(policy).minimumCoverage(0).build())
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).build());
  }

  private static Account account(String id, double value, double fit) {
    return Portfolios.account(id, ImmutableMap.of("value", value, "fit", fit));
  }
}
