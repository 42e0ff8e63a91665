package org.openkam.crm;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openkam.core.execution.Interruption;
import org.openkam.crm.form.DateCell;
import org.openkam.crm.form.DateProfile;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.form.NumberProfile;
import org.openkam.crm.table.Column;
import org.openkam.crm.table.Table;
import org.openkam.crm.words.HeaderUnit;

/** A column, what it means and what its cells say about their form; not thread-safe. */
final class ColumnReading {
  private final Table table;
  private final Column column;
  private final HeaderUnit unit;
  private String meaning = "";
  private Role role = Role.ATTRIBUTE;
  private String by = "";
  private boolean isOwnName;
  private @Nullable NumberProfile numbers;
  private @Nullable DateProfile dates;
  private final Map<Role.Content, Boolean> fits = new EnumMap<>(Role.Content.class);
  private NumberCell @Nullable [] numberByCode;
  private DateCell @Nullable [] dateByCode;
  private int lastRow;
  private @Nullable NumberCell lastCell;

  ColumnReading(Table table, Column column) {
    this.table = table;
    this.column = column;
    this.unit = HeaderUnit.of(column.header());
  }

  void means(String newMeaning, Role newRole, String evidence) {
    meaning = newMeaning;
    role = newRole;
    by = evidence;
  }

  /** Keeps whether the header is an English word that figures and dimensions can bear as it is. */
  void isOwnName(boolean is) {
    isOwnName = is;
  }

  boolean isOwnName() {
    return isOwnName;
  }

  Table table() {
    return table;
  }

  Column column() {
    return column;
  }

  String header() {
    return column.header();
  }

  HeaderUnit unit() {
    return unit;
  }

  /** {@return what the column holds, such as deal.amount; empty if that is not known} */
  String meaning() {
    return meaning;
  }

  Role role() {
    return role;
  }

  /** {@return the evidence for the meaning: plan, system, vocabulary or content} */
  String by() {
    return by;
  }

  String text(int row) {
    return column.text(row);
  }

  boolean isFilled(int row) {
    return !column.isEmpty(row);
  }

  /** {@return whether the cells can be what a role asks for} */
  boolean fits(Role.Content content) {
    return fits.computeIfAbsent(content, one -> Contents.fit(column, one));
  }

  NumberCell number(int row) {
    int code = column.code(row);
    if (code < 0) {
      return lastRead(row);
    }
    if (numberByCode == null) {
      numberByCode = new NumberCell[column.codeCount()];
    }
    NumberCell known = numberByCode[code];
    if (known == null) {
      known = read(row);
      numberByCode[code] = known;
    }
    return known;
  }

  /** {@return the number of a cell that is asked for several times in a row} */
  private NumberCell lastRead(int row) {
    NumberCell cell = lastCell;
    if (cell == null || row != lastRow) {
      cell = read(row);
      lastCell = cell;
      lastRow = row;
    }
    return cell;
  }

  private NumberCell read(int row) {
    return read(column.text(row), row);
  }

  private NumberCell read(String text, int row) {
    return column.isMachine(row) ? NumberCell.ofMachine(text) : NumberCell.of(text);
  }

  DateCell date(int row) {
    int code = column.code(row);
    if (code < 0) {
      return DateCell.of(column.text(row));
    }
    if (dateByCode == null) {
      dateByCode = new DateCell[column.codeCount()];
    }
    DateCell known = dateByCode[code];
    if (known == null) {
      known = DateCell.of(column.text(row));
      dateByCode[code] = known;
    }
    return known;
  }

  NumberProfile numbers() {
    NumberProfile profile = numbers;
    if (profile == null) {
      profile = new NumberProfile();
      for (int row = 0; row < column.size(); row++) {
        Interruption.check(CrmReader.WORK);
        String text = column.text(row);
        NumberCell cell = column.code(row) < 0 ? read(text, row) : number(row);
        profile.add(text, cell, column.isMachine(row), 1, table.rowNumber(row));
      }
      numbers = profile;
    }
    return profile;
  }

  DateProfile dates() {
    DateProfile profile = dates;
    if (profile == null) {
      profile = new DateProfile();
      for (int row = 0; row < column.size(); row++) {
        Interruption.check(CrmReader.WORK);
        profile.add(column.text(row), date(row), 1);
      }
      dates = profile;
    }
    return profile;
  }
}
