package org.openkam.cli;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on the command line, whose blocks are run. */
final class CommandLinePage {
  private static final Path PAGE = Path.of("../../docs/guide/command-line.md");

  private CommandLinePage() {}

  /** Returns the blocks of the page in a language, in order. */
  static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    String page = Files.readString(PAGE);
    String fence = "\n```" + language + "\n";
    for (int start = page.indexOf(fence); start >= 0; start = page.indexOf(fence, start + 1)) {
      int from = start + fence.length();
      blocks.add(page.substring(from, page.indexOf("\n```", from) + 1));
    }
    return blocks;
  }

  /** Returns what the page says that its block of JShell prints. */
  static String printed() throws IOException {
    Matcher printed = Pattern.compile("(?m)^prints `(.+)`[.]$").matcher(Files.readString(PAGE));
    checkState(printed.find(), "the page must say what is printed");
    return printed.group(1);
  }
}
