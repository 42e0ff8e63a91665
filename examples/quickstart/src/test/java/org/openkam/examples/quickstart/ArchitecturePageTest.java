package org.openkam.examples.quickstart;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the drawing of {@code docs/architecture.md} equal to the rooms that exist. */
final class ArchitecturePageTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern EXPORT = Pattern.compile("(?m)^  exports org\\.openkam\\.(\\S+?);");

  @ParameterizedTest
  @ValueSource(strings = {"core", "scoring", "value", "planning"})
  void drawsEveryRoomOfAModuleAndNoOther(String module) throws IOException {
    assertThat(drawn(module)).isEqualTo(existing(module));
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "scoring", "value", "planning"})
  void putsInBracketsWhatApplicationsDoNotSee(String module) throws IOException {
    ImmutableSortedSet<String> bracketed = rooms("\\[([a-z.]+)]", box(module)).collect(sorted());
    String info = Files.readString(sources(module).resolve("module-info.java"));
    ImmutableSortedSet<String> exported =
        EXPORT
            .matcher(info)
            .results()
            .map(export -> export.group(1).substring(module.length() + 1))
            .collect(sorted());

    assertThat(existing(module).stream().filter(room -> !exported.contains(room)))
        .containsExactlyElementsOf(bracketed);
  }

  private static ImmutableSortedSet<String> existing(String module) throws IOException {
    Path folder = sources(module).resolve("org/openkam").resolve(module);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> folder.relativize(file.getParent()).toString().replace('/', '.'))
          .filter(room -> !room.isEmpty())
          .collect(sorted());
    }
  }

  private static Path sources(String module) {
    return ROOT.resolve("kam-" + module).resolve("src/main/java");
  }

  private static ImmutableSortedSet<String> drawn(String module) throws IOException {
    return rooms("([a-z]+(?:\\.[a-z]+)*)", box(module)).collect(sorted());
  }

  private static Stream<String> rooms(String pattern, String box) {
    return Pattern.compile(pattern).matcher(box).results().map(room -> room.group(1));
  }

  /** Returns what stands between the sides of the box of a module. */
  private static String box(String module) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("docs/architecture.md"));
    int row = 0;
    while (!lines.get(row).contains("+-- kam-" + module + ":")) {
      row++;
    }
    int left = lines.get(row).indexOf("+-- kam-" + module + ":");
    int right = lines.get(row).indexOf('+', left + 1);
    StringBuilder box = new StringBuilder();
    for (row++; lines.get(row).charAt(left) == '|'; row++) {
      box.append(lines.get(row), left + 1, right).append('\n');
    }
    return box.toString();
  }

  private static Collector<String, ?, ImmutableSortedSet<String>> sorted() {
    return toImmutableSortedSet(Comparator.naturalOrder());
  }
}
