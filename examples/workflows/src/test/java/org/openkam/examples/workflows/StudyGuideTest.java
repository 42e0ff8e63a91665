package org.openkam.examples.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the example of the guide to the study equal to code that runs, and its output too. */
final class StudyGuideTest {
  private static final Path GUIDE = Path.of("../../docs/guide/study.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/openkam/examples/workflows/StudyInOneCall.java");
  private static final String START = "run(PrintWriter out) {\n";
  private static final String END = "  }\n}\n";

  @Test
  void showsTheProgram() throws IOException {
    String source = Files.readString(SOURCE);
    String body = source.substring(source.indexOf(START) + START.length(), source.lastIndexOf(END));

    assertThat(Files.readString(GUIDE)).containsIgnoringWhitespaces("```java " + body + "```");
  }

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    StringWriter printed = new StringWriter();
    StudyInOneCall.run(new PrintWriter(printed, true));

    assertThat(Files.readString(GUIDE))
        .contains("```text\n" + printed.toString().replace("\r\n", "\n") + "```");
  }
}
