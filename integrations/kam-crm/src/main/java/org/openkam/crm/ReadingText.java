package org.openkam.crm;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.openkam.crm.problem.CrmProblem;

/**
 * Writes a reading for people: how each file was read, where every row went, and what has to be
 * answered.
 */
public final class ReadingText {
  private static final ImmutableSet<String> TRANSLATED = ImmutableSet.of("nl", "de", "fr");

  private final StringBuilder text = new StringBuilder();
  private final ResourceBundle words;
  private final Function<CrmProblem, String> sentences;

  private ReadingText(Locale locale, Function<CrmProblem, String> sentences) {
    this.words = ResourceBundle.getBundle("org.openkam.crm.readingtext", translated(locale));
    this.sentences = sentences;
  }

  /**
   * Writes a reading in English.
   *
   * @param reading the reading
   * @return the lines, the last one ended too
   */
  public static String of(Reading reading) {
    return of(reading, Locale.ENGLISH, CrmProblem::toString);
  }

  /**
   * Writes a reading in a language.
   *
   * @param reading the reading
   * @param locale the language; English where it is none of English, Dutch, German and French
   * @param sentences the sentence of a problem in that language, with the place where it stands
   * @return the lines, the last one ended too
   */
  public static String of(Reading reading, Locale locale, Function<CrmProblem, String> sentences) {
    return new ReadingText(locale, sentences).write(reading);
  }

  /** {@return the locale of the words, never that of the machine} */
  private static Locale translated(Locale locale) {
    return TRANSLATED.contains(locale.getLanguage())
        ? Locale.forLanguageTag(locale.getLanguage())
        : Locale.ROOT;
  }

  private String write(Reading reading) {
    reading.plan().files().forEach(this::file);
    reading.reconciliation().ifPresent(this::sums);
    if (!reading.outcome().isResult()) {
      line("");
      line(word(reading.outcome() == Reading.Outcome.REFUSAL ? "refused" : "asked"));
      for (CrmProblem problem : reading.questions()) {
        line("  " + sentences.apply(problem));
      }
    }
    return text.toString();
  }

  private String word(String key) {
    return words.containsKey(key) ? words.getString(key) : key;
  }

  private void file(FilePlan plan) {
    line(
        plan.file()
            + ": "
            + word("rows." + plan.object().orElse("row"))
            + plan.system().map(system -> ", " + system).orElse("")
            + plan.encoding().map(encoding -> ", " + encoding).orElse(""));
    for (ColumnPlan column : plan.columns()) {
      line(
          String.format(
              Locale.ROOT,
              "  %-32s %-28s %-14s %s",
              column.header(),
              column.meaning().orElse(word("unknown")),
              column.by().map(by -> word("by." + by)).orElse(""),
              form(column)));
    }
    for (Map.Entry<String, String> stage : plan.stages().entrySet()) {
      line("  '" + stage.getKey() + "': " + word("outcome." + stage.getValue()));
    }
  }

  private String form(ColumnPlan column) {
    String example = column.example().orElse("");
    String shown = example.length() > 24 ? example.substring(0, 24) + "…" : example;
    return shown
        + column.decimal().map(sign -> "  " + word("decimal") + " " + sign).orElse("")
        + column.dates().map(order -> "  " + word("dates." + order)).orElse("");
  }

  private void sums(Reconciliation all) {
    line("");
    boolean isMixed = all.currencies().size() > 1;
    String currency = String.join(", ", all.currencies());
    line(
        String.format(Locale.ROOT, "%-26s %10s %20s", word("where"), word("rows"), currency)
            .stripTrailing());
    int rows = 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (Reconciliation.Line one : all.lines()) {
      rows += one.rows();
      sum = sum.add(one.amount());
      if (one.rows() > 0) {
        row("outcome." + one.label().replace(' ', '-'), one.rows(), isMixed ? "" : plain(one));
      }
    }
    row("all", rows, isMixed ? word("mixed") : sum.toPlainString());
  }

  private static String plain(Reconciliation.Line line) {
    return line.amount().toPlainString();
  }

  private void row(String key, int rows, String amount) {
    line(String.format(Locale.ROOT, "%-26s %10d %20s", word(key), rows, amount).stripTrailing());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
