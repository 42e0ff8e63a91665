package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Weights;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * The recipe of a selection: what accounts are compared by, how much it matters, what excludes, how
 * scores are made, and which limits the choice keeps.
 *
 * <p>There is no built-in model: criteria differ by organization. Two people who use the same
 * {@link #fingerprint()} on the same data get the same result.
 */
@Value.Immutable
public abstract class SelectionModel {
  private static final Fields<SelectionModel> FORM =
      Fields.of(SelectionModel.class, SelectionModel::builder, Builder::build)
          .derived("schemaVersion", Forms.version(1), model -> 1)
          .required("id", Forms.NAME, SelectionModel::id, Builder::id)
          .defaulted("version", Forms.TEXT, SelectionModel::version, Builder::version)
          .defaulted("labels", Labels.form(), SelectionModel::labels, Builder::labels)
          .required(
              "criteria",
              Criterion.form().listBy(Criterion::id),
              SelectionModel::criteria,
              Builder::criteria)
          .required("weights", Weights.form(), SelectionModel::weights, Builder::weights)
          .optional("tree", CriterionTree.form(), SelectionModel::tree, Builder::tree)
          .defaulted(
              "axes", AxisModel.form().listBy(AxisModel::axis), SelectionModel::axes, Builder::axes)
          .optional(
              "portfolio", PortfolioMatrix.form(), SelectionModel::portfolio, Builder::portfolio)
          .defaulted("gates", Gate.form().listBy(Gate::id), SelectionModel::gates, Builder::gates)
          .defaulted("strategy", StrategySpec.form(), SelectionModel::strategy, Builder::strategy)
          .defaulted(
              "scoringPolicy",
              ScoringPolicy.form(),
              SelectionModel::scoringPolicy,
              Builder::scoringPolicy)
          .defaulted(
              "selectionPolicy",
              SelectionPolicy.form(),
              SelectionModel::selectionPolicy,
              Builder::selectionPolicy)
          .optional(
              "sizeMeasure", Measures.form(), SelectionModel::sizeMeasure, Builder::sizeMeasure)
          .form();

  SelectionModel() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<SelectionModel> form() {
    return FORM;
  }

  /** {@return the identifier, not blank} */
  public abstract String id();

  /** {@return the version, such as 2026-1; 1 unless set} */
  @Value.Default
  public String version() {
    return "1";
  }

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return every criterion that the score, an axis or a gate reads, each id once} */
  public abstract ImmutableList<Criterion> criteria();

  /**
   * {@return the weights of the criteria that make up the score, by criterion id; those of the
   * {@link #tree()} unless set}
   */
  @Value.Default
  public Weights weights() {
    return tree()
        .map(CriterionTree::weights)
        .orElseThrow(
            () -> new IllegalArgumentException("model '" + id() + "' must have weights or a tree"));
  }

  /**
   * {@return the groups that the criteria stand in, with the same weights as {@link #weights()}}
   */
  public abstract Optional<CriterionTree> tree();

  /** {@return how the positions on the axes of the portfolio matrix are made up} */
  public abstract ImmutableList<AxisModel> axes();

  /** {@return the portfolio matrix that accounts are placed on} */
  public abstract Optional<PortfolioMatrix> portfolio();

  /** {@return the conditions that every key account must meet, each id once} */
  public abstract ImmutableList<Gate> gates();

  /** {@return the scoring strategy, which is the weighted sum unless set} */
  @Value.Default
  public StrategySpec strategy() {
    return StrategySpec.of("weighted-sum");
  }

  /** {@return how missing, constant and tied values are treated} */
  @Value.Default
  public ScoringPolicy scoringPolicy() {
    return ScoringPolicy.standard();
  }

  /** {@return the limits that the choice keeps} */
  @Value.Default
  public SelectionPolicy selectionPolicy() {
    return SelectionPolicy.standard();
  }

  /**
   * {@return the measure that shows how large an account is to us today, such as revenue won; drawn
   * as the size of bubbles and used to tell a selection from a list by size}
   */
  public abstract Optional<Measure> sizeMeasure();

  /** {@return the criteria with a weight in the score, in the order of the criteria} */
  public ImmutableList<Criterion> weightedCriteria() {
    return criteriaOf(weights());
  }

  /**
   * Returns the criteria that have a weight.
   *
   * @param weights weights by criterion id
   * @return the criteria, in the order of the model
   */
  public ImmutableList<Criterion> criteriaOf(Weights weights) {
    return criteria().stream()
        .filter(criterion -> weights.criteria().contains(criterion.id()))
        .collect(toImmutableList());
  }

  /**
   * Returns the criterion with an id.
   *
   * @param id the id
   * @return the criterion
   * @throws IllegalArgumentException if the model has no such criterion
   */
  public Criterion criterion(String id) {
    return criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no criterion '" + id + "' in model '" + id() + "' among " + criterionIds()));
  }

  /** {@return what the model reads of accounts: for its criteria, its gates and the size} */
  public ImmutableSet<Measure> measures() {
    ImmutableSet.Builder<Measure> measures = ImmutableSet.builder();
    criteria().forEach(criterion -> measures.add(criterion.measure()));
    gates().forEach(gate -> gate.threshold().ifPresent(limit -> measures.add(limit.measure())));
    sizeMeasure().ifPresent(measures::add);
    return measures.build();
  }

  /**
   * {@return the SHA-256 of the canonical form, 64 hexadecimal digits; it depends on the meaning
   * alone, not on the order in which the model was put together, nor on platform or locale}
   *
   * @throws IllegalArgumentException if a value function has no readable {@code toString}, so that
   *     it would look different in every run
   */
  @Value.Lazy
  public String fingerprint() {
    return FORM.fingerprint(this);
  }

  /** {@return a builder with the properties of this model} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "model id must not be blank: '%s'", id());
    checkUnique("criterion", criteria().stream().map(Criterion::id).toList());
    checkUnique("gate", gates().stream().map(Gate::id).toList());
    checkUnique("axis", axes().stream().map(AxisModel::axis).toList());
    checkKnown("the score", weights());
    axes().forEach(axis -> checkKnown("axis '" + axis.axis() + "'", axis.weights()));
    portfolio().ifPresent(this::checkAxes);
    tree()
        .ifPresent(
            tree ->
                checkArgument(
                    tree.weights().equals(weights()),
                    "model '%s' must weigh its criteria as its groups do, %s: %s",
                    id(),
                    tree.weights(),
                    weights()));
  }

  private void checkUnique(String kind, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String each : ids) {
      checkArgument(seen.add(each), "model '%s' must have each %s once: '%s'", id(), kind, each);
    }
  }

  private void checkKnown(String user, Weights weights) {
    Set<String> known = ImmutableSet.copyOf(criterionIds());
    for (String weighted : weights.criteria()) {
      checkArgument(
          known.contains(weighted),
          "model '%s' must know every criterion that %s weighs, but has %s: '%s'",
          id(),
          user,
          known,
          weighted);
    }
  }

  private void checkAxes(PortfolioMatrix portfolio) {
    ImmutableSet<String> known =
        axes().stream().map(AxisModel::axis).collect(ImmutableSet.toImmutableSet());
    for (String axis : List.of(portfolio.horizontal().id(), portfolio.vertical().id())) {
      checkArgument(
          known.contains(axis),
          "model '%s' must say how each axis of its portfolio is made up, but has %s: '%s'",
          id(),
          known,
          axis);
    }
  }

  private ImmutableList<String> criterionIds() {
    return criteria().stream().map(Criterion::id).collect(toImmutableList());
  }

  /** Builds {@link SelectionModel} instances; id, criteria and weights or a tree are required. */
  public static final class Builder extends ImmutableSelectionModel.Builder {
    Builder() {}

    /**
     * Sets the figure that shows how large an account is to us today.
     *
     * @param figure the name of a figure of an account, not blank
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder sizeMeasure(String figure) {
      return sizeMeasure(Measures.figure(figure));
    }
  }
}
