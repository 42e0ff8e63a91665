package org.openkam.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.SelectionModel;
import org.openkam.research.sensitivity.ElementaryEffects;
import org.openkam.research.sensitivity.FactorModel;
import org.openkam.research.sensitivity.GlobalSensitivity;
import org.openkam.research.sensitivity.MorrisScreening;
import org.openkam.research.sensitivity.SelectionFactors;
import org.openkam.research.sensitivity.SensitivityReport;
import org.openkam.scoring.standard.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what a choice depends on. */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how much of the variance of a choice comes from weights, values and strategy:",
      "indices.csv (Sobol), or effects.csv (Morris)."
    })
final class SensitivityCommand implements Callable<Integer> {
  @Mixin private final Input input = new Input();
  @Mixin private final Output output = new Output();
  @Mixin private final SamplingOptions sampling = new SamplingOptions();

  @Option(
      names = "--method",
      defaultValue = "sobol",
      description = "sobol (unless set) or morris, which needs few runs and gives no shares")
  private Method method = Method.SOBOL;

  @Option(
      names = "--strategy",
      split = ",",
      paramLabel = "NAME",
      description = "further strategies, beside the model's")
  private List<String> strategies = List.of();

  @Option(
      names = "--account",
      split = ",",
      paramLabel = "ID",
      description = "accounts whose rank and membership are outputs of their own")
  private List<String> accounts = List.of();

  @Option(
      names = "--weight-concentration",
      paramLabel = "C",
      description = "how closely weights lie around the model's; any weights unless set")
  private @Nullable Double concentration;

  @Option(
      names = "--value-error",
      defaultValue = "0.1",
      paramLabel = "SHARE",
      description =
          "standard deviation of the error of a value, as a share of that of its column; 0.1 unless"
              + " set")
  private double valueError;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "points of each of 8 shifts, a power of two, 1024 unless set; paths, 20 unless"
              + " set, with morris")
  private @Nullable Integer samples;

  private final Kam.Pipes pipes;

  SensitivityCommand(Kam.Pipes pipes) {
    this.pipes = pipes;
  }

  /** How the factors are examined, as written on the command line. */
  enum Method {
    SOBOL,
    MORRIS
  }

  @Override
  public Integer call() throws IOException {
    output.clear("indices", "effects");
    SelectionModel model = input.model();
    Data data = input.data(pipes);
    SelectionFactors factors = factors(model, data);
    SensitivityTables tables =
        new SensitivityTables(
            data.runId(
                "sensitivity",
                model.fingerprint(),
                method.name(),
                strategies.toString(),
                accounts.toString(),
                String.valueOf(concentration),
                String.valueOf(valueError),
                String.valueOf(samples),
                String.valueOf(sampling.seed())));
    if (method == Method.SOBOL) {
      output.writeFirst("indices", tables.indices(sobol(factors)), pipes);
    } else {
      output.writeFirst("effects", tables.effects(morris(factors)), pipes);
    }
    return 0;
  }

  private SelectionFactors factors(SelectionModel model, Data data) {
    SelectionFactors.Builder factors =
        SelectionFactors.builder()
            .matrix(data.matrix(model))
            .weights(model.weights())
            .valueError(valueError)
            .addStrategies(Strategies.standard().strategy(model.strategy()))
            .missing(ImmutableList.of(model.scoringPolicy().missingData()))
            .chosenSize(model.selectionPolicy().maxKeyAccounts());
    if (concentration != null) {
      factors.weightConcentration(concentration);
    }
    strategies.forEach(name -> factors.addStrategies(Strategies.standard().strategy(name)));
    accounts.forEach(account -> factors.addAccounts(AccountId.of(account)));
    return factors.build();
  }

  private SensitivityReport sobol(SelectionFactors factors) {
    GlobalSensitivity.Builder plan =
        GlobalSensitivity.builder().factors(factors.factors()).seed(sampling.seed());
    if (samples != null) {
      plan.samples(samples);
    }
    return plan.build().analyze(factors.outputs(), factors.model(), sampling.parallelism());
  }

  /** Screens each output on the same paths. */
  private ImmutableMap<String, ImmutableList<ElementaryEffects>> morris(SelectionFactors factors) {
    MorrisScreening.Builder plan =
        MorrisScreening.builder().factors(factors.factors()).seed(sampling.seed());
    if (samples != null) {
      plan.paths(samples);
    }
    MorrisScreening screening = plan.build();
    FactorModel model = factors.model();
    ImmutableMap.Builder<String, ImmutableList<ElementaryEffects>> effects = ImmutableMap.builder();
    for (int i = 0; i < factors.outputs().size(); i++) {
      int output = i;
      effects.put(
          factors.outputs().get(i),
          screening.screen(
              factors.outputs().get(i), draw -> new double[] {model.evaluate(draw)[output]}));
    }
    return effects.buildOrThrow();
  }
}
