package org.openkam.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openkam.jackson.JsonProblemException;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.xmcda.XmcdaFormatException;

/** Why there is no result, as one line of JSON. */
final class Refusal {
  private Refusal() {}

  /** Returns the line, or nothing where the failure is a fault of the program. */
  static Optional<String> of(Exception failure) {
    if (failure instanceof UncheckedIOException unchecked) {
      return Optional.ofNullable(unchecked.getCause()).flatMap(Refusal::of);
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("status", "refused");
    if (failure instanceof NoSuchFileException missing) {
      line.put("reason", "no such file: " + missing.getFile());
    } else if (failure instanceof IllegalArgumentException || failure instanceof IOException) {
      line.put("reason", String.valueOf(failure.getMessage()));
    } else {
      return Optional.empty();
    }
    putPlace(failure, line);
    return Optional.of(json(line));
  }

  private static void putPlace(Exception failure, Map<String, Object> line) {
    if (failure instanceof ScoringRefusedException refusal) {
      refusal.alternative().ifPresent(alternative -> line.put("account", alternative.toString()));
      refusal.criterion().ifPresent(criterion -> line.put("criterion", criterion));
      refusal.value().ifPresent(value -> line.put("value", value));
    } else if (failure instanceof CellException cell) {
      line.put("row", cell.row());
      line.put("column", cell.column());
      line.put("value", cell.text());
    } else if (failure instanceof JsonProblemException problem) {
      line.put("path", problem.path());
    } else if (failure instanceof XmcdaFormatException problem) {
      line.put("file", problem.source());
      problem.line().ifPresent(number -> line.put("line", number));
      problem.column().ifPresent(number -> line.put("column", number));
    }
  }

  private static String json(Map<String, Object> line) {
    try {
      return JsonMapper.builder().build().writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
