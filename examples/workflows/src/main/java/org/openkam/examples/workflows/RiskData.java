package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.value.scenario.RevenueBook;

/** Revenue of 100 with eight accounts; A-North is a subsidiary of A, and C has one contact. */
final class RiskData {
  private RiskData() {}

  static ImmutableList<Account> accounts() {
    Account north = SmallModel.account("A-North", 3, 4, 5, 6);
    return ImmutableList.of(
        inTheWeb(SmallModel.account("A", 9, 6, 7, 8), "a.example"),
        north.toBuilder().parent(AccountId.of("A")).build(),
        inTheWeb(SmallModel.account("B", 6, 8, 6, 7), "b.example"),
        inTheWeb(SmallModel.account("C", 6, 5, 8, 6), "c.example"),
        SmallModel.account("D", 4, 3, 5, 5),
        SmallModel.account("E", 4, 2, 4, 6),
        SmallModel.account("F", 2, 5, 3, 4),
        SmallModel.account("G", 2, 3, 3, 3));
  }

  static RevenueBook book() {
    return RevenueBook.of(
        line("A", "DE", 18),
        line("A", "NL", 12),
        line("A-North", "NL", 10),
        line("B", "DE", 3),
        line("B", "NL", 12),
        line("C", "NL", 15),
        line("D", "NL", 10),
        line("E", "NL", 10),
        line("F", "NL", 5),
        line("G", "NL", 5));
  }

  static RelationshipMap relations(AccountId account) {
    RelationshipMap.Builder map = RelationshipMap.builder().account(account);
    map.addStakeholders(contact("buyer"));
    return account.value().equals("C") ? map.build() : map.addStakeholders(contact("ceo")).build();
  }

  private static Stakeholder contact(String id) {
    return Stakeholder.builder()
        .id(id)
        .influence(Stakeholder.Influence.INNER_CIRCLE)
        .addContact("Ann")
        .build();
  }

  private static Account inTheWeb(Account account, String domain) {
    return account.toBuilder().putDimension("domain", domain).build();
  }

  private static RevenueBook.Line line(String account, String country, double revenue) {
    return RevenueBook.Line.builder()
        .account(AccountId.of(account))
        .revenue(revenue)
        .margin(0.3 * revenue)
        .putDimension("country", country)
        .build();
  }
}
