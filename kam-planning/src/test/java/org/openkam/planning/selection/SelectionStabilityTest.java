package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.standard.Strategies;

final class SelectionStabilityTest {
  private static final AccountId SPIKE = AccountId.of("spike");
  private static final AccountId EVEN = AccountId.of("even");
  private static final AccountId GATED = AccountId.of("gated");
  private static final SmaaSettings SETTINGS =
      SmaaSettings.builder().samples(20_000).seed(4).build();
  private static final ImmutableList<Account> ACCOUNTS =
      ImmutableList.of(
          Portfolios.rated("even", 6, 6, 6),
          Portfolios.rated("spike", 10, 4, 3),
          Portfolios.rated("gated", 10, 10, 0));

  @Test
  void tellsHowOftenAndUpToWhichWeightAnAccountIsChosen() {
    Selection selection = select(Portfolios.model());
    SelectionStability stability = SelectionStability.of(selection, SETTINGS);
    SelectionStability.AccountStability even = stability.find(EVEN).orElseThrow();
    SelectionStability.AccountStability spike = stability.find(SPIKE).orElseThrow();

    assertThat(stability.accounts())
        .extracting(SelectionStability.AccountStability::account)
        .containsExactly(EVEN, SPIKE);
    assertThat(stability.find(GATED)).isEmpty();
    // spike wins where 4 u > 2 v + 3 w: from u's corner to 2/3 of the edge to v and 4/7 of that to
    // w
    assertThat(even.probability().share() + spike.probability().share()).isEqualTo(1);
    assertThat(spike.probability().share()).isCloseTo(2 / 3.0 * 4 / 7.0, within(0.0103));
    // by the weight t of revenue spike has 10 t + 3.5 (1 - t), which is 6 at t = 2.5 / 6.5
    WeightInterval revenue = even.breakEven().get(0);
    assertThat(revenue.highest()).isCloseTo(2.5 / 6.5, within(1e-12));
    assertThat(spike.breakEven().get(0).highest()).isCloseTo(2.5 / 6.5, within(1e-12));
    assertThat(even.nearestBreakEven()).hasValue(revenue);
    assertThat(stability.topSet().get(0).highest()).isCloseTo(2.5 / 6.5, within(1e-12));
  }

  @Test
  void saysWhatItWasMadeWith() {
    Selection selection = select(Portfolios.model());
    SelectionStability stability = SelectionStability.of(selection, SETTINGS);

    assertThat(stability.samples()).isEqualTo(20_000);
    assertThat(stability.provenance())
        .isEqualTo(
            Provenance.of(selection.scoring().orElseThrow().matrix())
                .model(ModelReference.to(selection.model()))
                .seed(4)
                .sampling("all weights equally likely")
                .build());
    assertThat(SelectionStability.of(selection, SETTINGS)).isEqualTo(stability);
  }

  @Test
  void samplesStrategiesThatAreNoSum() {
    SelectionStability stability =
        SelectionStability.of(
            select(
                Portfolios.model()
                    .strategy(
                        new StrategySpec("topsis", Attributes.of("normalization", "min-max")))),
            SmaaSettings.builder().samples(300).build());

    assertThat(stability.topSet()).isEmpty();
    assertThat(stability.accounts()).allMatch(account -> account.breakEven().isEmpty());
    assertThat(stability.accounts()).allMatch(account -> account.nearestBreakEven().isEmpty());
  }

  @Test
  void keepsTheMinimumScoreOfTheModel() {
    SelectionPolicy strict = SelectionPolicy.builder().maxKeyAccounts(1).minimumScore(7).build();
    SelectionStability stability =
        SelectionStability.of(select(Portfolios.model(), strict), SETTINGS);

    assertThat(stability.find(EVEN).orElseThrow().probability().share()).isZero();
    assertThat(stability.find(SPIKE).orElseThrow().probability().share()).isPositive();
  }

  @Test
  void refusesASelectionWithoutCandidates() {
    Selection empty =
        KeyAccountSelector.of(Portfolios.model().build(), Strategies.standard())
            .select(ImmutableList.of());
    Selection gated =
        KeyAccountSelector.of(model(Portfolios.model()), Strategies.standard())
            .select(ACCOUNTS.subList(2, 3));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionStability.of(empty, SETTINGS))
        .withMessage("selection must have scores to examine");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionStability.of(gated, SETTINGS))
        .withMessage("selection must have a candidate to examine");
  }

  private static Selection select(SelectionModel.Builder model) {
    return select(model, SelectionPolicy.builder().maxKeyAccounts(1).build());
  }

  private static Selection select(SelectionModel.Builder model, SelectionPolicy policy) {
    return KeyAccountSelector.of(model(model.selectionPolicy(policy)), Strategies.standard())
        .select(ACCOUNTS);
  }

  private static SelectionModel model(SelectionModel.Builder model) {
    return model.addGates(Gate.atLeast("cooperation", 1)).build();
  }
}
