package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same application on PostgreSQL, where that is installed: one property and nothing else. */
final class PostgreSqlTest {
  @Test
  void storesChoosesAndLosesNoEdit() throws IOException, InterruptedException, ExecutionException {
    Optional<Path> programs = programs();
    assumeTrue(
        programs.isPresent(), "PostgreSQL (initdb, pg_ctl) is not installed: not tried on it");
    Path folder = Files.createTempDirectory(Path.of("/tmp"), "pg");
    try (Cluster cluster = Cluster.start(programs.get(), folder);
        Crm crm = Crm.startWithStudy(folder, "--spring.datasource.url=" + cluster.url())) {
      JsonNode study = crm.get("vera", "/api/studies/1").json();
      assertThat(study.get("keyAccounts")).isNotEmpty();

      ConcurrentEditsTest.check(crm);

      long next = crm.study("2026-12-31");
      assertThat(crm.get("vera", "/api/studies/" + next + "/changes").status()).isEqualTo(200);
      assertThat(crm.get("vera", "/api/accounts?limit=3").json()).hasSize(3);
    }
  }

  private static Optional<Path> programs() throws IOException {
    Path installed = Path.of("/usr/lib/postgresql");
    try (Stream<Path> versions =
        Files.isDirectory(installed) ? Files.list(installed) : Stream.empty()) {
      return Stream.concat(
              Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1)).map(Path::of),
              versions.map(version -> version.resolve("bin")).sorted())
          .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
          .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
          .findFirst();
    }
  }

  /** A cluster in a folder, on a port of its own; PostgreSQL refuses to run as root. */
  private record Cluster(Path programs, Path folder, int port) implements AutoCloseable {
    static Cluster start(Path programs, Path folder) throws IOException {
      int port;
      try (ServerSocket socket = new ServerSocket(0)) {
        port = socket.getLocalPort();
      }
      Cluster cluster = new Cluster(programs, folder, port);
      if (isRoot()) {
        run("chown", "postgres", folder.toString());
      }
      cluster.runAsOwner("initdb", "-D", cluster.data(), "-U", "crm", "-A", "trust", "-E", "UTF8");
      cluster.runAsOwner(
          "pg_ctl",
          "-D",
          cluster.data(),
          "-w",
          "-l",
          folder.resolve("log").toString(),
          "-o",
          "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1",
          "start");
      return cluster;
    }

    String url() {
      return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=crm";
    }

    private String data() {
      return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
      return System.getProperty("user.name").equals("root");
    }

    private void runAsOwner(String program, String... arguments) throws IOException {
      Stream<String> command =
          Stream.concat(Stream.of(programs.resolve(program).toString()), Arrays.stream(arguments));
      run(
          (isRoot()
                  ? Stream.concat(Stream.of("runuser", "-u", "postgres", "--"), command)
                  : command)
              .toArray(String[]::new));
    }

    private static void run(String... command) throws IOException {
      Path output = Files.createTempFile("pg", ".txt");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.onExit().join().exitValue()).as(Files.readString(output)).isZero();
      } finally {
        Files.delete(output);
      }
    }

    @Override
    public void close() throws IOException {
      runAsOwner("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
      run("rm", "-rf", folder.toString());
    }
  }
}
