package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.standard.Strategies;
import org.openkam.xmcda.Xmcda;
import org.openkam.xmcda.XmcdaCase;
import org.openkam.xmcda.XmcdaReading;

/** The data that a command works on: the accounts of a table, or the problem of XMCDA files. */
final class Data {
  private final ImmutableList<Account> accounts;
  private final Optional<XmcdaCase> xmcda;
  private final String fingerprint;

  private Data(ImmutableList<Account> accounts, Optional<XmcdaCase> xmcda, String fingerprint) {
    this.accounts = accounts;
    this.xmcda = xmcda;
    this.fingerprint = fingerprint;
  }

  static Data table(byte[] csv) {
    return new Data(
        AccountTable.read(new StringReader(new String(csv, StandardCharsets.UTF_8))),
        Optional.empty(),
        Hashing.sha256().hashBytes(csv).toString());
  }

  static Data xmcda(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    ImmutableList<XmcdaReading> readings =
        folder ? Xmcda.readFolder(path) : Xmcda.read(ImmutableList.of(path));
    checkArgument(!readings.isEmpty(), "folder must hold a file .xml: %s", path);
    return new Data(
        ImmutableList.of(),
        Optional.of(XmcdaCase.of(readings)),
        fingerprint(folder ? files(path) : List.of(path)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static String fingerprint(List<Path> files) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      hasher.putInt(bytes.length).putBytes(bytes);
    }
    return hasher.hash().toString();
  }

  /** Returns the problem that XMCDA files state, or empty for a table. */
  Optional<XmcdaCase> xmcda() {
    return xmcda;
  }

  /** Returns what the model's weighted criteria measure. */
  DecisionMatrix matrix(SelectionModel model) {
    return xmcda.isPresent()
        ? xmcda.get().matrix(model.weightedCriteria())
        : DecisionMatrix.of(accounts, model.weightedCriteria());
  }

  /** Chooses by a model. */
  Selection select(SelectionModel model) {
    KeyAccountSelector selector = KeyAccountSelector.of(model, Strategies.standard());
    return xmcda.isPresent() ? selector.select(matrix(model)) : selector.select(accounts);
  }

  /**
   * Returns the id of a run on this data, a SHA-256.
   *
   * @param parts all else that the result depends on
   */
  String runId(String... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putString(fingerprint, StandardCharsets.UTF_8);
    hasher.putString(Provenance.LIBRARY_VERSION, StandardCharsets.UTF_8);
    for (String part : parts) {
      hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }
    return hasher.hash().toString();
  }
}
