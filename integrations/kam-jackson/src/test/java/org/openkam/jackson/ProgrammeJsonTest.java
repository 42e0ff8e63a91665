package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelReference;
import org.openkam.planning.plan.PlanAudience;
import org.openkam.planning.programme.DataQuality;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;
import org.openkam.planning.team.RoleModel;

final class ProgrammeJsonTest {
  private static final KamJson JSON = KamJson.json();

  @Test
  void readsAProgramBackAsItWasWritten() {
    MaturityModel own =
        MaturityModel.builder()
            .id("own")
            .labels(Labels.of("Own list", "Eigen lijst", "Eigene Liste", "Liste propre"))
            .source("board 2026")
            .addAspects(
                MaturityModel.Aspect.builder()
                    .id("data")
                    .addLevels(new Scale.Level(1, Labels.of("none")))
                    .addLevels(new Scale.Level(5, Labels.of("all")))
                    .putSymptom("old", Labels.of("data are old"))
                    .sufficient(3)
                    .required(2)
                    .build())
            .build();
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder()
            .name("SAM 2026")
            .models(ImmutableList.of(own, MaturityModel.storbacka()))
            .putAssessment(
                "data",
                ProgrammeReadiness.Assessment.builder()
                    .level(1.5)
                    .addSymptoms("old")
                    .evidence(Evidence.from("audit"))
                    .build())
            .level("team-profile", 4)
            .expectedPaybackMonths(24)
            .commonPay(0.25)
            .build();

    String text = JSON.write(readiness);

    assertThat(text).contains("\"storbacka\"").doesNotContain("one person looks after");
    assertThat(JSON.read(text, ProgrammeReadiness.class)).isEqualTo(readiness);
    assertThat(JSON.read(JSON.write(own), MaturityModel.class)).isEqualTo(own);
    ProgrammeReadiness nothing = ProgrammeReadiness.builder().build();
    assertThat(JSON.read(JSON.write(nothing), ProgrammeReadiness.class)).isEqualTo(nothing);
  }

  @Test
  void writesAReadyModelByItsId() {
    for (MaturityModel model : MaturityModel.all()) {
      assertThat(JSON.write(model)).isEqualTo('"' + model.id() + '"');
      assertThat(JSON.read(JSON.write(model), MaturityModel.class)).isEqualTo(model);
    }
  }

  @Test
  void readsAPolicyBack() {
    ProgrammePolicy policy =
        ProgrammePolicy.builder()
            .minPaybackMonths(12)
            .minCommonPay(0.1)
            .maxUnattributed(0.3)
            .maxDaysToTakeUp(90)
            .growthShare(0.7)
            .fewAccounts(0.1)
            .minMarginFall(0.02)
            .maxLargestShare(0.2)
            .maxTopFiveShare(0.4)
            .build();

    assertThat(JSON.read(JSON.write(policy), ProgrammePolicy.class)).isEqualTo(policy);
  }

  @Test
  void readsResultDataQualityRegisterAndRolesBack() {
    AccountId acme = AccountId.of("acme");
    ProgrammeResult result =
        ProgrammeResult.builder()
            .name("SAM 2026")
            .putRevenue(acme, 900.0)
            .unattributedRevenue(100)
            .margin(-20)
            .costToServe(30)
            .build();
    DataQuality data =
        DataQuality.builder()
            .account(acme)
            .addFields("revenue", "margin")
            .putConfirmed("revenue", LocalDate.of(2026, 1, 10))
            .maximumAge(Period.ofMonths(6))
            .build();
    KeyAccountRegister register =
        new KeyAccountRegister(
            new ModelReference("value", "1", "0".repeat(64)),
            ImmutableList.of(
                KeyAccountRegister.Brief.builder()
                    .account(acme)
                    .rank(1.5)
                    .score(0.8)
                    .addReasons(Finding.info("REASON", "acme", "fits", ImmutableMap.of()))
                    .build()));

    assertThat(JSON.read(JSON.write(result), ProgrammeResult.class)).isEqualTo(result);
    assertThat(JSON.read(JSON.write(data), DataQuality.class)).isEqualTo(data);
    assertThat(JSON.read(JSON.write(register), KeyAccountRegister.class)).isEqualTo(register);
    for (RoleModel roles : RoleModel.all()) {
      RoleModel filled =
          roles.with(roles.value().withCovered(roles.weights().keySet().asList().subList(0, 1)));
      assertThat(JSON.read(JSON.write(filled), RoleModel.class)).isEqualTo(filled);
    }
  }

  @Test
  void readsALessonBack() {
    LocalLesson lesson =
        LocalLesson.builder()
            .what("stock on their site")
            .unit("NL")
            .learnedOn(LocalDate.of(2026, 1, 10))
            .evidence(Evidence.from("review of Cartech"))
            .addMeantFor("DE", "BE")
            .putTakenUp("BE", LocalDate.of(2026, 3, 1))
            .build();

    assertThat(JSON.read(JSON.write(lesson), LocalLesson.class)).isEqualTo(lesson);
  }

  @Test
  void readsAnAudienceBackByItsIdOrAsAWhole() {
    PlanAudience own =
        PlanAudience.builder()
            .id("works council")
            .labels(Labels.of("Works council", "Ondernemingsraad", "Betriebsrat", "Comité"))
            .addParts(PlanAudience.Part.ACTIONS, PlanAudience.Part.VISION)
            .addSections("people")
            .build();

    assertThat(JSON.read(JSON.write(own), PlanAudience.class)).isEqualTo(own);
    for (PlanAudience audience : PlanAudience.all()) {
      assertThat(JSON.write(audience)).isEqualTo('"' + audience.id() + '"');
      assertThat(JSON.read(JSON.write(audience), PlanAudience.class)).isEqualTo(audience);
    }
  }

  @Test
  void readsTheImportanceBack() {
    ProgrammeImportance importance =
        ProgrammeImportance.builder().addYears(year(2024, 100, 20), year(2025, 120, 18)).build();

    assertThat(JSON.read(JSON.write(importance), ProgrammeImportance.class)).isEqualTo(importance);
  }

  private static ProgrammeImportance.Year year(int year, double revenue, double margin) {
    return ProgrammeImportance.Year.builder()
        .day(LocalDate.of(year, 12, 31))
        .revenue(ImmutableSortedMap.of(AccountId.of("acme"), revenue, AccountId.of("globex"), -5.0))
        .margin(ImmutableSortedMap.of(AccountId.of("acme"), margin))
        .build();
  }

  @Test
  void namesThePlaceOfALevelThatIsOutOfBounds() {
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(
            () ->
                JSON.read(
                    "{\"assessments\":{\"culture\":{\"level\":7}}}", ProgrammeReadiness.class))
        .withMessageContaining("level of aspect 'culture' must lie within [0.0, 4.0]: 7.0");
  }
}
