package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;

/** A matrix with weights that can be taken apart and put together again. */
final class Problem {
  /** The upper bound of every criterion; the lower one is zero. */
  static final double HIGHEST = 100;

  private final ImmutableList<Criterion> criteria;
  private final ImmutableList<Double> points;
  private final double[][] rows;

  Problem(ImmutableList<Criterion> criteria, ImmutableList<Double> points, double[][] rows) {
    this.criteria = criteria;
    this.points = points;
    this.rows = rows;
  }

  int accounts() {
    return rows.length;
  }

  int columns() {
    return criteria.size();
  }

  @Override
  public String toString() {
    return criteria + " weighing " + points + ": " + Arrays.deepToString(rows);
  }

  static Problem of(double[][] rows, List<Boolean> isLessBetter, List<Integer> points) {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    for (int i = 0; i < points.size(); i++) {
      Scale scale = Scale.ratio("", 0, HIGHEST);
      criteria.add(
          isLessBetter.get(i) ? Criterion.less("c" + i, scale) : Criterion.more("c" + i, scale));
    }
    return new Problem(
        criteria.build(),
        points.stream().map(Integer::doubleValue).collect(ImmutableList.toImmutableList()),
        rows);
  }

  DecisionMatrix matrix() {
    return Matrices.of(criteria, rows);
  }

  Weights weights() {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (int i = 0; i < criteria.size(); i++) {
      weights.put(criteria.get(i).id(), points.get(i));
    }
    return Weights.proportional(weights.buildOrThrow());
  }

  double[] score(ScoringStrategy strategy) {
    return strategy.score(matrix(), weights()).scores();
  }

  /** {@return the scores, or nothing where the strategy refuses} */
  Optional<double[]> tryScore(ScoringStrategy strategy) {
    try {
      return Optional.of(score(strategy));
    } catch (ScoringRefusedException refusal) {
      return Optional.empty();
    }
  }

  /** {@return whether two of the others stand the other way round without the worst account} */
  boolean changesPlacesWithoutTheWorst(ScoringStrategy strategy) {
    Optional<double[]> scores = tryScore(strategy);
    double least = scores.map(all -> Arrays.stream(all).min().orElseThrow()).orElse(0.0);
    List<Integer> others =
        IntStream.range(0, rows.length)
            .filter(row -> scores.isPresent() && scores.get()[row] > least)
            .boxed()
            .toList();
    Optional<double[]> without =
        others.isEmpty() ? Optional.empty() : withRows(others).tryScore(strategy);
    for (int i = 0; i < without.map(all -> all.length).orElse(0); i++) {
      for (int j = 0; j < i; j++) {
        double[] before = scores.orElseThrow();
        int now = Ties.compare(without.orElseThrow()[i], without.orElseThrow()[j]);
        int then = Ties.compare(before[others.get(i)], before[others.get(j)]);
        if (now * then < 0) {
          return true;
        }
      }
    }
    return false;
  }

  ImmutableList<Criterion> criteria() {
    return criteria;
  }

  /** {@return a copy of the values, one row an account} */
  double[][] rows() {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  Problem withValues(double[][] values) {
    return new Problem(criteria, points, values);
  }

  /** {@return this problem, in which a value of an account is better by a factor} */
  Problem withBetter(int row, int column, double factor) {
    double[][] changed = rows();
    changed[row][column] *= isLess(column) ? 1 / factor : factor;
    return withValues(changed);
  }

  /** {@return this problem with the values and bounds of a criterion moved} */
  Problem withShift(int column, double shift) {
    double[][] changed = rows();
    for (double[] row : changed) {
      row[column] += shift;
    }
    Bounds bounds = criteria.get(column).bounds().orElseThrow();
    return withScale(column, bounds.lowest() + shift, bounds.highest() + shift).withValues(changed);
  }

  /** {@return this problem with a criterion turned round: other direction, other sign} */
  Problem withMirrored(int column) {
    double[][] changed = rows();
    for (double[] row : changed) {
      row[column] = -row[column];
    }
    Criterion criterion = criteria.get(column);
    Bounds bounds = criterion.bounds().orElseThrow();
    Scale scale = Scale.ratio("", -bounds.highest(), -bounds.lowest());
    List<Criterion> mirrored = new ArrayList<>(criteria);
    mirrored.set(
        column,
        isLess(column)
            ? Criterion.more(criterion.id(), scale)
            : Criterion.less(criterion.id(), scale));
    return new Problem(ImmutableList.copyOf(mirrored), points, changed);
  }

  private Problem withScale(int column, double lowest, double highest) {
    List<Criterion> changed = new ArrayList<>(criteria);
    changed.set(
        column, criteria.get(column).toBuilder().scale(Scale.ratio("", lowest, highest)).build());
    return new Problem(ImmutableList.copyOf(changed), points, rows);
  }

  private boolean isLess(int column) {
    return criteria.get(column).preference() == Preference.LESS;
  }

  boolean dominates(int better, int worse) {
    boolean somewhere = false;
    for (int i = 0; i < criteria.size(); i++) {
      double sign = isLess(i) ? -1 : 1;
      double gain = sign * (rows[better][i] - rows[worse][i]);
      if (gain < 0) {
        return false;
      }
      somewhere |= gain > 0;
    }
    return somewhere;
  }

  Problem withRows(List<Integer> order) {
    return new Problem(criteria, points, order.stream().map(i -> rows[i]).toArray(double[][]::new));
  }

  Problem withColumns(List<Integer> order) {
    double[][] permuted = new double[rows.length][order.size()];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < order.size(); i++) {
        permuted[row][i] = rows[row][order.get(i)];
      }
    }
    return new Problem(
        order.stream().map(criteria::get).collect(ImmutableList.toImmutableList()),
        order.stream().map(points::get).collect(ImmutableList.toImmutableList()),
        permuted);
  }

  Problem inThousandths(int column) {
    double[][] changed = rows();
    for (double[] row : changed) {
      row[column] *= 1000;
    }
    return withScale(column, 0, 1000 * HIGHEST).withValues(changed);
  }

  Problem withUnmeasuredColumnOfNoWeight() {
    double[][] wider = new double[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      wider[row] = Arrays.copyOf(rows[row], rows[row].length + 1);
      wider[row][rows[row].length] = Double.NaN;
    }
    return new Problem(
        ImmutableList.<Criterion>builder()
            .addAll(criteria)
            .add(Criterion.more("nobody-asked", Scale.ratio("")))
            .build(),
        ImmutableList.<Double>builder().addAll(points).add(0.0).build(),
        wider);
  }

  Problem withPointsTimes(double factor) {
    return new Problem(
        criteria,
        points.stream().map(point -> point * factor).collect(ImmutableList.toImmutableList()),
        rows);
  }
}
