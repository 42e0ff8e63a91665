package org.openkam.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Cadence;
import org.openkam.core.finding.Finding;

final class AccountTeamTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
  private static final TeamPolicy POLICY = TeamPolicy.standard();

  @Test
  void findsNothingWrongWithATeamThatMeetsAndReports() {
    AccountTeam team =
        team()
            .addMembers(member("Ann").build())
            .addMembers(member("Bob").addReportsTo("Ann").build())
            .build();

    assertThat(team.check(POLICY, TODAY)).isEmpty();
  }

  @Test
  @Tag("R070")
  void everyMemberHasALineToTheKeyAccountManager() {
    AccountTeam team =
        team()
            .addMembers(
                member("Bob").addReportsTo("head of sales NL", "Ann").build(),
                member("Cas").addReportsTo("head of sales BE").build())
            .build();

    assertThat(team.check(POLICY, TODAY))
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "NO_KEY_ACCOUNT_LINE",
                Finding.Severity.WARNING,
                "Cas",
                "Cas works for 'acme', but does not report to its manager Ann"));
  }

  @Test
  @Tag("R100")
  void nobodyHasMoreThanAllOfTheTime() {
    AccountTeam.Member busy =
        member("Bob")
            .addReportsTo("Ann")
            .allocations(ImmutableMap.of("acme", 0.6, "globex", 0.3, "local sales", 0.3))
            .build();

    assertThat(busy.allocated()).isEqualTo(1.2);
    assertThat(team().addMembers(busy).build().check(POLICY, TODAY))
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "OVERALLOCATED",
                "Bob",
                "Bob is promised 1.2 times the working time there is: acme, globex, local sales"));
  }

  @Test
  void sharesThatAddUpToOneAreNotTooMuch() {
    // the sum of these as plain doubles is 1.0000000000000002
    assertThat(0.05 + 0.55 + 0.3 + 0.1).isGreaterThan(1);
    AccountTeam.Member full =
        member("Bob")
            .allocations(ImmutableMap.of("a", 0.05, "b", 0.55, "c", 0.3, "d", 0.1))
            .build();

    assertThat(full.allocated()).isEqualTo(1);
    assertThat(full.check()).isEmpty();
  }

  @Test
  @Tag("R101")
  void theTeamMeetsEveryThirtyDays() {
    assertThat(team().lastMeeting(TODAY.minusDays(75)).build().check(POLICY, TODAY))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "TEAM_MEETING_OVERDUE",
                "the last team meeting of 'acme' was on 2025-04-17; the next was due on 2025-05-17,"
                    + " 45 days ago"));
    assertThat(team().lastMeeting(TODAY.minusDays(30)).build().check(POLICY, TODAY)).isEmpty();
  }

  @Test
  @Tag("R094")
  void theManagementVisitsEveryHalfYear() {
    List<Finding> findings =
        team().lastSponsorVisit(TODAY.minusDays(210)).build().check(POLICY, TODAY);

    assertThat(findings)
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "SPONSOR_VISIT_OVERDUE",
                "the last visit by the management of 'acme' was on 2024-12-03; the next was due on"
                    + " 2025-06-01, 30 days ago"));
    assertThat(findings.get(0).evidence().findNumber("days")).hasValue(30);
    assertThat(team().lastSponsorVisit(TODAY.minusDays(180)).build().check(POLICY, TODAY))
        .isEmpty();
  }

  @Test
  @Tag("R102")
  void speaksOneOfThreeLanguagesOfTheCustomer() {
    AccountTeam team =
        team()
            .addMembers(
                member("Ann").addLanguages("nl").build(), member("Bob").addLanguages("en").build())
            .build();

    CoverageMatrix languages = team.languages(List.of("nl", "de", "fr"));

    assertThat(languages.check("acme").orElseThrow().message())
        .isEqualTo("'acme' covers 1 of 3 in 'languages'; missing: de, fr");
  }

  @Test
  @Tag("R122")
  void missesALawyer() {
    AccountTeam team = team().addMembers(member("Bob").addExpertise("IT").build()).build();

    CoverageMatrix experts = team.experts(List.of("LEGAL", "IT"));

    assertThat(experts.id()).isEqualTo("experts");
    assertThat(experts.missing()).extracting(CoverageMatrix.Place::row).containsExactly("LEGAL");
  }

  @Test
  @Tag("R116")
  void fillsThreeOfFourFunctions() {
    AccountTeam team =
        team()
            .addMembers(
                member("Ann").addRoles("relationship-manager", "coordinator").build(),
                member("Bob").addRoles("troubleshooter").build())
            .build();

    CoverageMatrix roles = team.roles(RoleModel.kempeneers().value().rows().keySet().asList());

    assertThat(roles.coverage()).hasValue(0.75);
    assertThat(roles.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("business-manager");
  }

  @Test
  @Tag("R113")
  void hasALinkIntoEveryDepartment() {
    AccountTeam team =
        team()
            .addMembers(
                member("Bob").addRoles("PURCHASING").build(),
                member("Cas").addRoles("PRODUCTION").build())
            .build();

    assertThat(team.roles(List.of("PURCHASING", "PRODUCTION", "DISTRIBUTION")).missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("DISTRIBUTION");
  }

  @Test
  @Tag("R071")
  void twoOfSixUnitsOfTheCustomerHaveNoCounterpart() {
    CoverageMatrix units =
        CoverageMatrices.checklist("units", List.of("NL", "BE", "DE", "FR", "UK", "US"))
            .withCovered(List.of("NL", "BE", "DE", "FR"));

    assertThat(units.coverage()).hasValue(4.0 / 6);
    assertThat(units.check("acme").orElseThrow().message())
        .isEqualTo("'acme' covers 4 of 6 in 'units'; missing: UK, US");
  }

  @Test
  @Tag("R060")
  void eighteenAccountsAreTooManyForOneManager() {
    assertThat(load(18).check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "MANAGER_OVERLOADED",
                Finding.Severity.WARNING,
                "Ann",
                "Ann looks after 18 accounts, more than 15"));
    assertThat(load(16).check(POLICY)).hasSize(1);
    assertThat(load(15).check(POLICY)).isEmpty();
    assertThat(load(10).check(POLICY)).isEmpty();
    assertThat(load(9).check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "MANAGER_UNDERUSED",
                Finding.Severity.INFO,
                "Ann looks after 9 accounts, fewer than 10"));
  }

  @Test
  void countsTheAccountsOfEachManagerInAlphabeticalOrder() {
    ManagerLoad load =
        ManagerLoad.of(
            Map.of(AccountId.of("a"), "Bob", AccountId.of("b"), "Ann", AccountId.of("c"), "Bob"));

    assertThat(load.accounts()).containsExactly(Map.entry("Ann", 1), Map.entry("Bob", 2));
    assertThat(load.check(TeamPolicy.builder().minAccounts(2).maxAccounts(2).build()))
        .extracting(Finding::subject)
        .containsExactly("Ann");
  }

  @Test
  void holdsATeamAgainstThisUnlessToldOtherwise() {
    TeamPolicy policy = TeamPolicy.builder().build();

    assertThat(TeamPolicy.standard()).isEqualTo(policy);
    assertThat(policy.minAccounts()).isEqualTo(10);
    assertThat(policy.maxAccounts()).isEqualTo(15);
    assertThat(policy.meetingCadence())
        .isEqualTo(new Cadence("TEAM_MEETING_OVERDUE", "team meeting", Period.ofDays(30)));
    assertThat(policy.sponsorCadence())
        .isEqualTo(
            new Cadence("SPONSOR_VISIT_OVERDUE", "visit by the management", Period.ofDays(180)));
  }

  @Test
  void refusesNamesSharesAndPoliciesThatMakeNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team().manager(" ").build())
        .withMessage("team of 'acme' must have a manager: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team().addMembers(member("Bob").build(), member("Bob").build()).build())
        .withMessage("team of 'acme' must have each member once: [Bob, Bob]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member("").build())
        .withMessage("team member must have a name: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member("Bob").putAllocation("acme", 1.1).build())
        .withMessage("share of 'acme' in the time of 'Bob' must be from zero to one: 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member("Bob").putAllocation("acme", -0.1).build())
        .withMessage("share of 'acme' in the time of 'Bob' must be from zero to one: -0.1");
    assertThat(member("Bob").putAllocation("a", 1.0).putAllocation("b", 0.0).build().check())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamPolicy.builder().minAccounts(16).build())
        .withMessage("number of accounts of a manager must be from a least to a most: [16, 15]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamPolicy.builder().minAccounts(-1).build())
        .withMessage("number of accounts of a manager must be from a least to a most: [-1, 15]");
    assertThat(TeamPolicy.builder().minAccounts(0).build().minAccounts()).isZero();
  }

  private static ManagerLoad load(int accounts) {
    ImmutableMap.Builder<AccountId, String> managers = ImmutableMap.builder();
    for (int i = 0; i < accounts; i++) {
      managers.put(AccountId.of("a" + i), "Ann");
    }
    return ManagerLoad.of(managers.buildOrThrow());
  }

  private static AccountTeam.Builder team() {
    return AccountTeam.builder()
        .account(AccountId.of("acme"))
        .manager("Ann")
        .lastMeeting(TODAY.minusDays(10))
        .lastSponsorVisit(TODAY.minusDays(100));
  }

  private static AccountTeam.Member.Builder member(String name) {
    return AccountTeam.Member.builder().name(name);
  }
}
