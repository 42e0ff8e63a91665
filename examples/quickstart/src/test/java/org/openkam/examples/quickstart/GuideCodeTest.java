package org.openkam.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.Account;
import org.openkam.planning.study.Study;
import org.openkam.scoring.strategy.AccountScore;

/** Complete programs of the guide compile as they stand and print what the page says. */
final class GuideCodeTest {
  private static final Path GUIDE = Path.of("../../docs/guide");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "```java\\n((?:(?!```).)*public final class (\\w+) (?:(?!```).)*)```"
              + "(?:(?!```).)*`mvn -q compile exec:java` prints\\s*```text\\n(.*?)```",
          Pattern.DOTALL);

  /** A program as a page shows it. */
  record Program(String page, String name, String source, String output) {
    @Override
    public String toString() {
      return page + " " + name;
    }
  }

  static ImmutableList<Program> programs() throws IOException {
    ImmutableList.Builder<Program> programs = ImmutableList.builder();
    for (Path page : MoreFiles.listFiles(GUIDE)) {
      String text = Files.readString(page);
      for (MatchResult found : PROGRAM.matcher(text).results().collect(toImmutableList())) {
        programs.add(
            new Program(
                page.getFileName().toString(), found.group(2), found.group(1), found.group(3)));
      }
    }
    return programs.build();
  }

  /** Where the types are that the programs use, however this test was started. */
  private static String classPath() {
    return Stream.of(Account.class, AccountScore.class, Study.class, ImmutableList.class)
        .map(
            type ->
                Path.of(
                    URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  @Test
  void theStartPageHoldsAProgram() throws IOException {
    assertThat(programs()).extracting(Program::name).contains("FirstSelection");
  }

  @ParameterizedTest
  @MethodSource("programs")
  @ResourceLock(Resources.SYSTEM_OUT)
  void printsWhatThePageSays(Program program, @TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    Path file = folder.resolve(program.name() + ".java");
    Files.writeString(file, program.source());
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                classPath(),
                "-d",
                folder.toString(),
                file.toString());
    assertThat(status).isZero();

    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, GuideCodeTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass(program.name())
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(program.output());
  }
}
