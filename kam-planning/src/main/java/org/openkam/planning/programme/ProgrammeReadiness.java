package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.numeric.Zeros;

/**
 * Whether a company is ready for key account management: the levels that people gave to the aspects
 * of one or more maturity models, and what is expected and rewarded.
 */
@Value.Immutable
public abstract class ProgrammeReadiness {
  private static final ImmutableList<MaturityModel> STANDARD =
      ImmutableList.of(MaturityModel.managementQuestions(), MaturityModel.bottlenecks());

  ProgrammeReadiness() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the program, for findings; programme unless set} */
  @Value.Default
  public String name() {
    return "programme";
  }

  /**
   * {@return what the program is judged by, at least one; the four questions to management and the
   * nine bottlenecks unless set; no two aspects have the same id}
   */
  @Value.Default
  public ImmutableList<MaturityModel> models() {
    return STANDARD;
  }

  /** {@return the levels that people gave, by the id of the aspect; others are not assessed} */
  public abstract ImmutableMap<String, Assessment> assessments();

  /** {@return after how many months management expects the program to pay off, not negative} */
  public abstract OptionalInt expectedPaybackMonths();

  /**
   * {@return the share of variable pay that depends on the result of the group or the key account
   * instead of a country or business unit, from zero to one}
   */
  public abstract OptionalDouble commonPay();

  /**
   * Returns what people said of an aspect.
   *
   * @param aspect the aspect
   * @return the assessment, or empty where nobody assessed it
   */
  public Optional<Assessment> find(MaturityModel.Aspect aspect) {
    return Optional.ofNullable(assessments().get(aspect.id()));
  }

  /**
   * Returns the aspects of a model that were assessed.
   *
   * @param model the model
   * @return the aspects, the weakest first, then in the order of the model
   */
  public ImmutableList<MaturityModel.Aspect> weakestFirst(MaturityModel model) {
    return model.aspects().stream()
        .filter(aspect -> find(aspect).isPresent())
        .sorted(Comparator.comparingDouble(aspect -> find(aspect).orElseThrow().level()))
        .collect(toImmutableList());
  }

  /**
   * Returns the aspects of a model that nobody assessed.
   *
   * @param model the model
   * @return the aspects, in the order of the model
   */
  public ImmutableList<MaturityModel.Aspect> notAssessed(MaturityModel model) {
    return model.aspects().stream()
        .filter(aspect -> find(aspect).isEmpty())
        .collect(toImmutableList());
  }

  /**
   * Returns the aspects of a model whose level is not sufficient.
   *
   * @param model the model
   * @return the aspects that were assessed below their sufficient level, the weakest first
   */
  public ImmutableList<MaturityModel.Aspect> gaps(MaturityModel model) {
    return weakestFirst(model).stream()
        .filter(aspect -> find(aspect).orElseThrow().level() < aspect.sufficient())
        .collect(toImmutableList());
  }

  /**
   * Returns the worst level of a model.
   *
   * @param model the model
   * @return the lowest level given; empty where an aspect was not assessed, which is worse than
   *     every level but the lowest of the model
   */
  public OptionalDouble worst(MaturityModel model) {
    OptionalDouble lowest =
        weakestFirst(model).stream()
            .mapToDouble(aspect -> find(aspect).orElseThrow().level())
            .findFirst();
    return notAssessed(model).isEmpty() || lowest.orElse(1) <= model.bounds().lowest()
        ? lowest
        : OptionalDouble.empty();
  }

  /**
   * {@return the gate of the whole program: met where every aspect that requires a level has
   * reached it}
   */
  public Gate.Status start() {
    return required().map(this::gate).reduce(Gate.Status.MET, Gate.Status::and);
  }

  Stream<MaturityModel.Aspect> required() {
    return models().stream()
        .flatMap(model -> model.aspects().stream())
        .filter(aspect -> aspect.required().isPresent());
  }

  Gate.Status gate(MaturityModel.Aspect aspect) {
    double required = aspect.required().orElseThrow();
    return find(aspect)
        .map(found -> found.level() >= required ? Gate.Status.MET : Gate.Status.NOT_MET)
        .orElse(Gate.Status.UNKNOWN);
  }

  /** {@return whether the program must not start yet} */
  public boolean hasBlockingFinding() {
    return !start().passes();
  }

  /**
   * Checks the readiness.
   *
   * @param policy what a program is judged by beyond its models
   * @return PROGRAMME_BLOCKED and PROGRAMME_GATE_UNKNOWN, both blocking, for each aspect that has
   *     to be there first; then, model by model, PROGRAMME_GAP for each level that is not
   *     sufficient, the weakest first, and ASPECTS_NOT_ASSESSED; then HORIZON_MISMATCH and
   *     INCENTIVE_LOCAL_ONLY, where they apply
   */
  public ImmutableList<Finding> check(ProgrammePolicy policy) {
    return new ReadinessRules(this, policy).findings();
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "program must have a name: '%s'", name());
    checkArgument(!models().isEmpty(), "program '%s' must be judged by a model", name());
    Map<String, MaturityModel.Aspect> aspects = new LinkedHashMap<>();
    for (MaturityModel model : models()) {
      for (MaturityModel.Aspect aspect : model.aspects()) {
        checkArgument(
            aspects.put(aspect.id(), aspect) == null,
            "models of program '%s' must have each aspect once: '%s'",
            name(),
            aspect.id());
      }
    }
    assessments().forEach((id, assessment) -> check(aspects, id, assessment));
    commonPay()
        .ifPresent(
            share ->
                checkArgument(
                    share >= 0 && share <= 1,
                    "share of common pay must be from zero to one: %s",
                    share));
    expectedPaybackMonths()
        .ifPresent(
            months ->
                checkArgument(
                    months >= 0, "expected months to pay off must not be negative: %s", months));
  }

  private static void check(
      Map<String, MaturityModel.Aspect> aspects, String id, Assessment assessment) {
    MaturityModel.Aspect aspect = aspects.get(id);
    if (aspect == null) {
      throw new IllegalArgumentException("no aspect '" + id + "' among " + aspects.keySet());
    }
    aspect.checkLevel("level", assessment.level());
    for (String symptom : assessment.symptoms()) {
      checkArgument(
          aspect.symptoms().containsKey(symptom),
          "aspect '%s' has symptoms among %s: '%s'",
          id,
          aspect.symptoms().keySet(),
          symptom);
    }
  }

  /** What people said of one aspect: its level, the symptoms they see, and what it rests on. */
  @Value.Immutable
  public abstract static class Assessment {
    Assessment() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Returns an assessment without symptoms and evidence.
     *
     * @param level the level, within the bounds of the aspect
     * @return the assessment
     */
    public static Assessment of(double level) {
      return builder().level(level).build();
    }

    /** {@return the level, within the bounds of the aspect} */
    public abstract double level();

    /** {@return the ids of the symptoms that people see} */
    public abstract ImmutableSet<String> symptoms();

    /** {@return what the assessment rests on} */
    public abstract Optional<Evidence> evidence();

    @Value.Check
    Assessment check() {
      checkArgument(Double.isFinite(level()), "level must be finite: %s", level());
      return Zeros.isAnyNegative(level())
          ? builder().from(this).level(level() + 0.0).build()
          : this;
    }

    /** Builds {@link Assessment} instances; the level is required. */
    public static final class Builder extends ImmutableAssessment.Builder {
      Builder() {}
    }
  }

  /** Builds {@link ProgrammeReadiness} instances; nothing is required. */
  public static final class Builder extends ImmutableProgrammeReadiness.Builder {
    Builder() {}

    /**
     * Gives an aspect a level, without symptoms and evidence.
     *
     * @param aspect the id of the aspect
     * @param level the level, within the bounds of the aspect
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder level(String aspect, double level) {
      return putAssessment(aspect, Assessment.of(level));
    }
  }
}
