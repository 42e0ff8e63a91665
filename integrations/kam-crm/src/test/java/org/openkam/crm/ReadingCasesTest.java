package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openkam.crm.problem.CrmRefusedException;

/**
 * Reads small exports of many systems and compares {@code reading.json} with what is expected,
 * field by field. The property {@code kam.cases.dir} names a folder with one folder a case; without
 * it the project's own cases are read.
 */
final class ReadingCasesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Fields that describe a case and are no expectation. */
  private static final ImmutableSet<String> DESCRIPTION =
      ImmutableSet.of("case", "kind", "system", "language", "note", "files", "must_not");

  @TestFactory
  Stream<DynamicTest> readsEveryCase() throws IOException, URISyntaxException {
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  /** {@return the folders of the cases, at least one} */
  static List<Path> folders() throws IOException, URISyntaxException {
    List<Path> folders = new ArrayList<>();
    for (Path root : roots()) {
      try (Stream<Path> all = Files.list(root)) {
        all.filter(folder -> Files.exists(folder.resolve("expected.json")))
            .sorted()
            .forEach(folders::add);
      }
    }
    assertThat(folders).isNotEmpty();
    return folders;
  }

  /** {@return the files of a case} */
  static Path[] files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !file.getFileName().toString().equals("expected.json"))
          .sorted()
          .toArray(Path[]::new);
    }
  }

  private static List<Path> roots() throws URISyntaxException {
    String stated = System.getProperty("kam.cases.dir", "");
    if (!stated.isEmpty()) {
      return List.of(Path.of(stated));
    }
    List<Path> roots = new ArrayList<>();
    for (String own : List.of("cases", "morecases")) {
      java.net.URL resource = ReadingCasesTest.class.getResource(own);
      if (resource != null) {
        roots.add(Path.of(resource.toURI()));
      }
    }
    return roots;
  }

  private static void check(Path folder) throws IOException {
    JsonNode expected = MAPPER.readTree(folder.resolve("expected.json").toFile());
    JsonNode read = MAPPER.readTree(read(folder));
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      if (!DESCRIPTION.contains(field.getKey())) {
        compare(folder, field.getKey(), field.getValue(), read, expected, differences);
      }
    }
    if (read.has("won") && read.has("total")) {
      BigDecimal sum = BigDecimal.ZERO;
      for (JsonNode one : read.get("won")) {
        sum = sum.add(new BigDecimal(one.asText()));
      }
      assertThat(sum).isEqualByComparingTo(read.get("total").get("won").asText());
    }
    if (!differences.isEmpty()) {
      fail(String.join("\n", differences));
    }
  }

  private static String read(Path folder) throws IOException {
    try {
      return ReadingJson.write(CrmReader.of(files(folder)).read());
    } catch (CrmRefusedException refused) {
      return ReadingJson.write(refused);
    }
  }

  private static void compare(
      Path folder,
      String field,
      JsonNode wanted,
      JsonNode read,
      JsonNode expected,
      List<String> differences) {
    JsonNode actual = read.path(field);
    switch (field) {
      case "outcome", "level", "currency", "accounts", "where" ->
          same(field, wanted, actual, differences);
      case "won",
          "total",
          "deals",
          "without_account",
          "readings",
          "won_by_currency",
          "unknown_stages",
          "figures" ->
          amounts(field, wanted, actual, differences);
      case "problems" -> problems(wanted, read, expected, differences);
      case "if_answered" -> {}
      default -> differences.add("the expectation '" + field + "' of " + folder + " is not known");
    }
  }

  private static void same(
      String field, JsonNode wanted, JsonNode actual, List<String> differences) {
    boolean bothNull = wanted.isNull() && (actual.isNull() || actual.isMissingNode());
    if (!bothNull && !wanted.equals(actual)) {
      differences.add(field + ": expected " + wanted + " but was " + actual);
    }
  }

  private static void amounts(
      String field, JsonNode wanted, JsonNode actual, List<String> differences) {
    if (wanted.isObject()) {
      for (Map.Entry<String, JsonNode> part : wanted.properties()) {
        amounts(
            field + "." + part.getKey(), part.getValue(), actual.path(part.getKey()), differences);
      }
      if (field.equals("won")) {
        for (Map.Entry<String, JsonNode> part : actual.properties()) {
          if (!wanted.has(part.getKey())) {
            differences.add("won: '" + part.getKey() + "' is not expected");
          }
        }
      }
      return;
    }
    boolean isSame =
        !actual.isMissingNode()
            && new BigDecimal(wanted.asText()).compareTo(new BigDecimal(actual.asText())) == 0;
    if (!isSame) {
      differences.add(field + ": expected " + wanted + " but was " + actual);
    }
  }

  private static void problems(
      JsonNode wanted, JsonNode read, JsonNode expected, List<String> differences) {
    List<String> codes = new ArrayList<>();
    read.path("problems").forEach(code -> codes.add(code.asText()));
    for (JsonNode code : wanted) {
      if (!codes.contains(code.asText())) {
        differences.add("problems: " + code + " is missing among " + codes);
      }
    }
    if (!expected.path("outcome").asText().equals("result")) {
      return;
    }
    List<String> listed = new ArrayList<>();
    wanted.forEach(code -> listed.add(code.asText()));
    for (JsonNode problem : read.path("problem_details")) {
      boolean isGrave = !problem.path("level").asText().equals("info");
      if (isGrave && !listed.contains(problem.path("code").asText())) {
        differences.add("problems: " + problem + " is not expected");
      }
    }
  }
}
