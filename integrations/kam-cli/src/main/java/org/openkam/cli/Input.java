package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.Account;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;
import org.openkam.jackson.KamJson;
import org.openkam.xmcda.Xmcda;
import org.openkam.xmcda.XmcdaCase;
import org.openkam.xmcda.XmcdaReading;
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

  /** Returns the accounts of a table. */
  ImmutableList<Account> accounts(Kam.Pipes pipes) throws IOException {
    try (Reader in =
        new InputStreamReader(
            data.equals(PIPE) ? pipes.in() : Files.newInputStream(Path.of(data)),
            StandardCharsets.UTF_8)) {
      return AccountTable.read(in);
    }
  }

  /** Returns whether the data is XMCDA. */
  boolean isXmcda() {
    return !data.equals(PIPE) && (data.endsWith(".xml") || Files.isDirectory(Path.of(data)));
  }

  /** Returns the problem that the XMCDA files state. */
  XmcdaCase xmcda() throws IOException {
    Path path = Path.of(data);
    ImmutableList<XmcdaReading> readings =
        Files.isDirectory(path) ? Xmcda.readFolder(path) : Xmcda.read(ImmutableList.of(path));
    checkArgument(!readings.isEmpty(), "folder must hold a file .xml: %s", path);
    return XmcdaCase.of(readings);
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

  /** Returns what the model's weighted criteria measure. */
  DecisionMatrix matrix(SelectionModel of, Kam.Pipes pipes) throws IOException {
    return isXmcda()
        ? xmcda().matrix(of.weightedCriteria())
        : DecisionMatrix.of(accounts(pipes), of.weightedCriteria());
  }
}
