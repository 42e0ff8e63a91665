package org.openkam.crm;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.openkam.crm.problem.CrmProblem;

/**
 * Writes a reading for people: how each file was read, where every row went, and what has to be
 * answered.
 */
public final class ReadingText {
  private ReadingText() {}

  /**
   * Writes a reading.
   *
   * @param reading the reading
   * @return the lines, the last one ended too
   */
  public static String of(Reading reading) {
    StringBuilder text = new StringBuilder();
    reading.plan().files().forEach(file -> file(text, file));
    reading.reconciliation().ifPresent(all -> sums(text, all));
    if (!reading.outcome().isResult()) {
      line(text, "");
      line(text, title(reading.outcome()));
      for (CrmProblem problem : reading.questions()) {
        line(text, "  " + problem);
      }
    }
    return text.toString();
  }

  private static String title(Reading.Outcome outcome) {
    return outcome == Reading.Outcome.REFUSAL
        ? "There is no result, because:"
        : "There is no result before these questions are answered:";
  }

  private static void file(StringBuilder text, FilePlan plan) {
    line(
        text,
        String.format(
            Locale.ROOT,
            "%s: %ss%s%s",
            plan.file(),
            plan.object().orElse("row"),
            plan.system().map(system -> " of " + system).orElse(""),
            plan.encoding().map(encoding -> ", " + encoding).orElse("")));
    for (ColumnPlan column : plan.columns()) {
      line(
          text,
          String.format(
              Locale.ROOT,
              "  %-32s %-28s %-10s %s",
              column.header(),
              column.meaning().orElse("(not known)"),
              column.by().orElse(""),
              form(column)));
    }
    for (Map.Entry<String, String> stage : plan.stages().entrySet()) {
      line(text, String.format(Locale.ROOT, "  '%s' is %s", stage.getKey(), stage.getValue()));
    }
  }

  private static String form(ColumnPlan column) {
    String example = column.example().orElse("");
    String shown = example.length() > 24 ? example.substring(0, 24) + "…" : example;
    return shown
        + column.decimal().map(sign -> "  decimal " + sign).orElse("")
        + column.dates().map(order -> "  " + order).orElse("");
  }

  private static void sums(StringBuilder text, Reconciliation all) {
    line(text, "");
    boolean isMixed = all.currencies().size() > 1;
    String currency = String.join(" and ", all.currencies());
    line(text, String.format(Locale.ROOT, "%-22s %10s %20s", "where rows went", "rows", currency));
    int rows = 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (Reconciliation.Line one : all.lines()) {
      rows += one.rows();
      sum = sum.add(one.amount());
      if (one.rows() > 0) {
        row(text, one.label(), one.rows(), isMixed ? "" : one.amount().toPlainString());
      }
    }
    row(text, "all", rows, isMixed ? "not added up" : sum.toPlainString());
  }

  private static void row(StringBuilder text, String label, int rows, String amount) {
    line(text, String.format(Locale.ROOT, "%-22s %10d %20s", label, rows, amount).stripTrailing());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
