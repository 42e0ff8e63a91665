package org.openkam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.model.SelectionModel;
import org.openkam.jackson.KamJson;
import picocli.CommandLine.Option;

/** The options that say where data and model come from. */
final class Input {
  private static final String PIPE = "-";

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description =
          "a table as CSV, first column the account, a figure in each other one; a folder or a file"
              + " .xml with XMCDA; - for CSV from the pipe")
  private String data = "";

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "a selection model as .json, .yaml or .yml; XMCDA may do without")
  private @Nullable Path model;

  /** Returns whether the data is XMCDA. */
  boolean isXmcda() {
    return !data.equals(PIPE) && (data.endsWith(".xml") || Files.isDirectory(Path.of(data)));
  }

  /** Reads the data. */
  Data data(Kam.Pipes pipes) throws IOException {
    if (isXmcda()) {
      return Data.xmcda(Path.of(data));
    }
    return Data.table(
        data.equals(PIPE) ? pipes.in().readAllBytes() : Files.readAllBytes(Path.of(data)));
  }

  /** Returns the model, if one is given. */
  Optional<SelectionModel> findModel() throws IOException {
    if (model == null) {
      return Optional.empty();
    }
    String name = model.toString();
    KamJson format =
        name.endsWith(".yaml") || name.endsWith(".yml") ? KamJson.yaml() : KamJson.json();
    try (InputStream in = Files.newInputStream(model)) {
      return Optional.of(format.read(in, SelectionModel.class));
    }
  }

  /** Returns the model, without which a command cannot do. */
  SelectionModel model() throws IOException {
    return findModel()
        .orElseThrow(() -> new IllegalArgumentException("a model must be given: --model FILE"));
  }
}
