package org.openkam.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openkam.core.finding.Finding;

/** Puts a Markdown document together, part by part, with a blank line between two parts. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~&$]|^[-+](?![0-9])");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?![0-9])");

  private final StringBuilder text = new StringBuilder();

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

  /** Adds a table with cells that are escaped here. */
  Markdown table(List<String> head, List<ImmutableList<String>> rows) {
    StringBuilder table = new StringBuilder(row(head));
    table.append("\n|").append("---|".repeat(head.size()));
    rows.forEach(row -> table.append('\n').append(row(row)));
    return part(table.toString());
  }

  /** Adds a titled table with a row a value, or nothing where there is no value. */
  <T> Markdown table(
      String title, List<String> head, List<T> values, Function<T, ImmutableList<String>> row) {
    return values.isEmpty()
        ? this
        : heading(2, title).table(head, values.stream().map(row).toList());
  }

  /** Adds the findings, or nothing where there are none. */
  Markdown findings(List<Finding> findings) {
    return findings.isEmpty()
        ? this
        : heading(2, "Findings")
            .bullets(
                findings.stream()
                    .map(
                        finding ->
                            "**"
                                + finding.severity()
                                + "** "
                                + escaped(finding.code() + ": " + finding.message()))
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
    return NUMBERED.matcher(SPECIAL.matcher(line).replaceAll("\\\\$0")).replaceAll("$1\\\\$2");
  }

  /** Returns what is there in words, or nothing. */
  static String orNothing(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** Returns the name of a constant in words. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns an amount with the decimals of its currency. */
  static String amount(BigDecimal amount, Currency currency) {
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    return String.format(Locale.ROOT, "%,." + decimals + "f", amount);
  }
}
