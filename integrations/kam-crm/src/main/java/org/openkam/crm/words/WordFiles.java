package org.openkam.crm.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that come with the library. */
final class WordFiles {
  private static final Splitter TABS = Splitter.on('\t');

  private WordFiles() {}

  /** {@return the rows of a list below its header, each with its fields} */
  static ImmutableList<List<String>> rows(String name) {
    return lines(name).stream()
        .skip(1)
        .map(TABS::splitToList)
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> lines(String name) {
    InputStream in = WordFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the word list '" + name + "' is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty())
          .collect(ImmutableList.toImmutableList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
