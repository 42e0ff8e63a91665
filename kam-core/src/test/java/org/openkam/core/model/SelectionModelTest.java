package org.openkam.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.Measure;
import org.openkam.core.portfolio.PortfolioMatrices;

final class SelectionModelTest {
  private static final SelectionModel MODEL = SampleModels.withCriteria(3).build();

  @Test
  void hasTheDocumentedDefaults() {
    assertThat(MODEL.selectionPolicy().maxKeyAccounts()).isEqualTo(15);
    assertThat(MODEL.selectionPolicy().minCriteria()).isEqualTo(3);
    assertThat(MODEL.selectionPolicy().maxCriteria()).isEqualTo(8);
    assertThat(MODEL.scoringPolicy().missingData()).isEqualTo(ScoringPolicy.MissingData.REFUSE);
    assertThat(MODEL.scoringPolicy().constantColumn())
        .isEqualTo(ScoringPolicy.ConstantColumns.NEUTRAL);
    assertThat(MODEL.scoringPolicy().ties()).isEqualTo(ScoringPolicy.Ties.COMPETITION);
    assertThat(MODEL.strategy()).isEqualTo(StrategySpec.of("weighted-sum"));
    assertThat(MODEL.version()).isEqualTo("1");
  }

  @Test
  @Tag("R016")
  void twoModelsCarryTwoFingerprints() {
    assertThat(MODEL.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(MODEL.toBuilder().version("2").build().fingerprint())
        .isNotEqualTo(MODEL.fingerprint());
    assertThat(
            MODEL.toBuilder()
                .strategy(new StrategySpec("weighted-sum", Attributes.of("points", 10)))
                .build()
                .fingerprint())
        .isNotEqualTo(MODEL.fingerprint());
  }

  @Test
  void theFingerprintDoesNotDependOnTheOrder() {
    Criterion a = Criterion.more("a", Scale.ratio("EUR"));
    Criterion b = Criterion.less("b", Scale.interval(0, 10));
    SelectionModel forwards =
        SelectionModel.builder()
            .id("m")
            .addCriteria(a, b)
            .weights(Weights.proportional(ImmutableMap.of("a", 1.0, "b", 2.0)))
            .build();
    SelectionModel backwards =
        SelectionModel.builder()
            .id("m")
            .addCriteria(b, a)
            .weights(Weights.proportional(ImmutableMap.of("b", 4.0, "a", 2.0)))
            .build();

    assertThat(forwards.fingerprint()).isEqualTo(backwards.fingerprint());
  }

  @Test
  void namesEveryMeasureItReads() {
    SelectionModel model =
        SampleModels.withCriteria(1)
            .addGates(Gate.atLeast("viability", 40))
            .sizeMeasure("revenue")
            .build();

    assertThat(model.measures())
        .extracting(Measure::name)
        .containsExactly("c1", "viability", "revenue");
    assertThat(model.criterion("c1").id()).isEqualTo("c1");
  }

  @Test
  void takesItsWeightsFromItsGroups() {
    assertThat(FullModel.builder().build().weights()).isEqualTo(FullModel.TREE.weights());
    assertThat(FullModel.builder().weights(FullModel.TREE.weights()).build())
        .isEqualTo(FullModel.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.toBuilder().tree(CriterionTree.leaf("c1", 1)).build())
        .withMessage(
            "model 'sample' must weigh its criteria as its groups do, weights {c1=1.0}: "
                + MODEL.weights());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionModel.builder().id("bare").build())
        .withMessage("model 'bare' must have weights or a tree");
  }

  @Test
  void refusesRecipesThatDoNotHoldTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SampleModels.withCriteria(2)
                    .weights(Weights.proportional(ImmutableMap.of("c1", 1.0, "c9", 1.0)))
                    .build())
        .withMessage(
            "model 'sample' must know every criterion that the score weighs, but has [c1, c2]:"
                + " 'c9'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.toBuilder().addCriteria(MODEL.criteria().get(0)).build())
        .withMessage("model 'sample' must have each criterion once: 'c1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.toBuilder().portfolio(PortfolioMatrices.nineBox()).build())
        .withMessage(
            "model 'sample' must say how each axis of its portfolio is made up, but has []:"
                + " 'business-strength'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.criterion("ghost"))
        .withMessage("no criterion 'ghost' in model 'sample' among [c1, c2, c3]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.toBuilder().id("").build())
        .withMessage("model id must not be blank: ''");
  }

  @Test
  void refusesPoliciesWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionPolicy.builder().maxKeyAccounts(0).build())
        .withMessage("most key accounts must be at least one: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SelectionPolicy.builder().minCriteria(9).build())
        .withMessage("number of criteria must be from a least to a most: [9, 8]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoringPolicy.builder().minimumCoverage(1.5).build())
        .withMessage("minimum coverage must be from zero to one: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoringPolicy.builder().tieTolerance(-1).build())
        .withMessage("tie tolerance must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AxisModel.builder()
                    .axis("x")
                    .weights(MODEL.weights())
                    .minCriteria(4)
                    .maxCriteria(3)
                    .build())
        .withMessage("axis 'x' must have a number of criteria from a least to a most: [4, 3]");
  }
}
