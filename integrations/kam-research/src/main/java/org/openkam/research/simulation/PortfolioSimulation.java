package org.openkam.research.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;

/** Draws the portfolio of one design and seed, a stream for each concern. */
final class PortfolioSimulation {
  private static final NormalDistribution NORMAL = new NormalDistribution();
  private static final int QUARTERS = 4;

  private final PortfolioDesign design;
  private final long seed;
  private final int count;
  private final ImmutableList<AccountId> ids;

  PortfolioSimulation(PortfolioDesign design, long seed) {
    this.design = design;
    this.seed = seed;
    this.count = design.accounts();
    ImmutableList.Builder<AccountId> builder = ImmutableList.builderWithExpectedSize(count);
    int digits = Integer.toString(count).length();
    for (int i = 1; i <= count; i++) {
      builder.add(AccountId.of("A" + "0".repeat(digits - Integer.toString(i).length()) + i));
    }
    this.ids = builder.build();
  }

  SimulatedPortfolio run() {
    int quarters = design.pastQuarters() + design.futureQuarters();
    double[][] levels = levels(quarters);
    double[] now = levels[design.pastQuarters() - 1];
    return SimulatedPortfolio.builder()
        .design(design)
        .seed(seed)
        .matrix(matrix(now))
        .past(past(levels))
        .groups(groups())
        .truth(truth(now, levels))
        .build();
  }

  /** One row a quarter with one level an account. */
  private double[][] levels(int quarters) {
    double[][] levels = new double[quarters][];
    levels[0] = crossSection("level 0");
    double persistence = design.persistence();
    double fresh = Math.sqrt(1 - persistence * persistence);
    for (int quarter = 1; quarter < quarters; quarter++) {
      double[] shocks = crossSection("level " + quarter);
      levels[quarter] = new double[count];
      for (int i = 0; i < count; i++) {
        levels[quarter][i] = persistence * levels[quarter - 1][i] + fresh * shocks[i];
      }
    }
    return levels;
  }

  /** Standard normal values, correlated within groups. */
  private double[] crossSection(String concern) {
    double[] own = Draws.of(seed, concern).normals(count);
    if (design.groups() == 0) {
      return own;
    }
    double[] shared = Draws.of(seed, concern + " of groups").normals(design.groups());
    double common = Math.sqrt(design.groupCorrelation());
    double single = Math.sqrt(1 - design.groupCorrelation());
    for (int i = 0; i < count; i++) {
      own[i] = common * shared[i % design.groups()] + single * own[i];
    }
    return own;
  }

  private ImmutableMap<AccountId, Integer> groups() {
    ImmutableMap.Builder<AccountId, Integer> groups = ImmutableMap.builder();
    for (int i = 0; i < count && design.groups() > 0; i++) {
      groups.put(ids.get(i), i % design.groups());
    }
    return groups.buildOrThrow();
  }

  private DecisionMatrix matrix(double[] now) {
    ImmutableList<View> views = design.views();
    double[] shared = Draws.of(seed, "halo").normals(count);
    double[] effects = Draws.of(seed, "effect").normals(count);
    double[][] errors =
        design
            .judges()
            .map(panel -> panel.errors(seed, count, views.size()))
            .orElseGet(() -> new double[count][views.size()]);
    double[][] values = new double[count][views.size()];
    for (int view = 0; view < views.size(); view++) {
      fill(views.get(view), view, now, effects, shared, errors, values);
    }
    ImmutableList<Criterion> criteria =
        views.stream().map(View::criterion).collect(ImmutableList.toImmutableList());
    return DecisionMatrix.of(ids, criteria, values);
  }

  private void fill(
      View view,
      int column,
      double[] now,
      double[] effects,
      double[] shared,
      double[][] errors,
      double[][] values) {
    String id = view.criterion().id();
    Draws noises = Draws.of(seed, "view " + id);
    Draws gaps = Draws.of(seed, "missing " + id);
    for (int i = 0; i < count; i++) {
      double seen =
          view.loading() * now[i]
              + view.effectLoading() * effects[i]
              + view.halo() * shared[i]
              + view.noise() * noises.normal()
              + errors[i][column];
      boolean missing = gaps.uniform() < view.missing().probability(seen);
      values[i][column] = missing ? Double.NaN : inUnit(view, seen);
    }
  }

  private static double inUnit(View view, double seen) {
    double value = view.center() + view.spread() * seen;
    Optional<Bounds> bounds = view.criterion().bounds();
    return bounds.isEmpty()
        ? value
        : Math.max(bounds.get().lowest(), Math.min(bounds.get().highest(), value));
  }

  private ImmutableMap<AccountId, ImmutableList<Double>> past(double[][] levels) {
    ImmutableMap.Builder<AccountId, ImmutableList<Double>> past = ImmutableMap.builder();
    for (int i = 0; i < count; i++) {
      ImmutableList.Builder<Double> amounts = ImmutableList.builder();
      for (int quarter = 0; quarter < design.pastQuarters(); quarter++) {
        amounts.add(season(quarter) * design.size().size(levels[quarter][i]));
      }
      past.put(ids.get(i), amounts.build());
    }
    return past.buildOrThrow();
  }

  /** The first quarter of each year is high and the third low; the year as a whole is neither. */
  private double season(int quarter) {
    return switch (quarter % QUARTERS) {
      case 0 -> 1 + design.season();
      case 2 -> 1 - design.season();
      default -> 1;
    };
  }

  private Truth truth(double[] now, double[][] levels) {
    Draws effects = Draws.of(seed, "effect");
    Draws leaving = Draws.of(seed, "churn");
    ImmutableMap.Builder<AccountId, AccountTruth> truth = ImmutableMap.builder();
    for (int i = 0; i < count; i++) {
      double effect = design.effectOfBeingChosen().of(now[i], effects.normal());
      int lifetime = design.churn().lifetime(leaving, design.futureQuarters());
      double pressure = design.rivalPressure() * NORMAL.cumulativeProbability(now[i]);
      truth.put(
          ids.get(i),
          AccountTruth.builder()
              .level(now[i])
              .effect(effect)
              .lifetime(lifetime)
              .outcomeIfChosen(outcome(levels, i, effect - pressure, lifetime))
              .outcomeIfNot(outcome(levels, i, -pressure, lifetime))
              .build());
    }
    return new Truth(truth.buildOrThrow());
  }

  private double outcome(double[][] levels, int account, double shift, int lifetime) {
    double total = 0;
    for (int future = 0; future < Math.min(design.futureQuarters(), lifetime); future++) {
      int quarter = design.pastQuarters() + future;
      total += season(quarter) * design.size().size(levels[quarter][account] + shift);
    }
    return total;
  }
}
