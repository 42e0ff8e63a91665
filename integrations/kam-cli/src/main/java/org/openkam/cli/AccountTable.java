package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

/**
 * Reads accounts from a plain table: the id of the account in the first column, a figure in each
 * other one, called by the header; an empty cell is not known.
 */
final class AccountTable {
  private final List<String> header;

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
    Account.Builder account = Account.builder().id(AccountId.of(line.getField(0)));
    for (int i = 1; i < header.size(); i++) {
      String text = line.getField(i).trim();
      if (!text.isEmpty()) {
        account.putFigure(header.get(i), number(row, header.get(i), text));
      }
    }
    return account.build();
  }

  private static double number(long row, String column, String text) {
    Double number = Doubles.tryParse(text);
    if (number == null || !Double.isFinite(number)) {
      throw new CellException(row, column, text);
    }
    return number;
  }
}
