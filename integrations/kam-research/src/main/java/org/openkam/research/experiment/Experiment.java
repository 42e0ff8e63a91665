package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.fields.Fields;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.weighting.data.Weighting;

/**
 * A designed experiment: every strategy with every normalization, weighting and missing-data policy
 * on every problem of every data source.
 *
 * <p>All combinations see the same problems, so that differences between them are paired. The
 * problem of a replication depends on the data source, the {@link #seed()} and the number of the
 * replication only.
 */
@Value.Immutable
public abstract class Experiment {
  Experiment() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the form of experiments that name what the library provides: how they are written,
   * read, hashed and compared}
   */
  public static Fields<Experiment> form() {
    return form(ExperimentCatalog.standard());
  }

  /**
   * Returns the form of experiments with parts of your own. Strategies, normalizations, weightings
   * and metrics are written by name, invented data by its design, and other data by its name; what
   * the catalog does not know is refused.
   *
   * @param catalog what the names stand for
   * @return the form
   */
  public static Fields<Experiment> form(ExperimentCatalog catalog) {
    return ExperimentForm.of(catalog);
  }

  /** {@return the name, which is written to every row, "experiment" unless set} */
  @Value.Default
  public String name() {
    return "experiment";
  }

  /** {@return where the problems come from, at least one, each name once} */
  public abstract ImmutableList<DataSource> data();

  /** {@return the strategies, at least one, each with its parameters once} */
  public abstract ImmutableList<ScoringStrategy> strategies();

  /**
   * {@return the normalizations that every strategy which takes one is run with, each once; none
   * unless set, which leaves every strategy its own}
   */
  public abstract ImmutableList<Normalization> normalizations();

  /** {@return how weights are derived, at least one, each once} */
  public abstract ImmutableList<Weighting> weightings();

  /** {@return how missing values are treated, at least one, refused unless set} */
  @Value.Default
  public ImmutableList<ScoringPolicy.MissingData> missing() {
    return ImmutableList.of(ScoringPolicy.MissingData.REFUSE);
  }

  /** {@return how many accounts are chosen, at least one and fewer than any problem has} */
  public abstract int chosenSize();

  /** {@return what is measured, at least one, each name once} */
  public abstract ImmutableList<Metric> metrics();

  /** {@return how many problems each data source gives, at least one, one unless set} */
  @Value.Default
  public int replications() {
    return 1;
  }

  /**
   * {@return how many of all combinations of strategy, normalization, weighting and policy are run,
   * drawn at random by the seed and the same for all problems; all unless set}
   */
  public abstract OptionalInt subset();

  /**
   * {@return that one in so many combinations is run, a regular fraction (Box and Hunter 1961): the
   * combinations of which the numbers of strategy, normalization, weighting and policy sum to the
   * same remainder; all unless set. At least two and at most the number of strategies, of
   * weightings or of policies, whichever is greatest; not with a subset. Where it divides the
   * number of one of the four, each choice of the other three is run equally often}
   */
  public abstract OptionalInt fraction();

  /** {@return the seed of problems, of the subset and of the remainder of the fraction} */
  public abstract long seed();

  @Value.Check
  void check() {
    checkEach("data source", data(), DataSource::name);
    checkEach("strategy", strategies(), strategy -> strategy);
    if (!normalizations().isEmpty()) {
      checkEach("normalization", normalizations(), Normalization::id);
    }
    checkEach("weighting", weightings(), weighting -> weighting);
    checkEach("missing-data policy", missing(), policy -> policy);
    checkEach("metric", metrics(), Metric::name);
    checkArgument(chosenSize() >= 1, "chosen size must be at least one: %s", chosenSize());
    checkArgument(replications() >= 1, "replications must be at least one: %s", replications());
    int combinations = Combination.all(this).size();
    subset()
        .ifPresent(
            size ->
                checkArgument(
                    size >= 1 && size <= combinations,
                    "subset must lie between 1 and %s combinations: %s",
                    combinations,
                    size));
    checkArgument(
        subset().isEmpty() || fraction().isEmpty(),
        "experiment must have a subset or a fraction, not both: %s, %s",
        subset(),
        fraction());
    fraction().ifPresent(fraction -> Combination.checkFraction(this, fraction));
  }

  private static <T> void checkEach(String kind, List<T> items, Function<T, Object> key) {
    checkArgument(!items.isEmpty(), "experiment must have a %s", kind);
    checkArgument(
        items.stream().map(key).distinct().count() == items.size(),
        "experiment must have each %s once: %s",
        kind,
        items.stream().map(key).toList());
  }

  /**
   * Runs the experiment on one thread.
   *
   * @return a row for each combination and metric
   */
  public ExperimentResult run() {
    return run(ExperimentResult.empty(), Parallelism.sequential(), ProgressListener.SILENT);
  }

  /**
   * Runs what was not run before, on some threads; the result is the same on any number of them and
   * the same as that of one run from the start.
   *
   * @param before rows of an earlier run, of this or another experiment; those of other data,
   *     models, seeds or versions of the library are not used
   * @param parallelism how many threads may work
   * @param listener receives updates, counted in problems
   * @return a row for each combination and metric
   * @throws IllegalArgumentException if a problem has no more accounts than are chosen
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ExperimentResult run(
      ExperimentResult before, Parallelism parallelism, ProgressListener listener) {
    return run(before, parallelism, listener, (id, scores) -> {});
  }

  /**
   * Runs what was not run before, and hands out the scores of each run, for tables of {@linkplain
   * ScoredProblem#scores scores} and {@linkplain ScoredProblem#weights weights}.
   *
   * @param before rows of an earlier run, whose scores are not handed out again
   * @param parallelism how many threads may work
   * @param listener receives updates, counted in problems
   * @param scores receives the id of a run and its scores, on the threads that work, the runs of
   *     one problem in their order; refused runs have none
   * @return a row for each combination and metric
   * @throws IllegalArgumentException if a problem has no more accounts than are chosen
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public ExperimentResult run(
      ExperimentResult before,
      Parallelism parallelism,
      ProgressListener listener,
      BiConsumer<String, ScoredProblem> scores) {
    return new ExperimentRun(this, before, listener, rows -> {}, scores).run(parallelism);
  }

  /**
   * Runs the experiment into a CSV file, problem by problem, and goes on where an earlier run was
   * stopped, even in the middle of a line. When all is run the file holds the rows in their order,
   * the same bytes whether it was stopped or not.
   *
   * @param file the file; rows of other data, models, seeds or versions of the library are dropped
   * @param parallelism how many threads may work
   * @param listener receives updates, counted in problems
   * @return a row for each combination and metric
   * @throws IOException if the file cannot be read or written
   * @throws IllegalArgumentException if the file holds something else, or as {@link #run}
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; what was
   *     finished is in the file
   */
  public ExperimentResult runInto(Path file, Parallelism parallelism, ProgressListener listener)
      throws IOException {
    return new ExperimentFile(file).run(this, parallelism, listener);
  }

  /**
   * Builds {@link Experiment} instances; data, strategies, weightings, chosen size, metrics and
   * seed are required.
   */
  public static final class Builder extends ImmutableExperiment.Builder {
    Builder() {}
  }
}
