package org.openkam.scoring.edge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Five accounts on a benefit, a cost and a benefit, with one thing wrong in each case. */
enum EdgeCase {
  ZERO_RANGE_BENEFIT {
    @Override
    void spoil(double[][] rows) {
      setColumn(rows, 0, 40);
    }
  },
  ZERO_RANGE_COST {
    @Override
    void spoil(double[][] rows) {
      setColumn(rows, 1, 20);
    }
  },
  ALL_ZERO_BENEFIT {
    @Override
    void spoil(double[][] rows) {
      setColumn(rows, 0, 0);
    }
  },
  ALL_ZERO_COST {
    @Override
    void spoil(double[][] rows) {
      setColumn(rows, 1, 0);
    }
  },
  ONE_ZERO_IN_COST {
    @Override
    void spoil(double[][] rows) {
      rows[1][1] = 0;
    }
  },
  ONE_ZERO_IN_BENEFIT {
    @Override
    void spoil(double[][] rows) {
      rows[1][0] = 0;
    }
  },
  ONE_NEGATIVE_BENEFIT {
    @Override
    void spoil(double[][] rows) {
      rows[1][0] = -5;
    }
  },
  ALL_IDENTICAL {
    @Override
    void spoil(double[][] rows) {
      for (int row = 1; row < rows.length; row++) {
        rows[row] = rows[0].clone();
      }
    }
  },
  SINGLE_ACCOUNT {
    @Override
    double[][] rows() {
      return new double[][] {super.rows()[0]};
    }
  },
  MISSING_VALUE {
    @Override
    void spoil(double[][] rows) {
      rows[1][0] = Double.NaN;
    }
  },
  NO_COST_CRITERION {
    @Override
    ImmutableList<Criterion> criteria() {
      return ImmutableList.of(PROFIT, Criterion.more("loyalty", YEARS), POTENTIAL);
    }
  };

  private static final Scale YEARS = Scale.ratio("years", 0, 50);
  private static final Criterion PROFIT = Criterion.more("profit", Scale.ratio("kEUR", -100, 100));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("kEUR", 0, 50));
  private static final Criterion POTENTIAL =
      Criterion.more("potential", Scale.ratio("kEUR", 0, 100));
  private static final ImmutableList<Double> POINTS = ImmutableList.of(40.0, 30.0, 30.0);

  void spoil(double[][] rows) {}

  double[][] rows() {
    double[][] rows = {{30, 12, 60}, {50, 20, 40}, {80, 35, 70}, {20, 8, 90}, {60, 25, 50}};
    spoil(rows);
    return rows;
  }

  ImmutableList<Criterion> criteria() {
    return ImmutableList.of(PROFIT, COST, POTENTIAL);
  }

  /** {@return the heading of its column} */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return what a strategy makes of it under a policy} */
  Outcome outcome(ScoringStrategy strategy, ScoringPolicy policy) {
    DecisionMatrix matrix = Matrices.of(criteria(), rows());
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int i = 0; i < POINTS.size(); i++) {
      points.put(criteria().get(i).id(), POINTS.get(i));
    }
    try {
      return new Outcome(
          Optional.of(strategy.score(matrix, Weights.proportional(points.buildOrThrow()), policy)),
          Optional.empty());
    } catch (ScoringRefusedException refused) {
      return new Outcome(Optional.empty(), Optional.of(refused.getMessage()));
    }
  }

  private static void setColumn(double[][] rows, int column, double value) {
    for (double[] row : rows) {
      row[column] = value;
    }
  }

  /** Either a scoring or the reason why there is none. */
  record Outcome(Optional<Scoring> scoring, Optional<String> refusal) {
    /** {@return how the page shows it} */
    String mark() {
      return scoring
          .map(scored -> scored.findings().isEmpty() ? "number" : "noted")
          .orElse("refused");
    }
  }
}
