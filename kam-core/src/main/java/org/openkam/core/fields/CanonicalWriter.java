package org.openkam.core.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/** Writes a value so that equal meanings have one text: fields and keyed elements are sorted. */
final class CanonicalWriter implements FormWriter {
  private final Deque<Level> levels = new ArrayDeque<>();
  private String text = "";

  String text() {
    return text;
  }

  @Override
  public void text(String value) {
    put(quoted(value));
  }

  @Override
  public void constant(String name) {
    put(name);
  }

  @Override
  public void number(double number) {
    // minus zero means zero
    put(Double.toString(number + 0.0));
  }

  @Override
  public void wholeNumber(long number) {
    put(Long.toString(number));
  }

  @Override
  public void flag(boolean flag) {
    put(Boolean.toString(flag));
  }

  @Override
  public void nothing() {
    put("null");
  }

  @Override
  public void startList() {
    levels.push(new Level());
  }

  @Override
  public void element(String key) {
    levels.element().isKeyed |= !key.isEmpty();
    levels.element().step = key;
  }

  @Override
  public void endList() {
    Level list = levels.pop();
    if (list.isKeyed) {
      list.elements.sort(null);
    }
    put("[" + String.join(",", list.elements) + "]");
  }

  @Override
  public void startObject() {
    levels.push(new Level());
  }

  @Override
  public void field(String name) {
    levels.element().step = name;
  }

  @Override
  public void endObject() {
    StringBuilder object = new StringBuilder("{");
    levels
        .pop()
        .fields
        .forEach(
            (name, value) ->
                object
                    .append(object.length() > 1 ? "," : "")
                    .append(quoted(name))
                    .append(':')
                    .append(value));
    put(object.append('}').toString());
  }

  @Override
  public boolean isCanonical() {
    return true;
  }

  @Override
  public IllegalArgumentException problem(String what) {
    List<String> path = new ArrayList<>();
    levels.descendingIterator().forEachRemaining(level -> path.add(level.step));
    return new IllegalArgumentException(String.join(".", path) + ": " + what);
  }

  private void put(String value) {
    if (levels.isEmpty()) {
      text = value;
      return;
    }
    Level level = levels.element();
    level.elements.add(value);
    level.fields.put(level.step, value);
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A list or an object that is not yet complete. */
  private static final class Level {
    private final List<String> elements = new ArrayList<>();
    private final TreeMap<String, String> fields = new TreeMap<>();
    private String step = "";
    private boolean isKeyed;
  }
}
