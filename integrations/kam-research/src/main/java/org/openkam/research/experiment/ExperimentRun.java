package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.research.table.Row;
import org.openkam.research.table.Table;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Works off the problems of an experiment, each a task, and puts the rows in their order. */
final class ExperimentRun {
  private final Experiment experiment;
  private final ImmutableMap<String, List<Row>> before;
  private final ProgressListener listener;
  private final ImmutableList<Combination> combinations;
  private final Consumer<Table> finished;
  private final BiConsumer<String, ScoredProblem> scores;
  private final AtomicLong done = new AtomicLong();

  ExperimentRun(
      Experiment experiment,
      ExperimentResult before,
      ProgressListener listener,
      Consumer<Table> finished,
      BiConsumer<String, ScoredProblem> scores) {
    this.finished = finished;
    this.scores = scores;
    this.experiment = experiment;
    this.before = before.byRun();
    this.listener = listener;
    this.combinations = Combination.drawn(experiment);
  }

  ExperimentResult run(Parallelism parallelism) {
    int replications = experiment.replications();
    int tasks = experiment.data().size() * replications;
    List<List<List<@Nullable Object>>> rows = new ArrayList<>();
    for (int task = 0; task < tasks; task++) {
      rows.add(List.of());
    }
    IntConsumer worker =
        task -> {
          DataSource source = experiment.data().get(task / replications);
          List<List<@Nullable Object>> result = rows(task(source, task % replications + 1));
          synchronized (rows) {
            rows.set(task, result);
            finished.accept(Table.of(ExperimentResult.COLUMNS, result));
            listener.progress(done.incrementAndGet(), tasks);
          }
        };
    parallelism.forEach(tasks, () -> worker);
    List<List<@Nullable Object>> all = new ArrayList<>();
    rows.forEach(all::addAll);
    return new ExperimentResult(Table.of(ExperimentResult.COLUMNS, all));
  }

  /** The problem of one replication, with what its runs share. */
  private record Task(
      DataSource source,
      int replication,
      long seed,
      Problem problem,
      String fingerprint,
      WeightCache weights) {}

  private Task task(DataSource source, int replication) {
    long seed =
        Hashing.sha256().newHasher().putLong(experiment.seed()).putInt(replication).hash().asLong();
    Problem problem = source.problem(seed);
    DecisionMatrix matrix = problem.matrix();
    checkArgument(
        matrix.accounts().size() > experiment.chosenSize(),
        "data source '%s' must have more accounts than the %s chosen: %s",
        source.name(),
        experiment.chosenSize(),
        matrix.accounts().size());
    return new Task(
        source, replication, seed, problem, matrix.fingerprint(), new WeightCache(matrix));
  }

  private List<List<@Nullable Object>> rows(Task task) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Combination combination : combinations) {
      String id = runId(task, combination);
      rows.addAll(known(id).orElseGet(() -> run(id, task, combination)));
    }
    return rows;
  }

  /** The rows of a run before, if it measured all metrics of this experiment. */
  private Optional<List<List<@Nullable Object>>> known(String id) {
    List<Row> rows = before.getOrDefault(id, List.of());
    List<String> measured = rows.stream().map(row -> ExperimentResult.text(row, "metric")).toList();
    if (!measured.equals(experiment.metrics().stream().map(Metric::name).toList())) {
      return Optional.empty();
    }
    return Optional.of(rows.stream().map(Row::cells).toList());
  }

  private String runId(Task task, Combination combination) {
    Hasher hasher =
        Hashing.sha256().newHasher().putLong(task.seed()).putInt(experiment.chosenSize());
    for (String part :
        List.of(
            experiment.name(),
            task.source().name(),
            task.fingerprint(),
            task.problem().origin().map(LocalDate::toString).orElse(""),
            combination.fingerprint(),
            Provenance.LIBRARY_VERSION)) {
      hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }
    return hasher.hash().toString();
  }

  private static String parameters(ScoringStrategy strategy) {
    return strategy.parameters().size() == 0 ? "{}" : strategy.parameters().toString();
  }

  private List<List<@Nullable Object>> run(String id, Task task, Combination combination) {
    Scored scored = score(task, combination);
    Optional<ScoredProblem> outcome =
        Optional.ofNullable(scored.scoring())
            .map(scoring -> new ScoredProblem(task.problem(), scoring, experiment.chosenSize()));
    outcome.ifPresent(one -> scores.accept(id, one));
    DecisionMatrix matrix = task.problem().matrix();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Metric metric : experiment.metrics()) {
      OptionalDouble value = outcome.map(metric::measure).orElse(OptionalDouble.empty());
      rows.add(
          Arrays.asList(
              id,
              experiment.name(),
              task.source().name(),
              task.fingerprint(),
              (long) task.replication(),
              task.seed(),
              task.problem().origin().map(LocalDate::toString).orElse(null),
              (long) matrix.accounts().size(),
              (long) matrix.criteria().size(),
              combination.strategy().name(),
              parameters(combination.strategy()),
              combination.normalization().map(Normalization::id).orElse(null),
              combination.weighting().name(),
              combination.missing().name().toLowerCase(Locale.ROOT),
              (long) experiment.chosenSize(),
              metric.name(),
              metric.direction().name().toLowerCase(Locale.ROOT),
              value.isEmpty() ? null : value.getAsDouble(),
              outcome.isEmpty() ? "refused" : value.isEmpty() ? "undefined" : "ok",
              scored.refusal() == null ? null : scored.refusal().code().name(),
              scored.refusal() == null ? null : scored.refusal().reason(),
              combination.fingerprint(),
              Provenance.LIBRARY_VERSION));
    }
    return rows;
  }

  /** What refused a run. */
  private enum Code {
    NORMALIZATION_REFUSED,
    WEIGHTS_REFUSED,
    SCORES_REFUSED
  }

  /** Why a run was refused. */
  private record Refusal(Code code, String reason) {
    static Scored of(Code code, ScoringRefusedException refusal) {
      return new Scored(null, new Refusal(code, String.valueOf(refusal.getMessage())));
    }
  }

  /** Scores, or the reason why there are none. */
  private record Scored(@Nullable Scoring scoring, @Nullable Refusal refusal) {}

  private static Scored score(Task task, Combination combination) {
    if (combination.refusal().isPresent()) {
      return new Scored(null, new Refusal(Code.NORMALIZATION_REFUSED, combination.refusal().get()));
    }
    ScoringPolicy policy = ScoringPolicy.builder().missingData(combination.missing()).build();
    Weights weights;
    try {
      weights = task.weights().weigh(combination.weighting(), policy);
    } catch (ScoringRefusedException refusal) {
      return Refusal.of(Code.WEIGHTS_REFUSED, refusal);
    }
    try {
      return new Scored(
          combination.strategy().score(task.problem().matrix(), weights, policy), null);
    } catch (ScoringRefusedException refusal) {
      return Refusal.of(Code.SCORES_REFUSED, refusal);
    }
  }
}
