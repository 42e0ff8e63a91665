package org.openkam.research.experiment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.research.table.Tables;

final class ExperimentFileTest {
  @TempDir Path folder;

  @Test
  void holdsTheRowsInTheirOrder() throws IOException {
    Path file = folder.resolve("runs.csv");

    ExperimentResult result = run(file, ProgressListener.SILENT);

    StringBuilder csv = new StringBuilder();
    Tables.csv(SlowExperiment.experiment().run().metrics(), csv);
    assertThat(result).isEqualTo(SlowExperiment.experiment().run());
    assertThat(Files.readString(file)).isEqualTo(csv.toString());
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void givesTheSameBytesAfterAKill() throws Exception {
    Path whole = folder.resolve("whole.csv");
    Path killed = folder.resolve("killed.csv");
    run(whole, ProgressListener.SILENT);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                SlowExperiment.class.getName(),
                killed.toString())
            .inheritIO()
            .start();
    while (lines(killed) < 10) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(20);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(lines(killed)).isBetween(10L, lines(whole) - 1);

    run(killed, ProgressListener.SILENT);

    assertThat(Files.readAllBytes(killed)).isEqualTo(Files.readAllBytes(whole));
  }

  /** {@return the class path of this test, which a runner may have given to a loader of its own} */
  private static String classPath() {
    return SlowExperiment.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(URL::getPath)
            .collect(joining(System.getProperty("path.separator")))
        : System.getProperty("java.class.path");
  }

  private static long lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file).lines().count() : 0;
  }

  @Test
  void goesOnInTheMiddleOfALine() throws IOException {
    Path whole = folder.resolve("whole.csv");
    run(whole, ProgressListener.SILENT);
    String text = Files.readString(whole);
    for (int length : List.of(0, 10, text.indexOf('\n') + 1, text.length() / 2, text.length())) {
      Path cut = folder.resolve("cut.csv");
      Files.writeString(cut, text.substring(0, length));

      run(cut, ProgressListener.SILENT);

      assertThat(Files.readString(cut)).isEqualTo(text);
    }
  }

  @Test
  void keepsWhatWasFinishedWhenTheListenerStopsTheRun() throws IOException {
    Path file = folder.resolve("stopped.csv");
    AtomicLong problems = new AtomicLong();
    ProgressListener stop =
        (done, total) -> {
          if (problems.incrementAndGet() == 3) {
            throw new IllegalStateException("stop");
          }
        };

    assertThatThrownBy(() -> run(file, stop)).hasMessageContaining("stop");

    // three problems with two strategies and two metrics, below the header
    assertThat(lines(file)).isEqualTo(1 + 3 * 2 * 2);
    run(file, ProgressListener.SILENT);
    assertThat(lines(file)).isEqualTo(1 + 40 * 2 * 2);
  }

  @Test
  void refusesAFileOfAnotherKind() throws IOException {
    Path file = folder.resolve("other.csv");
    Files.writeString(file, "a,b\n1,2\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> run(file, ProgressListener.SILENT))
        .withMessageStartingWith("table must have the columns [run_id, experiment, ")
        .withMessageEndingWith(": [a, b]");
    assertThat(Files.readString(file)).isEqualTo("a,b\n1,2\n");
  }

  private static ExperimentResult run(Path file, ProgressListener listener) throws IOException {
    return SlowExperiment.experiment().runInto(file, Parallelism.sequential(), listener);
  }
}
