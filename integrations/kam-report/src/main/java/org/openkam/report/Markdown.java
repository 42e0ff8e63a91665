package org.openkam.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openkam.core.finding.Finding;

/** Puts a Markdown document together, part by part, with a blank line between two parts. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~&$]|^[-+](?![0-9])");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?![0-9])");

  private final Wording wording;
  private final StringBuilder text = new StringBuilder();

  Markdown(Wording wording) {
    this.wording = wording;
  }

  /** Adds a heading with a title by its key. */
  Markdown titled(int level, String key) {
    return heading(level, wording.text(key));
  }

  Markdown heading(int level, String title) {
    return part("#".repeat(level) + " " + title);
  }

  Markdown paragraph(String sentence) {
    return part(sentence);
  }

  /** Adds a list, or nothing where it is empty. */
  Markdown bullets(List<String> lines) {
    return lines.isEmpty() ? this : part("- " + String.join("\n- ", lines));
  }

  /** Adds a table with heads by their keys and with cells that are escaped here. */
  Markdown table(List<String> head, List<ImmutableList<String>> rows) {
    StringBuilder table = new StringBuilder(row(head.stream().map(wording::text).toList()));
    table.append("\n|").append("---|".repeat(head.size()));
    rows.forEach(row -> table.append('\n').append(row(row)));
    return part(table.toString());
  }

  /** Adds a table with a title by its key and a row a value, or nothing where there is none. */
  <T> Markdown table(
      String title, List<String> head, List<T> values, Function<T, ImmutableList<String>> row) {
    return values.isEmpty()
        ? this
        : titled(2, title).table(head, values.stream().map(row).toList());
  }

  /** Adds the findings, or nothing where there are none. */
  Markdown findings(List<Finding> findings) {
    return findings.isEmpty()
        ? this
        : titled(2, "findings")
            .bullets(
                findings.stream()
                    .map(
                        finding ->
                            "**"
                                + wording.text("severity." + finding.severity())
                                + "** "
                                + escaped(wording.capitalized(wording.sentence(finding))))
                    .toList());
  }

  String render() {
    return text.append('\n').toString();
  }

  private Markdown part(String part) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    text.append(part);
    return this;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells.stream().map(Markdown::escaped).toList()) + " |";
  }

  /** Returns a text on one line that reads as it is, whatever signs it holds. */
  static String escaped(String text) {
    String line = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    return NUMBERED
        .matcher(SPECIAL.matcher(Visible.line(line)).replaceAll("\\\\$0"))
        .replaceAll("$1\\\\$2");
  }

  /** Returns what is there in words, or nothing. */
  static String orNothing(Optional<String> value) {
    return value.orElse("");
  }
}
