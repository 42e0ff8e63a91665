package org.openkam.crm.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;

/**
 * Reads lists of records in JSON: a list, a list inside an object, records line by line, the trees
 * of SFDX with records inside records.
 */
final class JsonTables {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Fields whose own fields are those of the record. */
  private static final ImmutableSet<String> WRAPPERS = ImmutableSet.of("properties", "fields");

  private static final ImmutableSet<String> SHOWN = ImmutableSet.of("name", "Name", "title");
  private static final ImmutableSet<String> KEYS = ImmutableSet.of("id", "Id", "ID");

  private final ProblemList problems;
  private final FileBytes bytes;
  private final Map<String, List<Map<String, Cell>>> tables = new LinkedHashMap<>();

  private record Cell(String text, boolean isMachine) {}

  private JsonTables(ProblemList problems, FileBytes bytes) {
    this.problems = problems;
    this.bytes = bytes;
  }

  static ImmutableList<Table> read(Path path, FileBytes bytes, ProblemList problems) {
    JsonTables tables = new JsonTables(problems, bytes);
    try (MappingIterator<JsonNode> roots =
        MAPPER.readerFor(JsonNode.class).readValues(path.toFile())) {
      List<JsonNode> all = roots.readAll();
      if (all.size() == 1) {
        tables.root(all.get(0));
      } else {
        all.forEach(record -> tables.record("", record, "", ""));
      }
    } catch (IOException failed) {
      throw TableReader.unreadable(problems, "the file is not JSON: " + failed.getMessage());
    }
    return tables.build();
  }

  private void root(JsonNode root) {
    if (root.isArray()) {
      root.forEach(record -> record("", record, "", ""));
      return;
    }
    List<String> lists = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      if (isRecords(field.getValue())) {
        lists.add(field.getKey());
      }
    }
    if (lists.isEmpty()) {
      record("", root, "", "");
    }
    for (String list : lists) {
      String name = lists.size() == 1 ? "" : list;
      root.get(list).forEach(record -> record(name, record, "", ""));
    }
  }

  private static boolean isRecords(JsonNode node) {
    return node.isArray() && node.size() > 0 && node.get(0).isObject();
  }

  private void record(String table, JsonNode record, String parentField, String parent) {
    if (!record.isObject()) {
      return;
    }
    Map<String, Cell> row = new LinkedHashMap<>();
    JsonNode attributes = record.path("attributes");
    String name = attributes.path("type").asText(table);
    String reference = attributes.path("referenceId").asText("");
    if (!reference.isEmpty() && !record.has("Id")) {
      row.put("Id", new Cell(reference, false));
    }
    if (!parent.isEmpty()) {
      row.put(parentField, new Cell(parent, false));
    }
    String id = record.path("Id").asText(reference);
    flatten("", record, row, name, id);
    tables.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
  }

  private void flatten(
      String prefix, JsonNode record, Map<String, Cell> row, String type, String id) {
    for (Map.Entry<String, JsonNode> field : record.properties()) {
      String key = prefix + field.getKey();
      JsonNode value = field.getValue();
      if (field.getKey().equals("attributes")) {
        continue;
      }
      if (value.isObject() && isRecords(value.path("records"))) {
        String parentField = (type.isEmpty() ? "Parent" : type) + "Id";
        value.get("records").forEach(child -> record(field.getKey(), child, parentField, id));
      } else if (value.isObject()) {
        object(key, field.getKey(), value, row, type, id);
      } else {
        row.putIfAbsent(key, cell(value));
      }
    }
  }

  private void object(
      String key, String name, JsonNode value, Map<String, Cell> row, String type, String id) {
    if (WRAPPERS.contains(name)) {
      flatten("", value, row, type, id);
      return;
    }
    if (name.equals("associations")) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        row.putIfAbsent(
            "associated " + field.getKey() + " ids", cell(field.getValue().path("results")));
      }
      return;
    }
    SHOWN.stream()
        .filter(value::has)
        .findFirst()
        .ifPresent(shown -> row.putIfAbsent(key, cell(value.get(shown))));
    flatten(key + ".", value, row, type, id);
  }

  private static Cell cell(JsonNode value) {
    if (value.isArray()) {
      Set<String> parts = new LinkedHashSet<>();
      value.forEach(
          part ->
              parts.add(
                  KEYS.stream()
                      .filter(part::has)
                      .findFirst()
                      .map(key -> part.get(key).asText())
                      .orElse(part.asText())));
      return new Cell(String.join(";", parts), false);
    }
    if (value.isNumber()) {
      // a number beyond all doubles, such as 1e999, is left for its column to refuse
      return Double.isFinite(value.doubleValue())
          ? new Cell(value.decimalValue().toPlainString(), true)
          : new Cell(value.asText(), false);
    }
    return new Cell(value.isNull() ? "" : reference(value.asText()), false);
  }

  /** {@return a text, without the @ by which a tree refers to another of its records} */
  private static String reference(String text) {
    return text.length() > 1 && text.charAt(0) == '@' ? text.substring(1) : text;
  }

  private ImmutableList<Table> build() {
    ImmutableList.Builder<Table> built = ImmutableList.builder();
    tables.forEach(
        (name, rows) -> {
          String file = problems.file();
          ProblemList own =
              tables.size() == 1 && name.isEmpty() ? problems : new ProblemList(file + "#" + name);
          built.add(build(rows, own));
        });
    ImmutableList<Table> all = built.build();
    if (all.isEmpty()) {
      throw problems.refusal(ProblemCode.NO_HEADER, 0, "");
    }
    return all;
  }

  private Table build(List<Map<String, Cell>> rows, ProblemList own) {
    Set<String> headers = new LinkedHashSet<>();
    rows.forEach(row -> headers.addAll(row.keySet()));
    ImmutableList<Column> columns =
        headers.stream().map(Column::new).collect(ImmutableList.toImmutableList());
    int[] numbers = new int[rows.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i + 1;
      Map<String, Cell> row = rows.get(i);
      for (Column column : columns) {
        Cell cell = row.getOrDefault(column.header(), new Cell("", false));
        column.add(cell.text().strip(), cell.isMachine());
      }
    }
    columns.forEach(Column::finish);
    return new Table(
        new TableSource(own.file(), bytes.sha256(), "UTF-8", "", 0), columns, numbers, own);
  }
}
