package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;

final class WordingTest {
  private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
  private static final Wording DUTCH = Wording.in(Locale.forLanguageTag("nl"));
  private static final Wording GERMAN = Wording.in(Locale.GERMAN);
  private static final Wording FRENCH = Wording.in(Locale.FRENCH);

  private static final Criterion REVENUE =
      Criterion.builder()
          .id("revenue")
          .labels(Labels.of("Revenue", "Omzet", "Umsatz"))
          .scale(Scale.ratio("EUR"))
          .build();
  private static final Criterion LEARNING =
      Criterion.builder()
          .id("learning")
          .labels(Labels.of("Learning", "Leren", "Lernen"))
          .scale(Scale.interval(0, 10))
          .build();
  private static final Explanation CARTECH = explanation("Cartech", 1250, 1, 9, 1.35);
  private static final Explanation VICOM = explanation("Vicom", 3, 2.5, 1, 0.15);

  @Test
  void namesTheStrongestReasonsInFourLanguages() {
    assertThat(ENGLISH.strongest(CARTECH, 2))
        .containsExactly(
            "Learning (9 of 10) adds 1.35 points", "Revenue (€1,250) adds 1.00 points");
    assertThat(DUTCH.strongest(CARTECH, 2))
        .containsExactly(
            "Leren (9 van 10) levert 1,35 punt op", "Omzet (€\u00a01.250) levert 1,00 punt op");
    assertThat(GERMAN.strongest(CARTECH, 1))
        .containsExactly("Lernen (9 von 10) bringt 1,35 Punkte");
    assertThat(FRENCH.strongest(CARTECH, 1))
        .containsExactly("Learning (9 sur 10) apporte 1,35 point");
  }

  @Test
  void showsADifferenceThatIsSmallAndNotZero() {
    Finding close =
        Finding.info(
            "BELOW_THE_CUT",
            "Cartech",
            "{rank}",
            ImmutableMap.of("rank", 3, "score", 0.9, "missing", 0.000312, "limit", 2));

    assertThat(ENGLISH.sentence(close))
        .isEqualTo(
            "rank 3: the score 0.9 is 0.0003 short of the last key account, and all 2 places are"
                + " taken");
    assertThat(GERMAN.sentence(close)).contains("0,0003");
    Finding measured =
        Finding.info(
            "COVERAGE_TOO_LOW",
            "Cartech",
            "{coverage}",
            ImmutableMap.of("coverage", 0.9996, "least", 1.0));
    assertThat(ENGLISH.sentence(measured))
        .isEqualTo("only >99% of the weight was measured; a score needs 100%");
    assertThat(ENGLISH.figures().percent(0.9996)).isEqualTo(">99%");
    assertThat(ENGLISH.figures().percent(0.0004)).isEqualTo("<1%");
    assertThat(ENGLISH.figures().percent(-0.004)).isEqualTo(">-1%");
    assertThat(ENGLISH.figures().percent(1)).isEqualTo("100%");
    assertThat(ENGLISH.figures().percent(0)).isEqualTo("0%");
    assertThat(ENGLISH.figures().percentWithDecimal(0.99996)).isEqualTo(">99.9%");
    assertThat(ENGLISH.figures().percent(1.004)).isEqualTo("100%");
  }

  @Test
  void namesTheGreatestDifferencesInFourLanguages() {
    assertThat(ENGLISH.differences(CARTECH, VICOM, 2))
        .containsExactly("Revenue: 1.50 points less", "Learning: 1.20 points more");
    assertThat(DUTCH.differences(CARTECH, VICOM, 2))
        .containsExactly("Omzet: 1,50 punt minder", "Leren: 1,20 punt meer");
    assertThat(GERMAN.differences(CARTECH, VICOM, 1))
        .containsExactly("Umsatz: 1,50 Punkte weniger");
    assertThat(ENGLISH.differences(VICOM, VICOM, 2)).isEmpty();
  }

  @Test
  void anAccountBelowTheBaseHasReasonsToo() {
    Explanation below =
        Explanation.builder()
            .alternative(AccountId.of("acme"))
            .score(0.1)
            .base(0.5)
            .addContributions(
                Contribution.of(REVENUE, OptionalDouble.of(3), -0.05),
                Contribution.of(LEARNING, OptionalDouble.of(1), -0.35))
            .build();
    Explanation mixed =
        Explanation.builder()
            .from(below)
            .score(0.4)
            .contributions(
                ImmutableList.of(
                    Contribution.of(REVENUE, OptionalDouble.of(3), 0.25),
                    Contribution.of(LEARNING, OptionalDouble.of(1), -0.35)))
            .build();

    assertThat(below.strongest(3)).isEmpty();
    assertThat(below.against(1)).containsExactly(below.contributions().get(1));
    assertThat(ENGLISH.strongest(below, 2))
        .containsExactly("Learning (1 of 10) costs 0.35 points", "Revenue (€3) costs 0.05 points");
    assertThat(DUTCH.strongest(below, 1)).containsExactly("Leren (1 van 10) kost 0,35 punt");
    assertThat(GERMAN.strongest(below, 1)).containsExactly("Lernen (1 von 10) kostet 0,35 Punkte");
    assertThat(ENGLISH.strongest(mixed, 3))
        .containsExactly("Learning (1 of 10) costs 0.35 points", "Revenue (€3) adds 0.25 points");
    assertThat(ENGLISH.strongest(mixed, 1)).containsExactly("Learning (1 of 10) costs 0.35 points");
  }

  @Test
  void leavesOutAValueThatWasNotMeasured() {
    Explanation unmeasured =
        Explanation.builder()
            .alternative(AccountId.of("acme"))
            .score(0.5)
            .base(0)
            .contributions(ImmutableList.of(Contribution.of(LEARNING, OptionalDouble.empty(), 0.5)))
            .build();

    assertThat(ENGLISH.strongest(unmeasured, 1)).containsExactly("Learning adds 0.50 points");
  }

  @Test
  void showsSharesInPercent() {
    assertThat(reason(Scale.ratio("per quarter", -1, 1), -0.0123))
        .isEqualTo("Trend (-1.2% per quarter) adds 1.24 points");
    assertThat(reason(Scale.ratio("", 0.5, 0.8), 0.62)).isEqualTo("Trend (62.0%) adds 1.24 points");
    assertThat(reason(Scale.ratio("", 0, 2), 0.62)).isEqualTo("Trend (0.62) adds 1.24 points");
    assertThat(reason(Scale.ratio("", -2, 1), 0.62)).isEqualTo("Trend (0.62) adds 1.24 points");
    assertThat(reason(Scale.ratio("hours", 0, 1), 0.62))
        .isEqualTo("Trend (0.62 hours) adds 1.24 points");
    assertThat(reason(Scale.ratio(""), 0.62)).isEqualTo("Trend (0.62) adds 1.24 points");
    assertThat(reason(Scale.interval(0, 1), 0.62)).isEqualTo("Trend (0.62 of 1) adds 1.24 points");
  }

  @Test
  void comparesARatingWithTheBestThereIsAndNothingElse() {
    assertThat(reason(Scale.interval(0, 10), 10)).isEqualTo("Trend (10 of 10) adds 1.24 points");
    assertThat(reason(Scale.interval(0, 10), 10.5)).isEqualTo("Trend (10.50) adds 1.24 points");
    assertThat(reason(Scale.interval(-0.52, 0.39), 0.2)).isEqualTo("Trend (0.20) adds 1.24 points");
  }

  @Test
  void roundsLargeNumbersToWholeOnes() {
    assertThat(reason(Scale.ratio("EUR"), 12345.6)).isEqualTo("Trend (€12,346) adds 1.24 points");
    assertThat(reason(Scale.ratio("EUR"), -1234.5678))
        .isEqualTo("Trend (-€1,235) adds 1.24 points");
    assertThat(reason(Scale.ratio("EUR"), 999.25)).isEqualTo("Trend (€999.25) adds 1.24 points");
  }

  private static String reason(Scale scale, double measured) {
    Criterion trend =
        Criterion.builder().id("trend").labels(Labels.of("Trend")).scale(scale).build();
    Explanation explanation =
        Explanation.builder()
            .alternative(AccountId.of("acme"))
            .score(1.24)
            .base(0)
            .addContributions(Contribution.of(trend, OptionalDouble.of(measured), 1.24))
            .build();
    return ENGLISH.strongest(explanation, 1).get(0);
  }

  private static Explanation explanation(
      String account, double revenue, double forRevenue, double learning, double forLearning) {
    return Explanation.builder()
        .alternative(AccountId.of(account))
        .score(forRevenue + forLearning)
        .base(0)
        .addContributions(
            Contribution.of(REVENUE, OptionalDouble.of(revenue), forRevenue),
            Contribution.of(LEARNING, OptionalDouble.of(learning), forLearning))
        .build();
  }
}
