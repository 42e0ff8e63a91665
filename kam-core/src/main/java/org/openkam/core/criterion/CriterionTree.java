package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/**
 * Criteria in groups, on any number of levels, weighed within each group.
 *
 * <p>The points of the branches of a group are shares of that group, so that a whole group can be
 * weighed without touching what is in it. A tree without branches stands for the criterion of its
 * id.
 */
@Value.Immutable
public abstract class CriterionTree {
  private static final Fields<CriterionTree> FORM =
      Fields.of(CriterionTree.class, CriterionTree::builder, Builder::build)
          .required("id", Forms.NAME, CriterionTree::id, Builder::id)
          .defaulted("labels", Labels.form(), CriterionTree::labels, Builder::labels)
          .defaulted("points", Forms.AMOUNT, CriterionTree::points, Builder::points)
          .defaulted(
              "branches",
              Forms.lazy(() -> CriterionTree.form()).listBy(CriterionTree::id),
              CriterionTree::branches,
              Builder::branches)
          .form();

  CriterionTree() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<CriterionTree> form() {
    return FORM;
  }

  /**
   * Returns the leaf of a criterion.
   *
   * @param criterion the id of the criterion
   * @param points its points within the group
   * @return the leaf
   */
  public static CriterionTree leaf(String criterion, double points) {
    return builder().id(criterion).points(points).build();
  }

  /**
   * Returns a group.
   *
   * @param id the id of the group
   * @param points its points within the group above
   * @param branches what belongs to it, at least one
   * @return the group
   */
  public static CriterionTree group(String id, double points, List<CriterionTree> branches) {
    checkArgument(!branches.isEmpty(), "group '%s' must have a branch", id);
    return builder().id(id).points(points).branches(branches).build();
  }

  /** {@return the id of the group, or of the criterion where there is no branch} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return the points within the group above, finite and not negative; one unless set} */
  @Value.Default
  public double points() {
    return 1;
  }

  /** {@return what belongs to this group, empty for a criterion} */
  public abstract ImmutableList<CriterionTree> branches();

  /** {@return whether this stands for one criterion} */
  public boolean hasNoBranches() {
    return branches().isEmpty();
  }

  /** {@return the ids of the criteria, from the first branch to the last} */
  public ImmutableList<String> criteria() {
    return hasNoBranches()
        ? ImmutableList.of(id())
        : branches().stream()
            .flatMap(branch -> branch.criteria().stream())
            .collect(toImmutableList());
  }

  /**
   * {@return the weights of the criteria: the product of the shares on the way down}
   *
   * @throws IllegalArgumentException if a group has no points at all or a criterion occurs twice
   */
  public Weights weights() {
    Map<String, Double> shares = new LinkedHashMap<>();
    collect(1, shares);
    return Weights.proportional(shares);
  }

  /** {@return the share of each branch in this group, by id; empty for a criterion} */
  public ImmutableMap<String, Double> shares() {
    if (hasNoBranches()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    branches().forEach(branch -> points.put(branch.id(), branch.points()));
    return Weights.proportional(points.buildOrThrow()).asMap();
  }

  private void collect(double share, Map<String, Double> shares) {
    if (hasNoBranches()) {
      checkArgument(
          shares.put(id(), share) == null, "criterion must stand in one group only: '%s'", id());
      return;
    }
    ImmutableMap<String, Double> branchShares = shares();
    for (CriterionTree branch : branches()) {
      branch.collect(share * branchShares.getOrDefault(branch.id(), 0.0), shares);
    }
  }

  @Value.Check
  CriterionTree check() {
    checkArgument(!id().isBlank(), "criterion tree must have an id: '%s'", id());
    checkArgument(
        Double.isFinite(points()) && points() >= 0,
        "points of '%s' must be finite and not negative: %s",
        id(),
        points());
    ImmutableList<String> ids =
        branches().stream().map(CriterionTree::id).collect(toImmutableList());
    checkArgument(
        ids.stream().distinct().count() == ids.size(),
        "group '%s' must have each branch once: %s",
        id(),
        ids);
    return Zeros.isAnyNegative(points())
        ? builder().from(this).points(points() + 0.0).build()
        : this;
  }

  /** Builds {@link CriterionTree} instances; the id is required. */
  public static final class Builder extends ImmutableCriterionTree.Builder {
    Builder() {}
  }
}
