package org.openkam.examples.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ExtensionsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/openkam/examples/extensions");

  static Stream<Arguments> programs() {
    return Stream.of(
        // the lowest of 9 and 2, and of 6 and 5
        program(OwnStrategy::main, "ranking [Cartech, Vicom] [2.0, 5.0]\n"),
        // ln 100 / ln 10,000
        program(OwnNormalization::main, "[0.5, 1.0]\n"),
        // 4 / (4 + 4) and 12 / (12 + 4)
        program(OwnValueFunction::main, "[0.5, 0.75]\n"),
        // 90 / 50 and 10 / 6
        program(OwnWeighting::main, "{revenue=1.8, visits=1.6666666666666667}\n"),
        program(Registration::main, "given: WeakestLink[]\nfound: WeakestLink[]\nclass path\n"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void printsWhatItShould(Consumer<String[]> main, String expected) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      main.accept(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(expected);
  }

  static List<Path> sources() throws IOException {
    try (Stream<Path> sources = Files.list(SOURCES)) {
      return sources.toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aWholeProgramHasFewerThanThirtyLines(Path source) throws IOException {
    assertThat(Files.readAllLines(source)).hasSizeLessThan(30);
  }

  private static Arguments program(Consumer<String[]> main, String expected) {
    return arguments(main, expected);
  }
}
