package org.openkam.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.research.GoldenNumbers.number;
import static org.openkam.research.GoldenNumbers.same;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.simulation.AccountTruth;
import org.openkam.research.simulation.BgNbdPurchases;
import org.openkam.research.simulation.Churn;
import org.openkam.research.simulation.Effect;
import org.openkam.research.simulation.Missing;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.SimulatedPortfolio;
import org.openkam.research.simulation.SizeDistribution;
import org.openkam.research.simulation.Sizes;
import org.openkam.research.simulation.View;

/**
 * Portfolios whose expected properties are known in closed form: the mean over many seeds must lie
 * within five standard errors of the known value.
 */
final class SimulationCases {
  private static final double STANDARD_ERRORS = 5;
  private static final int LARGE = 40_000;

  private final JsonNode inputs;
  private final JsonNode value;

  private SimulationCases(JsonNode golden) {
    this.inputs = golden.get("inputs");
    this.value = golden.get("value");
  }

  static void check(JsonNode golden) {
    new SimulationCases(golden).check(golden.get("id").asText());
  }

  private void check(String id) {
    if (id.startsWith("capture-")) {
      capture(integer("n"), integer("k"), input("rho"));
    } else if (id.startsWith("selection-intensity")) {
      capture(LARGE, share(LARGE), 1);
    } else if (id.startsWith("kendall-")) {
      mean(400, seed -> kendall(levelsAndView(seed, 60, input("rho"))));
    } else if (id.startsWith("spearman-")) {
      mean(2_000, seed -> spearman(levelsAndView(seed, integer("n"), input("rho"))));
    } else if (id.startsWith("precision-")) {
      precision();
    } else if (id.startsWith("same-best-of-")) {
      mean(20_000, seed -> sameBest(levelsAndView(seed, integer("n"), input("rho"))));
    } else if (id.startsWith("gini-")) {
      gini(sizes(id));
    } else if (id.startsWith("top-share-")) {
      topShare(sizes(id));
    } else if (id.startsWith("value-captured-")) {
      valueCaptured();
    } else if (id.startsWith("hhi-")) {
      hhi();
    } else if (id.startsWith("pareto-")) {
      SizeDistribution rule = Sizes.paretoRule(input("p"));
      assertThat(rule.topShare(input("p"))).isCloseTo(1 - input("p"), within(1e-12));
      same(rule.gini(), value);
      gini(rule);
    } else if (id.startsWith("mean-of-")) {
      meanOfViews();
    } else if (id.startsWith("winners-curse-")) {
      winnersCurse();
    } else if (id.startsWith("naive-effect-")) {
      naiveEffect();
    } else if (id.startsWith("mnar-")) {
      missingNotAtRandom();
    } else if (id.startsWith("bgnbd-mean-")) {
      purchases();
    } else if (id.startsWith("sbg-survival-")) {
      survival();
    } else if (id.startsWith("random-overlap")) {
      overlap();
    } else if (id.startsWith("uplift-")) {
      uplift();
    } else {
      throw new AssertionError("unknown kind of simulation: " + id);
    }
  }

  private double input(String name) {
    assertThat(inputs.has(name)).as("input '%s' of %s", name, inputs).isTrue();
    return number(inputs.get(name));
  }

  private int integer(String name) {
    return (int) input(name);
  }

  private int share(int count) {
    return (int) Math.round(input("p") * count);
  }

  private void capture(int accounts, int chosen, double loading) {
    mean(
        repeats(accounts),
        seed -> {
          double[][] drawn = levelsAndView(seed, accounts, loading);
          return IntStream.of(best(drawn[1], chosen)).mapToDouble(i -> drawn[0][i]).sum() / chosen;
        });
  }

  /** Fewer portfolios where each is large. */
  private static int repeats(int accounts) {
    return Math.max(8, Math.min(4_000, 320_000 / accounts));
  }

  private void precision() {
    int chosen = share(LARGE);
    mean(
        10,
        seed -> {
          double[][] drawn = levelsAndView(seed, LARGE, input("rho"));
          return common(best(drawn[0], chosen), best(drawn[1], chosen)) / (double) chosen;
        });
  }

  private SizeDistribution sizes(String id) {
    if (id.contains("lognormal")) {
      return Sizes.logNormal(input("sigma"));
    }
    if (id.contains("pareto")) {
      return Sizes.pareto(input("alpha"));
    }
    if (id.contains("exponential")) {
      return Sizes.gamma(1);
    }
    if (id.contains("gamma")) {
      return Sizes.gamma(input("shape"));
    }
    throw new AssertionError("unknown sizes: " + id);
  }

  private void gini(SizeDistribution sizes) {
    same(sizes.gini(), value);
    double[] ordered = sizesAtEvenProbabilities(sizes, false);
    double total = 0;
    double weighted = 0;
    for (int i = 0; i < ordered.length; i++) {
      total += ordered[i];
      weighted += (2.0 * (i + 1) - ordered.length - 1) * ordered[i];
    }
    double gini = weighted / (ordered.length * total);
    // the far tail that even probabilities leave out weighs more, the heavier it is
    assertThat(gini).isCloseTo(sizes.gini(), within(sizes.topShare(0.5 / LARGE) + 1e-3));
  }

  private void topShare(SizeDistribution sizes) {
    same(sizes.topShare(input("p")), value);
    double[] ordered = sizesAtEvenProbabilities(sizes, true);
    double total = IntStream.range(0, LARGE).mapToDouble(i -> ordered[i]).sum();
    double top = IntStream.range(0, share(LARGE)).mapToDouble(i -> ordered[i]).sum();
    assertThat(top / total)
        .isCloseTo(sizes.topShare(input("p")), within(sizes.topShare(0.5 / LARGE) + 1e-3));
  }

  private static double[] sizesAtEvenProbabilities(SizeDistribution sizes, boolean falling) {
    NormalDistribution normal = new NormalDistribution();
    double[] ordered = new double[LARGE];
    for (int i = 0; i < LARGE; i++) {
      double level = normal.inverseCumulativeProbability((i + 0.5) / LARGE);
      ordered[falling ? LARGE - 1 - i : i] = sizes.size(level);
    }
    return ordered;
  }

  private void valueCaptured() {
    int chosen = share(LARGE);
    mean(
        10,
        seed -> {
          double[][] drawn = levelsAndView(seed, LARGE, input("rho"));
          SizeDistribution sizes = Sizes.logNormal(input("sigma"));
          double total = 0;
          for (double level : drawn[0]) {
            total += sizes.size(level);
          }
          double captured = 0;
          for (int i : best(drawn[1], chosen)) {
            captured += sizes.size(drawn[0][i]);
          }
          return captured / total;
        });
  }

  private void hhi() {
    PortfolioDesign design =
        PortfolioDesign.builder()
            .accounts(integer("n"))
            .size(Sizes.gamma(input("shape")))
            .pastQuarters(1)
            .futureQuarters(1)
            .build();
    mean(
        4_000,
        seed -> {
          double[] sizes =
              design.portfolio(seed).past().values().stream()
                  .mapToDouble(amounts -> amounts.get(0))
                  .toArray();
          double total = 0;
          for (double size : sizes) {
            total += size;
          }
          double squares = 0;
          for (double size : sizes) {
            squares += size / total * (size / total);
          }
          return squares;
        });
  }

  private void meanOfViews() {
    int views = integer("m");
    double noise = input("s");
    PortfolioDesign.Builder design =
        PortfolioDesign.builder().accounts(20_000).pastQuarters(1).futureQuarters(1);
    for (int view = 0; view < views; view++) {
      design.addView(View.of(criterion("view " + view), 1 / Math.sqrt(1 + noise * noise)));
    }
    mean(
        20,
        seed -> {
          SimulatedPortfolio portfolio = design.build().portfolio(seed);
          double[] means = new double[20_000];
          for (int row = 0; row < means.length; row++) {
            for (double seen : portfolio.matrix().row(row)) {
              means[row] += seen / views;
            }
          }
          return pearson(levels(portfolio), means);
        });
  }

  private void winnersCurse() {
    // equal alternatives: what is seen is error alone
    PortfolioDesign design = design(integer("n"), 0).build();
    mean(20_000, seed -> max(design.portfolio(seed).matrix().column(0)));
  }

  private void naiveEffect() {
    PortfolioDesign design =
        design(LARGE, 1)
            .persistence(input("persistence"))
            .futureQuarters(1)
            .effectOfBeingChosen(Effect.constant(input("effect")))
            .build();
    int chosen = share(LARGE);
    mean(
        10,
        seed -> {
          SimulatedPortfolio portfolio = design.portfolio(seed);
          List<AccountTruth> truth = portfolio.truth().accounts().values().asList();
          Set<Integer> best = new HashSet<>();
          IntStream.of(best(levels(portfolio), chosen)).forEach(best::add);
          double with = 0;
          double without = 0;
          for (int i = 0; i < LARGE; i++) {
            if (best.contains(i)) {
              with += truth.get(i).outcomeIfChosen();
            } else {
              without += truth.get(i).outcomeIfNot();
            }
          }
          return with / chosen - without / (LARGE - chosen);
        });
  }

  private void missingNotAtRandom() {
    View view =
        View.builder()
            .criterion(criterion("seen"))
            .loading(0.6)
            .missing(Missing.notAtRandom(input("a"), input("b")))
            .build();
    PortfolioDesign design =
        PortfolioDesign.builder()
            .accounts(LARGE)
            .pastQuarters(1)
            .futureQuarters(1)
            .addView(view)
            .build();
    mean(
        10,
        seed -> {
          double sum = 0;
          int seen = 0;
          for (double x : design.portfolio(seed).matrix().column(0)) {
            if (!Double.isNaN(x)) {
              sum += x;
              seen++;
            }
          }
          return sum / seen;
        });
  }

  private void purchases() {
    BgNbdPurchases process = new BgNbdPurchases(input("r"), input("alpha"), input("a"), input("b"));
    mean(
        20,
        seed ->
            process.draw(5_000, input("t"), seed).stream()
                    .mapToInt(ImmutableDoubleArray::length)
                    .sum()
                / 5_000.0);
  }

  private void survival() {
    Churn churn = new Churn(input("alpha"), input("beta"));
    int quarters = integer("t");
    same(churn.survival(quarters), value);
    PortfolioDesign design =
        PortfolioDesign.builder()
            .accounts(20_000)
            .pastQuarters(1)
            .futureQuarters(quarters)
            .churn(churn)
            .build();
    mean(
        10,
        seed ->
            design.portfolio(seed).truth().accounts().values().stream()
                    .filter(truth -> truth.lifetime() > quarters)
                    .count()
                / 20_000.0);
  }

  private void overlap() {
    PortfolioDesign design =
        PortfolioDesign.builder()
            .accounts(integer("n"))
            .pastQuarters(1)
            .futureQuarters(1)
            .addView(View.of(criterion("one"), 0))
            .addView(View.of(criterion("other"), 0))
            .build();
    int chosen = integer("k");
    mean(
        2_000,
        seed -> {
          DecisionMatrix matrix = design.portfolio(seed).matrix();
          return common(best(matrix.column(0), chosen), best(matrix.column(1), chosen));
        });
  }

  private void uplift() {
    PortfolioDesign design =
        design(LARGE, 1)
            .effectOfBeingChosen(
                Effect.normal(input("mean"), input("sd")).correlatedWithLevel(input("r")))
            .build();
    int chosen = share(LARGE);
    mean(
        10,
        seed -> {
          SimulatedPortfolio portfolio = design.portfolio(seed);
          List<AccountTruth> truth = portfolio.truth().accounts().values().asList();
          return IntStream.of(best(levels(portfolio), chosen))
                  .mapToDouble(i -> truth.get(i).effect())
                  .sum()
              / chosen;
        });
  }

  private static Criterion criterion(String id) {
    return Criterion.more(id, Scale.ratio("standard deviations"));
  }

  private static PortfolioDesign.Builder design(int accounts, double loading) {
    return PortfolioDesign.builder()
        .accounts(accounts)
        .size(Sizes.standardNormal())
        .pastQuarters(1)
        .futureQuarters(1)
        .addView(View.of(criterion("seen"), loading));
  }

  private static double[][] levelsAndView(long seed, int accounts, double loading) {
    SimulatedPortfolio portfolio = design(accounts, loading).build().portfolio(seed);
    return new double[][] {levels(portfolio), portfolio.matrix().column(0)};
  }

  private static double[] levels(SimulatedPortfolio portfolio) {
    return portfolio.truth().accounts().values().stream()
        .mapToDouble(AccountTruth::level)
        .toArray();
  }

  private static int[] best(double[] values, int count) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -values[i]))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int common(int[] some, int[] others) {
    Set<Integer> set = new HashSet<>();
    IntStream.of(some).forEach(set::add);
    return (int) IntStream.of(others).filter(set::contains).count();
  }

  private static double sameBest(double[][] pair) {
    return best(pair[0], 1)[0] == best(pair[1], 1)[0] ? 1 : 0;
  }

  private static double max(double[] values) {
    return values[best(values, 1)[0]];
  }

  private static double kendall(double[][] pair) {
    double sum = 0;
    int n = pair[0].length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        sum += Math.signum((pair[0][i] - pair[0][j]) * (pair[1][i] - pair[1][j]));
      }
    }
    return 2 * sum / (n * (n - 1.0));
  }

  private static double spearman(double[][] pair) {
    return pearson(ranks(pair[0]), ranks(pair[1]));
  }

  private static double[] ranks(double[] values) {
    double[] ranks = new double[values.length];
    int[] order = best(values, values.length);
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i;
    }
    return ranks;
  }

  private static double pearson(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      meanX += x[i] / x.length;
      meanY += y[i] / x.length;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xy / Math.sqrt(xx * yy);
  }

  /** Compares the mean over seeds with the known value, by the spread over the seeds. */
  private void mean(int repeats, ToDoubleFunction<Long> experiment) {
    List<Double> results = new ArrayList<>();
    for (long seed = 1; seed <= repeats; seed++) {
      results.add(experiment.applyAsDouble(seed));
    }
    double mean = results.stream().mapToDouble(x -> x).sum() / repeats;
    double squares = results.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    double error = Math.sqrt(squares / (repeats - 1.0) / repeats);
    double expected = number(value);
    assertThat(mean).isCloseTo(expected, within(STANDARD_ERRORS * error));
    // an error so large that anything would pass is no check
    assertThat(error).isLessThan(0.02 * Math.max(0.5, Math.abs(expected)));
  }
}
