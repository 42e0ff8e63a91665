package org.openkam.xmcda.xml;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of a file, which remembers what was asked of it, so that what nobody asked for can be
 * reported.
 */
public final class XmlElement {
  private final String name;
  private final String namespace;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean seen;

  XmlElement(String name, @Nullable String namespace, int line) {
    this.name = name;
    this.namespace = namespace == null ? "" : namespace;
    this.line = line;
  }

  void addAttribute(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void addChild(XmlElement child) {
    children.add(child);
  }

  void addText(String part) {
    text.append(part);
  }

  /** {@return the name without a prefix} */
  public String name() {
    return name;
  }

  /** {@return the namespace, empty for none} */
  public String namespace() {
    return namespace;
  }

  /** {@return the line of the file where it starts, from one} */
  public int line() {
    return line;
  }

  /** {@return its own text without white space at the ends} */
  public String text() {
    return text.toString().strip();
  }

  /**
   * Takes an attribute.
   *
   * @param attribute the name
   * @return its value without white space at the ends, empty where there is none
   */
  public String attribute(String attribute) {
    String value = attributes.remove(attribute);
    return value == null ? "" : value.strip();
  }

  /**
   * Takes the children of a name.
   *
   * @param names one or several names
   * @return the children, in the order of the file
   */
  public ImmutableList<XmlElement> children(String... names) {
    ImmutableList<String> wanted = ImmutableList.copyOf(names);
    return children.stream()
        .filter(child -> wanted.contains(child.name))
        .map(XmlElement::markSeen)
        .collect(toImmutableList());
  }

  /** {@return all children, in the order of the file, without taking them} */
  public ImmutableList<XmlElement> children() {
    return ImmutableList.copyOf(children);
  }

  /**
   * Takes the first child of a name; further ones stay unseen.
   *
   * @param names one or several names
   * @return the child, empty for none
   */
  public Optional<XmlElement> child(String... names) {
    ImmutableList<String> wanted = ImmutableList.copyOf(names);
    return children.stream()
        .filter(child -> wanted.contains(child.name))
        .findFirst()
        .map(XmlElement::markSeen);
  }

  /**
   * Reports what nobody asked for: the outermost elements, and attributes of elements that were
   * taken.
   *
   * @param report takes the parent and the name; an attribute starts with {@code @}
   */
  public void reportUnseen(BiConsumer<XmlElement, String> report) {
    for (String attribute : attributes.keySet()) {
      report.accept(this, "@" + attribute);
    }
    for (XmlElement child : children) {
      if (child.seen) {
        child.reportUnseen(report);
      } else {
        report.accept(this, child.name);
      }
    }
  }

  /** Takes the element with everything in it. */
  public void takeWhole() {
    seen = true;
    attributes.clear();
    children.forEach(XmlElement::takeWhole);
  }

  private XmlElement markSeen() {
    seen = true;
    return this;
  }

  @Override
  public String toString() {
    return "<" + name + "> in line " + line;
  }
}
