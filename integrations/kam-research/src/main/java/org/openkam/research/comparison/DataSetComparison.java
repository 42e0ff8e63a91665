package org.openkam.research.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * What several models achieved on the same data sets, and the tests that compare them.
 *
 * <p>Larger values are better. The data sets must be independent of each other: runs on the same
 * data with other seeds are replications, not data sets, and are to be averaged first (Demsar 2006,
 * "Statistical Comparisons of Classifiers over Multiple Data Sets", JMLR 7:1-30). Immutable and
 * safe for many threads.
 */
public final class DataSetComparison {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final ImmutableList<String> models;
  private final ImmutableList<String> dataSets;
  private final double[][] values;

  private DataSetComparison(
      ImmutableList<String> models, ImmutableList<String> dataSets, double[][] values) {
    this.models = models;
    this.dataSets = dataSets;
    this.values = values;
  }

  /**
   * Returns the comparison of measured values.
   *
   * @param models the names of the models, at least two, each once
   * @param dataSets the names of the data sets, at least two, each once
   * @param values what was measured, finite, larger is better: one row a data set with one value a
   *     model
   * @return the comparison
   * @throws IllegalArgumentException if names repeat, sizes differ or a value is not finite
   */
  public static DataSetComparison of(
      List<String> models, List<String> dataSets, double[][] values) {
    checkNames("model", models);
    checkNames("data set", dataSets);
    checkArgument(
        values.length == dataSets.size(),
        "comparison of %s data sets must have a row for each: %s",
        dataSets.size(),
        values.length);
    double[][] copy = new double[values.length][];
    for (int row = 0; row < values.length; row++) {
      checkArgument(
          values[row].length == models.size(),
          "data set '%s' must have a value for each of %s models: %s",
          dataSets.get(row),
          models.size(),
          values[row].length);
      for (int model = 0; model < models.size(); model++) {
        checkArgument(
            Double.isFinite(values[row][model]),
            "value of model '%s' on data set '%s' must be finite: %s",
            models.get(model),
            dataSets.get(row),
            values[row][model]);
      }
      copy[row] = values[row].clone();
    }
    return new DataSetComparison(
        ImmutableList.copyOf(models), ImmutableList.copyOf(dataSets), copy);
  }

  private static void checkNames(String kind, List<String> names) {
    checkArgument(names.size() >= 2, "comparison must have at least two %ss: %s", kind, names);
    checkArgument(
        ImmutableSet.copyOf(names).size() == names.size(),
        "comparison must have each %s once: %s",
        kind,
        names);
  }

  /** {@return the names of the models, in the order given} */
  public ImmutableList<String> models() {
    return models;
  }

  /** {@return the names of the data sets, in the order given} */
  public ImmutableList<String> dataSets() {
    return dataSets;
  }

  /**
   * {@return the mean rank of each model over the data sets, from one (best on all) to the number
   * of models; tied models share the mean of their ranks}
   */
  public ImmutableMap<String, Double> averageRanks() {
    double[] means = BlockRanks.of(values).averages();
    ImmutableMap.Builder<String, Double> ranks = ImmutableMap.builder();
    for (int model = 0; model < models.size(); model++) {
      ranks.put(models.get(model), means[model]);
    }
    return ranks.buildOrThrow();
  }

  /** {@return the test whether all models are equally good} */
  public FriedmanTest friedman() {
    return FriedmanTest.of(BlockRanks.of(values));
  }

  /**
   * Returns by how much two average ranks must differ before any pair of models is called different
   * (Nemenyi 1963; Demsar 2006).
   *
   * @param significance the accepted probability of one false difference among all pairs, between
   *     zero and one
   * @return the critical difference, in ranks
   */
  public double nemenyiDifference(double significance) {
    return StudentizedRange.criticalValue(models.size(), significance) * rankError();
  }

  /**
   * Returns by how much an average rank must differ from that of one control model, when only
   * comparisons with the control are made (Bonferroni-Dunn; Dunn 1961, Demsar 2006).
   *
   * @param significance the accepted probability of one false difference among the comparisons,
   *     between zero and one
   * @return the critical difference, in ranks
   */
  public double bonferroniDunnDifference(double significance) {
    checkSignificance(significance);
    double tail = significance / (2 * (models.size() - 1));
    return NORMAL.inverseCumulativeProbability(1 - tail) * rankError();
  }

  static void checkSignificance(double significance) {
    checkArgument(
        significance > 0 && significance < 1,
        "significance must lie between zero and one: %s",
        significance);
  }

  /**
   * Compares the average ranks of two models, without a correction for several comparisons.
   *
   * @param model the name of a model
   * @param control the name of the model that it is compared with
   * @return the statistic, positive where the model has the better rank, and its probability
   */
  public RankDifference rankDifference(String model, String control) {
    double[] ranks = BlockRanks.of(values).averages();
    double z = (ranks[column(control)] - ranks[column(model)]) / rankError();
    return new RankDifference(z, 2 * NORMAL.cumulativeProbability(-Math.abs(z)));
  }

  /** The standard error of a difference between two average ranks. */
  private double rankError() {
    double count = models.size();
    return Math.sqrt(count * (count + 1) / (6.0 * dataSets.size()));
  }

  /**
   * Tests whether one model is better than another on most data sets and by most (Wilcoxon 1945).
   *
   * @param model the name of a model
   * @param other the name of the model that it is compared with
   * @return the test of the differences model minus other
   */
  public WilcoxonTest wilcoxon(String model, String other) {
    return WilcoxonTest.of(differences(model, other));
  }

  /**
   * Tests every pair of models by {@link #wilcoxon} and corrects for the number of pairs (Holm
   * 1979).
   *
   * @return the tests in the order of the models: first with second, first with third, and so on
   */
  public ImmutableList<PairTest> allPairs() {
    List<WilcoxonTest> tests = new ArrayList<>();
    for (int first = 0; first < models.size(); first++) {
      for (int second = first + 1; second < models.size(); second++) {
        tests.add(wilcoxon(models.get(first), models.get(second)));
      }
    }
    double[] corrected =
        HolmCorrection.of(tests.stream().mapToDouble(WilcoxonTest::pValue).toArray());
    ImmutableList.Builder<PairTest> pairs = ImmutableList.builder();
    int index = 0;
    for (int first = 0; first < models.size(); first++) {
      for (int second = first + 1; second < models.size(); second++) {
        pairs.add(
            PairTest.builder()
                .model(models.get(first))
                .other(models.get(second))
                .test(tests.get(index))
                .correctedPValue(corrected[index])
                .build());
        index++;
      }
    }
    return pairs.build();
  }

  /**
   * Asks how probable it is that one model is better, worse or practically the same.
   *
   * @param model the name of a model
   * @param other the name of the model that it is compared with
   * @param prior the region of practical equivalence and the weight of the prior
   * @return the posterior of the differences model minus other
   */
  public SignedRankPosterior bayesianSignedRanks(
      String model, String other, SignedRankPrior prior) {
    return SignedRankPosterior.of(differences(model, other), prior);
  }

  /**
   * Groups models whose average ranks differ by no more than {@link #nemenyiDifference}.
   *
   * @param significance the accepted probability of one false difference among all pairs, between
   *     zero and one
   * @return the picture of ranks and groups
   */
  public CriticalDifference criticalDifference(double significance) {
    double difference = nemenyiDifference(significance);
    List<RankedModel> ranked = new ArrayList<>();
    averageRanks().forEach((model, rank) -> ranked.add(new RankedModel(model, rank)));
    ranked.sort(Comparator.comparingDouble(RankedModel::averageRank));
    return new CriticalDifference(ImmutableList.copyOf(ranked), difference);
  }

  private double[] differences(String model, String other) {
    int column = column(model);
    int otherColumn = column(other);
    double[] differences = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      differences[row] = values[row][column] - values[row][otherColumn];
    }
    return differences;
  }

  private int column(String model) {
    int column = models.indexOf(model);
    checkArgument(column >= 0, "no model '%s' among %s", model, models);
    return column;
  }

  @Override
  public String toString() {
    return "comparison of " + models + " on " + dataSets.size() + " data sets";
  }
}
