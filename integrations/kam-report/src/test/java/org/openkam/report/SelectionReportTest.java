package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.planning.positioning.Positioner;
import org.openkam.planning.selection.AccountStability;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.WeightSamplers;
import org.openkam.scoring.standard.Strategies;

final class SelectionReportTest {
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
    assertThat(report(THREE, Language.EN).text())
        .startsWith(
            """
            1 key account out of 3 accounts, chosen by the model "Small model"

              1. Acme    7.70   data 100 %   Invest to grow
                 Growth 9 of 10 brings 4.50 points; access 8 of 10 brings 2.40 points; revenue 4,000 EUR brings 0.80 points

            Where all accounts stand (Attractiveness / Business strength):
              High / High       1  Invest to grow        Acme
            """)
        .contains(
            """
            Besides:
              One & only.

            Not chosen: 2 accounts
              =Closed, "Ltd" (4.02): access is 0, but must be at least 1
              1 more has a lower score than the last key account
            """)
        .contains("Noticed in the data: 2 places\n  2 x f.csv: broken\n");
  }

  @Test
  void givesReasonsInThreeLanguages() {
    assertThat(report(THREE, Language.NL).text()).contains("Groei 9 van 10 levert 4.50 punten");
    assertThat(report(THREE, Language.DE).text()).contains("Wachstum 9 von 10 bringt 4.50 Punkte");
  }

  @Test
  void writesAPageThatNeedsNothingElseAndEscapesNames() {
    String html = report(THREE, Language.EN).html();

    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("https://")
        .contains(MODEL.fingerprint())
        .contains("Business strength", "Attractiveness", "Invest to grow")
        .contains("<h2>Besides</h2>", "<li>One &amp; only.</li>")
        .contains("<svg viewBox=");
    assertThat(html).isEqualTo(report(THREE, Language.EN).html());
  }

  @Test
  void showsContributionsThatAddUpToTheScore() {
    String html = report(THREE, Language.EN).html();
    String bars = html.substring(html.indexOf("<summary>Acme"), html.indexOf("<strong>Score"));
    Matcher amounts = Pattern.compile("<td class=\"number\">([0-9.]+)</td>").matcher(bars);
    long sum = 0;
    while (amounts.find()) {
      sum += Math.round(100 * Double.parseDouble(amounts.group(1)));
    }

    assertThat(sum).isEqualTo(770);
  }

  @Test
  void listsEveryExcludedAccountForSpreadsheets() {
    assertThat(report(THREE, Language.EN).excludedCsv())
        .isEqualTo(
            """
            account,name,rank,score,codes,reasons
            B,<script>alert(1)</script>,2,4.50,BELOW_THE_CUT,"rank 2: the score 4.5 is 3.2 short of the last key account, and the only place is taken"
            C,"'=Closed, ""Ltd\""",3,4.02,ACCESS_BELOW_MINIMUM,"access is 0, but must be at least 1"
            """);
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
    SelectionReport report = report(many, Language.EN);
    MatrixPicture picture = new MatrixPicture(report, report.map().orElseThrow());

    assertThat(picture.bubbles()).hasSize(85);
    assertThat(picture.render()).contains("Company number 84");
    assertThat(report.html()).contains("<li>85 Company number 84</li>");
  }

  @Test
  void showsHowSureTheChoiceIs() {
    ImmutableList<Account> close =
        ImmutableList.of(account("A", "Acme", 9, 4, 4000), account("B", "Bolt", 5, 9, 4000));
    SelectionReport plain = report(close, Language.EN);
    SelectionReport report =
        plain.withStability(
            SelectionStability.of(plain.selection(), SmaaSettings.builder().samples(1000).build()));

    // by the weight t of access, with growth 5/7 and revenue 2/7 of the rest, Acme has
    // 4t + 53/7 (1 - t) and Bolt 9t + 33/7 (1 - t): a tie at t = 4/11; growth has its tie at 3/7
    assertThat(report.text())
        .contains("; out if access weighs more than 36.4 % (now 30.0 %), for Bolt\n")
        .contains(
            "Probabilities of being selected from 1,000 draws (all weights equally likely), each"
                + " with its 95 % interval.");
    assertThat(report.html())
        .contains("<th>How sure</th>")
        .contains("out if access weighs more than 36.4 % (now 30.0 %), for Bolt")
        .contains("<td>Growth</td><td class=\"number\">50.0 %</td><td class=\"number\">42.9 %</td>")
        .contains("<td>Bolt for Acme</td>");
    assertThat(plain.html()).doesNotContain("How sure");
    assertThat(plain.text()).doesNotContain("probability");
  }

  @Test
  void saysWhereNoWeightChangesTheChoiceAndWhereNoneIsExact() {
    SelectionReport plain = report(THREE.subList(0, 2), Language.EN);
    SelectionStability sure =
        SelectionStability.of(plain.selection(), SmaaSettings.builder().samples(10).build());
    AccountStability acme = sure.accounts().get(0);
    SelectionStability sampled =
        SelectionStability.builder()
            .provenance(sure.provenance())
            .samples(10)
            .addAccounts(
                new AccountStability(acme.account(), acme.probability(), ImmutableList.of()))
            .build();

    assertThat(plain.withStability(sure).text()).contains("out if revenue weighs more than");
    assertThat(plain.withStability(sampled).text())
        .contains("no exact break-even weights for this strategy");
    assertThat(plain.withStability(sampled).html())
        .contains("How sure")
        .doesNotContain("Which weights keep");
    SelectionReport alone = report(THREE.subList(0, 1), Language.EN);
    assertThat(
            alone
                .withStability(
                    SelectionStability.of(
                        alone.selection(), SmaaSettings.builder().samples(10).build()))
                .text())
        .contains("selected with probability 100 %; stays chosen whatever any single weight is");
  }

  @Test
  void saysInWordsThatWeightsWereDrawnAroundThoseOfTheModel() {
    SelectionReport plain = report(THREE, Language.EN);
    SmaaSettings around =
        SmaaSettings.builder()
            .samples(10)
            .weights(WeightSamplers.around(MODEL.criteria(), MODEL.weights(), 50))
            .build();
    SelectionReport report = plain.withStability(SelectionStability.of(plain.selection(), around));

    assertThat(report.text())
        .contains(
            "Probabilities of being selected from 10 draws (weights drawn around those of the"
                + " model), each with its 95 % interval.");
    assertThat(report.html())
        .contains("weights drawn around those of the model")
        .contains("weights around {growth=0.5, access=0.3, revenue=0.2} with concentration 50.0");
  }

  @Test
  void callsTheAccountsOfAFindingByName() {
    ImmutableList<Account> accounts =
        ImmutableList.of(
            account("A", "Acme", 9, 8, 4000),
            account("B", "Bolt", 3, 4, 90_000),
            account("C", "Corvane", 5, 4, 80_000));

    assertThat(report(accounts, Language.EN).text())
        .contains(
            "criterion 'revenue' has 2 values beyond its bounds 0 to 10000 (Bolt, Corvane); they"
                + " count as the nearest bound");
  }

  @Test
  void worksWithoutAMap() {
    SelectionReport plain =
        new SelectionReport(
            KeyAccountSelector.of(MODEL, Strategies.standard()).select(THREE),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            Language.EN);

    assertThat(plain.text()).contains("  1. A    7.70").doesNotContain("Where all accounts");
    assertThat(plain.html()).doesNotContain("<circle");
  }

  private static SelectionReport report(ImmutableList<Account> accounts, Language language) {
    return new SelectionReport(
        KeyAccountSelector.of(MODEL, Strategies.standard()).select(accounts),
        Optional.of(Positioner.of(MODEL).place(accounts)),
        ImmutableList.of(new ReportSection("Besides", ImmutableList.of("One & only."))),
        accounts.stream().collect(ImmutableMap.toImmutableMap(Account::id, Account::name)),
        ImmutableList.of("f.csv row 2: broken", "f.csv row 3: broken"),
        ImmutableMap.of("File f.csv", "abc"),
        language);
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
