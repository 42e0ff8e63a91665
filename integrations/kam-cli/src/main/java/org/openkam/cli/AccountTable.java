package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

/**
 * Reads accounts from a plain table: the id of the account in the first column, a figure in each
 * other one, called by the header; an empty cell is not known.
 */
final class AccountTable {
  private final List<String> header;
  private final Set<String> ids = new HashSet<>();

  private AccountTable(List<String> header) {
    this.header = header;
  }

  static ImmutableList<Account> read(Reader in) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    try {
      Iterator<CsvRecord> records = CsvReader.builder().ofCsvRecord(in).iterator();
      checkArgument(records.hasNext(), "table must have a header");
      AccountTable table = new AccountTable(records.next().getFields());
      table.checkHeader();
      while (records.hasNext()) {
        accounts.add(table.account(records.next()));
      }
    } catch (CsvParseException broken) {
      throw new IllegalArgumentException("table is not CSV: " + broken.getMessage(), broken);
    }
    return accounts.build();
  }

  private void checkHeader() {
    checkArgument(
        new HashSet<>(header).size() == header.size(),
        "header must have each name once: %s",
        header);
  }

  private Account account(CsvRecord line) {
    long row = line.getStartingLineNumber();
    Account.Builder account = Account.builder().id(id(row, line.getField(0)));
    for (int i = 1; i < header.size(); i++) {
      String text = line.getField(i).trim();
      if (!text.isEmpty()) {
        account.putFigure(header.get(i), number(row, header.get(i), text));
      }
    }
    return account.build();
  }

  private AccountId id(long row, String text) {
    if (text.isBlank()) {
      throw new CellException(row, header.get(0), "an id", text);
    }
    if (!ids.add(text)) {
      throw new CellException(row, header.get(0), "an id that no row above has", text);
    }
    return AccountId.of(text);
  }

  private static double number(long row, String column, String text) {
    try {
      double number = new BigDecimal(text).doubleValue();
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException word) {
      // refused below, as a number out of range is
    }
    throw new CellException(row, column, "a finite number", text);
  }
}
