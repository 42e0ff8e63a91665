package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

final class CriterionTreeProperties {
  @Property
  void theWeightsSumToOneAndAreTheProductsOfTheShares(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(min = 1, max = 6) List<@DoubleRange(min = 0.01, max = 100) Double>> groups) {
    CriterionTree tree = tree(groups);

    Weights weights = tree.weights();

    double total = weights.asMap().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(total).isCloseTo(1, within(1e-12));
    for (CriterionTree group : tree.branches()) {
      group
          .shares()
          .forEach(
              (leaf, share) ->
                  assertThat(weights.of(leaf))
                      .isCloseTo(
                          tree.shares().getOrDefault(group.id(), -1.0) * share, within(1e-12)));
    }
  }

  @Property
  void theWeightsDoNotDependOnTheOrderOfTheGroups(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(min = 1, max = 6) List<@DoubleRange(min = 0.01, max = 100) Double>> groups) {
    CriterionTree tree = tree(groups);
    CriterionTree reversed =
        CriterionTree.group("top", 1, ImmutableList.copyOf(tree.branches()).reverse());

    assertThat(reversed.weights()).isEqualTo(tree.weights());
  }

  private static CriterionTree tree(List<List<Double>> groups) {
    ImmutableList.Builder<CriterionTree> branches = ImmutableList.builder();
    for (int group = 0; group < groups.size(); group++) {
      ImmutableList.Builder<CriterionTree> leaves = ImmutableList.builder();
      for (int leaf = 0; leaf < groups.get(group).size(); leaf++) {
        leaves.add(CriterionTree.leaf("c" + group + "-" + leaf, groups.get(group).get(leaf)));
      }
      branches.add(CriterionTree.group("g" + group, group + 1, leaves.build()));
    }
    return CriterionTree.group("top", 1, branches.build());
  }
}
