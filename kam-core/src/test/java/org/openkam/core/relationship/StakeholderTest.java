package org.openkam.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class StakeholderTest {
  @Test
  void needsOnlyAnId() {
    Stakeholder unknown = Stakeholder.builder().id("p1").build();

    assertThat(unknown.name()).isEqualTo("p1");
    assertThat(unknown.influence().isKeyPlayer()).isFalse();
    assertThat(unknown.support()).isEqualTo(Stakeholder.Support.NEUTRAL);
    assertThat(unknown.contacts()).isEmpty();
  }

  @Test
  void playsSeveralParts() {
    Stakeholder director =
        Stakeholder.builder()
            .id("p2")
            .name("Dirk")
            .addRoles(Stakeholder.BuyingRole.DECIDER, Stakeholder.BuyingRole.EXECUTIVE_SPONSOR)
            .influence(Stakeholder.Influence.INNER_CIRCLE)
            .support(Stakeholder.Support.MENTOR)
            .addContacts("Ann", "Bob")
            .reportsTo("p1")
            .function("operations")
            .unit("NL")
            .lastContact(LocalDate.of(2025, 5, 1))
            .build();

    assertThat(director.roles())
        .containsExactly(Stakeholder.BuyingRole.DECIDER, Stakeholder.BuyingRole.EXECUTIVE_SPONSOR);
    assertThat(director.influence().isKeyPlayer()).isTrue();
    assertThat(director.support().isSupporting()).isTrue();
    assertThat(director.contacts()).containsExactly("Ann", "Bob");
  }

  @Test
  void keyPlayersSitInThePoliticalStructureOrTheInnerCircle() {
    assertThat(Stakeholder.Influence.values())
        .filteredOn(Stakeholder.Influence::isKeyPlayer)
        .containsExactly(
            Stakeholder.Influence.POLITICAL_STRUCTURE, Stakeholder.Influence.INNER_CIRCLE);
  }

  @Test
  void peopleAreForUsAgainstUsOrNeither() {
    assertThat(Stakeholder.Support.values())
        .filteredOn(Stakeholder.Support::isSupporting)
        .containsExactly(Stakeholder.Support.SUPPORTER, Stakeholder.Support.MENTOR);
    assertThat(Stakeholder.Support.values())
        .filteredOn(Stakeholder.Support::isOpposing)
        .containsExactly(Stakeholder.Support.ENEMY, Stakeholder.Support.NON_SUPPORTER);
  }

  @Test
  void refusesABlankIdAndReportingToOneself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stakeholder.builder().id("").build())
        .withMessage("stakeholder id must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stakeholder.builder().id("p1").reportsTo("p1").build())
        .withMessage("'p1' must not report to the same person");
  }
}
