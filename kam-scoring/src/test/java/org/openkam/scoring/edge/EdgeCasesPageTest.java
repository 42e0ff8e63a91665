package org.openkam.scoring.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the page on edge cases equal to what the strategies do now. */
final class EdgeCasesPageTest {
  private static final Path PAGE = Path.of("../docs/methods/edge-cases.md");

  @Test
  void thePageShowsWhatTheStrategiesDo() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, EdgeCasesPage.text());
    }

    assertThat(PAGE)
        .as("write it again with -Dtest=EdgeCasesPageTest -Ddocs.write=true")
        .content()
        .isEqualToNormalizingNewlines(EdgeCasesPage.text());
  }
}
