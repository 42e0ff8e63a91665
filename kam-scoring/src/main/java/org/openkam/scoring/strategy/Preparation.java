package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.numeric.Median;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;

/**
 * Applies the scoring policy to a matrix before a method learns from it: leaves out criteria
 * without weight, treats missing and constant columns, and checks what the method needs.
 */
final class Preparation {
  private final MatrixMethod method;
  private final DecisionMatrix matrix;
  private final ScoringPolicy policy;
  private final Parallelism parallelism;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
  private ImmutableList<SeenColumn> columns;
  private Imputation fills;
  private MatrixFrame frame;

  private Preparation(
      MatrixMethod method,
      DecisionMatrix matrix,
      Weights weights,
      ScoringPolicy policy,
      Parallelism parallelism) {
    this.method = method;
    this.matrix = matrix;
    this.policy = policy;
    this.columns = activeColumns(method, matrix, weights);
    this.fills = Imputation.none(columns.size());
    this.parallelism = parallelism;
    this.frame = MatrixFrame.unfilled(matrix, columns, parallelism);
  }

  static Preparation of(
      MatrixMethod method,
      DecisionMatrix matrix,
      Weights weights,
      ScoringPolicy policy,
      Parallelism parallelism) {
    checkArgument(
        !matrix.alternatives().isEmpty(), "strategy '%s' needs an account", method.name());
    Preparation preparation = new Preparation(method, matrix, weights, policy, parallelism);
    if (method instanceof ScoringStrategy strategy) {
      preparation.findings.addAll(strategy.cautions());
    }
    preparation.treatMissing();
    preparation.treatConstant();
    MatrixCheck check = new MatrixCheck(method, preparation.frame, matrix);
    check.requirements();
    check.logarithms();
    preparation.findings.addAll(ValueFindings.beyondBounds(preparation.frame));
    return preparation;
  }

  ScoringPolicy policy() {
    return policy;
  }

  ImmutableList<SeenColumn> columns() {
    return columns;
  }

  Imputation fills() {
    return fills;
  }

  MatrixFrame frame() {
    return frame;
  }

  ImmutableList<Finding> findings() {
    return findings.build();
  }

  boolean leavesMissing() {
    return frame.statistics().stream().anyMatch(column -> column.count() < frame.size());
  }

  private static ImmutableList<SeenColumn> activeColumns(
      MatrixMethod method, DecisionMatrix matrix, Weights weights) {
    for (String weighted : weights.criteria()) {
      if (weights.of(weighted) > 0) {
        matrix.columnOf(weighted);
      }
    }
    return IntStream.range(0, matrix.criteria().size())
        .mapToObj(
            index ->
                SeenColumn.of(
                    index,
                    matrix.criteria().get(index),
                    weights.of(matrix.criteria().get(index)),
                    method))
        .filter(column -> column.weight() > 0)
        .collect(toImmutableList());
  }

  private void treatMissing() {
    if (policy.missingData() == ScoringPolicy.MissingData.REFUSE) {
      new MatrixCheck(method, frame, matrix).nothingMissing();
      return;
    }
    if (policy.missingData() == ScoringPolicy.MissingData.IGNORE) {
      refuseUnmeasuredAccounts();
    } else {
      double[] main = new double[columns.size()];
      double[] best = new double[columns.size()];
      for (int column = 0; column < main.length; column++) {
        main[column] = fill(column, policy.missingData());
        best[column] =
            policy.missingData() == ScoringPolicy.MissingData.INTERVAL
                ? fill(column, ScoringPolicy.MissingData.BEST)
                : main[column];
      }
      fills = Imputation.of(main, best);
    }
    findings.addAll(ValueFindings.missing(frame, policy.missingData()));
    frame = MatrixFrame.of(matrix, columns, fills.main(), parallelism);
  }

  private void refuseUnmeasuredAccounts() {
    for (int row = 0; row < frame.size(); row++) {
      if (PartialScore.coverage(frame, row) == 0) {
        AlternativeId unmeasured = matrix.alternatives().get(row);
        throw ScoringRefusedException.builder()
            .alternative(unmeasured)
            .build(
                unmeasured.inWords()
                    + " was measured on no criterion with weight; leave it out or measure it");
      }
    }
  }

  private double fill(int column, ScoringPolicy.MissingData wanted) {
    Criterion seen = columns.get(column).seen();
    ColumnStatistics statistics = frame.statistics().get(column);
    if (statistics.count() == 0
        && (seen.bounds().isEmpty() || wanted == ScoringPolicy.MissingData.MEDIAN)) {
      throw ScoringRefusedException.builder()
          .criterion(seen.id())
          .build(
              "criterion '"
                  + seen.id()
                  + "' was measured for no account, so nothing can stand in for its values; leave"
                  + " it out or declare bounds and choose the policy WORST or BEST");
    }
    if (wanted == ScoringPolicy.MissingData.MEDIAN) {
      return Median.of(
          Arrays.stream(frame.column(column)).filter(value -> !Double.isNaN(value)).toArray());
    }
    Optional<Bounds> bounds = seen.bounds();
    double lowest = bounds.map(Bounds::lowest).orElse(statistics.min());
    double highest = bounds.map(Bounds::highest).orElse(statistics.max());
    boolean wantsBest = wanted == ScoringPolicy.MissingData.BEST;
    return frame.weightedCriteria().isLessBetter(column) == wantsBest ? lowest : highest;
  }

  private void treatConstant() {
    List<SeenColumn> constant =
        IntStream.range(0, columns.size())
            .filter(column -> frame.statistics().get(column).constant())
            .mapToObj(columns::get)
            .filter(column -> !column.requirements().contains(Requirement.BOUNDS))
            .toList();
    for (SeenColumn column : constant) {
      if (policy.constantColumn() == ScoringPolicy.ConstantColumns.REFUSE) {
        double value = frame.statistics().get(columns.indexOf(column)).min();
        throw ScoringRefusedException.builder()
            .criterion(column.criterion().id())
            .value(value)
            .build(
                "criterion '"
                    + column.criterion().id()
                    + "' has the same value for all accounts, which the policy refuses: "
                    + value
                    + "; leave it out or choose the policy NEUTRAL or DROP");
      }
      findings.add(
          Finding.info(
              "CONSTANT_CRITERION",
              column.criterion().id(),
              "criterion '{criterion}' has the same value for all accounts and tells none apart;"
                  + " policy {policy} applies",
              ImmutableMap.of(
                  "criterion", column.criterion().id(), "policy", policy.constantColumn())));
    }
    if (policy.constantColumn() == ScoringPolicy.ConstantColumns.DROP && !constant.isEmpty()) {
      drop(constant);
    }
  }

  private void drop(List<SeenColumn> constant) {
    int[] kept =
        IntStream.range(0, columns.size())
            .filter(column -> !constant.contains(columns.get(column)))
            .toArray();
    if (kept.length == 0) {
      throw new ScoringRefusedException(
          "every criterion has the same value for all accounts, so none is left to score by: "
              + constant.stream().map(column -> column.criterion().id()).toList()
              + "; choose the policy NEUTRAL or measure something that differs");
    }
    double total =
        Arrays.stream(kept).mapToDouble(i -> columns.get(i).weight()).reduce(0, Double::sum);
    fills = fills.select(kept);
    columns =
        Arrays.stream(kept)
            .mapToObj(i -> columns.get(i).withWeight(columns.get(i).weight() / total))
            .collect(toImmutableList());
    frame = MatrixFrame.of(matrix, columns, fills.main(), parallelism);
  }
}
