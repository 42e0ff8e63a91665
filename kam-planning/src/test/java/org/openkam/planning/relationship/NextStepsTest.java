package org.openkam.planning.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.Stakeholder;

final class NextStepsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final LocalDate DUE = TODAY.minus(RelationshipPolicy.standard().contactEvery());

  @Test
  void everyPersonHasTheFirstStepThatApplies() {
    RelationshipMap map =
        RelationshipMap.builder()
            .account(AccountId.of("acme"))
            .accountManager("Ann")
            .addStakeholders(
                person("1", "Otto").build(),
                person("2", "Pia").addContact("Ben").build(),
                person("3", "Quin").addContact("Ben").lastContact(DUE.minusDays(1)).build(),
                person("4", "Rosa")
                    .addContact("Ann")
                    .addContact("Ben")
                    .lastContact(DUE)
                    .influence(Stakeholder.Influence.INNER_CIRCLE)
                    .build(),
                person("5", "Sven")
                    .addContact("Ann")
                    .lastContact(DUE)
                    .influence(Stakeholder.Influence.POLITICAL_STRUCTURE)
                    .support(Stakeholder.Support.SUPPORTER)
                    .build(),
                person("6", "Tom").addContact("Ann").lastContact(DUE.plusDays(9)).build(),
                person("7", "Uma")
                    .addContact("Ann")
                    .addContact("Ben")
                    .lastContact(DUE.plusDays(9))
                    .influence(Stakeholder.Influence.INNER_CIRCLE)
                    .support(Stakeholder.Support.MENTOR)
                    .build())
            .build();

    assertThat(map.nextSteps(RelationshipPolicy.standard(), TODAY))
        .extracting(Finding::message)
        .containsExactly(
            "nobody of us is in contact with Otto; Ann should open the contact",
            "Ben should note when Pia was last spoken to",
            "Ben should speak to Quin now: the last time was "
                + DUE.minusDays(1)
                + ", the next was due on 2026-06-29",
            "Ann, Ben should find out what would win Rosa, whose word counts and who does not"
                + " support us yet",
            "Ann should introduce a colleague to Sven",
            "Ann should speak to Tom again by 2026-07-09",
            "Ann, Ben should speak to Uma again by 2026-07-09");
    assertThat(map.nextSteps(RelationshipPolicy.standard(), TODAY))
        .extracting(Finding::code, Finding::subject)
        .startsWith(tuple("OPEN_CONTACT", "1"));
  }

  @Test
  void asksWhoIsKnownForAnIntroduction() {
    RelationshipMap map =
        RelationshipMap.builder()
            .account(AccountId.of("acme"))
            .addStakeholders(
                person("ceo", "Otto").build(),
                person("cfo", "Pia").addContact("Ben").reportsTo("ceo").build(),
                person("clerk", "Quin").reportsTo("cfo").build(),
                person("lone", "Rosa").build())
            .build();

    assertThat(map.uncovered())
        .extracting(Stakeholder::name)
        .containsExactly("Otto", "Quin", "Rosa");
    assertThat(map.nextSteps(RelationshipPolicy.standard(), TODAY))
        .extracting(Finding::code, Finding::message)
        .contains(
            tuple(
                "ASK_FOR_INTRODUCTION",
                "nobody of us is in contact with Otto; Ben should ask Pia for an introduction"),
            tuple(
                "ASK_FOR_INTRODUCTION",
                "nobody of us is in contact with Quin; Ben should ask Pia for an introduction"),
            tuple(
                "NAME_CONTACT",
                "nobody of us is in contact with Rosa, and no account manager is named who could"
                    + " be"));
  }

  private static Stakeholder.Builder person(String id, String name) {
    return Stakeholder.builder().id(id).name(name);
  }
}
