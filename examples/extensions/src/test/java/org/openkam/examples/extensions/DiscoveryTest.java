package org.openkam.examples.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the registration in a Java machine of its own, as an application would. */
final class DiscoveryTest {
  private static final String MAIN = "org.openkam.examples.extensions.Registration";

  /** What the library needs at run time; the tools of the tests are no modules. */
  private static final ImmutableList<String> NEEDED =
      ImmutableList.of(
          "kam-core",
          "kam-scoring",
          "extensions",
          "guava",
          "failureaccess",
          "hipparchus",
          "ojalgo",
          "slf4j");

  @Test
  void findsAServiceOnTheClassPath() throws IOException, InterruptedException {
    assertThat(run("-cp", path(), MAIN))
        .isEqualToNormalizingNewlines("given: WeakestLink[]\nfound: WeakestLink[]\nclass path\n");
  }

  @Test
  void findsAServiceOnTheModulePath() throws IOException, InterruptedException {
    assertThat(run("--module-path", path(), "-m", "org.openkam.examples.extensions/" + MAIN))
        .isEqualToNormalizingNewlines("given: WeakestLink[]\nfound: WeakestLink[]\nmodule path\n");
  }

  private static String path() {
    List<String> entries =
        Splitter.on(File.pathSeparatorChar).splitToList(System.getProperty("java.class.path"));
    return Joiner.on(File.pathSeparatorChar)
        .join(entries.stream().filter(DiscoveryTest::isNeeded).iterator());
  }

  private static boolean isNeeded(String entry) {
    return !entry.contains("test-classes") && NEEDED.stream().anyMatch(entry::contains);
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(System.getProperty("java.home") + "/bin/java"), Stream.of(arguments))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
