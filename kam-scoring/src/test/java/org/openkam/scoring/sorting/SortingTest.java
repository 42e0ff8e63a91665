package org.openkam.scoring.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.portfolio.Axis;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.outranking.CriterionSettings;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;

final class SortingTest {
  private static final AccountId A = Matrices.account(0);
  private static final AccountId C = Matrices.account(2);
  private static final ImmutableList<String> TIERS = ImmutableList.of("C", "B", "A");
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));
  private static final Criterion RISK = Criterion.less("risk", Scale.interval(0, 10));
  private static final Weights FIT_ONLY = Weights.proportional(ImmutableMap.of("fit", 1.0));
  private static final Weights BOTH =
      Weights.proportional(ImmutableMap.of("fit", 6.0, "risk", 4.0));

  @Test
  void anEdgeBelongsToTheClassAboveUnlessSaidOtherwise() {
    DecisionMatrix matrix = fits(4, 3.9, 8, 10);
    ScoreBands.Bands bands = ScoreBands.Bands.of(TIERS, List.of(0.4, 0.8));
    ScoreBands.Bands exclusive =
        new ScoreBands.Bands(bands.classes(), bands.cuts(), Axis.EdgeRule.LOWER_EXCLUSIVE);

    assertThat(classes(new ScoreBands(WeightedSum.standard(), bands).sort(matrix, FIT_ONLY)))
        .containsExactly("B", "C", "A", "A");
    assertThat(classes(new ScoreBands(WeightedSum.standard(), exclusive).sort(matrix, FIT_ONLY)))
        .containsExactly("C", "C", "B", "A");
  }

  @Test
  void aFullClassSendsItsLowestDown() {
    Scoring scoring = WeightedSum.standard().score(fits(9, 8.5, 9, 5), FIT_ONLY);
    Classification sorted = ScoreBands.sort(scoring, ScoreBands.Bands.of(TIERS, List.of(0.4, 0.8)));

    Classification limited = sorted.limited(Map.of("A", 2, "B", 1), scoring.ranking());

    assertThat(sorted.sizes()).isEqualTo(ImmutableMap.of("C", 0, "B", 1, "A", 3));
    assertThat(classes(limited)).containsExactly("A", "B", "A", "C");
    assertThat(limited.members("A")).containsExactly(A, C);
    assertThat(limited.findings().stream().map(Finding::message))
        .containsExactly(
            "account 'b' moved from class 'A' to 'B', because 'A' takes at most 2",
            "account 'd' moved from class 'B' to 'C', because 'B' takes at most 1");
    assertThat(limited.findings().get(0).code()).isEqualTo("MOVED_DOWN");
  }

  @Test
  void aTieAtTheLimitIsReported() {
    Scoring scoring = WeightedSum.standard().score(fits(9, 9, 1, 1), FIT_ONLY);
    Classification sorted = ScoreBands.sort(scoring, ScoreBands.Bands.of(TIERS, List.of(0.4, 0.8)));

    Classification limited = sorted.limited(Map.of("A", 1), scoring.ranking());

    assertThat(classes(limited)).containsExactly("A", "B", "C", "C");
    assertThat(limited.findings().get(0).message())
        .isEqualTo("accounts 'a' and 'b' have the same score 0.9 at the limit of class 'A'");
    assertThat(sorted.limited(Map.of("A", 0), scoring.ranking()).sizes())
        .isEqualTo(ImmutableMap.of("C", 2, "B", 2, "A", 0));
  }

  @Test
  void refusesLimitsWithoutMeaning() {
    Scoring scoring = WeightedSum.standard().score(fits(9, 9, 1, 1), FIT_ONLY);
    Classification sorted = ScoreBands.sort(scoring, ScoreBands.Bands.of(TIERS, List.of(0.4, 0.8)));

    assertThatThrownBy(() -> sorted.limited(Map.of("C", 1), scoring.ranking()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lowest class 'C' must have no limit: 1");
    assertThatThrownBy(() -> sorted.limited(Map.of("A", -1), scoring.ranking()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit of class 'A' must not be negative: -1");
    assertThatThrownBy(() -> sorted.limited(Map.of("D", 1), scoring.ranking()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no class 'D' among [C, B, A]");
    assertThatThrownBy(
            () ->
                sorted.limited(
                    Map.of(),
                    WeightedSum.standard()
                        .score(Matrices.of(ImmutableList.of(FIT), new double[] {1}), FIT_ONLY)
                        .ranking()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ranking must have the 4 accounts of the classification: 1");
  }

  @Test
  void aLimitIsMetWhenItIsEqualledAndTenthsAddUp() {
    Weights tenths = Weights.proportional(ImmutableMap.of("a", 0.1, "b", 0.2, "c", 0.4, "d", 0.3));
    ImmutableList<Criterion> criteria =
        ImmutableList.of(rated("a"), rated("b"), rated("c"), rated("d"));
    LimitingProfiles profiles =
        LimitingProfiles.of(
            List.of("no", "key"), List.of(ImmutableMap.of("a", 5.0, "b", 5.0, "c", 5.0, "d", 5.0)));
    // a, b and c meet: 0.1 + 0.2 + 0.4 is 0.7 for people
    DecisionMatrix matrix = Matrices.of(criteria, new double[] {5, 5, 5, 4});

    assertThat(classes(MrSort.of(profiles, 0.7).sort(matrix, tenths))).containsExactly("key");
    assertThat(classes(MrSort.of(profiles, 0.71).sort(matrix, tenths))).containsExactly("no");
  }

  @Test
  void aVetoHoldsAtItsValue() {
    LimitingProfiles profiles =
        LimitingProfiles.of(
            List.of("no", "key"), List.of(ImmutableMap.of("fit", 5.0, "risk", 5.0)));
    MrSort sort = MrSort.of(profiles, 0.6).withVetoes(List.of(ImmutableMap.of("risk", 8.0)));
    DecisionMatrix matrix =
        Matrices.of(ImmutableList.of(FIT, RISK), new double[] {6, 7.9}, new double[] {6, 8});

    assertThat(classes(sort.sort(matrix, BOTH))).containsExactly("key", "no");
  }

  @Test
  void aNetFlowEqualToTheLimitIsEnough() {
    FlowSort sort =
        new FlowSort(
            LimitingProfiles.of(
                TIERS,
                List.of(
                    ImmutableMap.of("fit", 4.0, "risk", 6.0),
                    ImmutableMap.of("fit", 8.0, "risk", 2.0))),
            CriterionSettings.of(PreferenceFunction.usual()));
    DecisionMatrix matrix =
        Matrices.of(
            ImmutableList.of(FIT, RISK),
            new double[] {8, 2},
            new double[] {4, 6},
            new double[] {3, 2},
            new double[] {9, 7});

    // c: against the lower limit 0.4 - 0.6, against the upper 0 - 0.6, in all -0.8; the lower limit
    // has 0.2 from c and -1 from the upper, in all -0.8. d: 0.6 - 0.4 twice, 0.4; the upper has
    // -0.2 from d and 1 from the lower, 0.8
    assertThat(classes(sort.sort(matrix, BOTH))).containsExactly("A", "B", "B", "B");
  }

  @Test
  void refusesProfilesOutOfOrder() {
    DecisionMatrix matrix = Matrices.of(ImmutableList.of(FIT, RISK), new double[] {6, 8});
    MrSort crossed =
        MrSort.of(
            LimitingProfiles.of(
                TIERS,
                List.of(
                    ImmutableMap.of("fit", 4.0, "risk", 5.0),
                    ImmutableMap.of("fit", 8.0, "risk", 6.0))),
            0.6);
    MrSort same =
        MrSort.of(
            LimitingProfiles.of(
                TIERS,
                List.of(
                    ImmutableMap.of("fit", 4.0, "risk", 5.0),
                    ImmutableMap.of("fit", 4.0, "risk", 5.0))),
            0.6);
    MrSort incomplete =
        MrSort.of(LimitingProfiles.of(List.of("no", "key"), List.of(Map.of("fit", 4.0))), 0.6);

    assertThatThrownBy(() -> crossed.sort(matrix, BOTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "profile of class 'A' must be at least as good as that of 'B' on criterion 'risk':"
                + " 6.0");
    assertThatThrownBy(() -> same.sort(matrix, BOTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "profile of class 'A' must be better than that of 'B' on a criterion:"
                + " {fit=4.0, risk=5.0}");
    assertThatThrownBy(() -> incomplete.sort(matrix, BOTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profile of class 'key' must have a limit for criterion 'risk': {fit=4.0}");
    assertThatThrownBy(
            () ->
                MrSort.of(
                        LimitingProfiles.of(
                            List.of("no", "key"), List.of(Map.of("fit", 4.0, "risk", 5.0))),
                        0.6)
                    .withVetoes(List.of(Map.of("risk", 5.0)))
                    .sort(matrix, BOTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("veto of class 'key' must be worse than its limit on criterion 'risk': 5.0");
    assertThatThrownBy(() -> LimitingProfiles.of(List.of("key"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be two classes or more: [key]");
    assertThatThrownBy(() -> LimitingProfiles.of(List.of("A", "A"), List.of(Map.of("fit", 4.0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("class names must be unique: [A, A]");
    assertThatThrownBy(() -> LimitingProfiles.of(TIERS, List.of(Map.of("fit", 4.0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("classes [C, B, A] must have a profile for each but the lowest: 1");
    assertThatThrownBy(
            () -> LimitingProfiles.of(List.of("no", "key"), List.of(Map.of("fit", Double.NaN))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit of criterion 'fit' must be finite: NaN");
    assertThatThrownBy(() -> ScoreBands.Bands.of(TIERS, List.of(0.8, 0.4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cuts must be finite and ascend: [0.8, 0.4]");
    assertThatThrownBy(() -> ScoreBands.Bands.of(TIERS, List.of(0.4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("classes [C, B, A] must have one cut between neighbors: [0.4]");
    assertThatThrownBy(() -> ScoreBands.Bands.of(List.of("A", "A"), List.of(0.8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("class names must be unique: [A, A]");
  }

  @Test
  void refusesMajoritiesAndVetoesWithoutMeaning() {
    LimitingProfiles profiles =
        LimitingProfiles.of(List.of("no", "key"), List.of(Map.of("fit", 4.0)));

    assertThatThrownBy(() -> MrSort.of(profiles, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("majority must be above zero and at most one: 0.0");
    assertThatThrownBy(() -> MrSort.of(profiles, 1.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("majority must be above zero and at most one: 1.1");
    assertThatThrownBy(
            () -> MrSort.of(profiles, 0.6).withVetoes(List.of(ImmutableMap.of(), Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be vetoes for each of 1 profiles or none: 2");
    assertThat(MrSort.of(profiles, 1).name()).isEqualTo("mr-sort");
    assertThat(classes(MrSort.of(profiles, 1).sort(fits(4, 3), FIT_ONLY)))
        .containsExactly("key", "no");
  }

  @Test
  void bandsScoreNewAccountsByTheNumberOfTheirClass() {
    ScoreBands bands =
        new ScoreBands(WeightedSum.standard(), ScoreBands.Bands.of(TIERS, List.of(0.4, 0.8)));

    FittedStrategy fitted = bands.fit(fits(4, 9), FIT_ONLY);

    assertThat(bands.name()).isEqualTo("score-bands");
    assertThat(bands.classes()).isEqualTo(TIERS);
    assertThat(fitted.score(3.9)).isZero();
    assertThat(fitted.score(4)).isEqualTo(1);
    assertThat(fitted.score(8)).isEqualTo(2);
  }

  @Test
  void bandsLearnWhatTheirStrategyLearns() {
    ScoreBands.Bands halves = ScoreBands.Bands.of(List.of("no", "key"), List.of(0.5));
    ScoreBands bands =
        new ScoreBands(WeightedSum.withNormalization(Normalizations.MIN_MAX), halves);

    // of 2 to 6, 4 is half way
    assertThat(bands.score(fits(2, 3.9, 4, 6), FIT_ONLY).scores()).containsExactly(0, 0, 1, 1);
  }

  @Test
  void profilesMayDifferOnACriterionWithoutWeightOnly() {
    LimitingProfiles profiles =
        LimitingProfiles.of(
            TIERS,
            List.of(
                ImmutableMap.of("fit", 4.0, "risk", 5.0),
                ImmutableMap.of("fit", 4.0, "risk", 3.0)));
    Weights fitAlone = Weights.proportional(ImmutableMap.of("fit", 1.0, "risk", 0.0));
    DecisionMatrix matrix =
        Matrices.of(List.of(FIT, RISK), new double[] {4, 9}, new double[] {3, 1});

    // without risk, both limits are a fit of 4
    for (SortingStrategy sort :
        List.of(
            MrSort.of(profiles, 0.6),
            ElectreTri.builder().profiles(profiles).build(),
            new FlowSort(profiles, CriterionSettings.of(PreferenceFunction.usual())))) {
      Classification sorted = sort.sort(matrix, fitAlone);
      assertThat(sorted.members("A")).as(sort.name()).containsExactly(Matrices.account(0));
      assertThat(sorted.members("C")).as(sort.name()).containsExactly(Matrices.account(1));
    }
  }

  @Test
  void bandsNeedWhatTheirStrategyNeeds() {
    ScoreBands bands =
        new ScoreBands(
            WeightedProduct.standard(), ScoreBands.Bands.of(List.of("no", "key"), List.of(0.5)));

    assertThat(bands.requirements(FIT)).isEqualTo(WeightedProduct.standard().requirements(FIT));
    assertThatThrownBy(() -> bands.score(fits(2, 4), FIT_ONLY))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'score-bands' cannot score by criterion 'fit': it takes ratios, which have no"
                + " meaning on a scale of type INTERVAL; choose a method for differences, or give"
                + " the criterion a value function");
  }

  @Test
  void electreTriAsksForThreeQuartersAndPlacesDoubtfulAccountsLow() {
    ElectreTri sort =
        ElectreTri.builder()
            .profiles(
                LimitingProfiles.of(
                    List.of("no", "key"), List.of(ImmutableMap.of("fit", 5.0, "risk", 5.0))))
            .build();
    Weights threeToOne = Weights.proportional(ImmutableMap.of("fit", 3.0, "risk", 1.0));
    DecisionMatrix matrix =
        Matrices.of(
            ImmutableList.of(FIT, RISK),
            new double[] {6, 9},
            new double[] {4.9, 2},
            new double[] {5, 5});

    // the first meets the limit on fit, the second on risk only
    assertThat(classes(sort.sort(matrix, threeToOne))).containsExactly("key", "no", "key");
    // with weights 0.6 and 0.4 neither the first account nor the limit is as good as the other
    assertThat(classes(sort.sort(matrix, BOTH))).containsExactly("no", "no", "key");
    assertThatThrownBy(() -> ElectreTri.builder().profiles(sort.profiles()).cut(0.5).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cut must be above one half and at most one: 0.5");
  }

  private static Criterion rated(String id) {
    return Criterion.more(id, Scale.interval(0, 10));
  }

  private static DecisionMatrix fits(double... values) {
    double[][] rows = new double[values.length][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new double[] {values[row]};
    }
    return Matrices.of(ImmutableList.of(FIT), rows);
  }

  private static List<String> classes(Classification sorted) {
    return sorted.accounts().stream().map(sorted::classOf).toList();
  }
}
