package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.value.scenario.RevenueBook;

/** Revenue of 100 with eight accounts; one is a subsidiary, and at Corvane we know one person. */
final class RiskData {
  private RiskData() {}

  static ImmutableList<Account> accounts() {
    return ImmutableList.of(
        inTheWeb(account("A", "Aldermoor", 9, 6, 7, 8), "aldermoor.example"),
        account("A-North", "Aldermoor North", 3, 4, 5, 6).toBuilder()
            .parent(AccountId.of("A"))
            .build(),
        inTheWeb(account("B", "Brightwell", 6, 8, 6, 7), "brightwell.example"),
        inTheWeb(account("C", "Corvane", 6, 5, 8, 6), "corvane.example"),
        account("D", "Dunmere", 4, 3, 5, 5),
        account("E", "Eastholm", 4, 2, 4, 6),
        account("F", "Fernhill", 2, 5, 3, 4),
        account("G", "Glanford", 2, 3, 3, 3));
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
    RelationshipMap.Builder map =
        RelationshipMap.builder()
            .account(account)
            .accountManager("Ann de Wit")
            .addStakeholders(contact("buyer", "Otto Kern").addContact("Ann de Wit").build());
    return account.value().equals("C")
        ? map.addStakeholders(contact("plant", "Pia Holm").reportsTo("buyer").build()).build()
        : map.addStakeholders(contact("board", "Rosa Lind").addContact("Ben Kuipers").build())
            .build();
  }

  private static Stakeholder.Builder contact(String id, String name) {
    return Stakeholder.builder()
        .id(id)
        .name(name)
        .influence(Stakeholder.Influence.INNER_CIRCLE)
        .support(Stakeholder.Support.SUPPORTER)
        .lastContact(LocalDate.of(2026, 6, 10));
  }

  private static Account account(
      String id, String name, double revenue, double growth, double margin, double fit) {
    return SmallModel.account(id, revenue, growth, margin, fit).toBuilder().name(name).build();
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
