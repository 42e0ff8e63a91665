package org.openkam.scoring.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.CriterionTree;

/**
 * What a group of criteria adds to the score of an account.
 *
 * @param group the group, or the leaf of one criterion
 * @param amount what it adds, in the unit of the score: the sum over its branches
 * @param branches what each branch of the group adds, in their order; empty for a criterion
 */
public record GroupContribution(
    CriterionTree group, double amount, ImmutableList<GroupContribution> branches) {
  static GroupContribution of(CriterionTree group, Explanation explanation) {
    if (group.hasNoBranches()) {
      return new GroupContribution(group, amount(group.id(), explanation), ImmutableList.of());
    }
    ImmutableList<GroupContribution> branches =
        group.branches().stream().map(branch -> of(branch, explanation)).collect(toImmutableList());
    double sum = 0;
    for (GroupContribution branch : branches) {
      sum += branch.amount();
    }
    return new GroupContribution(group, sum, branches);
  }

  private static double amount(String criterion, Explanation explanation) {
    return explanation.contributions().stream()
        .filter(contribution -> contribution.criterion().id().equals(criterion))
        .mapToDouble(Contribution::amount)
        .findFirst()
        .orElse(0);
  }
}
