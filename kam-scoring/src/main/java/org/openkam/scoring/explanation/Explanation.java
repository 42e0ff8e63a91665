package org.openkam.scoring.explanation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.numeric.LargestRemainder;
import org.openkam.core.numeric.Zeros;

/**
 * Why an account has its score: a base and one contribution a criterion, which add up to the score.
 *
 * <p>For additive strategies the base is zero and a contribution is the weighted value itself. For
 * all others the base is the score of the average account, and contributions are Shapley values.
 */
@Value.Immutable
public abstract class Explanation {
  Explanation() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whose score is explained, an account or another alternative} */
  public abstract AlternativeId alternative();

  /**
   * Returns the account whose score is explained.
   *
   * @return the account
   * @throws org.openkam.core.account.NotAnAccountException if something other than an account was
   *     scored
   */
  public AccountId account() {
    return AccountId.from(alternative());
  }

  /** {@return the score that is explained} */
  public abstract double score();

  /** {@return what the score would be without any contribution} */
  public abstract double base();

  /** {@return one contribution a criterion with weight, in the order of the criteria} */
  public abstract ImmutableList<Contribution> contributions();

  /** {@return how the contributions were sampled, or empty where they are exact} */
  public abstract Optional<Shapley.Policy> sampling();

  /**
   * Returns the contributions that add most.
   *
   * @param count how many; all where there are fewer
   * @return the contributions above zero, greatest first
   */
  public ImmutableList<Contribution> strongest(int count) {
    return contributions().stream()
        .filter(contribution -> contribution.amount() > 0)
        .sorted(Comparator.comparingDouble(Contribution::amount).reversed())
        .limit(count)
        .collect(toImmutableList());
  }

  /**
   * Returns the contributions that count most against the account.
   *
   * @param count how many; all where there are fewer
   * @return the contributions below zero, which those of an account with a score below the base are
   *     for the most part; the lowest first
   */
  public ImmutableList<Contribution> against(int count) {
    return contributions().stream()
        .filter(contribution -> contribution.amount() < 0)
        .sorted(Comparator.comparingDouble(Contribution::amount))
        .limit(count)
        .collect(toImmutableList());
  }

  /**
   * Returns the contribution of a criterion.
   *
   * @param criterion the id of the criterion
   * @return the contribution
   * @throws IllegalArgumentException if the criterion has no contribution
   */
  public Contribution contribution(String criterion) {
    return contributions().stream()
        .filter(contribution -> contribution.criterion().id().equals(criterion))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no contribution of criterion '"
                        + criterion
                        + "' to "
                        + alternative().inWords()));
  }

  /**
   * Returns where the difference to another account comes from.
   *
   * @param other the explanation of the other account by the same scoring
   * @return this account's contribution less the other's, by criterion id; they add up to the
   *     difference of the scores less the difference of the bases
   */
  public ImmutableMap<String, Double> minus(Explanation other) {
    ImmutableMap.Builder<String, Double> differences = ImmutableMap.builder();
    for (Contribution contribution : contributions()) {
      String id = contribution.criterion().id();
      differences.put(id, contribution.amount() - other.contribution(id).amount());
    }
    return differences.buildOrThrow();
  }

  /**
   * Returns the contributions by groups of criteria.
   *
   * @param tree the groups, in which each criterion of a contribution stands once
   * @return what the tree and each group in it add; that of the tree is the score less the base
   * @throws IllegalArgumentException if a criterion with a contribution is in no group
   */
  public GroupContribution inGroups(CriterionTree tree) {
    ImmutableList<String> known = tree.criteria();
    for (Contribution contribution : contributions()) {
      checkArgument(
          known.contains(contribution.criterion().id()),
          "criterion '%s' must stand in a group of '%s': %s",
          contribution.criterion().id(),
          tree.id(),
          known);
    }
    return GroupContribution.of(tree, this);
  }

  /**
   * Returns the base and the contributions as shown with a number of decimals, so that what is
   * shown adds up exactly to the score as shown.
   *
   * <p>Each is rounded down or up, by largest remainder, such that none is off by a whole unit of
   * the last decimal.
   *
   * @param decimals how many decimals are shown, from zero to nine
   * @return the base first, then the contributions in their order, in units of the last decimal
   */
  public ImmutableList<Long> shown(int decimals) {
    checkArgument(decimals >= 0 && decimals <= 9, "decimals must be from 0 to 9: %s", decimals);
    double[] parts = new double[contributions().size() + 1];
    parts[0] = base();
    for (int i = 1; i < parts.length; i++) {
      parts[i] = contributions().get(i - 1).amount();
    }
    return LargestRemainder.round(parts, score(), Math.pow(10, decimals));
  }

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
          group.branches().stream()
              .map(branch -> of(branch, explanation))
              .collect(toImmutableList());
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

  @Value.Check
  Explanation unsigned() {
    return Zeros.isAnyNegative(score(), base())
        ? new Builder().from(this).score(score() + 0.0).base(base() + 0.0).build()
        : this;
  }

  /** Builds {@link Explanation} instances; all properties but the sampling are required. */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
