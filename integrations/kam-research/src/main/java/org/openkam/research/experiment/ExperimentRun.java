package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
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
  private final AtomicLong done = new AtomicLong();

  ExperimentRun(
      Experiment experiment,
      ExperimentResult before,
      ProgressListener listener,
      Consumer<Table> finished) {
    this.finished = finished;
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
          List<List<@Nullable Object>> result = problem(source, task % replications + 1);
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

  private List<List<@Nullable Object>> problem(DataSource source, int replication) {
    long seed =
        Hashing.sha256().newHasher().putLong(experiment.seed()).putInt(replication).hash().asLong();
    Problem problem = source.problem(seed);
    checkArgument(
        problem.matrix().accounts().size() > experiment.chosenSize(),
        "data source '%s' must have more accounts than the %s chosen: %s",
        source.name(),
        experiment.chosenSize(),
        problem.matrix().accounts().size());
    String fingerprint = problem.matrix().fingerprint();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    WeightCache weights = new WeightCache(problem.matrix());
    for (Combination combination : combinations) {
      String id = runId(source, fingerprint, seed, combination);
      rows.addAll(
          known(id)
              .orElseGet(() -> run(id, source, problem, weights, replication, seed, combination)));
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

  private String runId(DataSource source, String fingerprint, long seed, Combination combination) {
    Hasher hasher = Hashing.sha256().newHasher().putLong(seed).putInt(experiment.chosenSize());
    for (String part :
        List.of(
            experiment.name(),
            source.name(),
            fingerprint,
            combination.strategy().name(),
            parameters(combination.strategy()),
            combination.normalization().map(Normalization::id).orElse(""),
            combination.weighting().name(),
            combination.weighting().parameters().toString(),
            combination.missing().name(),
            Provenance.LIBRARY_VERSION)) {
      hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }
    return hasher.hash().toString();
  }

  private static String parameters(ScoringStrategy strategy) {
    return strategy.parameters().size() == 0 ? "{}" : strategy.parameters().toString();
  }

  private List<List<@Nullable Object>> run(
      String id,
      DataSource source,
      Problem problem,
      WeightCache weights,
      int replication,
      long seed,
      Combination combination) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Scored scored = score(problem.matrix(), weights, combination);
    for (Metric metric : experiment.metrics()) {
      OptionalDouble value =
          scored.scoring() == null
              ? OptionalDouble.empty()
              : metric.measure(
                  new ScoredProblem(problem, scored.scoring(), experiment.chosenSize()));
      String status = scored.scoring() == null ? "refused" : value.isEmpty() ? "undefined" : "ok";
      rows.add(
          Arrays.asList(
              id,
              experiment.name(),
              source.name(),
              problem.matrix().fingerprint(),
              (long) replication,
              seed,
              (long) problem.matrix().accounts().size(),
              (long) problem.matrix().criteria().size(),
              combination.strategy().name(),
              parameters(combination.strategy()),
              combination.normalization().map(Normalization::id).orElse(null),
              combination.weighting().name(),
              combination.missing().name().toLowerCase(Locale.ROOT),
              (long) experiment.chosenSize(),
              metric.name(),
              metric.direction().name().toLowerCase(Locale.ROOT),
              value.isEmpty() ? null : value.getAsDouble(),
              status,
              scored.reason(),
              Provenance.LIBRARY_VERSION));
    }
    return rows;
  }

  /** Scores, or the reason why there are none. */
  private record Scored(@Nullable Scoring scoring, @Nullable String reason) {}

  private static Scored score(DecisionMatrix matrix, WeightCache weights, Combination combination) {
    if (combination.refusal().isPresent()) {
      return new Scored(null, combination.refusal().get());
    }
    ScoringPolicy policy = ScoringPolicy.builder().missingData(combination.missing()).build();
    try {
      Weights derived = weights.weigh(combination.weighting(), policy);
      return new Scored(combination.strategy().score(matrix, derived, policy), null);
    } catch (ScoringRefusedException refusal) {
      return new Scored(null, refusal.getMessage());
    }
  }
}
