package org.openkam.crm.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the cells of a column say together about the form of its numbers; not thread-safe. */
public final class NumberProfile {
  private static final int CLEAR_MAJORITY = 3;
  private static final int STRAYS_IN_HUNDRED = 5;
  private static final int HUNDRED = 100;

  /** What a column decides about its decimal sign. */
  public enum Decision {
    /** No cell has a sign that matters. */
    EITHER,
    /** The decimal sign is a point. */
    POINT,
    /** The decimal sign is a comma. */
    COMMA,
    /** Every cell fits both signs and some differ. */
    OPEN,
    /** Some cells prove the one, too many the other. */
    MIXED
  }

  private final Map<String, Integer> currencies = new TreeMap<>();
  private final Map<String, String> signs = new TreeMap<>();
  private int empty;
  private int numbers;
  private int machine;
  private int others;
  private int ranges;
  private int errors;
  private int percents;
  private int lakhs;
  private int westerns;
  private int open;
  private int point;
  private int comma;
  private String pointExample = "";
  private String commaExample = "";
  private String openExample = "";
  private String rangeExample = "";
  private String magnitudeExample = "";
  private BigDecimal magnitudeValue = BigDecimal.ZERO;
  private int firstProof;

  /**
   * Adds a cell.
   *
   * @param text the text of the cell
   * @param cell what it can be
   * @param isMachine whether the cell is written as programs do
   * @param count how many cells have that text, at least 1
   * @param row the row of the first of them
   */
  public void add(String text, NumberCell cell, boolean isMachine, int count, int row) {
    switch (cell.kind()) {
      case EMPTY -> empty += count;
      case TEXT -> others += count;
      case ERROR -> errors += count;
      case RANGE -> {
        ranges += count;
        rangeExample = rangeExample.isEmpty() ? text : rangeExample;
      }
      case NUMBER -> addNumber(text, cell, isMachine, count, row);
    }
  }

  private void addNumber(String text, NumberCell cell, boolean isMachine, int count, int row) {
    numbers += count;
    if (isMachine) {
      machine += count;
      return;
    }
    if (cell.currency().isPresent()) {
      String code = cell.currency().get();
      currencies.merge(code, count, Integer::sum);
      signs.putIfAbsent(code, cell.currencySign());
    }
    percents += cell.isPercent() ? count : 0;
    if (cell.hasMagnitude() && magnitudeExample.isEmpty()) {
      magnitudeExample = text;
      magnitudeValue =
          cell.value(DecimalSign.POINT).or(() -> cell.value(DecimalSign.COMMA)).orElseThrow();
    }
    if (cell.isLakh()) {
      lakhs += count;
    } else if (cell.evidence() == NumberCell.Evidence.POINT && text.indexOf(',') > 0) {
      westerns += count;
    }
    switch (cell.evidence()) {
      case POINT -> {
        point += count;
        pointExample = pointExample.isEmpty() ? text : pointExample;
        firstProof = firstProof == 0 ? row : firstProof;
      }
      case COMMA -> {
        comma += count;
        commaExample = commaExample.isEmpty() ? text : commaExample;
        firstProof = firstProof == 0 ? row : firstProof;
      }
      case OPEN -> {
        open += count;
        openExample = openExample.isEmpty() ? text : openExample;
      }
      case NEUTRAL -> {}
    }
  }

  /** {@return what the column decides} */
  public Decision decision() {
    if (point == 0 && comma == 0) {
      return open == 0 ? Decision.EITHER : Decision.OPEN;
    }
    if (point == 0 || comma == 0) {
      return point > 0 ? Decision.POINT : Decision.COMMA;
    }
    int losers = Math.min(point, comma);
    int winners = Math.max(point, comma);
    long allowed = Math.max(1, (long) filled() * STRAYS_IN_HUNDRED / HUNDRED);
    if (winners < CLEAR_MAJORITY * losers || losers > allowed) {
      return Decision.MIXED;
    }
    return point > comma ? Decision.POINT : Decision.COMMA;
  }

  /** {@return whether most cells that hold something hold a number or a range} */
  public boolean isNumeric() {
    return numbers > 0 && 2 * (numbers + ranges) >= filled();
  }

  /** {@return how many cells hold something} */
  public int filled() {
    return numbers + others + ranges + errors;
  }

  /** {@return how many cells hold nothing} */
  public int empty() {
    return empty;
  }

  /** {@return how many cells hold a number} */
  public int numbers() {
    return numbers;
  }

  /** {@return how many cells hold a range} */
  public int ranges() {
    return ranges;
  }

  /** {@return how many numbers bear a percent sign} */
  public int percents() {
    return percents;
  }

  /** {@return whether numbers grouped as in India only are strays among western ones} */
  public boolean hasStrayLakhs() {
    return lakhs > 0 && westerns >= lakhs;
  }

  /** {@return how often each currency stands beside a number, by code} */
  public Map<String, Integer> currencies() {
    return currencies;
  }

  /**
   * Returns how a currency is written.
   *
   * @param code its code
   * @return the first spelling
   */
  public String sign(String code) {
    return signs.getOrDefault(code, code);
  }

  /** {@return how many cells prove the decimal point} */
  public int points() {
    return point;
  }

  /** {@return how many cells prove the decimal comma} */
  public int commas() {
    return comma;
  }

  /** {@return the first cell that proves the decimal point, empty if none does} */
  public String pointExample() {
    return pointExample;
  }

  /** {@return the first cell that proves the decimal comma, empty if none does} */
  public String commaExample() {
    return commaExample;
  }

  /** {@return the first cell that fits both signs, empty if none does} */
  public String openExample() {
    return openExample;
  }

  /** {@return the first range, empty if there is none} */
  public String rangeExample() {
    return rangeExample;
  }

  /** {@return the first number with a word of magnitude and its value, empty if there is none} */
  public Optional<Map.Entry<String, BigDecimal>> magnitude() {
    return magnitudeExample.isEmpty()
        ? Optional.empty()
        : Optional.of(Map.entry(magnitudeExample, magnitudeValue));
  }

  /** {@return the row of the first cell that proves a sign, zero if none does} */
  public int firstProof() {
    return firstProof;
  }

  /** {@return how many numbers are written as programs do} */
  public int machine() {
    return machine;
  }
}
