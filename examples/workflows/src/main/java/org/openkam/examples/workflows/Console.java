package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

  /** {@return a share as per cent with one digit after the point, the same in every country} */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
