package org.openkam.examples.methods;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the example of each page in docs/methods equal to code that runs, and its output too. */
final class MethodPagesTest {
  private static final Path PAGES = Path.of("../../docs/methods");
  private static final Path SOURCES = Path.of("src/main/java/org/openkam/examples/methods");
  private static final String START = "main(String[] args) {\n";
  private static final String END = "  }\n}\n";

  static Stream<Arguments> examples() {
    return Stream.of(
        example("additive", AdditiveExample.class, AdditiveExample::main),
        example("distance", DistanceExample.class, DistanceExample::main),
        example("ratio", RatioExample.class, RatioExample::main),
        example("outranking", OutrankingExample.class, OutrankingExample::main),
        example("sorting", SortingExample.class, SortingExample::main),
        example("learning", LearningExample.class, LearningExample::main),
        example("normalization", NormalizationExample.class, NormalizationExample::main),
        example("weighting", WeightingExample.class, WeightingExample::main),
        example("concentration", ConcentrationExample.class, ConcentrationExample::main),
        example("trend", TrendExample.class, TrendExample::main),
        example("lifetime", LifetimeExample.class, LifetimeExample::main));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void thePageShowsTheProgram(String page, Class<?> program, Consumer<String[]> main)
      throws IOException {
    String source = Files.readString(SOURCES.resolve(program.getSimpleName() + ".java"));
    String body = source.substring(source.indexOf(START) + START.length(), source.lastIndexOf(END));

    assertThat(page(page)).containsIgnoringWhitespaces("```java " + body + "```");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void thePageShowsWhatTheProgramPrints(String page, Class<?> program, Consumer<String[]> main)
      throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      main.accept(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(page(page))
        .contains(
            "```text\n" + printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + "```");
  }

  @Test
  void theListOfPagesIsComplete() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      List<String> names =
          pages
              .map(page -> page.getFileName().toString())
              .filter(name -> !name.equals("README.md"))
              .toList();

      assertThat(names).allSatisfy(name -> assertThat(page("README")).contains("(" + name + ")"));
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(PAGES.resolve(name + ".md"));
  }

  private static Arguments example(String page, Class<?> program, Consumer<String[]> main) {
    return arguments(page, program, main);
  }
}
