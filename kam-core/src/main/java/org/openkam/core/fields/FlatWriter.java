package org.openkam.core.fields;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openkam.core.finding.Attributes;

/** Writes a value as one text a path, to compare it with another. */
final class FlatWriter implements FormWriter {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private String path = "";

  static <T> Map<String, String> flat(Form<T> form, T value) {
    FlatWriter out = new FlatWriter();
    form.write(value, out);
    return out.texts;
  }

  @Override
  public void text(String text) {
    texts.put(path, text);
  }

  @Override
  public void number(double number) {
    text(Attributes.render(number + 0.0));
  }

  @Override
  public void wholeNumber(long number) {
    text(Long.toString(number));
  }

  @Override
  public void flag(boolean flag) {
    text(Boolean.toString(flag));
  }

  @Override
  public void nothing() {
    text("");
  }

  @Override
  public void startList() {
    levels.push(new Level(path));
  }

  @Override
  public void element(String key) {
    Level list = levels.element();
    int place = list.places.merge(key, 1, Integer::sum);
    String again = place == 1 ? "" : "#" + place;
    path = key.isEmpty() ? list.path + "[" + (place - 1) + "]" : list.child(key + again);
  }

  @Override
  public void endList() {
    path = levels.pop().path;
  }

  @Override
  public void startObject() {
    levels.push(new Level(path));
  }

  @Override
  public void field(String name) {
    path = levels.element().child(name);
  }

  @Override
  public void endObject() {
    path = levels.pop().path;
  }

  /** A list or an object, and how often each key was seen in it. */
  private record Level(String path, Map<String, Integer> places) {
    Level(String path) {
      this(path, new LinkedHashMap<>());
    }

    String child(String name) {
      return path.isEmpty() ? name : path + "." + name;
    }
  }
}
