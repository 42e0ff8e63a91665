package org.openkam.crm.form;

import java.util.EnumMap;
import java.util.Map;

/** What the cells of a column say together about the form of its dates; not thread-safe. */
public final class DateProfile {
  private static final int CLEAR_MAJORITY = 3;
  private static final int STRAYS_IN_HUNDRED = 5;
  private static final int HUNDRED = 100;

  /** What a column decides about the order of day and month. */
  public enum Decision {
    /** No date needs an order. */
    EITHER,
    /** The day stands first. */
    DAY_FIRST,
    /** The month stands first. */
    MONTH_FIRST,
    /** Every date fits both orders and some differ. */
    OPEN,
    /** Some dates prove the one, too many the other. */
    MIXED
  }

  private final Map<DateCell.Form, Integer> forms = new EnumMap<>(DateCell.Form.class);
  private final Map<DateCell.Form, String> examples = new EnumMap<>(DateCell.Form.class);
  private int dayFirst;
  private int monthFirst;
  private int open;
  private String dayExample = "";
  private String monthExample = "";
  private String openExample = "";
  private String twoDigitExample = "";

  /**
   * Adds a cell.
   *
   * @param text the text of the cell
   * @param cell what it can be
   * @param count how many cells have that text, at least 1
   */
  public void add(String text, DateCell cell, int count) {
    forms.merge(cell.form(), count, Integer::sum);
    examples.putIfAbsent(cell.form(), text);
    if (cell.hasTwoDigitYear() && twoDigitExample.isEmpty()) {
      twoDigitExample = text;
    }
    if (cell.form() != DateCell.Form.ORDERED) {
      return;
    }
    boolean fitsDay = cell.value(DateOrder.DAY_FIRST).isPresent();
    boolean fitsMonth = cell.value(DateOrder.MONTH_FIRST).isPresent();
    if (fitsDay && fitsMonth) {
      if (!cell.value(DateOrder.DAY_FIRST).equals(cell.value(DateOrder.MONTH_FIRST))) {
        open += count;
        openExample = openExample.isEmpty() ? text : openExample;
      }
    } else if (fitsDay) {
      dayFirst += count;
      dayExample = dayExample.isEmpty() ? text : dayExample;
    } else {
      monthFirst += count;
      monthExample = monthExample.isEmpty() ? text : monthExample;
    }
  }

  /** {@return what the column decides} */
  public Decision decision() {
    if (dayFirst == 0 && monthFirst == 0) {
      return open == 0 ? Decision.EITHER : Decision.OPEN;
    }
    if (dayFirst == 0 || monthFirst == 0) {
      return dayFirst > 0 ? Decision.DAY_FIRST : Decision.MONTH_FIRST;
    }
    int losers = Math.min(dayFirst, monthFirst);
    int winners = Math.max(dayFirst, monthFirst);
    long allowed = Math.max(1, (long) filled() * STRAYS_IN_HUNDRED / HUNDRED);
    if (winners < CLEAR_MAJORITY * losers || losers > allowed) {
      return Decision.MIXED;
    }
    return dayFirst > monthFirst ? Decision.DAY_FIRST : Decision.MONTH_FIRST;
  }

  /** {@return whether most cells that hold something hold a date} */
  public boolean isDates() {
    int dates = filled() - count(DateCell.Form.TEXT);
    return dates > 0 && 2 * dates > filled();
  }

  /** {@return how many cells hold something} */
  public int filled() {
    return forms.values().stream().mapToInt(Integer::intValue).sum() - count(DateCell.Form.EMPTY);
  }

  /**
   * Returns how many cells are written in a form.
   *
   * @param form the form
   * @return the number of cells, at least 0
   */
  public int count(DateCell.Form form) {
    return forms.getOrDefault(form, 0);
  }

  /**
   * Returns the first cell that is written in a form.
   *
   * @param form the form
   * @return its text, empty if there is none
   */
  public String example(DateCell.Form form) {
    return examples.getOrDefault(form, "");
  }

  /** {@return how many dates prove that the day stands first} */
  public int dayFirst() {
    return dayFirst;
  }

  /** {@return how many dates prove that the month stands first} */
  public int monthFirst() {
    return monthFirst;
  }

  /** {@return the first date that proves that the day stands first, empty if none does} */
  public String dayExample() {
    return dayExample;
  }

  /** {@return the first date that proves that the month stands first, empty if none does} */
  public String monthExample() {
    return monthExample;
  }

  /** {@return the first date that fits both orders, empty if none does} */
  public String openExample() {
    return openExample;
  }

  /** {@return the first date whose year has two digits, empty if none has} */
  public String twoDigitExample() {
    return twoDigitExample;
  }
}
