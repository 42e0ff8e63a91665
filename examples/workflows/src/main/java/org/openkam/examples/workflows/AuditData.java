package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.planning.programme.DataQuality;

/** Forty accounts; the first nineteen are called key, of which four earn little. */
final class AuditData {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Aldermoor",
          "Brightwell",
          "Corvane",
          "Dunmere",
          "Eastholm",
          "Fernhill",
          "Glanford",
          "Hollowby",
          "Inglewood",
          "Jarrow Steel",
          "Kestrel Foods",
          "Langdale",
          "Marlow Paper",
          "Norwick",
          "Oakhurst",
          "Penrose",
          "Quarry Lane",
          "Redmere",
          "Stanhope",
          "Tarnfield",
          "Underhill",
          "Vicom",
          "Westbury",
          "Yarrow",
          "Zennor",
          "Ashgrove",
          "Birkdale",
          "Cartech",
          "Dovecote",
          "Elmstead",
          "Foxley",
          "Grangetown",
          "Hartwell",
          "Ivybridge",
          "Juniper",
          "Kilburn",
          "Linton",
          "Moorside",
          "Netherby",
          "Orchard");

  static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private AuditData() {}

  static ImmutableList<Account> accounts() {
    return IntStream.rangeClosed(1, 40).mapToObj(AuditData::account).collect(toImmutableList());
  }

  static ImmutableList<AccountId> flagged() {
    return IntStream.rangeClosed(1, 19).mapToObj(AuditData::id).collect(toImmutableList());
  }

  static ImmutableMap<AccountId, Double> revenue() {
    return accounts().stream()
        .collect(
            toImmutableMap(Account::id, account -> account.findFigure("revenue").orElseThrow()));
  }

  static ImmutableMap<AccountId, String> names() {
    return accounts().stream().collect(toImmutableMap(Account::id, Account::name));
  }

  /** {@return when we last confirmed what the model reads of an account that cannot be judged} */
  static DataQuality known(AccountId account) {
    return DataQuality.builder()
        .account(account)
        .addFields("revenue", "growth", "margin", "fit")
        .putConfirmed("revenue", account.equals(id(18)) ? DAY.minusMonths(20) : DAY.minusMonths(2))
        .build();
  }

  /** {@return the time and means spent on an account, as a share of those planned} */
  static double effort(AccountId account) {
    return account.equals(id(17)) ? 0.6 : 1.1;
  }

  /** {@return which share of its plan was carried out} */
  static double execution(AccountId account) {
    return account.equals(id(14)) ? 0.4 : 0.9;
  }

  private static Account account(int number) {
    // 13 that meet, 4 that earn too little, 2 of which the margin is not known, 21 others
    double margin = number > 13 && number <= 17 ? 2 : number > 19 ? 1 : 8;
    double revenue = number <= 11 || number > 32 ? 9 : 5;
    Account.Builder account =
        Account.builder().id(id(number)).name(NAMES.get(number - 1)).putFigure("revenue", revenue);
    if (number != 18 && number != 19) {
      account.putFigure("growth", 5).putFigure("margin", margin).putFigure("fit", 5);
    }
    return account.build();
  }

  private static AccountId id(int number) {
    return AccountId.of("C-" + (100 + number));
  }
}
