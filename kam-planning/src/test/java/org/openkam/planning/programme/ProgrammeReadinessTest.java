package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;

final class ProgrammeReadinessTest {
  private static final ProgrammePolicy POLICY = ProgrammePolicy.standard();

  @Test
  void findsNothingWrongWhereEverythingIsInPlace() {
    ProgrammeReadiness ready =
        open(4)
            .expectedPaybackMonths(18)
            .commonPay(0.1)
            .answers(answers(ProgrammeReadiness.Answer.YES))
            .build();

    assertThat(ready.status()).isEqualTo(ProgrammeReadiness.Answer.YES);
    assertThat(ready.gaps()).isEmpty();
    assertThat(ready.hasBlockingFinding()).isFalse();
    assertThat(ready.check(POLICY)).isEmpty();
  }

  @Test
  @Tag("R002")
  void theWorstOfFourAnswersCounts() {
    ProgrammeReadiness readiness =
        open(4)
            .answers(
                ImmutableMap.of(
                    ProgrammeReadiness.Question.RIGHT_ACCOUNTS, ProgrammeReadiness.Answer.YES,
                    ProgrammeReadiness.Question.MANAGEMENT_SUPPORT, ProgrammeReadiness.Answer.YES,
                    ProgrammeReadiness.Question.SCORECARD, ProgrammeReadiness.Answer.NO,
                    ProgrammeReadiness.Question.LIVED_BENEFITS, ProgrammeReadiness.Answer.PARTLY))
            .build();

    assertThat(readiness.status()).isEqualTo(ProgrammeReadiness.Answer.NO);
    assertThat(readiness.gaps())
        .containsExactly(
            ProgrammeReadiness.Question.SCORECARD, ProgrammeReadiness.Question.LIVED_BENEFITS);
    assertThat(readiness.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "QUESTION_OPEN",
                Finding.Severity.WARNING,
                "programme",
                "the question SCORECARD is answered by NO"),
            tuple(
                "QUESTION_OPEN",
                Finding.Severity.WARNING,
                "programme",
                "the question LIVED_BENEFITS is answered by PARTLY"));
  }

  @Test
  void aQuestionWithoutAnAnswerIsUnknownWhichIsWorseThanAPart() {
    ProgrammeReadiness readiness =
        open(4).answers(answers(ProgrammeReadiness.Answer.PARTLY)).build();
    ProgrammeReadiness silent = open(4).build();

    assertThat(readiness.status()).isEqualTo(ProgrammeReadiness.Answer.PARTLY);
    assertThat(silent.status()).isEqualTo(ProgrammeReadiness.Answer.UNKNOWN);
    assertThat(silent.gaps()).hasSize(4);
    assertThat(silent.answer(ProgrammeReadiness.Question.SCORECARD))
        .isEqualTo(ProgrammeReadiness.Answer.UNKNOWN);
  }

  @Test
  @Tag("R098")
  void ranksNineBottlenecksWeakestFirst() {
    List<Integer> scores = List.of(4, 3, 2, 1, 4, 3, 2, 3, 4);
    List<ProgrammeReadiness.Bottleneck> all = List.of(ProgrammeReadiness.Bottleneck.values());
    ProgrammeReadiness.Builder builder = ready();
    for (int i = 0; i < all.size(); i++) {
      builder.putBottleneck(all.get(i), scores.get(i));
    }
    ProgrammeReadiness readiness = builder.build();

    assertThat(readiness.weakestFirst())
        .hasSize(9)
        .startsWith(
            ProgrammeReadiness.Bottleneck.CENTRAL_AGAINST_LOCAL,
            ProgrammeReadiness.Bottleneck.BALANCE,
            ProgrammeReadiness.Bottleneck.CULTURE,
            ProgrammeReadiness.Bottleneck.SELECTION);
    assertThat(readiness.notAssessed()).isEmpty();
    assertThat(readiness.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "BOTTLENECK",
                Finding.Severity.WARNING,
                "CENTRAL_AGAINST_LOCAL is a bottleneck: 1 of 4"));
    assertThat(readiness.check(ProgrammePolicy.builder().narrowUpTo(2).build()))
        .extracting(Finding::message)
        .containsExactly(
            "CENTRAL_AGAINST_LOCAL is a bottleneck: 1 of 4",
            "BALANCE is a bottleneck: 2 of 4",
            "CULTURE is a bottleneck: 2 of 4");
  }

  @Test
  @Tag("R099")
  void withoutSponsorshipTheProgrammeIsBlocked() {
    ProgrammeReadiness none = ready().bottlenecks(sponsored(0)).build();
    ProgrammeReadiness weak = ready().bottlenecks(sponsored(1)).build();
    ProgrammeReadiness fair = ready().bottlenecks(sponsored(2)).build();

    assertThat(none.sponsorship()).isEqualTo(Gate.Status.NOT_MET);
    assertThat(none.hasBlockingFinding()).isTrue();
    assertThat(none.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "PROGRAMME_BLOCKED",
                Finding.Severity.BLOCKING,
                "the top management does not stand behind the programme, so it must not start"));
    assertThat(weak.hasBlockingFinding()).isFalse();
    assertThat(weak.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple("BOTTLENECK", Finding.Severity.WARNING, "SPONSORSHIP is a bottleneck: 1 of 4"));
    assertThat(fair.check(POLICY)).isEmpty();
  }

  @Test
  @Tag("R099")
  void whatIsNotKnownOfTheSponsorshipDoesNotPass() {
    ProgrammeReadiness unknown =
        ready()
            .bottlenecks(
                ImmutableMap.of(
                    ProgrammeReadiness.Bottleneck.SELECTION,
                    0,
                    ProgrammeReadiness.Bottleneck.CULTURE,
                    4))
            .build();

    assertThat(unknown.sponsorship()).isEqualTo(Gate.Status.UNKNOWN);
    assertThat(unknown.hasBlockingFinding()).isTrue();
    assertThat(unknown.weakestFirst())
        .containsExactly(
            ProgrammeReadiness.Bottleneck.SELECTION, ProgrammeReadiness.Bottleneck.CULTURE);
    assertThat(unknown.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "SPONSORSHIP_UNKNOWN",
                Finding.Severity.BLOCKING,
                "nobody knows whether the top management stands behind the programme"),
            tuple("BOTTLENECK", Finding.Severity.WARNING, "SELECTION is a bottleneck: 0 of 4"),
            tuple(
                "BOTTLENECKS_NOT_ASSESSED",
                Finding.Severity.INFO,
                "not assessed: SPONSORSHIP, BALANCE, CENTRAL_AGAINST_LOCAL, ORGANIZATION,"
                    + " TEAM_COORDINATION, INFORMATION, RESULTS_AND_REWARDS"));
  }

  @Test
  @Tag("R091")
  void sixMonthsAreTooShortForAProgrammeThatTakesEighteen() {
    assertThat(
            open(4)
                .answers(answers(ProgrammeReadiness.Answer.YES))
                .expectedPaybackMonths(6)
                .build()
                .check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "HORIZON_MISMATCH",
                Finding.Severity.WARNING,
                "the management expects the programme to pay off after 6 months, but it takes at"
                    + " least 18"));
    assertThat(
            open(4)
                .answers(answers(ProgrammeReadiness.Answer.YES))
                .expectedPaybackMonths(17)
                .build()
                .check(POLICY))
        .hasSize(1);
  }

  @Test
  @Tag("R090")
  void payByLocalResultsAloneBlocksWorkForTheGroup() {
    assertThat(
            open(4)
                .answers(answers(ProgrammeReadiness.Answer.YES))
                .commonPay(0)
                .build()
                .check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "INCENTIVE_LOCAL_ONLY",
                Finding.Severity.WARNING,
                "the share of variable pay for results in common is 0, and must be above 0"));
    assertThat(
            open(4)
                .answers(answers(ProgrammeReadiness.Answer.YES))
                .commonPay(0.2)
                .build()
                .check(ProgrammePolicy.builder().minCommonPay(0.2).build()))
        .hasSize(1);
  }

  @Test
  void namesTheProgrammeInItsFindings() {
    assertThat(ready().name("SAM 2026").bottlenecks(sponsored(0)).build().check(POLICY))
        .extracting(Finding::subject)
        .containsExactly("SAM 2026");
  }

  @Test
  void holdsAProgrammeAgainstThisUnlessToldOtherwise() {
    ProgrammePolicy policy = ProgrammePolicy.builder().build();

    assertThat(ProgrammePolicy.standard()).isEqualTo(policy);
    assertThat(policy.minPaybackMonths()).isEqualTo(18);
    assertThat(policy.narrowUpTo()).isEqualTo(1);
    assertThat(policy.minCommonPay()).isZero();
    assertThat(policy.maxUnattributed()).isEqualTo(0.2);
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ready().putBottleneck(ProgrammeReadiness.Bottleneck.CULTURE, 5).build())
        .withMessage("bottleneck CULTURE must have a score from 0 to 4: 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ready().putBottleneck(ProgrammeReadiness.Bottleneck.CULTURE, -1).build())
        .withMessage("bottleneck CULTURE must have a score from 0 to 4: -1");
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
        .isThrownBy(() -> ready().name("").build())
        .withMessage("programme must have a name: ''");
    for (int score : List.of(-1, 5)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProgrammePolicy.builder().narrowUpTo(score).build())
          .withMessage("score of a narrow bottleneck must be from 0 to 4: " + score);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().minPaybackMonths(-1).build())
        .withMessage("fewest months to pay off must not be negative: -1");
    ProgrammePolicy widest =
        ProgrammePolicy.builder()
            .narrowUpTo(4)
            .minPaybackMonths(0)
            .minCommonPay(1)
            .maxUnattributed(1)
            .build();
    assertThat(ready().expectedPaybackMonths(0).bottlenecks(sponsored(4)).build().check(widest))
        .extracting(Finding::code)
        .hasSize(10)
        .startsWith("BOTTLENECK")
        .endsWith("INCENTIVE_LOCAL_ONLY");
    assertThat(ProgrammePolicy.builder().narrowUpTo(0).maxUnattributed(0).build().narrowUpTo())
        .isZero();
  }

  /** Everything answered and paid, but no bottleneck assessed. */
  private static ProgrammeReadiness.Builder ready() {
    return ProgrammeReadiness.builder()
        .answers(answers(ProgrammeReadiness.Answer.YES))
        .expectedPaybackMonths(24)
        .commonPay(1);
  }

  /** No bottleneck at all, but nothing answered. */
  private static ProgrammeReadiness.Builder open(int sponsorship) {
    return ProgrammeReadiness.builder().bottlenecks(sponsored(sponsorship));
  }

  private static ImmutableMap<ProgrammeReadiness.Bottleneck, Integer> sponsored(int sponsorship) {
    ImmutableMap.Builder<ProgrammeReadiness.Bottleneck, Integer> scores = ImmutableMap.builder();
    for (ProgrammeReadiness.Bottleneck bottleneck : ProgrammeReadiness.Bottleneck.values()) {
      scores.put(
          bottleneck, bottleneck == ProgrammeReadiness.Bottleneck.SPONSORSHIP ? sponsorship : 4);
    }
    return scores.buildOrThrow();
  }

  private static ImmutableMap<ProgrammeReadiness.Question, ProgrammeReadiness.Answer> answers(
      ProgrammeReadiness.Answer answer) {
    ImmutableMap.Builder<ProgrammeReadiness.Question, ProgrammeReadiness.Answer> answers =
        ImmutableMap.builder();
    for (ProgrammeReadiness.Question question : ProgrammeReadiness.Question.values()) {
      answers.put(question, answer);
    }
    return answers.buildOrThrow();
  }
}
