package org.openkam.xmcda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.openkam.xmcda.XmcdaElement.Mark;

/** What was read, in the form in which samples list what they must read to. */
final class ExpectedForm {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode tree = JSON.objectNode();

  private ExpectedForm() {}

  static JsonNode of(List<XmcdaReading> readings) {
    ExpectedForm form = new ExpectedForm();
    readings.forEach(form::add);
    TreeSet<String> ignored = new TreeSet<>();
    TreeSet<String> namespaces = new TreeSet<>();
    for (XmcdaReading reading : readings) {
      ignored.addAll(reading.ignored());
      namespaces.add(reading.namespace());
    }
    if (!ignored.isEmpty()) {
      form.tree.set("ignored", new ObjectMapper().valueToTree(ignored));
    }
    if (!namespaces.isEmpty()) {
      form.tree.set("namespaces", new ObjectMapper().valueToTree(namespaces));
    }
    return form.tree;
  }

  private void add(XmcdaReading reading) {
    XmcdaDocument document = reading.document();
    document.alternatives().forEach(section -> listed("alternatives", section));
    document.criteria().forEach(section -> listed("criteria", section));
    document.scales().forEach(this::scales);
    document.thresholds().forEach(this::thresholds);
    document
        .performances()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach(
                        (row, cells) ->
                            cells.forEach(
                                (column, value) ->
                                    under("performances", row).set(column, value(value)))));
    document
        .criterionValues()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach(
                        (id, value) ->
                            under("criteriaValues", section.concept()).set(id, value(value))));
    document
        .alternativeValues()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach(
                        (id, value) ->
                            under("alternativesValues", reading.source()).set(id, value(value))));
    document.comparisons().forEach(section -> pairs(reading.source(), section));
    document
        .categories()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach(
                        (id, element) -> {
                          if (!under("categories", id).has("rank")) {
                            under("categories", id).set("rank", JSON.nullNode());
                          }
                          under("categories", id).put("active", !element.has(Mark.INACTIVE));
                        }));
    document
        .categoryValues()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach((id, value) -> under("categories", id).set("rank", value(value))));
    document
        .profiles()
        .forEach(section -> section.entries().forEach((id, profile) -> profile(id, profile)));
    document
        .assignments()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach((id, assignment) -> under("assignments").set(id, of(assignment))));
    document
        .parameters()
        .forEach(
            section ->
                section
                    .entries()
                    .forEach((id, value) -> under("parameters").set(id, value(value))));
    document.executions().forEach(execution -> status(reading, execution));
  }

  private void listed(String kind, XmcdaSection<XmcdaElement> section) {
    section
        .entries()
        .forEach(
            (id, element) -> {
              ObjectNode entry = under(kind, id);
              entry.put("name", element.name().isEmpty() ? null : element.name());
              entry.put("active", !element.has(Mark.INACTIVE));
            });
  }

  private void scales(XmcdaSection<XmcdaScale> section) {
    section
        .entries()
        .forEach(
            (id, scale) -> {
              ObjectNode entry = under("criteria", id);
              scale
                  .direction()
                  .ifPresent(way -> entry.put("direction", way.name().toLowerCase(Locale.ROOT)));
              if (scale instanceof XmcdaScale.Quantitative numbers) {
                entry.put("scale", "quantitative");
                numbers.minimum().ifPresent(end -> entry.put("min", end));
                numbers.maximum().ifPresent(end -> entry.put("max", end));
              } else if (scale instanceof XmcdaScale.Qualitative labels) {
                entry.put("scale", "qualitative");
                ArrayNode list = entry.putArray("labels");
                labels.levels().keySet().forEach(list::add);
              } else {
                entry.put("scale", "nominal");
              }
            });
  }

  private void thresholds(XmcdaSection<ImmutableMap<String, XmcdaThreshold>> section) {
    section
        .entries()
        .forEach(
            (id, thresholds) -> {
              ObjectNode entry = under("criteria", id).withObject("/thresholds");
              thresholds.forEach((concept, threshold) -> entry.set(concept, threshold(threshold)));
            });
  }

  private static JsonNode threshold(XmcdaThreshold threshold) {
    if (threshold instanceof XmcdaThreshold.Constant constant) {
      return JSON.numberNode(constant.value());
    }
    XmcdaThreshold.Affine affine = (XmcdaThreshold.Affine) threshold;
    ObjectNode line = JSON.objectNode();
    line.put("slope", affine.slope()).put("intercept", affine.intercept());
    if (affine.type() != XmcdaThreshold.Affine.Type.UNSPECIFIED) {
      line.put("type", affine.type().name().toLowerCase(Locale.ROOT));
    }
    return line;
  }

  private void pairs(String source, XmcdaSection<ImmutableMap<String, XmcdaValue>> section) {
    section
        .entries()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, value) ->
                        under("matrices", source).set(row + " > " + column, value(value))));
  }

  private void profile(String category, XmcdaProfile profile) {
    ObjectNode entry = under("profiles", category);
    if (profile instanceof XmcdaProfile.Central central) {
      entry.put("central", central.alternative());
    } else if (profile instanceof XmcdaProfile.Bounding bounding) {
      entry.put("lower", bounding.lower().orElse(null));
      entry.put("upper", bounding.upper().orElse(null));
    }
  }

  private static JsonNode of(XmcdaAssignment assignment) {
    if (assignment instanceof XmcdaAssignment.Category category) {
      return JSON.textNode(category.category());
    }
    XmcdaAssignment.Range range = (XmcdaAssignment.Range) assignment;
    return ends(range.lower().map(JSON::textNode), range.upper().map(JSON::textNode));
  }

  private static JsonNode ends(
      Optional<? extends JsonNode> lower, Optional<? extends JsonNode> upper) {
    ObjectNode ends = JSON.objectNode();
    ends.set("lower", lower.isPresent() ? lower.get() : JSON.nullNode());
    ends.set("upper", upper.isPresent() ? upper.get() : JSON.nullNode());
    return ends;
  }

  private void status(XmcdaReading reading, XmcdaExecution execution) {
    if (reading.namespace().contains("XMCDA-2")) {
      ArrayNode names = tree.putArray("status");
      execution
          .messages()
          .forEach(
              message ->
                  names.add(
                      message.level() == XmcdaExecution.Level.ERROR
                          ? "errorMessage"
                          : "logMessage"));
    } else {
      tree.put("status", execution.status().name().toLowerCase(Locale.ROOT));
    }
  }

  private static JsonNode value(XmcdaValue value) {
    if (value instanceof XmcdaValue.Numeric number) {
      return JSON.numberNode(number.value());
    } else if (value instanceof XmcdaValue.Label label) {
      return JSON.textNode(label.text());
    } else if (value instanceof XmcdaValue.Flag flag) {
      return JSON.booleanNode(flag.value());
    } else if (value instanceof XmcdaValue.Interval interval) {
      return ends(number(interval.lower()), number(interval.upper()));
    } else if (value instanceof XmcdaValue.Several several && !several.values().isEmpty()) {
      ArrayNode list = JSON.arrayNode();
      several.values().values().forEach(single -> list.add(value(single)));
      return list;
    }
    return JSON.nullNode();
  }

  private static Optional<JsonNode> number(OptionalDouble end) {
    return end.isPresent() ? Optional.of(JSON.numberNode(end.getAsDouble())) : Optional.empty();
  }

  private ObjectNode under(String... path) {
    ObjectNode node = tree;
    for (String name : path) {
      JsonNode child = node.get(name);
      node = child == null ? node.putObject(name) : (ObjectNode) child;
    }
    return node;
  }
}
