package org.openkam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
}
