package org.openkam.examples.crm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a port of its own, and the requests that the tests make of it. */
final class Crm implements AutoCloseable {
  static final String PASSWORD = "for the tests";
  static final Path PORTFOLIO =
      Path.of("../quickstart/src/main/resources/org/openkam/examples/quickstart/portfolio");
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Optional<ConfigurableApplicationContext> context;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private Crm(Optional<ConfigurableApplicationContext> context, int port) {
    this.context = context;
    this.port = port;
  }

  static List<String> arguments(Path folder, int port) {
    return List.of(
        "--server.port=" + port,
        "--crm.home=" + folder.resolve("crm").toAbsolutePath(),
        "--crm.password=" + PASSWORD,
        "--logging.level.root=warn");
  }

  static Crm start(Path folder, String... more) {
    List<String> arguments = new ArrayList<>(arguments(folder, 0));
    arguments.addAll(List.of(more));
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(CrmApplication.class)
            .bannerMode(Banner.Mode.OFF)
            .run(arguments.toArray(String[]::new));
    return new Crm(
        Optional.of(context),
        Integer.parseInt(
            Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"))));
  }

  /** Waits for an application of another process. */
  static Crm at(int port) {
    Crm crm = new Crm(Optional.empty(), port);
    for (int wait = 0; wait < 1200; wait++) {
      try {
        if (crm.get("", "/actuator/health").status() == 200) {
          return crm;
        }
      } catch (UncheckedIOException notYet) {
        // it is still starting
      }
      pause(100);
    }
    throw new AssertionError("the application at port " + port + " does not start");
  }

  /** Starts the application with the bundled portfolio, its model and a finished study. */
  static Crm startWithStudy(Path folder, String... more) {
    Crm crm = start(folder, more);
    crm.importPortfolio();
    crm.setModel();
    crm.study("2025-12-31");
    return crm;
  }

  void setModel() {
    Answer set = send("dora", "PUT", "/api/model", read(PORTFOLIO.resolve("balanced-growth.json")));
    if (set.status() != 200) {
      throw new AssertionError(set);
    }
  }

  /** Adds one to a figure, again and again until nobody else was faster, and says how often. */
  int addOneTo(String account, String figure) {
    String path = "/api/accounts/" + account;
    for (int refused = 0; ; refused++) {
      Answer seen = get("max", path);
      double value = seen.json().at("/figures/" + figure).asDouble() + 1;
      Answer answer =
          send(
              "max",
              "PATCH",
              path + "/figures",
              "{\"" + figure + "\": " + value + "}",
              "If-Match",
              seen.version());
      if (answer.status() == 200) {
        return refused;
      }
      if (answer.status() != 412) {
        throw new AssertionError(answer);
      }
      pause(ThreadLocalRandom.current().nextInt(20 * (refused + 1)));
    }
  }

  /** An answer of the application. */
  record Answer(int status, String body, HttpResponse<String> response) {
    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException notJson) {
        throw new AssertionError(body, notJson);
      }
    }

    String version() {
      return response.headers().firstValue("ETag").orElseThrow();
    }

    @Override
    public String toString() {
      return status + " " + body;
    }
  }

  <T> T bean(Class<T> type) {
    return context.orElseThrow().getBean(type);
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  Answer get(String user, String path) {
    return send(request(user, path));
  }

  Answer send(String user, String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(user, path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  HttpRequest.Builder request(String user, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return user.isEmpty()
        ? request
        : request.header(
            "Authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  void importPortfolio() {
    Answer answer =
        upload(
            "dora",
            "accounts",
            "accounts.csv",
            read(PORTFOLIO.resolve("accounts.csv")),
            "opportunities",
            "opportunities.csv",
            read(PORTFOLIO.resolve("opportunities.csv")));
    if (answer.status() != 200) {
      throw new AssertionError(answer);
    }
  }

  /** Uploads files, given by turns as kinds, names and contents. */
  Answer upload(String user, String... files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < files.length; i += 3) {
      body.writeBytes(
          ("--files\r\nContent-Disposition: form-data; name=\""
                  + files[i]
                  + "\"; filename=\""
                  + files[i + 1]
                  + "\"\r\nContent-Type: text/csv\r\n\r\n"
                  + files[i + 2]
                  + "\r\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes("--files--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(user, "/api/imports")
            .header("Content-Type", "multipart/form-data; boundary=files")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Runs a study to its end and returns its number. */
  long study(String asOf) {
    Answer started = send("dora", "POST", "/api/studies?asOf=" + asOf, "");
    if (started.status() != 202) {
      throw new AssertionError(started);
    }
    long id = started.json().get("id").asLong();
    for (int wait = 0; wait < 600; wait++) {
      String state = get("vera", "/api/studies/" + id).json().at("/run/state").asText();
      if (state.equals("DONE")) {
        return id;
      }
      if (!state.equals("RUNNING")) {
        throw new AssertionError("study " + id + " is " + state);
      }
      pause(100);
    }
    throw new AssertionError("study " + id + " does not end");
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public void close() {
    context.ifPresent(ConfigurableApplicationContext::close);
  }
}
