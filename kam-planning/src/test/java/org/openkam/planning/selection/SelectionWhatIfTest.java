package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.counterfactual.Counterfactual;
import org.openkam.scoring.standard.Strategies;

final class SelectionWhatIfTest {
  private static final AccountId WEAK = AccountId.of("weak");
  private static final AccountId FIRST = AccountId.of("first");
  private static final AccountId SECOND = AccountId.of("second");
  private static final AccountId THIRD = AccountId.of("third");
  private static final ImmutableList<Account> THREE =
      ImmutableList.of(
          Portfolios.rated("first", 9, 9, 9),
          Portfolios.rated("second", 8, 6, 7),
          Portfolios.rated("third", 6, 6, 6));

  @Test
  @Tag("R052")
  void tellsHowMuchViabilityOpensTheGate() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(percent("orders"), percent("growth"), percent("viability"));
    SelectionModel model =
        SelectionModel.builder()
            .id("viability-first")
            .criteria(criteria)
            .weights(Weights.equal(criteria))
            .addGates(Gate.atLeast("viability", 40))
            .build();
    Account weak =
        Portfolios.account(
            "weak", ImmutableMap.of("orders", 95.0, "growth", 90.0, "viability", 20.0));

    Counterfactual change =
        whatIf(model, ImmutableList.of(weak))
            .toBeChosen(WEAK, List.of(Counterfactual.ActionableRange.toBest(percent("viability"))))
            .orElseThrow();

    assertThat(change.changes())
        .containsExactly(new Counterfactual.ValueChange("viability", 20, 40));
    assertThat(change.changes().get(0).amount()).isEqualTo(20);
  }

  @Test
  void tellsWhatLiftsAnAccountOverTheCut() {
    // second has 7, third 6: one rating has to rise by more than three points
    ImmutableList<Counterfactual> changes =
        whatIf(model(2), THREE)
            .eachToBeChosen(
                THIRD,
                List.of(
                    new Counterfactual.ActionableRange("revenue", 10),
                    new Counterfactual.ActionableRange("potential", 8.5)));

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).changes().get(0).to()).isCloseTo(9, within(1e-9));
  }

  @Test
  void movesASetOfFiguresTogether() {
    Counterfactual change =
        whatIf(model(2), THREE)
            .toBeChosen(
                THIRD,
                List.of(
                    new Counterfactual.ActionableRange("revenue", 10),
                    new Counterfactual.ActionableRange("potential", 8)))
            .orElseThrow();

    // 4 s + 2 s exceeds 3 at s = 0.5
    assertThat(change.share()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void tellsHowMuchAKeyAccountMayLose() {
    SelectionWhatIf whatIf = whatIf(model(2), THREE);

    assertThat(
            whatIf
                .toDropOut(SECOND, List.of(new Counterfactual.ActionableRange("revenue", 0)))
                .orElseThrow()
                .changes()
                .get(0)
                .amount())
        .isCloseTo(-3, within(1e-6));
    // of two key accounts the first stays one without any revenue; as the only one it has six
    // points of revenue to lose
    assertThat(
            whatIf.eachToDropOut(FIRST, List.of(new Counterfactual.ActionableRange("revenue", 0))))
        .isEmpty();
    assertThat(
            whatIf(model(1), THREE)
                .eachToDropOut(
                    FIRST,
                    List.of(
                        new Counterfactual.ActionableRange("revenue", 0),
                        new Counterfactual.ActionableRange("potential", 4))))
        .extracting(change -> change.changes().get(0).criterion())
        .containsExactly("revenue");
  }

  @Test
  void changesNothingWhereNothingHasTo() {
    SelectionWhatIf whatIf = whatIf(model(2), THREE);

    assertThat(whatIf.toBeChosen(FIRST, List.of(new Counterfactual.ActionableRange("revenue", 10))))
        .hasValue(new Counterfactual(0, ImmutableList.of()));
    assertThat(
            whatIf.toBeChosen(THIRD, List.of(new Counterfactual.ActionableRange("potential", 7))))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                whatIf.toBeChosen(
                    WEAK, List.of(new Counterfactual.ActionableRange("potential", 7))))
        .withMessage("no account 'weak' among those measured");
  }

  private static SelectionWhatIf whatIf(SelectionModel model, ImmutableList<Account> accounts) {
    KeyAccountSelector selector = KeyAccountSelector.of(model, Strategies.standard());
    return SelectionWhatIf.of(selector, selector.measure(AccountsAsOf.undated(accounts)));
  }

  private static SelectionModel model(int places) {
    return Portfolios.model()
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(places).build())
        .build();
  }

  private static Criterion percent(String id) {
    return Criterion.more(id, Scale.interval(0, 100));
  }
}
