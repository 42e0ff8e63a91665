package org.openkam.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.coverage.Checklists;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Finding;

final class ManagerSuitabilityTest {
  @Test
  @Tag("R119")
  @Tag("R121")
  void fitsByTheSmallerOfCompetencesAndKnowledge() {
    CoverageMatrix competences =
        CoverageMatrices.checklist(
                "competences", List.of("analysis", "negotiation", "finance", "english", "patience"))
            .withCovered(List.of("analysis", "negotiation", "finance", "english"));
    CoverageMatrix knowledge =
        Checklists.accountKnowledge()
            .withCovered(List.of("structure", "executives", "influencers"));

    ManagerSuitability fit = new ManagerSuitability("Ann", competences, knowledge);

    assertThat(competences.coverage()).hasValue(0.8);
    assertThat(knowledge.coverage()).hasValue(0.75);
    assertThat(fit.fit()).hasValue(0.75);
    assertThat(fit.check())
        .extracting(Finding::subject, Finding::message)
        .containsExactly(
            tuple("Ann", "'Ann' covers 4 of 5 in 'competences'; missing: patience"),
            tuple(
                "Ann", "'Ann' covers 3 of 4 in 'account-knowledge'; missing: economic-challenges"));
    CoverageMatrix nothing = CoverageMatrices.checklist("nothing", List.of());
    assertThat(new ManagerSuitability("Ann", competences, nothing).fit()).hasValue(0.8);
    assertThat(new ManagerSuitability("Ann", nothing, nothing).fit()).isEmpty();
  }

  @Test
  @Tag("R106")
  void activitiesAreWhateverTheUserNames() {
    CoverageMatrix activities =
        CoverageMatrices.checklist("activities", List.of("introduce", "translate"))
            .withCovered(List.of("introduce"));

    assertThat(activities.coverage()).hasValue(0.5);
  }
}
