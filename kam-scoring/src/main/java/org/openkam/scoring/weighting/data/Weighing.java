package org.openkam.scoring.weighting.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.PreparedMatrix;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.weighting.DerivedWeights;

/** Applies the policy, a weighting and the rules for degenerate data to a matrix. */
final class Weighing {
  private final Weighting weighting;
  private final DecisionMatrix matrix;
  private final PreparedMatrix prepared;

  private Weighing(Weighting weighting, DecisionMatrix matrix, PreparedMatrix prepared) {
    this.weighting = weighting;
    this.matrix = matrix;
    this.prepared = prepared;
  }

  static DerivedWeights weigh(
      Weighting weighting, DecisionMatrix matrix, ScoringPolicy policy, Parallelism parallelism) {
    checkArgument(
        !matrix.alternatives().isEmpty() && !matrix.criteria().isEmpty(),
        "weighting '%s' needs an account and a criterion: %s",
        weighting.name(),
        matrix);
    PreparedMatrix prepared = PreparedMatrix.of(weighting, matrix, policy, parallelism);
    if (prepared.leavesMissing()) {
      throw new ScoringRefusedException(
          "weighting '"
              + weighting.name()
              + "' cannot leave out missing values; choose the policy WORST, BEST or MEDIAN"
              + " instead of "
              + policy.missingData());
    }
    return new Weighing(weighting, matrix, prepared).weigh();
  }

  private DerivedWeights weigh() {
    Weighting.CriterionPoints points = weighting.measure(prepared.frame());
    check(points.values());
    boolean spreads = Arrays.stream(points.values()).anyMatch(point -> point > 0);
    ImmutableList.Builder<Finding> findings =
        ImmutableList.<Finding>builder().addAll(weighting.cautions()).addAll(prepared.findings());
    if (!spreads) {
      findings.add(noSpread());
    }
    ImmutableMap<String, Double> byCriterion = byCriterion(points.values());
    ImmutableMap.Builder<String, ImmutableMap<String, Double>> tables = ImmutableMap.builder();
    points.intermediates().forEach((name, numbers) -> tables.put(name, byCriterion(numbers)));
    return DerivedWeights.builder()
        .method(weighting.name())
        .weights(spreads ? Weights.proportional(byCriterion) : Weights.equal(matrix.criteria()))
        .intermediates(tables.buildOrThrow())
        .findings(findings.build())
        .build();
  }

  private void check(double[] points) {
    ImmutableList<Criterion> criteria = prepared.frame().weightedCriteria().criteria();
    checkArgument(
        points.length == criteria.size(),
        "weighting '%s' must make one point for each of %s criteria: %s",
        weighting.name(),
        criteria.size(),
        points.length);
    for (int column = 0; column < points.length; column++) {
      if (!Double.isFinite(points[column]) || points[column] < 0) {
        throw ScoringRefusedException.builder()
            .criterion(criteria.get(column).id())
            .value(points[column])
            .build(
                weighting.refusal()
                    + " criterion '"
                    + criteria.get(column).id()
                    + "', for its point must be finite and not negative: "
                    + points[column]
                    + "; take a unit with smaller numbers or another weighting");
      }
    }
  }

  private Finding noSpread() {
    return Finding.warning(
        "NO_SPREAD",
        weighting.name(),
        "no criterion tells the accounts apart by weighting '{weighting}', so all weigh the same",
        ImmutableMap.of("weighting", weighting.name()));
  }

  /** Returns the numbers by criterion, in the order of the matrix; zero where it was dropped. */
  private ImmutableMap<String, Double> byCriterion(double[] numbers) {
    ImmutableList<Criterion> measured = prepared.frame().weightedCriteria().criteria();
    Map<String, Double> found = new TreeMap<>();
    for (int column = 0; column < numbers.length; column++) {
      found.put(measured.get(column).id(), numbers[column]);
    }
    ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
    matrix
        .criteria()
        .forEach(criterion -> all.put(criterion.id(), found.getOrDefault(criterion.id(), 0.0)));
    return all.buildOrThrow();
  }
}
