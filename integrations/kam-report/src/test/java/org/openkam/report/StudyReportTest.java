package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import org.openkam.planning.study.StudyPolicy;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.WeightSampler;

final class StudyReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final SelectionModel MODEL =
      SelectionModel.builder()
          .id("m")
          .labels(Labels.of("Small model"))
          .addCriteria(
              Criterion.builder()
                  .id("growth")
                  .labels(Labels.of("Growth", "Groei", "Wachstum"))
                  .scale(Scale.interval(0, 10))
                  .build(),
              Criterion.more("access", Scale.interval(0, 10)),
              Criterion.more("revenue", Scale.ratio("EUR", 0, 10000)))
          .weights(
              Weights.proportional(
                  ImmutableMap.of("growth", 50.0, "access", 30.0, "revenue", 20.0)))
          .addAxes(
              AxisModel.of("attractiveness", Weights.proportional(ImmutableMap.of("growth", 1.0))),
              AxisModel.of(
                  "business-strength", Weights.proportional(ImmutableMap.of("access", 1.0))))
          .portfolio(PortfolioMatrices.nineBox())
          .addGates(Gate.atLeast("access", 1))
          .strategy(new StrategySpec("weighted-sum", Attributes.of("points", 10)))
          .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(1).build())
          .sizeMeasure("revenue")
          .build();

  private static final ImmutableList<Account> THREE =
      ImmutableList.of(
          account("A", "Acme", 9, 8, 4000),
          account("B", "<script>alert(1)</script>", 3, 4, 9000),
          account("C", "=Closed, \"Ltd\"", 8, 0, 100));

  @Test
  void tellsTheShortlistInWords() {
    assertThat(report(THREE, Locale.ENGLISH).text())
        .startsWith(
            """
            One key account out of 3 accounts
            Selected by the model “Small model” as of June 30, 2026

              1. Acme    7.70   data 100%   Invest to grow
                 Growth (9 of 10) adds 4.50 points; access (8 of 10) adds 2.40 points; revenue (€4,000) adds 0.80 points

            Portfolio (Attractiveness / Business strength):
              High / High             1  Invest to grow                  Acme
            """)
        .contains(
            """
            Not selected, and why (2 accounts):
              =Closed, "Ltd" (4.02): access is 0; at least 1 is required
              one more account has a lower score than the last key account
            """)
        .contains("Noticed in the data (2 places):\n  2 x f.csv, column size: broken & only\n");
  }

  @Test
  void givesReasonsInFourLanguages() {
    assertThat(report(THREE, Locale.forLanguageTag("nl")).text())
        .contains("Groei (9 van 10) levert 4,50 punt op");
    assertThat(report(THREE, Locale.GERMAN).text())
        .contains("Wachstum (9 von 10) bringt 4,50 Punkte");
  }

  @Test
  void writesAPageThatNeedsNothingElseAndEscapesNames() {
    String html = report(THREE, Locale.ENGLISH).html();

    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert")
        .doesNotContain("http://")
        .doesNotContain("https://")
        .contains(MODEL.fingerprint())
        .contains("Business strength", "Attractiveness", "Invest to grow")
        .contains(
            "<summary>2 places</summary>",
            "f.csv, column size: broken &amp; only <small>rows 2 and 3</small>")
        .contains("<th scope=\"row\">File f.csv</th><td data-label=\"\"><code>abc</code></td>")
        .contains("As known on</th><td data-label=\"\"><code>June 30, 2026</code></td>")
        .contains("<svg viewBox=");
    assertThat(html).isEqualTo(report(THREE, Locale.ENGLISH).html());
  }

  @Test
  void showsContributionsThatAddUpToTheScore() {
    String html = report(THREE, Locale.ENGLISH).html();
    String row = html.substring(html.indexOf("<tbody>", html.indexOf("The figures behind")));
    Matcher amounts =
        Pattern.compile("<td class=\"number\" data-label=\"[^\"]*\">([0-9.]+)</td>")
            .matcher(row.substring(0, row.indexOf("</tr>")));
    long sum = 0;
    while (amounts.find()) {
      sum += Math.round(100 * Double.parseDouble(amounts.group(1)));
    }

    assertThat(sum).isEqualTo(770);
  }

  @Test
  void saysWhoHoldsTheRanksThatAreMissing() {
    StudyReport whole = new StudyReport(ReportStudies.whole(), Locale.ENGLISH);
    String sentence = "Ranked among them but not selected: Zq17 (3) and Zq30 (6).";

    assertThat(whole.html()).contains("<p>" + sentence + "</p>");
    assertThat(whole.text()).contains("\n" + sentence + "\n");
    assertThat(report(THREE, Locale.ENGLISH).text()).doesNotContain("Ranked among");
    assertThat(report(THREE, Locale.ENGLISH).html()).doesNotContain("Ranked among");
  }

  @Test
  void listsEveryExcludedAccountForSpreadsheets() {
    assertThat(report(THREE, Locale.ENGLISH).excludedCsv())
        .isEqualTo(
            """
            \uFEFFaccount,name,rank,score,codes,reasons
            B,<script>alert(1)</script>,2,4.50,BELOW_THE_CUT,"rank 2: the score 4.5 is 3.2 short of the last key account, and the only place is taken"
            C,"'=Closed, ""Ltd\""",3,4.02,ACCESS_BELOW_MINIMUM,access is 0; at least 1 is required
            """);
  }

  @Test
  void writesEveryAccountWithItsDecisionAndMeasures() throws IOException {
    StringBuilder csv = new StringBuilder();

    report(THREE, Locale.ENGLISH).writeAccountsCsv(csv);

    assertThat(csv.toString()).startsWith("account,name,decision,rank,score,probability");
    assertThat(csv.toString())
        .contains("\nA,Acme,chosen,1,7.7,")
        .contains("\nB,<script>alert(1)</script>,not chosen,2,4.5,")
        .contains(",BELOW_THE_CUT,3,4,9000")
        .contains("\nC,\"'=Closed, \"\"Ltd\"\"\",not chosen,3,4.02,,ACCESS_BELOW_MINIMUM,8,0,100");
    assertThat(csv.toString().lines()).hasSize(4);
  }

  @Test
  void drawsEightyFiveAccountsWithoutOverlappingNames() {
    ImmutableList<Account> many =
        IntStream.range(0, 85)
            .mapToObj(
                i ->
                    account(
                        "K" + i,
                        "Company number " + i,
                        (i * 37 % 101) / 10.0,
                        (i * 53 % 97) / 9.7,
                        100 + i * i))
            .collect(ImmutableList.toImmutableList());
    StudyReport report = report(many, Locale.ENGLISH);
    MatrixPicture picture = new MatrixPicture(report, report.map().orElseThrow());

    assertThat(picture.bubbles()).hasSize(85);
    assertThat(picture.render()).contains("Company number 84");
    assertThat(report.html()).contains("<li>85 Company number 84</li>");
  }

  @Test
  void showsHowSureTheChoiceIs() {
    ImmutableList<Account> close =
        ImmutableList.of(account("A", "Acme", 9, 4, 4000), account("B", "Bolt", 5, 9, 4000));
    StudyReport plain = report(close, Locale.ENGLISH);
    StudyReport report =
        with(
            plain,
            SelectionStability.of(plain.selection(), SmaaSettings.builder().samples(1000).build()));

    // by the weight t of access, with growth 5/7 and revenue 2/7 of the rest, Acme has
    // 4t + 53/7 (1 - t) and Bolt 9t + 33/7 (1 - t): a tie at t = 4/11; growth has its tie at 3/7
    assertThat(report.text())
        .contains(
            "; drops out if the weight of access exceeds 36.4% (now 30.0%); Bolt would replace"
                + " it\n")
        .contains("Probabilities of being selected, from 1,000 draws of the weights.");
    assertThat(report.html())
        .contains("<th scope=\"col\">How sure</th>")
        .contains(
            "drops out if the weight of access exceeds 36.4% (now 30.0%); Bolt would replace it")
        .contains(
            "<th scope=\"row\">Growth</th><td class=\"number\" data-label=\"Weight"
                + " now\">50.0%</td><td class=\"number\" data-label=\"From\">42.9%</td>")
        .contains(">Bolt replaces Acme</td>");
    assertThat(plain.html())
        .doesNotContain("<th scope=\"col\">How sure</th>")
        .contains("The stability of the selection was not computed.");
    assertThat(plain.text()).doesNotContain("probability");
  }

  @Test
  void saysWhereNoWeightChangesTheChoiceAndWhereNoneIsExact() {
    StudyReport plain = report(THREE.subList(0, 2), Locale.ENGLISH);
    SelectionStability sure =
        SelectionStability.of(plain.selection(), SmaaSettings.builder().samples(10).build());
    SelectionStability.AccountStability acme = sure.accounts().get(0);
    SelectionStability sampled =
        SelectionStability.builder()
            .provenance(sure.provenance())
            .samples(10)
            .addAccounts(
                new SelectionStability.AccountStability(
                    acme.account(), acme.probability(), ImmutableList.of()))
            .build();

    assertThat(with(plain, sure).text()).contains("drops out if the weight of revenue exceeds");
    assertThat(with(plain, sampled).text()).contains("no exact break-even weights for this method");
    assertThat(with(plain, sampled).html())
        .contains("How sure")
        .doesNotContain("Weights that keep exactly");
    StudyReport alone = report(THREE.subList(0, 1), Locale.ENGLISH);
    assertThat(
            with(
                    alone,
                    SelectionStability.of(
                        alone.selection(), SmaaSettings.builder().samples(10).build()))
                .text())
        .contains(
            "selected with a probability of 100%; stays selected whatever any single weight is");
  }

  @Test
  void saysHowWeightsWereDrawn() {
    StudyReport plain = report(THREE, Locale.ENGLISH);
    SmaaSettings around =
        SmaaSettings.builder()
            .samples(10)
            .weights(WeightSampler.around(MODEL.criteria(), MODEL.weights(), 50))
            .build();
    StudyReport report = with(plain, SelectionStability.of(plain.selection(), around));

    assertThat(report.text())
        .contains("Probabilities of being selected, from 10 draws of the weights.");
    assertThat(report.html())
        .contains("weights around {growth=0.5, access=0.3, revenue=0.2} with concentration 50.0");
  }

  @Test
  void callsTheAccountsOfAFindingByName() {
    ImmutableList<Account> accounts =
        ImmutableList.of(
            account("A", "Acme", 9, 8, 4000),
            account("B", "Bolt", 3, 4, 90_000),
            account("C", "Corvane", 5, 4, 80_000));

    assertThat(report(accounts, Locale.ENGLISH).text())
        .contains(
            "revenue has 2 values beyond its bounds €0 to €10,000 (Bolt and Corvane); the nearest"
                + " bound counts");
  }

  @Test
  void saysOnlyWhatTheStudyHas() {
    Study bare =
        KeyAccountStudy.of(MODEL)
            .asOf(DAY)
            .with(StudyPolicy.standard().without(StudyPolicy.Part.values()))
            .on(THREE);
    StudyReport plain = new StudyReport(bare, Locale.ENGLISH);

    assertThat(plain.text())
        .contains("  1. Acme    7.70")
        .doesNotContain("Portfolio (", "Why these", "Would they", "Noticed");
    assertThat(plain.html()).doesNotContain("<circle", "<th scope=\"col\">How sure</th>");
  }

  @Test
  void explainsTheBestOfThoseThatWereNotChosen() {
    String html = report(THREE, Locale.ENGLISH).html();

    assertThat(html.substring(html.indexOf("The figures behind")))
        .contains("<th scope=\"row\"><bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi></th>");
  }

  @Test
  void givesNobodyWhereTheStudyIsBlocked() {
    SelectionModel two =
        MODEL.toBuilder()
            .selectionPolicy(SelectionPolicy.builder().minCriteria(4).maxKeyAccounts(1).build())
            .build();
    StudyReport report =
        new StudyReport(
            KeyAccountStudy.of(two)
                .asOf(DAY)
                .withDataFindings(
                    List.of(
                        Finding.blocking("MIXED", "f.csv", "currencies mix", ImmutableMap.of())))
                .on(THREE),
            Locale.ENGLISH);

    assertThat(report.text())
        .startsWith(
            """
            No key accounts out of 3 accounts
            Selected by the model “Small model” as of June 30, 2026

            Do not use this result before the findings marked as blocking have been resolved.

            Portfolio\
            """)
        .contains(
            """
            Not selected, and why (3 accounts):
              =Closed, "Ltd" (4.02): access is 0; at least 1 is required
              2 more accounts: the selection is blocked, so nobody is selected
            """)
        .contains(
            "  [Blocking] currencies mix\n  [Blocking] the model has 3 criteria with a weight;")
        .doesNotContain("Noticed in the data");
    assertThat(report.html())
        .contains("Do not use this result")
        .doesNotContain("<h2>Key accounts</h2>");
  }

  @Test
  void writesTheBoundsOfACriterionAsItsScaleAsks() {
    SelectionModel model =
        MODEL.toBuilder()
            .addCriteria(Criterion.more("trend", Scale.ratio("per quarter", -0.3, 0.3)))
            .build();
    Wording wording = Wording.in(Locale.forLanguageTag("nl")).withModel(model);

    assertThat(wording.sentence(beyond("trend", -0.3, 0.3)))
        .isEqualTo(
            "trend heeft één waarde buiten de grenzen -30,0% tot 30,0% (A); de dichtstbijzijnde"
                + " grens telt");
    assertThat(wording.sentence(beyond("revenue", 0, 10000)))
        .contains("buiten de grenzen €\u00a00 tot €\u00a010.000 (A)");
    assertThat(wording.sentence(beyond("access", 0, 10))).contains("grenzen 0 tot 10 (A)");
    assertThat(wording.sentence(beyond("other", 0, 0.5))).contains("grenzen 0 tot 0,5 (A)");
  }

  @Test
  void showsWhatChangedSinceTheLastStudy() {
    ImmutableList<Account> now =
        ImmutableList.of(account("A", "Acme", 2, 8, 4000), account("B", "Bolt", 9, 8, 4000));
    ImmutableList<Account> before =
        ImmutableList.of(account("A", "Acme", 9, 8, 4000), account("B", "Bolt", 3, 8, 4000));
    StudyReport report = report(now, Locale.ENGLISH);

    assertThat(report.html()).doesNotContain("id=\"movement\"");
    assertThat(report.since(report(before, Locale.ENGLISH).study()).html())
        .contains(
            "<a href=\"#movement\">What changed since the last study</a>",
            "<p>Since June 30, 2026: one new key account, 1 no longer, none still.</p>",
            // growth, which weighs half, rose by 6 and fell by 7
            "<tr><th scope=\"row\"><bdi>Bolt</bdi></th><td data-label=\"Status\">New</td>"
                + "<td class=\"number\" data-label=\"Rank\">1</td>"
                + "<td class=\"number\" data-label=\"Rank before\">2</td>"
                + "<td class=\"number\" data-label=\"Change in score\">3.00</td>",
            "<bdi>Acme</bdi></th><td data-label=\"Status\">No longer a key account</td>"
                + "<td class=\"number\" data-label=\"Rank\">2</td>"
                + "<td class=\"number\" data-label=\"Rank before\">1</td>"
                + "<td class=\"number\" data-label=\"Change in score\">-3.50</td>");
  }

  @Test
  void theSegmentsOfABarAddUpToItsScore() {
    ImmutableList<Account> accounts = ImmutableList.of(account("A", "Acme", 8.889, 8.882, 8882));
    StudyReport report = report(accounts, Locale.ENGLISH);
    Matcher labels =
        Pattern.compile("<title>[^<]* ([0-9.]+)</title></rect>")
            .matcher(report.pictures().get("ranking"));
    ImmutableList<String> amounts =
        labels.results().map(found -> found.group(1)).collect(ImmutableList.toImmutableList());

    // 4.4445 + 2.6646 + 1.7764 = 8.8855; rounded each on its own they would be 8.88 together
    assertThat(amounts).containsExactly("4.44", "2.67", "1.78");
    assertThat(report.html()).contains(">4.44<", ">2.67<", ">1.78<", ">8.89<");
  }

  @Test
  void doesNotCallAScoreLowerThatIsTheSame() {
    ImmutableList<Account> tied =
        ImmutableList.of(
            account("A", "Acme", 9, 8, 4000),
            account("B", "Bolt", 9, 8, 4000),
            account("C", "Corvane", 9, 8, 4000),
            account("D", "Dunwich", 1, 2, 4000));

    assertThat(report(tied, Locale.ENGLISH).text())
        .contains(
            """
            Not selected, and why (3 accounts):
              one account has a lower score than the last key account
              2 accounts have the same score as the last key account
            """);
  }

  @Test
  void saysWhoIsNotOnTheMap() {
    ImmutableList<Account> unplaced =
        ImmutableList.of(
            THREE.get(0),
            Account.builder()
                .id(AccountId.of("N"))
                .name("Nobody")
                .putFigure("growth", 5)
                .putFigure("revenue", 10)
                .build());
    Study study =
        KeyAccountStudy.of(
                MODEL.toBuilder()
                    .scoringPolicy(
                        ScoringPolicy.builder()
                            .missingData(ScoringPolicy.MissingData.IGNORE)
                            .build())
                    .build())
            .asOf(DAY)
            .on(unplaced);

    assertThat(new StudyReport(study, Locale.ENGLISH).text())
        .contains("[Warning] Nobody is not on the map, because no criterion of the axis");
  }

  private static StudyReport report(ImmutableList<Account> accounts, Locale locale) {
    Study study =
        KeyAccountStudy.of(MODEL)
            .asOf(DAY)
            .with(StudyPolicy.standard().without(StudyPolicy.Part.STABILITY))
            .withDataFindings(List.of(broken(2), broken(3)))
            .withSources(ImmutableMap.of("f.csv", "abc"))
            .on(accounts);
    return new StudyReport(study, locale);
  }

  private static StudyReport with(StudyReport plain, SelectionStability stability) {
    return new StudyReport(plain.study().toBuilder().stability(stability).build(), plain.locale());
  }

  private static Finding beyond(String criterion, double lowest, double highest) {
    return Finding.warning(
        "VALUE_BEYOND_BOUNDS",
        criterion,
        "beyond",
        ImmutableMap.of(
            "criterion",
            criterion,
            "count",
            1,
            "lowest",
            lowest,
            "highest",
            highest,
            "accounts",
            ImmutableList.of("A")));
  }

  private static Finding broken(int row) {
    return Finding.warning(
        "BROKEN",
        "f.csv",
        "broken & only",
        ImmutableMap.of("file", "f.csv", "row", row, "column", "size"));
  }

  private static Account account(
      String id, String name, double growth, double access, double revenue) {
    return Account.builder()
        .id(AccountId.of(id))
        .name(name)
        .putFigure("growth", growth)
        .putFigure("access", access)
        .putFigure("revenue", revenue)
        .build();
  }
}
