package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A section of a page: a title, then paragraphs, lists, tables and pictures in their order. */
final class PageSection {
  private final String id;
  private final Wording wording;
  private final List<Map<String, Object>> parts = new ArrayList<>();
  private final Map<String, String> pictures = new LinkedHashMap<>();

  /**
   * Fills the template of a page of sections.
   *
   * @param head the title, the lines under it, the model and what blocks the page
   * @param sections the sections, each with something in it
   * @param wording the language
   */
  static String page(Map<String, Object> head, List<PageSection> sections, Wording wording) {
    String style = Templates.resource("picture.css") + Templates.resource("report.css");
    return Visible.text(
        Templates.fill(
            "account.html",
            ImmutableMap.<String, Object>builder()
                .putAll(head)
                .put("lang", wording.languageTag())
                .put("style", style)
                .put("styleHash", Templates.hash(style))
                .put("contents", wording.text("contents"))
                .put("figures", wording.text("picture.table"))
                .put("sections", sections.stream().map(PageSection::values).toList())
                .buildOrThrow()));
  }

  /** Creates a section whose title has the key {@code section.} with the id. */
  PageSection(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  PageSection paragraph(String sentence) {
    parts.add(ImmutableMap.of("kind", "paragraph", "text", sentence));
    return this;
  }

  PageSection heading(String title) {
    parts.add(ImmutableMap.of("kind", "heading", "text", title));
    return this;
  }

  /** Adds a list, or nothing where it is empty. */
  PageSection bullets(List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(ImmutableMap.of("kind", "list", "lines", ImmutableList.copyOf(lines)));
    }
    return this;
  }

  /** Adds a table, or nothing where it has no row. */
  PageSection table(
      String caption, List<Column> columns, List<? extends List<String>> rows, Shown shown) {
    if (!rows.isEmpty()) {
      parts.add(
          ImmutableMap.of(
              "kind",
              "table",
              "caption",
              caption,
              "folded",
              shown == Shown.FOLDED,
              "heads",
              columns.stream().map(this::head).toList(),
              "rows",
              rows.stream().map(row -> row(columns, row)).toList()));
    }
    return this;
  }

  PageSection table(String caption, List<Column> columns, List<? extends List<String>> rows) {
    return table(caption, columns, rows, Shown.OPEN);
  }

  PageSection picture(String name, String title, String svg) {
    pictures.put(name, svg);
    parts.add(ImmutableMap.of("kind", "picture", "title", title, "svg", svg));
    return this;
  }

  /** {@return the pictures as SVG by their names, in their order} */
  ImmutableMap<String, String> pictures() {
    return ImmutableMap.copyOf(pictures);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** {@return what the template of a page asks for} */
  Map<String, Object> values() {
    return ImmutableMap.of(
        "id", id, "title", wording.text("section." + id), "parts", ImmutableList.copyOf(parts));
  }

  private Map<String, Object> head(Column column) {
    return ImmutableMap.of("title", wording.text(column.key()), "style", column.style());
  }

  private ImmutableList<Map<String, Object>> row(List<Column> columns, List<String> row) {
    ImmutableList.Builder<Map<String, Object>> cells = ImmutableList.builder();
    for (int i = 0; i < row.size(); i++) {
      Column column = columns.get(i);
      boolean isLight = column.kind() == Kind.LIGHT;
      cells.add(
          ImmutableMap.of(
              "head",
              wording.text(column.key()),
              "style",
              column.style(),
              "light",
              isLight ? row.get(i) : "",
              "text",
              isLight ? wording.word(row.get(i)) : row.get(i)));
    }
    return cells.build();
  }

  /** What the cells of a column hold. */
  enum Kind {
    /** Words. */
    TEXT,
    /** Figures, flush right. */
    NUMBER,
    /** The name of a traffic light. */
    LIGHT
  }

  /** Whether a table is seen at once, or stands folded under its picture. */
  enum Shown {
    OPEN,
    FOLDED
  }

  /**
   * A column of a table.
   *
   * @param key the key of its head
   * @param kind what its cells hold
   */
  record Column(String key, Kind kind) {
    static Column text(String key) {
      return new Column(key, Kind.TEXT);
    }

    static Column number(String key) {
      return new Column(key, Kind.NUMBER);
    }

    static Column light(String key) {
      return new Column(key, Kind.LIGHT);
    }

    static ImmutableList<Column> texts(String... keys) {
      return ImmutableList.copyOf(keys).stream()
          .map(Column::text)
          .collect(ImmutableList.toImmutableList());
    }

    private String style() {
      return kind == Kind.NUMBER ? "number" : "";
    }
  }
}
