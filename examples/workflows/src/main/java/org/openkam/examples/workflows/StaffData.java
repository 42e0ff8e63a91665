package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.openkam.core.account.AccountId;
import org.openkam.core.coverage.Checklists;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.planning.team.AccountTeam;
import org.openkam.planning.team.EffortSplit;
import org.openkam.planning.team.ManagerSuitability;
import org.openkam.planning.team.RoleModel;

/** Seven key accounts, three managers, and the team of one account that nobody leads well yet. */
final class StaffData {
  private static final List<String> ASKED =
      List.of("Advises on their business", "Negotiates", "Knows cars");

  private StaffData() {}

  static ImmutableMap<AccountId, String> managers() {
    return ImmutableMap.of(
        AccountId.of("Aldermoor"), "Ben Kuipers",
        AccountId.of("Brightwell"), "Ben Kuipers",
        AccountId.of("Corvane"), "Ben Kuipers",
        AccountId.of("Dunmere"), "Ben Kuipers",
        AccountId.of("Eastholm"), "Ben Kuipers",
        AccountId.of("Cartech"), "Ann de Wit",
        AccountId.of("Vicom"), "Joris Maas");
  }

  /** Hours of the last quarter. */
  static EffortSplit hours() {
    return new EffortSplit(
        "Ben Kuipers",
        ImmutableMap.of(EffortSplit.RETENTION, 260.0, EffortSplit.ACQUISITION, 140.0));
  }

  static AccountTeam cartech() {
    return AccountTeam.builder()
        .account(AccountId.of("Cartech"))
        .manager("Ann de Wit")
        .addMembers(
            member("Ann de Wit", "nl").addRoles("relationship-manager", "coordinator").build(),
            member("Otto Brandt", "de")
                .addRoles("troubleshooter")
                .addReportsTo("head of service", "Ann de Wit")
                .allocations(ImmutableMap.of("Cartech", 0.5, "Vicom", 0.4, "service desk", 0.3))
                .build(),
            member("Eva Smit", "nl").addReportsTo("head of logistics").build())
        .lastMeeting(LocalDate.of(2026, 4, 15))
        .lastSponsorVisit(LocalDate.of(2026, 3, 2))
        .build();
  }

  private static AccountTeam.Member.Builder member(String name, String language) {
    return AccountTeam.Member.builder().name(name).addLanguages(language);
  }

  /** The roles of the model that the team plays. */
  static RoleModel filled(RoleModel model, AccountTeam team) {
    return model.with(
        model
            .value()
            .withCovered(
                team.members().stream().flatMap(member -> member.roles().stream()).toList()));
  }

  static ImmutableList<ManagerSuitability> candidates() {
    return ImmutableList.of(
        candidate("Ann de Wit", List.of("Negotiates", "Knows cars"), List.of("executives")),
        candidate("Joris Maas", ASKED, List.of("structure", "executives", "influencers")));
  }

  private static ManagerSuitability candidate(
      String name, List<String> competences, List<String> knows) {
    CoverageMatrix asked = CoverageMatrices.checklist("competences", ASKED);
    return new ManagerSuitability(
        name, asked.withCovered(competences), Checklists.accountKnowledge().withCovered(knows));
  }
}
