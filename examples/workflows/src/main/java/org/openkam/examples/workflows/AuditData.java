package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

/** Forty accounts; the first nineteen are called key, of which four earn little. */
final class AuditData {
  private AuditData() {}

  static ImmutableList<Account> accounts() {
    return IntStream.rangeClosed(1, 40).mapToObj(AuditData::account).collect(toImmutableList());
  }

  static ImmutableList<AccountId> flagged() {
    return IntStream.rangeClosed(1, 19).mapToObj(AuditData::id).collect(toImmutableList());
  }

  private static Account account(int number) {
    // 13 that meet, 4 that earn too little, 2 of which the margin is not known, 21 others
    double margin = number > 13 && number <= 17 ? 2 : number > 19 ? 1 : 8;
    double revenue = number <= 11 || number > 32 ? 9 : 5;
    Account account = SmallModel.account(id(number).value(), revenue, 5, margin, 5);
    if (number != 18 && number != 19) {
      return account;
    }
    return Account.builder()
        .id(account.id())
        .name(account.name())
        .putFigure("revenue", revenue)
        .build();
  }

  private static AccountId id(int number) {
    return AccountId.of("account-" + number);
  }
}
