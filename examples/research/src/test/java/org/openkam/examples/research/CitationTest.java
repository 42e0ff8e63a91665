package org.openkam.examples.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the version and the license that researchers cite equal to those of the build. */
final class CitationTest {
  private static final Path ROOT = Path.of("../..");

  @Test
  void citesTheVersionAndTheLicenseOfTheBuild() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = first("<version>([^<]+)</version>", pom);
    String license = first("<license>\\s*<name>([^<]+)</name>", pom);

    assertThat(Files.readAllLines(ROOT.resolve("CITATION.cff")))
        .contains("cff-version: 1.2.0", "version: " + version, "license: " + license);
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
