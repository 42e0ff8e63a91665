package org.openkam.xmcda.xml;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;

/** Writes indented XML: two spaces a level, line feeds, the same bytes for the same calls. */
public final class XmlOutput {
  // also escapes line ends and tabs, which a parser would otherwise change
  private static final Escaper ESCAPER = XmlEscapers.xmlAttributeEscaper();

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /** What stands inside an element. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write();
  }

  /**
   * Writes an element with elements in it.
   *
   * @param name the name
   * @param attributes names and values in turn; an empty value is left out
   * @param content writes what stands inside
   */
  public void element(String name, String[] attributes, Content content) {
    indent().append('<').append(name);
    attributes(attributes);
    out.append(">\n");
    depth++;
    content.write();
    depth--;
    indent().append("</").append(name).append(">\n");
  }

  /**
   * Writes an element with elements in it and without attributes.
   *
   * @param name the name
   * @param content writes what stands inside
   */
  public void element(String name, Content content) {
    element(name, new String[0], content);
  }

  /**
   * Writes an element with text.
   *
   * @param name the name
   * @param text the text
   */
  public void text(String name, String text) {
    indent().append('<').append(name).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
  }

  /**
   * Writes an empty element.
   *
   * @param name the name
   * @param attributes names and values in turn; an empty value is left out
   */
  public void empty(String name, String... attributes) {
    indent().append('<').append(name);
    attributes(attributes);
    out.append("/>\n");
  }

  private void attributes(String[] attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(escaped(attributes[i + 1])).append('"');
      }
    }
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(depth));
  }

  private static String escaped(String text) {
    text.codePoints()
        .forEach(
            point ->
                checkArgument(
                    isAllowed(point),
                    "text must have characters of XML only: U+%s in '%s'",
                    Integer.toHexString(point),
                    text));
    return ESCAPER.escape(text);
  }

  /** {@return whether XML 1.0 has the character (production 2 of the recommendation)} */
  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || point >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
