package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

final class CriterionTreeTest {
  /** The KAM scoring template of concepts 1B.12, with both groups of equal weight. */
  private static final CriterionTree TEMPLATE =
      CriterionTree.group(
          "kam",
          1,
          ImmutableList.of(
              CriterionTree.group(
                  "growth",
                  50,
                  ImmutableList.of(
                      CriterionTree.leaf("revenue-potential", 15),
                      CriterionTree.leaf("cost-to-serve", 35),
                      CriterionTree.leaf("demand-stability", 20),
                      CriterionTree.leaf("new-markets", 30))),
              CriterionTree.group(
                  "harmony",
                  50,
                  ImmutableList.of(
                      CriterionTree.leaf("product-needs", 10),
                      CriterionTree.leaf("innovation-culture", 20),
                      CriterionTree.leaf("benchmarking", 30),
                      CriterionTree.leaf("corporate-reputation", 20),
                      CriterionTree.leaf("buying-decision", 20)))));

  @Test
  void multipliesTheSharesOnTheWayDown() {
    Weights weights = TEMPLATE.weights();

    assertThat(TEMPLATE.shares()).containsExactly(entry("growth", 0.5), entry("harmony", 0.5));
    assertThat(weights.of("revenue-potential")).isCloseTo(0.075, within(1e-15));
    assertThat(weights.of("cost-to-serve")).isCloseTo(0.175, within(1e-15));
    assertThat(weights.of("product-needs")).isCloseTo(0.05, within(1e-15));
    assertThat(weights.of("benchmarking")).isCloseTo(0.15, within(1e-15));
    assertThat(TEMPLATE.criteria()).hasSize(9).startsWith("revenue-potential", "cost-to-serve");
  }

  @Test
  void weighsAWholeGroupWithoutTouchingWhatIsInIt() {
    CriterionTree growth = TEMPLATE.branches().get(0);
    CriterionTree harmony = TEMPLATE.branches().get(1);
    CriterionTree tilted =
        CriterionTree.group(
            "kam",
            1,
            ImmutableList.of(
                CriterionTree.group("growth", 3, growth.branches()),
                CriterionTree.group("harmony", 1, harmony.branches())));

    assertThat(tilted.weights().of("cost-to-serve")).isCloseTo(0.75 * 0.35, within(1e-15));
    assertThat(tilted.weights().of("benchmarking")).isCloseTo(0.25 * 0.3, within(1e-15));
  }

  @Test
  void isOneCriterionWithoutBranches() {
    CriterionTree leaf = CriterionTree.leaf("revenue", 7);

    assertThat(leaf.hasNoBranches()).isTrue();
    assertThat(leaf.shares()).isEmpty();
    assertThat(leaf.weights().asMap()).containsExactly(entry("revenue", 1.0));
    assertThat(leaf.labels()).isEqualTo(Labels.of("revenue"));
    assertThat(CriterionTree.builder().id("x").build().points()).isEqualTo(1);
  }

  @Test
  void refusesGroupsThatCannotBeWeighed() {
    CriterionTree revenue = CriterionTree.leaf("revenue", 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionTree.group("g", 1, ImmutableList.of()))
        .withMessage("group 'g' must have a branch");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionTree.group("g", 1, ImmutableList.of(revenue, revenue)))
        .withMessage("group 'g' must have each branch once: [revenue, revenue]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionTree.leaf("revenue", -1))
        .withMessage("points of 'revenue' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CriterionTree.leaf(" ", 1))
        .withMessage("criterion tree must have an id: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CriterionTree.group(
                        "top",
                        1,
                        ImmutableList.of(
                            CriterionTree.group("a", 1, ImmutableList.of(revenue)),
                            CriterionTree.group("b", 1, ImmutableList.of(revenue))))
                    .weights())
        .withMessage("criterion must stand in one group only: 'revenue'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CriterionTree.group("g", 1, ImmutableList.of(CriterionTree.leaf("a", 0))).weights())
        .withMessage("weights must have at least one above zero: {a=0.0}");
  }
}
