package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.StrategySpec;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.xmcda.XmcdaCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores every account. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores and ranks the accounts: scores.csv, findings.csv.")
final class ScoreCommand implements Callable<Integer> {
  @Mixin private final Input input = new Input();
  @Mixin private final Output output = new Output();

  @Option(
      names = "--strategy",
      paramLabel = "NAME",
      description = "the strategy, in place of the model's; weighted-sum for XMCDA without a model")
  private @Nullable String strategy;

  private final Kam.Pipes pipes;

  ScoreCommand(Kam.Pipes pipes) {
    this.pipes = pipes;
  }

  @Override
  public Integer call() throws IOException {
    output.clear("scores", "findings");
    Optional<SelectionModel> model = input.findModel();
    checkArgument(
        model.isPresent() || input.isXmcda(), "a table needs a model to say what its figures mean");
    ScoringStrategy chosen =
        strategy != null
            ? Strategies.standard().strategy(strategy)
            : Strategies.standard()
                .strategy(
                    model
                        .map(SelectionModel::strategy)
                        .orElseGet(() -> StrategySpec.of("weighted-sum")));
    Data data = input.data(pipes);
    Scoring scoring =
        model.isPresent()
            ? chosen.score(
                data.matrix(model.get()), model.get().weights(), model.get().scoringPolicy())
            : score(chosen, data.xmcda().orElseThrow());
    String run =
        data.runId(
            "score",
            model.map(SelectionModel::fingerprint).orElse(""),
            chosen.name(),
            chosen.parameters().toString());
    output.writeFirst("scores", ResultTables.scores(run, scoring, chosen.name()), pipes);
    output.write("findings", ResultTables.findings(scoring.findings()));
    return 0;
  }

  private static Scoring score(ScoringStrategy chosen, XmcdaCase problem) {
    return chosen.score(problem.matrix(), problem.weights());
  }
}
