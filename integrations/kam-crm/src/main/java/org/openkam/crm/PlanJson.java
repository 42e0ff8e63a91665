package org.openkam.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and writes reading plans as YAML or JSON.
 *
 * <p>What is written can be read back and gives the same reading. A plan that a person writes needs
 * only the name of the file and what is to be said about it:
 *
 * <pre>{@code
 * files:
 *   - file: deals.csv
 *     stages: {Handshake: won}
 *     columns:
 *       - {header: Bedrag, meaning: deal.amount, decimal: ","}
 * }</pre>
 */
public final class PlanJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).build());
  private static final ImmutableSet<String> FILE_FIELDS =
      ImmutableSet.of(
          "file",
          "sha256",
          "encoding",
          "separator",
          "headerRow",
          "system",
          "object",
          "currency",
          "join",
          "stages",
          "columns");
  private static final ImmutableSet<String> COLUMN_FIELDS =
      ImmutableSet.of("header", "meaning", "by", "decimal", "dates", "example");

  private PlanJson() {}

  /**
   * Writes a plan as YAML.
   *
   * @param plan the plan
   * @return the text
   */
  public static String writeYaml(ReadingPlan plan) {
    return text(YAML, plan);
  }

  /**
   * Writes a plan as JSON.
   *
   * @param plan the plan
   * @return the text
   */
  public static String write(ReadingPlan plan) {
    return text(JSON, plan);
  }

  private static String text(ObjectMapper mapper, ReadingPlan plan) {
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node(plan));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads a plan from YAML or JSON.
   *
   * @param text the text
   * @return the plan
   * @throws IllegalArgumentException if the text is not a plan; the message says where
   */
  public static ReadingPlan read(String text) {
    JsonNode root;
    try {
      root = YAML.readTree(text);
    } catch (JsonProcessingException failed) {
      throw new IllegalArgumentException(
          "the reading plan is neither YAML nor JSON: " + failed.getOriginalMessage(), failed);
    }
    if (root == null || !root.path("files").isArray()) {
      throw new IllegalArgumentException("the reading plan must have a list 'files'");
    }
    ImmutableList.Builder<FilePlan> files = ImmutableList.builder();
    root.get("files").forEach(file -> files.add(file(file)));
    return new ReadingPlan(files.build());
  }

  private static int whole(String field, String text) {
    Integer number = Ints.tryParse(text);
    if (number == null || number < 1) {
      throw new IllegalArgumentException(
          "the reading plan must have a whole number from 1 on in '" + field + "': '" + text + "'");
    }
    return number;
  }

  private static FilePlan file(JsonNode node) {
    checkFields("file", node, FILE_FIELDS);
    FilePlan.Builder plan = FilePlan.builder();
    plan.file(required(node, "file"));
    set(node, "sha256", plan::sha256);
    set(node, "encoding", plan::encoding);
    set(node, "separator", plan::separator);
    set(node, "headerRow", row -> plan.headerRow(whole("headerRow", row)));
    set(node, "system", plan::system);
    set(node, "object", plan::object);
    set(node, "currency", plan::currency);
    set(node, "join", plan::join);
    for (Map.Entry<String, JsonNode> stage : node.path("stages").properties()) {
      plan.putStage(stage.getKey(), stage.getValue().asText());
    }
    node.path("columns").forEach(column -> plan.addColumn(column(column)));
    return plan.build();
  }

  private static ColumnPlan column(JsonNode node) {
    checkFields("column", node, COLUMN_FIELDS);
    ColumnPlan.Builder plan = ColumnPlan.builder();
    plan.header(required(node, "header"));
    set(node, "meaning", plan::meaning);
    set(node, "by", plan::by);
    set(node, "decimal", plan::decimal);
    set(node, "dates", plan::dates);
    set(node, "example", plan::example);
    return plan.build();
  }

  private static void checkFields(String what, JsonNode node, ImmutableSet<String> known) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!known.contains(field.getKey())) {
        throw new IllegalArgumentException(
            "the reading plan has a "
                + what
                + " with '"
                + field.getKey()
                + "', but knows "
                + known);
      }
    }
  }

  private static String required(JsonNode node, String field) {
    if (!node.hasNonNull(field)) {
      throw new IllegalArgumentException("the reading plan has an entry without '" + field + "'");
    }
    return node.get(field).asText();
  }

  private static void set(JsonNode node, String field, Consumer<String> setter) {
    if (node.hasNonNull(field)) {
      setter.accept(node.get(field).asText());
    }
  }

  static ObjectNode node(ReadingPlan plan) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode files = root.putArray("files");
    plan.files().forEach(file -> files.add(node(file)));
    return root;
  }

  private static ObjectNode node(FilePlan plan) {
    ObjectNode node = JSON.createObjectNode();
    node.put("file", plan.file());
    put(node, "sha256", plan.sha256());
    put(node, "encoding", plan.encoding());
    put(node, "separator", plan.separator());
    plan.headerRow().ifPresent(row -> node.put("headerRow", row));
    put(node, "system", plan.system());
    put(node, "object", plan.object());
    put(node, "currency", plan.currency());
    put(node, "join", plan.join());
    if (!plan.stages().isEmpty()) {
      ObjectNode stages = node.putObject("stages");
      plan.stages().forEach(stages::put);
    }
    ArrayNode columns = node.putArray("columns");
    for (ColumnPlan column : plan.columns()) {
      ObjectNode one = columns.addObject();
      one.put("header", column.header());
      put(one, "meaning", column.meaning());
      put(one, "by", column.by());
      put(one, "decimal", column.decimal());
      put(one, "dates", column.dates());
      put(one, "example", column.example());
    }
    return node;
  }

  private static void put(ObjectNode node, String field, Optional<String> value) {
    value.ifPresent(text -> node.put(field, text));
  }
}
