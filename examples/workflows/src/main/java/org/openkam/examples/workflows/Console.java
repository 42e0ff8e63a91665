package org.openkam.examples.workflows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Where the programs write when they are started alone. */
final class Console {
  private Console() {}

  static void show(Consumer<PrintWriter> program) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    program.accept(out);
    out.flush();
  }

  /** {@return a number with two digits after the point, the same in every country} */
  static String twoDigits(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** {@return a number with three digits after the point, the same in every country} */
  static String threeDigits(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /** {@return a share as per cent with one digit after the point, the same in every country} */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Writes a file as UTF-8 into the folder of results and returns its path. */
  static Path save(String name, String text) {
    Path folder = Path.of(System.getProperty("workflows.out", "target/workflows"));
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
