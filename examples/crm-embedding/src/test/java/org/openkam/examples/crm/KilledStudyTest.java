package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a study loses nothing that was committed. */
final class KilledStudyTest {
  @Test
  void saysAtTheNextStartWhichStudyWasNotFinished(@TempDir Path folder)
      throws IOException, InterruptedException {
    int port = freePort();
    Process process = start(folder, port);
    try (Crm other = Crm.at(port)) {
      other.importPortfolio();
      other.setModel();
      for (int edit = 0; edit < 3; edit++) {
        other.addOneTo("K100", "employees");
      }
      // queued behind each other, so that the last cannot be done when the process ends
      for (int study = 0; study < 20; study++) {
        other.send("dora", "POST", "/api/studies?asOf=2025-12-31", "");
      }
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    try (Crm again = Crm.start(folder)) {
      JsonNode last = again.get("vera", "/api/studies/20").json().get("run");
      assertThat(last.get("state").asText()).isEqualTo("INTERRUPTED");
      assertThat(last.get("problem").asText())
          .isEqualTo("the application ended before the study did");
      assertThat(again.get("vera", "/api/accounts/K100").json().at("/figures/employees").asDouble())
          .isEqualTo(3105);
      assertThat(again.get("vera", "/api/accounts/K100").json().get("version").asLong())
          .isEqualTo(4);
      assertThat(again.study("2025-12-31")).isGreaterThan(20);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Process start(Path folder, int port) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                CrmApplication.class.getName()));
    command.addAll(Crm.arguments(folder, port));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("killed.log").toFile())
        .start();
  }

  /** {@return where the classes of the application are, however this test was started} */
  private static String classPath() {
    return CrmApplication.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }
}
