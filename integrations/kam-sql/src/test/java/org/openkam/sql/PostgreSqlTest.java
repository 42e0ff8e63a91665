package org.openkam.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract in PostgreSQL, in a cluster of its own; skipped where it is not installed. */
final class PostgreSqlTest extends DatabaseContract {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static Optional<Cluster> cluster = Optional.empty();

  @BeforeAll
  static void start() throws IOException {
    Optional<Path> programs = programs();
    assumeTrue(programs.isPresent(), "PostgreSQL is not installed: no initdb on the path");
    cluster = Optional.of(Cluster.start(programs.get(), Files.createTempDirectory("pg")));
  }

  @AfterAll
  static void stop() throws IOException {
    if (cluster.isPresent()) {
      cluster.get().close();
    }
  }

  /** Each connection has a schema of its own, as an in-memory database has tables of its own. */
  @Override
  Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(cluster.orElseThrow().url());
    String schema = "s" + DATABASES.incrementAndGet();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
      statement.execute("set search_path to " + schema);
    }
    return connection;
  }

  @Override
  SqlDialect dialect() {
    return SqlDialects.POSTGRESQL;
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
  private record Cluster(Path programs, Path folder, int port) {
    static Cluster start(Path programs, Path folder) throws IOException {
      int port;
      try (ServerSocket socket = new ServerSocket(0)) {
        port = socket.getLocalPort();
      }
      Cluster cluster = new Cluster(programs, folder, port);
      if (isRoot()) {
        run("chown", "postgres", folder.toString());
      }
      cluster.runAsOwner("initdb", "-D", cluster.data(), "-U", "kam", "-A", "trust", "-E", "UTF8");
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
      return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=kam";
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

    void close() throws IOException {
      runAsOwner("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
      run("rm", "-rf", folder.toString());
    }
  }
}
