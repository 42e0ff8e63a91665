package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.crm.problem.ProblemCode;

/**
 * The people at the accounts.
 *
 * @param contacts the people, in the order of the files
 */
record People(ImmutableList<CrmContact> contacts) {
  static People of(List<FileReading> files, Directory directory) {
    ImmutableList.Builder<CrmContact> contacts = ImmutableList.builder();
    for (FileReading file : files) {
      AccountKeys keys = AccountKeys.of(file, directory);
      for (int row = 0; row < file.table().size(); row++) {
        int account = keys.account(row);
        String name = name(file, row);
        if (account < 0) {
          file.problems()
              .add(
                  keys.text(row).isEmpty() ? ProblemCode.NO_ACCOUNT : ProblemCode.UNKNOWN_ACCOUNT,
                  file.table().rowNumber(row),
                  keys.column().map(ColumnReading::header).orElse(""),
                  "value",
                  keys.text(row));
        } else if (!name.isEmpty()) {
          contacts.add(
              new CrmContact(
                  AccountId.of(directory.entry(account).key()),
                  text(file, "contact.id", row).orElse(name),
                  name,
                  text(file, "contact.title", row),
                  text(file, "contact.reports-to", row)));
        }
      }
    }
    return new People(contacts.build());
  }

  private static String name(FileReading file, int row) {
    String own = file.find(Role.OWN_NAME).map(column -> column.text(row)).orElse("");
    if (!own.isEmpty()) {
      return own;
    }
    String first = text(file, "contact.first-name", row).orElse("");
    String last = text(file, "contact.last-name", row).orElse("");
    return (first + " " + last).strip();
  }

  private static Optional<String> text(FileReading file, String meaning, int row) {
    return file.columns().stream()
        .filter(column -> column.meaning().equals(meaning))
        .map(column -> column.text(row))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
