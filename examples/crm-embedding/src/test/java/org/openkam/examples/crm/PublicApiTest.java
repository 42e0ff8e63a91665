package org.openkam.examples.crm;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The application takes from the library what the library's modules export, and no more. */
final class PublicApiTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (org\\.openkam\\.(?!examples)[a-z.]+)\\.[A-Z]");
  private static final Pattern EXPORT = Pattern.compile("(?m)^  exports (org\\.openkam\\.\\S+?);");

  @Test
  void takesOnlyWhatIsExported() throws IOException {
    ImmutableSortedSet<String> exported =
        Stream.of(
                "kam-core",
                "kam-scoring",
                "kam-planning",
                "integrations/kam-jackson",
                "integrations/kam-crm",
                "integrations/kam-report")
            .map(module -> Crm.read(ROOT.resolve(module).resolve("src/main/java/module-info.java")))
            .flatMap(text -> found(EXPORT, text))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));

    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      ImmutableSortedSet<String> imported =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> found(IMPORT, Crm.read(file)))
              .collect(toImmutableSortedSet(Comparator.naturalOrder()));
      assertThat(imported).contains("org.openkam.planning.study").isSubsetOf(exported);
    }
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1));
  }
}
