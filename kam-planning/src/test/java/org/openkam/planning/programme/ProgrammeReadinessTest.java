package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;

final class ProgrammeReadinessTest {
  private static final ProgrammePolicy POLICY = ProgrammePolicy.standard();
  private static final MaturityModel QUESTIONS = MaturityModel.managementQuestions();
  private static final MaturityModel BOTTLENECKS = MaturityModel.bottlenecks();

  @Test
  void findsNothingWrongWhereEverythingIsInPlace() {
    ProgrammeReadiness ready =
        bottlenecks(questions(2, 2, 2, 2), 2, 2, 2, 2, 2, 2, 2, 2, 2)
            .expectedPaybackMonths(18)
            .commonPay(0.1)
            .build();

    assertThat(ready.worst(QUESTIONS)).hasValue(2);
    assertThat(ready.worst(BOTTLENECKS)).hasValue(2);
    assertThat(ready.gaps(QUESTIONS)).isEmpty();
    assertThat(ready.gaps(BOTTLENECKS)).isEmpty();
    assertThat(ready.start()).isEqualTo(Gate.Status.MET);
    assertThat(ready.hasBlockingFinding()).isFalse();
    assertThat(ready.check(POLICY)).isEmpty();
  }

  @Test
  @Tag("R002")
  void theWorstOfFourAnswersCounts() {
    ProgrammeReadiness readiness =
        questions(2, 2, 0, 1).models(ImmutableList.of(QUESTIONS)).build();

    assertThat(readiness.worst(QUESTIONS)).hasValue(0);
    assertThat(readiness.gaps(QUESTIONS))
        .extracting(MaturityModel.Aspect::id)
        .containsExactly("solid-scorecard", "lived-benefits");
    assertThat(readiness.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "PROGRAMME_GAP",
                Finding.Severity.WARNING,
                "programme",
                "'Have you built a solid scorecard?' is at level 0 of 2, but 2 is needed: the"
                    + " scorecard is shared with the customer and discussed regularly"),
            tuple(
                "PROGRAMME_GAP",
                Finding.Severity.WARNING,
                "programme",
                "'Does the customer experience the benefits?' is at level 1 of 2, but 2 is needed:"
                    + " every key account confirms the benefits with figures"));
  }

  @Test
  @Tag("R002")
  void aQuestionWithoutAnAnswerIsWorseThanAPartButNotThanANo() {
    ProgrammeReadiness partly =
        ProgrammeReadiness.builder()
            .level("right-accounts", 1)
            .level("solid-scorecard", 2)
            .level("lived-benefits", 2)
            .build();
    ProgrammeReadiness no = ProgrammeReadiness.builder().level("right-accounts", 0).build();

    assertThat(partly.worst(QUESTIONS)).isEmpty();
    assertThat(no.worst(QUESTIONS)).hasValue(0);
    assertThat(ProgrammeReadiness.builder().build().worst(QUESTIONS)).isEmpty();
    assertThat(partly.notAssessed(QUESTIONS))
        .extracting(MaturityModel.Aspect::id)
        .containsExactly("management-support");
    assertThat(partly.check(POLICY))
        .extracting(Finding::code, Finding::message)
        .contains(
            tuple(
                "ASPECTS_NOT_ASSESSED",
                "Four questions to management, not assessed: Does management support the"
                    + " approach?"));
  }

  @Test
  @Tag("R098")
  void ranksNineBottlenecksWeakestFirst() {
    ProgrammeReadiness readiness =
        bottlenecks(ProgrammeReadiness.builder(), 4, 3, 2, 1, 4, 3, 2, 3, 4)
            .models(ImmutableList.of(BOTTLENECKS))
            .build();

    assertThat(readiness.weakestFirst(BOTTLENECKS))
        .extracting(MaturityModel.Aspect::id)
        .containsExactly(
            "central-and-local",
            "balance",
            "culture",
            "selection",
            "team-coordination",
            "information",
            "sponsorship",
            "organization",
            "results-and-rewards");
    assertThat(readiness.notAssessed(BOTTLENECKS)).isEmpty();
    assertThat(readiness.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "PROGRAMME_GAP",
                Finding.Severity.WARNING,
                "'Central agreements against local practice' is at level 1 of 4, but 2 is needed:"
                    + " local units were consulted and apply the central agreements"));
  }

  @Test
  @Tag("R098")
  void namesTheSymptomsThatPeopleSee() {
    ProgrammeReadiness readiness =
        bottlenecks(ProgrammeReadiness.builder(), 4, 4, 4, 4, 4, 4, 4, 1, 4)
            .models(ImmutableList.of(BOTTLENECKS))
            .build();
    ProgrammeReadiness seen =
        ProgrammeReadiness.builder()
            .models(ImmutableList.of(BOTTLENECKS))
            .putAllAssessments(readiness.assessments())
            .build();
    ProgrammeReadiness.Assessment information =
        ProgrammeReadiness.Assessment.builder()
            .level(1)
            .addSymptoms("stale-data", "private-contacts")
            .evidence(Evidence.from("audit of June"))
            .build();
    ProgrammeReadiness withSymptoms =
        ProgrammeReadiness.builder()
            .models(ImmutableList.of(BOTTLENECKS))
            .level("sponsorship", 3)
            .putAssessment("information", information)
            .build();

    assertThat(seen).isEqualTo(readiness);
    assertThat(withSymptoms.find(BOTTLENECKS.aspect("information"))).contains(information);
    assertThat(withSymptoms.check(POLICY).get(0).message())
        .isEqualTo(
            "'Information and knowledge sharing' is at level 1 of 4, but 2 is needed: contacts,"
                + " plans and results are kept in one system and are up to date; seen: contacts are"
                + " known to one person only, data on key accounts are out of date");
  }

  @Test
  @Tag("R099")
  void withoutSponsorshipTheProgrammeIsBlocked() {
    ProgrammeReadiness none = bottlenecks(questions(2, 2, 2, 2), 0, 4, 4, 4, 4, 4, 4, 4, 4).build();
    ProgrammeReadiness weak = bottlenecks(questions(2, 2, 2, 2), 1, 4, 4, 4, 4, 4, 4, 4, 4).build();
    ProgrammeReadiness fair = bottlenecks(questions(2, 2, 2, 2), 2, 4, 4, 4, 4, 4, 4, 4, 4).build();

    assertThat(none.start()).isEqualTo(Gate.Status.NOT_MET);
    assertThat(none.hasBlockingFinding()).isTrue();
    assertThat(none.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .startsWith(
            tuple(
                "PROGRAMME_BLOCKED",
                Finding.Severity.BLOCKING,
                "the programme must not start before 'Commitment of top management' is at level 1,"
                    + " now 0"));
    assertThat(weak.start()).isEqualTo(Gate.Status.MET);
    assertThat(weak.hasBlockingFinding()).isFalse();
    assertThat(weak.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "PROGRAMME_GAP",
                Finding.Severity.WARNING,
                "'Commitment of top management' is at level 1 of 4, but 2 is needed: a sponsor in"
                    + " top management has set goals and a budget"));
    assertThat(fair.check(POLICY)).isEmpty();
  }

  @Test
  @Tag("R099")
  void whatIsNotKnownOfTheSponsorshipDoesNotPass() {
    ProgrammeReadiness unknown =
        questions(2, 2, 2, 2).level("selection", 0).level("culture", 4).build();

    assertThat(unknown.start()).isEqualTo(Gate.Status.UNKNOWN);
    assertThat(unknown.hasBlockingFinding()).isTrue();
    assertThat(unknown.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "PROGRAMME_GATE_UNKNOWN",
                Finding.Severity.BLOCKING,
                "the programme must not start before 'Commitment of top management' is assessed"),
            tuple(
                "PROGRAMME_GAP",
                Finding.Severity.WARNING,
                "'Selection of key accounts' is at level 0 of 4, but 2 is needed: written criteria"
                    + " decide, and every key account was checked against them"),
            tuple(
                "ASPECTS_NOT_ASSESSED",
                Finding.Severity.WARNING,
                "Nine bottlenecks, not assessed: Commitment of top management, Balance between both"
                    + " sides, Central agreements against local practice, Organization,"
                    + " Coordination of teams, Information and knowledge sharing, Results and"
                    + " rewards"));
  }

  @Test
  void judgesByModelsOfOnesOwnAndByThoseOfOthers() {
    MaturityModel own =
        MaturityModel.builder()
            .id("own")
            .addAspects(
                MaturityModel.Aspect.builder()
                    .id("data")
                    .addLevels(new Scale.Level(1, Labels.of("none")))
                    .addLevels(new Scale.Level(5, Labels.of("all")))
                    .sufficient(3)
                    .required(2)
                    .build())
            .build();
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder()
            .name("SAM 2026")
            .models(ImmutableList.of(own, MaturityModel.stGallen(), MaturityModel.storbacka()))
            .level("data", 1.5)
            .level("strategy", 3)
            .level("value-proposition", 0)
            .build();

    assertThat(readiness.check(POLICY))
        .extracting(Finding::code, Finding::subject)
        .containsExactly(
            tuple("PROGRAMME_BLOCKED", "SAM 2026"),
            tuple("PROGRAMME_GAP", "SAM 2026"),
            tuple("ASPECTS_NOT_ASSESSED", "SAM 2026"),
            tuple("PROGRAMME_GAP", "SAM 2026"),
            tuple("ASPECTS_NOT_ASSESSED", "SAM 2026"));
    assertThat(readiness.check(POLICY))
        .extracting(Finding::message)
        .startsWith(
            "the SAM 2026 must not start before 'data' is at level 2, now 1.5",
            "'data' is at level 1.5 of 5, but 3 is needed: all");
  }

  @Test
  @Tag("R091")
  void sixMonthsAreTooShortForAProgrammeThatTakesEighteen() {
    assertThat(ready().expectedPaybackMonths(6).build().check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "HORIZON_MISMATCH",
                Finding.Severity.WARNING,
                "the management expects the programme to pay off after 6 months, but it takes at"
                    + " least 18"));
    assertThat(ready().expectedPaybackMonths(17).build().check(POLICY)).hasSize(1);
    assertThat(ready().expectedPaybackMonths(18).build().check(POLICY)).isEmpty();
  }

  @Test
  @Tag("R090")
  void payByLocalResultsAloneBlocksWorkForTheGroup() {
    assertThat(ready().commonPay(0).build().check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "INCENTIVE_LOCAL_ONLY",
                Finding.Severity.WARNING,
                "the share of variable pay for results in common is 0, and must be above 0"));
    assertThat(
            ready()
                .commonPay(0.2)
                .build()
                .check(ProgrammePolicy.builder().minCommonPay(0.2).build()))
        .hasSize(1);
  }

  @Test
  void judgesAProgrammeByThisUnlessToldOtherwise() {
    ProgrammePolicy policy = ProgrammePolicy.builder().build();

    assertThat(ProgrammePolicy.standard()).isEqualTo(policy);
    assertThat(policy.minPaybackMonths()).isEqualTo(18);
    assertThat(policy.minCommonPay()).isZero();
    assertThat(policy.maxUnattributed()).isEqualTo(0.2);
    assertThat(ProgrammeReadiness.builder().build().models())
        .containsExactly(QUESTIONS, BOTTLENECKS);
  }

  @Test
  void refusesNumbersOutOfRange() {
    for (double level : List.of(-1.0, 4.5)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProgrammeReadiness.builder().level("culture", level).build())
          .withMessage("level of aspect 'culture' must lie within [0.0, 4.0]: " + level);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeReadiness.Assessment.of(Double.NaN))
        .withMessage("level must be finite: NaN");
    for (double share : List.of(-0.1, 1.1)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ready().commonPay(share).build())
          .withMessage("share of common pay must be from zero to one: " + share);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProgrammePolicy.builder().minCommonPay(share).build())
          .withMessage("share of common pay must be from zero to one: " + share);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProgrammePolicy.builder().maxUnattributed(share).build())
          .withMessage("share not attributed must be from zero to one: " + share);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ready().expectedPaybackMonths(-1).build())
        .withMessage("expected months to pay off must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().minPaybackMonths(-1).build())
        .withMessage("fewest months to pay off must not be negative: -1");
    ProgrammePolicy widest =
        ProgrammePolicy.builder().minPaybackMonths(0).minCommonPay(1).maxUnattributed(1).build();
    assertThat(ready().expectedPaybackMonths(0).commonPay(1).build().check(widest))
        .extracting(Finding::code)
        .containsExactly("INCENTIVE_LOCAL_ONLY");
  }

  @Test
  void refusesWhatItsModelsDoNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ready().name("").build())
        .withMessage("program must have a name: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeReadiness.builder().models(ImmutableList.of()).build())
        .withMessage("program 'programme' must be judged by a model");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProgrammeReadiness.builder().models(ImmutableList.of(QUESTIONS, QUESTIONS)).build())
        .withMessage("models of program 'programme' must have each aspect once: 'right-accounts'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProgrammeReadiness.builder()
                    .models(ImmutableList.of(QUESTIONS))
                    .level("culture", 1)
                    .build())
        .withMessage(
            "no aspect 'culture' among [right-accounts, management-support, solid-scorecard,"
                + " lived-benefits]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProgrammeReadiness.builder()
                    .putAssessment(
                        "culture",
                        ProgrammeReadiness.Assessment.builder()
                            .level(1)
                            .symptoms(ImmutableSet.of("no-visits"))
                            .build())
                    .build())
        .withMessage(
            "aspect 'culture' has symptoms among [not-invented-here, headquarters-only]:"
                + " 'no-visits'");
  }

  /** Everything in place. */
  private static ProgrammeReadiness.Builder ready() {
    return bottlenecks(questions(2, 2, 2, 2), 4, 4, 4, 4, 4, 4, 4, 4, 4);
  }

  private static ProgrammeReadiness.Builder questions(double... levels) {
    return levels(ProgrammeReadiness.builder(), QUESTIONS, levels);
  }

  private static ProgrammeReadiness.Builder bottlenecks(
      ProgrammeReadiness.Builder builder, double... levels) {
    return levels(builder, BOTTLENECKS, levels);
  }

  private static ProgrammeReadiness.Builder levels(
      ProgrammeReadiness.Builder builder, MaturityModel model, double... levels) {
    assertThat(model.aspects()).hasSize(levels.length);
    for (int i = 0; i < levels.length; i++) {
      builder.level(model.aspects().get(i).id(), levels[i]);
    }
    return builder;
  }
}
