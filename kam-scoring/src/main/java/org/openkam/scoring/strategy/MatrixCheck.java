package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoublePredicate;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;

/** Checks the values of a frame against what a method needs, and refuses with the whole reason. */
final class MatrixCheck {
  private final MatrixMethod method;
  private final MatrixFrame frame;
  private final DecisionMatrix matrix;

  MatrixCheck(MatrixMethod method, MatrixFrame frame, DecisionMatrix matrix) {
    this.method = method;
    this.frame = frame;
    this.matrix = matrix;
  }

  void nothingMissing() {
    for (int column = 0; column < frame.weightedCriteria().size(); column++) {
      if (frame.statistics().get(column).count() < frame.size()) {
        AlternativeId unmeasured = alternative(row(column, Double::isNaN));
        throw ScoringRefusedException.builder()
            .alternative(unmeasured)
            .criterion(criterion(column).id())
            .build(
                "criterion '"
                    + criterion(column).id()
                    + "' has no value for "
                    + unmeasured.inWords()
                    + "; measure it or choose a policy for missing data");
      }
    }
  }

  void requirements() {
    for (int column = 0; column < frame.weightedCriteria().size(); column++) {
      ImmutableSet<Requirement> needs = frame.requirements(column);
      ColumnStatistics statistics = frame.statistics().get(column);
      bounds(method, criterion(column), needs);
      Scale.Type type = criterion(column).scale().type();
      if (needs.contains(Requirement.RATIO_SCALE)
          && (type == Scale.Type.INTERVAL || type == Scale.Type.ORDINAL)) {
        throw refusal(
            about(column),
            column,
            "takes ratios, which have no meaning on a scale of type "
                + type
                + "; "
                + wayOut(column));
      }
      if (needs.contains(Requirement.POSITIVE) && statistics.min() <= 0) {
        throw refusal(column, "needs values above zero", value -> value <= 0);
      }
      if (needs.contains(Requirement.NON_NEGATIVE) && statistics.min() < 0) {
        throw refusal(column, "needs values of zero or above", value -> value < 0);
      }
    }
  }

  /** Checks that a criterion has the bounds that a method needs. */
  static void bounds(MatrixMethod method, Criterion criterion, ImmutableSet<Requirement> needs) {
    if (needs.contains(Requirement.BOUNDS) && criterion.bounds().isEmpty()) {
      throw ScoringRefusedException.builder()
          .criterion(criterion.id())
          .build(
              sentence(
                  method,
                  criterion,
                  "needs declared bounds; declare them or choose another normalization"));
    }
  }

  void logarithms() {
    for (int column = 0; column < frame.weightedCriteria().size(); column++) {
      double logarithm = frame.statistics().get(column).sumOfLogarithms();
      if (frame.requirements(column).contains(Requirement.LOGARITHMS)
          && !frame.statistics().get(column).constant()
          && logarithm <= 0) {
        throw refusal(
            about(column).value(logarithm),
            column,
            "divides by the logarithm of the product of the values, which must be above zero: "
                + logarithm
                + "; take another unit or another normalization");
      }
    }
  }

  /** {@return what helps, with the normalization for differences where one can be chosen} */
  private String wayOut(int column) {
    Normalization byDifferences =
        criterion(column).bounds().isPresent() ? Normalizations.BOUNDS : Normalizations.MIN_MAX;
    boolean helps =
        method instanceof ScoringStrategy strategy
            && strategy.parameters().findText("normalization").isPresent()
            && !strategy
                .withParameters(Attributes.of("normalization", byDifferences.id()))
                .requirements(criterion(column))
                .contains(Requirement.RATIO_SCALE);
    return (helps ? "choose the normalization '" + byDifferences.id() + "' or a" : "choose a")
        + " method for differences, or give the criterion a value function";
  }

  private ScoringRefusedException.Builder about(int column) {
    return ScoringRefusedException.builder().criterion(criterion(column).id());
  }

  private ScoringRefusedException refusal(
      ScoringRefusedException.Builder facts, int column, String reason) {
    return facts.build(sentence(method, criterion(column), reason));
  }

  private static String sentence(MatrixMethod method, Criterion criterion, String reason) {
    return method.refusal() + " criterion '" + criterion.id() + "': it " + reason;
  }

  private ScoringRefusedException refusal(int column, String need, DoublePredicate offending) {
    int row = row(column, offending);
    return refusal(
        about(column).alternative(alternative(row)).value(frame.value(row, column)),
        column,
        need + at(row, column));
  }

  private String at(int row, int column) {
    if (frame.isMissing(row, column)) {
      return ", but "
          + frame.value(row, column)
          + " stands in for the missing value of "
          + alternative(row).inWords()
          + "; measure it or choose another policy for missing data";
    }
    return ", but "
        + alternative(row).inWords()
        + " has "
        + frame.value(row, column)
        + "; leave the account or the criterion out, or give the criterion a value function";
  }

  private AlternativeId alternative(int row) {
    return matrix.alternatives().get(row);
  }

  private int row(int column, DoublePredicate offending) {
    int row = 0;
    while (!offending.test(frame.value(row, column))) {
      row++;
    }
    return row;
  }

  private Criterion criterion(int column) {
    return frame.weightedCriteria().criterion(column);
  }
}
