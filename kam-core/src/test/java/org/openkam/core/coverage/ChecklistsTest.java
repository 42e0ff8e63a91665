package org.openkam.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Labels;

final class ChecklistsTest {
  @Test
  @Tag("R116")
  void anAccountManagerFillsThreeOfFourFunctions() {
    CoverageMatrix functions =
        Checklists.managerFunctions()
            .withCovered(List.of("relationship-manager", "troubleshooter", "coordinator"));

    assertThat(functions.coverage()).hasValue(0.75);
    assertThat(functions.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("business-manager");
  }

  @Test
  @Tag("R120")
  void threeOfFourProvenMethodsAreDone() {
    CoverageMatrix practices =
        Checklists.bestPractices()
            .withCovered(List.of("identified-accounts", "right-manager", "tailored-service"));

    assertThat(practices.coverage()).hasValue(0.75);
    assertThat(practices.check("programme").orElseThrow().message())
        .isEqualTo(
            "'programme' covers 3 of 4 in 'best-practices'; missing: multidisciplinary-support");
  }

  @Test
  @Tag("R121")
  void theManagerKnowsThreeOfFourSidesOfAnAccount() {
    CoverageMatrix knowledge =
        Checklists.accountKnowledge()
            .withCovered(List.of("structure", "executives", "influencers"));

    assertThat(knowledge.coverage()).hasValue(0.75);
    assertThat(knowledge.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("economic-challenges");
  }

  @Test
  @Tag("R150")
  void threeOfFiveTopicsCameUpInTheLastQuarter() {
    CoverageMatrix topics =
        Checklists.conversationTopics()
            .withCovered(List.of("sales", "networking", "business-opportunities"));

    assertThat(topics.coverage()).hasValue(0.6);
    assertThat(topics.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("marketing", "staff-performance");
  }

  @Test
  @Tag("R145")
  void twoOfFourStepsOfTheStrategyAreTaken() {
    CoverageMatrix steps = Checklists.strategySteps().withCovered(List.of("goals", "deliver"));

    assertThat(steps.coverage()).hasValue(0.5); // 2 of 4
    assertThat(steps.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("measure", "anticipate");
  }

  @Test
  void everyListIsOpenAndNamesItsItems() {
    assertThat(Checklists.all())
        .extracting(CoverageMatrix::id)
        .containsExactly(
            "manager-functions",
            "best-practices",
            "account-knowledge",
            "conversation-topics",
            "strategy-steps");
    assertThat(Checklists.all())
        .allSatisfy(
            list -> {
              assertThat(list.coverage()).hasValue(0);
              assertThat(list.columns().keySet()).containsExactly(CoverageMatrices.DONE);
            });
    assertThat(Checklists.accountKnowledge().rows())
        .containsEntry(
            "executives",
            Labels.of(
                "Who leads it",
                "Wie de klant leidt",
                "Wer den Kunden führt",
                "Qui dirige le client"));
  }
}
