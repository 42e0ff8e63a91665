package org.openkam.examples.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WorkflowsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/openkam/examples/workflows");
  private static final Path SELECTION = Path.of("target/workflows/first-selection.json");

  @Test
  void holdsTheKeyAccountsOfTodayAgainstTheModel() {
    assertThat(printed(AuditKeyAccounts::run))
        .containsSubsequence(
            "Aldermoor      meets the model.",
            "Norwick        does not meet the model: margin is 2, but must be at least 3, short by"
                + " 1.",
            "Redmere        cannot be judged yet: ",
            "- 3 of 4 fields of Redmere are not known: growth, margin, and fit.",
            "- 1 of 4 fields of Redmere was confirmed too long ago: revenue.",
            // more than the planned effort, but less than 80 % of the plan
            "- Growth of Norwick: -4%, with 110% of the effort spent and 40% of the plan carried"
                + " out; carry out the plan first.",
            "- Growth of Oakhurst: -4%, with 110% of the effort spent and 90% of the plan carried"
                + " out; review the selection criteria.",
            // 19 / 16
            "19 key accounts use 119% of the capacity and 4 of them fail the model; at risk: image,"
                + " churn, and profit.",
            "19 key accounts exceed the limit of 15; attention will be too thin.",
            "11 of the 19 largest are key accounts; the others are Hartwell, Ivybridge, Juniper,"
                + " Kilburn, Linton, Moorside, Netherby, Orchard.");
    assertThat(
            printed(AuditKeyAccounts::run)
                .lines()
                .filter(line -> line.endsWith("meets the model.")))
        .hasSize(13);
    // too little was done for Quarry Lane to say anything of its plan or of the criteria
    assertThat(printed(AuditKeyAccounts::run)).doesNotContain("C-1", "_", "Quarry Lane changed");
  }

  @Test
  void answersThreeQuestionsAndSaysWhatWouldChangeANo() {
    assertThat(printed(SelectionRound::run))
        .containsSubsequence(
            // 0.4 * 0.9 + 0.2 * 24 / 40 + 0.2 * 0.8 + 0.2 * 0.8
            "Aldermoor: key account, score 0.80",
            "Aldermoor can serve as a reference for others.",
            "Brightwell: key account, score 0.74",
            "Corvane: not chosen, score 0.61",
            "Dunmere: not chosen, score 0.78",
            "not yet a concrete benefit for them: No benefit for the customer has been put into"
                + " figures; at least one is required.",
            "Eastholm: not chosen, score 0.39",
            "Margin rate is 14; at least 20 is required.",
            "It buys on price: 3 changes of supplier a year, at most 1 is acceptable.",
            // 0.4 * 335 / 1000 makes up for 0.134
            "Each of these alone would make Corvane a key account:",
            "- revenue from 640.0 to 975.0",
            "Together a smaller step of each is enough:",
            "- revenue from 640.0 to 837.7 and cooperation from 5.0 to 7.7");
  }

  @Test
  void staffsTheProgram() {
    assertThat(printed(StaffProgram::run))
        .containsSubsequence(
            "- Ben Kuipers looks after 5 accounts, more than 4.",
            "- Joris Maas looks after one account, fewer than 2.",
            // 140 of 400 hours
            "- Ben Kuipers spends 35% of the time on acquisition; at most 25% is agreed.",
            "the next meeting was due on May 15, 2026, 46 days ago.",
            "- Eva Smit works for Cartech, but does not report to its manager Ann de Wit.",
            "- Otto Brandt is allocated 120% of the available working time",
            "- Cartech covers 2 of 3 in languages; missing: fr.",
            "Roles filled: 75.0 %; open:",
            "- Business manager",
            // the smaller of 2 of 3 and 1 of 4
            "Ann de Wit fits Cartech to 25.0 %:",
            "Joris Maas fits Cartech to 75.0 %:");
  }

  @Test
  void asksBothSidesBeforeAnInvestment() {
    assertThat(printed(BothSides::run).lines())
        .containsExactly(
            "We score Cartech at 0.74, but it does not see us as a key supplier; withhold the key"
                + " status or win the position first.",
            "We have 38.5 % of their wallet, which makes us one of several suppliers; 1600 kEUR go"
                + " to others.",
            "We depend on them more than they depend on us.",
            "Cartech makes up 12% of our revenue, but spends only 38% with us.",
            "Presence abroad with Cartech is 8 apart (ours 3, theirs 11).",
            "A balanced relation is possible; an investment is justified by both sides' will.");
  }

  @Test
  void reviewsARelation() {
    assertThat(printed(RelationshipReview::run).lines())
        .containsExactly(
            // (7 + 8 + 3) / 6, (6 + 4 + 2) / 5, (9 + 8 + 7) / 3
            "Otto Kern: trust 3.00, wants us to make buying cheap and easy.",
            "Pia Holm: trust 2.40, wants us to advise on what they do with our parts.",
            "Nils Berg: trust 8.00, wants us to bring both companies together.",
            // two of nine bridges times two of four systems
            "Switching barrier: 11.1 %.",
            "Risk of losing Corvane: medium.",
            "- Switching barrier is 0.111; at least 0.5 is required.",
            "- Nothing is known about this requirement, so it does not count as met: Viability of"
                + " its business.");
  }

  @Test
  void estimatesWhiteSpaceByWhatPeersBuy() {
    assertThat(printed(WhiteSpaceByPeers::run).lines())
        .containsExactly(
            "Cartech buys 50.0 % of what we offer; open: 185 kEUR a year.",
            "- seals: 108 kEUR a year (77 to 140), as 9 similar customers buy; today they buy from"
                + " Dichtwerk and Metalo.",
            "- housings: 77 kEUR a year (0 to 138), as 9 similar customers buy; today they buy from"
                + " Metalo.");
  }

  @Test
  void saysOfWhoseCellWeAreSure() {
    List<String> lines = printed(PortfolioDoubt::run).lines().toList();

    assertThat(lines)
        .contains("Aldermoor  100.0 % Invest to grow", "Hollowby   100.0 % Harvest or let go");
    assertThat(lines.get(2))
        .matches("Corvane    9\\d\\.\\d % Invest to grow, \\d\\.\\d % Select and hold");
  }

  @Test
  void addsWeightTimesValueForACriterionOfOnesOwn() {
    // 50 trucks are worth 0.5, so the score rises by 0.2 * 0.5
    assertThat(printed(CustomCriterion::run))
        .containsSubsequence(
            "linter: []", "weight 0.2", "score 0.608 to 0.708", "Wagenpark (50 trucks)");
  }

  @Test
  void saysThatACustomerSeesNoKeySupplierInUs() {
    assertThat(printed(KeySupplierCheck::run))
        .containsSubsequence(
            "pipes | spend 700 | they: LEVERAGE | we: CORE | WE_WANT_MORE",
            "valves | spend 300 | they: STRATEGIC | we: CORE | MUTUAL_KEY",
            "NOT_KEY_SUPPLIER: ",
            "LEVERAGE 70 %, STRATEGIC 30 %",
            "our model keeps Cartech as a key account");
  }

  @Test
  void makesOneJudgementOutOfSeveral() {
    assertThat(printed(SeveralJudges::run))
        .containsSubsequence(
            // of 2, 3 and 9
            "median fit 3.0",
            "Vicom between 2.0 and 9.0",
            "Cas leniency +0.65",
            "account 'Vicom' is rated from 2 to 9 on criterion 'fit' by Ann, Bob, Cas",
            // the mean of 0.75 and 0.5
            "joint weight of fit 0.625",
            "1 of 1 rate it below 50: Germany",
            "account 'Vicom' demands 8 of 'Germany', which is able to do 5");
  }

  @Test
  void reviewsAModelThatCountsOneThingTwice() {
    assertThat(printed(ModelReview::run))
        .containsSubsequence(
            "'revenue' and 'margin' move together (correlation 0.998)",
            "'Vicom' is chosen and 'Aldermoor' is not",
            "rank reversals of the weighted sum: 0",
            "not outranked: [Vicom, Cartech]",
            "A by net flows: [Vicom, Cartech, Aldermoor]");
  }

  @Test
  void goesFromAnAnalysisToAFaultlessPlan() {
    assertThat(printed(PlanFromAnalysis::run))
        .containsSubsequence(
            "The plan for Cartech runs 24 months and follows from 3 main issues.",
            "Goal 'Deliver 97 of 100 orders on the agreed day' meets 5 of 5 SMART criteria.",
            "Every criterion of the selection has an indicator on the scorecard.",
            "The checks of the plan found nothing to mend.",
            "Written as JSON and read back, the plan is equal.",
            "AccountPlan                 Cartech/2026-01-01",
            "AccountPlanObjective        Cartech/2026-01-01/G1",
            "AccountPlanObjectiveMeasure Cartech/2026-01-01/G1/deliveries on time",
            "AccountPlanObjective        Cartech/2026-01-01/G2",
            "AccountPlanObjectiveMeasure Cartech/2026-01-01/G2/revenue",
            "AccountPlanObjective        Cartech/2026-01-01/G3",
            "AccountPlanObjectiveMeasure Cartech/2026-01-01/G3/share-of-wallet",
            "# Account plan of Cartech",
            "What the customer may read of it:",
            "# Account plan of Cartech",
            "## What the customer gains",
            "### G2: Sell the first housings");
    assertThat(printed(PlanFromAnalysis::run).split("What the customer may read of it:", -1)[1])
        .doesNotContain(
            "What we gain", "Analysis", "preferred supplier", "rival", "Follows from", "draft");
  }

  @Test
  void blocksAProgrammeWithoutSponsorAndFindsThreeAmbitionsTooHigh() {
    assertThat(printed(ProgrammeReadinessCheck::run))
        .containsSubsequence(
            "# How important is key account management for us?",
            "Signs that speak for key account management: 3 of 3 known.",
            "- 1 of 8 accounts brought 90% of the growth",
            "- We depend on few: Aldermoor brings 41% of revenue",
            "# Readiness of key account program",
            "Where we want more by the end of the year than the account can deliver:",
            "- Dunmere can reach Phase 1 by December 31, 2026, one phase short of Phase 2; missing:"
                + " Recognized as a good negotiator.",
            "- Glanford",
            "missing: Recognized as a valuable expert.",
            "- Kestrel Foods",
            "missing: Attempts per appointment.")
        .contains(
            "Must not start yet.",
            "“Commitment of top management” is at level 0 of 4",
            "as contacts are known to one person only and data on key accounts are out of date")
        .doesNotContain("phase-1", "sponsorship", "_");
  }

  @Test
  void writesInTheSecondYearWhoHasToHearWhat() {
    String letters = printed(YearTwo::run);

    assertThat(letters)
        .containsSubsequence(
            "# Key accounts on June 30, 2026",
            "Since June 30, 2025: 2 new key accounts, 2 no longer, 2 still.",
            "## New",
            "### Dunmere Logistics",
            "Rank 2, before that rank 5.",
            "- Revenue with us went from 590 to 720 kEUR.",
            "- Growth a year went from 9 to 16.",
            "### Hollowby",
            "- Not in the data of June 30, 2025.",
            "## No longer a key account",
            "### Corvane",
            "- Ahead of it now, and not before: Dunmere Logistics, Brightwell Foods, and Hollowby.",
            "### Glanford",
            "- No longer in the data of June 30, 2026.",
            "## Still a key account",
            "### Aldermoor",
            "### Brightwell Foods",
            "## What changed for all",
            "- The weight of Revenue with us went from 40.0% to 30.0%.",
            "- The weight of Will to cooperate went from 15.0% to 25.0%.",
            "# Your key accounts on June 30, 2026",
            "Ann de Wit,",
            "## Dunmere Logistics",
            "Is a key account now.",
            "### Before the customer hears of it",
            "- Name the account manager.",
            "### With the customer",
            "- Inform the customer.",
            "Ben Kuipers,",
            "## Corvane",
            "The status is under review until people have decided.",
            "- Explain what changes and what stays.",
            "Joris Maas,",
            "## Glanford",
            "Find out what happened before anything else.",
            "# Draft to Corvane",
            "What we have promised we keep.",
            "Ben Kuipers",
            "# Draft to Dunmere Logistics",
            "# Draft to Hollowby");
    assertThat(letters)
        .doesNotContain("Gross margin went from 20", "Draft to Glanford", "Eva Smit", "C-10");
  }

  @Test
  void showsWhatHangsOnWhom() {
    // 40, 15, 15, 10, 10, 5 and 5 squared; 30 of 100; 18 of 21
    assertThat(printed(RiskView::run))
        .containsSubsequence(
            "Aldermoor with its subsidiaries brings 40.0 % of revenue (limit 10 %); Herfindahl"
                + " index 2300.",
            "Losing Aldermoor itself would cost 30.0 % of our revenue: 85.7 % of the revenue in"
                + " Germany, 15.2 % of the revenue in Netherlands.",
            "Brightwell:",
            "- Ann de Wit should introduce a colleague to Otto Kern.",
            "Corvane:",
            "- Nobody of us is in contact with Pia Holm; Ann de Wit should ask Otto Kern for an"
                + " introduction.",
            "id,name,domain,tier,rank,score,model",
            "A,Aldermoor,aldermoor.example,KEY,1.00,0.78,small-model");
  }

  @Test
  void choosesFromTheExportOfHubSpot() {
    List<String> lines = firstSelection(HubSpotModel.export()).lines().toList();

    assertThat(lines)
        .contains("model of 6 criteria, findings []")
        .containsSequence(
            "Ruhr Builders        score 0.90, coverage 100 %",
            "  Revenue with us (€710,000) adds 0.22 points",
            "  Fit (10 of 10) adds 0.20 points",
            "  Their size (€53,100,000) adds 0.15 points",
            "Hoekstra Stores      score 0.86, coverage 100 %")
        .containsSequence(
            "Bakker & Zeller      score 0.73, coverage 80 %",
            "  Revenue with us (€573,000) adds 0.22 points",
            "  Open deals (€534,000) adds 0.19 points",
            "  Contacts (15) adds 0.14 points",
            "Zuider Builders      score 0.70, coverage 100 %",
            "  Revenue with us (€1,279,000) adds 0.25 points",
            "  Fit (8 of 10) adds 0.16 points",
            "  Contacts (17) adds 0.13 points",
            "chosen 12 of 500, at most 15",
            // 24 + 17 + 68 + 379 = 488
            "excluded 488: {COVERAGE_TOO_LOW=24, GATE_UNKNOWN=17, GROSS_MARGIN_BELOW_MINIMUM=68,"
                + " SCORE_BELOW_MINIMUM=379}");
    assertThat(lines).filteredOn(line -> line.contains("score")).hasSize(12);
    assertThat(lines).filteredOn(line -> line.contains(" adds ")).hasSize(36);
  }

  @Test
  void writesTheSameSelectionTwice() throws IOException {
    assertThat(firstSelection(HubSpotModel.export()))
        .endsWith(String.format("written to %s%n", SELECTION));
    byte[] first = Files.readAllBytes(SELECTION);
    Files.delete(SELECTION);
    firstSelection(HubSpotModel.export());

    assertThat(Files.readAllBytes(SELECTION)).isEqualTo(first);
    assertThat(Files.readString(SELECTION))
        .contains(
            "\"hubspot-companies.csv\" : \""
                + sha256(Files.readString(HubSpotModel.export()))
                + "\"",
            "\"id\" : \"first-selection\"",
            "\"fingerprint\" : \"" + HubSpotModel.model().fingerprint() + "\"");
  }

  @Test
  void choosesTheSameFromTheDutchExport(@TempDir Path folder) throws IOException {
    String english = Files.readString(HubSpotModel.export());
    String dutch =
        english.replaceFirst(
            ".*",
            "Record-ID,Bedrijfsnaam,Bedrijfsdomeinnaam,Branche,Land/regio,Jaaromzet,Totale omzet,"
                + "Totale waarde openstaande deals,Aantal gekoppelde contacten,Strategische fit,"
                + "Brutomarge");
    Path export = Files.writeString(folder.resolve("hubspot-companies.csv"), dutch);
    String fromEnglish = firstSelection(HubSpotModel.export());
    String selection = Files.readString(SELECTION);

    assertThat(firstSelection(export)).isEqualTo(fromEnglish);
    assertThat(Files.readString(SELECTION))
        .isEqualTo(selection.replace(sha256(english), sha256(dutch)))
        .isNotEqualTo(selection);
  }

  @Test
  void placesAccountsAndSharesOutEveryHour() {
    assertThat(printed(PortfolioPlan::run).lines())
        .containsExactly(
            "account,business-strength,attractiveness,size,cell",
            "Aldermoor,7.60,7.70,455.00,HIGH_HIGH",
            "Brightwell,6.00,7.10,380.00,HIGH_MEDIUM",
            "Corvane,3.60,7.20,300.00,HIGH_MEDIUM",
            "Dunmere,7.40,4.80,235.00,MEDIUM_HIGH",
            "Eastholm,5.80,6.10,210.00,MEDIUM_MEDIUM",
            "Fernhill,2.20,4.30,140.00,MEDIUM_LOW",
            "Glanford,6.80,2.90,110.00,LOW_HIGH",
            "Hollowby,3.00,2.60,65.00,LOW_LOW",
            "cell,zone,left,right,bottom,top,strategy",
            "LOW_LOW,HARVEST,0.00,3.33,0.00,3.33,\"Serve by the standard channel, invest nothing\"",
            "LOW_MEDIUM,HARVEST,3.33,6.67,0.00,3.33,\"Keep profitable, lower the cost to serve\"",
            "LOW_HIGH,SELECT,6.67,10.00,0.00,3.33,\"Protect the position, earn from it, expect no"
                + " growth\"",
            "MEDIUM_LOW,HARVEST,0.00,3.33,3.33,6.67,\"Answer requests, spend no time of a key"
                + " account manager\"",
            "MEDIUM_MEDIUM,SELECT,3.33,6.67,3.33,6.67,\"Invest only where a concrete plan pays"
                + " back\"",
            "MEDIUM_HIGH,INVEST,6.67,10.00,3.33,6.67,\"Build on the strong position, find further"
                + " growth\"",
            "HIGH_LOW,SELECT,0.00,3.33,6.67,10.00,\"Choose few, build the relation or leave it\"",
            "HIGH_MEDIUM,INVEST,3.33,6.67,6.67,10.00,\"Invest time and people to win position\"",
            "HIGH_HIGH,INVEST,6.67,10.00,6.67,10.00,\"First call on people and budget, grow"
                + " together\"",
            "Aldermoor   781 hours  First call on people and budget, grow together",
            "Brightwell  625 hours  Invest time and people to win position",
            "Corvane     624 hours  Invest time and people to win position",
            "Dunmere     546 hours  Build on the strong position, find further growth",
            "Eastholm    312 hours  Invest only where a concrete plan pays back",
            "Fernhill     78 hours  Answer requests, spend no time of a key account manager",
            "Glanford    234 hours  Protect the position, earn from it, expect no growth",
            "Hollowby      0 hours  Serve by the standard channel, invest nothing",
            "total      3200 hours",
            "Aldermoor  7.60 / 7.70 HIGH_HIGH      -> 8.00 / 8.10 HIGH_HIGH",
            "Brightwell 6.00 / 7.10 HIGH_MEDIUM    -> 6.60 / 7.50 HIGH_MEDIUM",
            "Corvane    3.60 / 7.20 HIGH_MEDIUM    -> 3.80 / 7.90 HIGH_MEDIUM",
            "Dunmere    7.40 / 4.80 MEDIUM_HIGH    -> 7.20 / 4.40 MEDIUM_HIGH",
            "Eastholm   5.80 / 6.10 MEDIUM_MEDIUM  -> 6.40 / 7.00 HIGH_MEDIUM",
            "Fernhill   2.20 / 4.30 MEDIUM_LOW     -> 2.00 / 4.10 MEDIUM_LOW",
            "Glanford   6.80 / 2.90 LOW_HIGH       -> 6.40 / 2.50 LOW_MEDIUM",
            "Hollowby   3.00 / 2.60 LOW_LOW        -> 3.20 / 2.80 LOW_LOW");
  }

  @Test
  void tellsHowFarFourModelsAgree() {
    assertThat(printed(CompareModels::run).lines())
        .containsExactly(
            "Spearman        revenue only  weighted sum  PROMETHEE II        TOPSIS",
            "revenue only            1.00          0.57          0.55          0.58",
            "weighted sum            0.57          1.00          0.99          0.99",
            "PROMETHEE II            0.55          0.99          1.00          0.98",
            "TOPSIS                  0.58          0.99          0.98          1.00",
            "first in the Kemeny consensus of all four: account-33",
            "Jaccard of 15   revenue only  weighted sum  PROMETHEE II        TOPSIS",
            "revenue only            1.00          0.43          0.43          0.43",
            "weighted sum            0.43          1.00          0.88          0.88",
            "PROMETHEE II            0.43          0.88          1.00          1.00",
            "TOPSIS                  0.43          0.88          1.00          1.00",
            "Vicom passes Cartech above a revenue weight of 0.461 (now 0.250)",
            "revenue only   chosen in 1000 draws: mean 100.0 %, least 100.0 %",
            "weighted sum   chosen in 1000 draws: mean 91.2 %, least 54.6 %",
            "PROMETHEE II   chosen in 1000 draws: mean 90.2 %, least 41.8 %",
            "TOPSIS         chosen in 1000 draws: mean 83.1 %, least 34.6 %");
  }

  @Test
  void doesNotTakeAFallTowardsTheMeanForTheWorkOfAProgramme() {
    assertThat(printed(LookBack::run).lines())
        .containsExactly(
            // Aldermoor, Brightwell, Corvane and Dunmere of five; with Glanford five of twelve
            "80.0 % of the chosen bring in 600 or more, 41.7 % of all accounts do",
            // 3,530 of 6,410
            "they bring in 55.1 % of revenue",
            // (-80 + 30 - 110 + 20 - 140) / 5
            "change with the programme -56 (-116 to 4)",
            "change expected without it 38 (-93 to 294)",
            "effect of the programme -94 (-351 to 66)");
  }

  @Test
  void judgesModelsByWhatCameAfter() {
    assertThat(printed(JudgeModels::run).lines())
        .containsExactly(
            "                        revenue of 2025                              staying to "
                + "the end of 2025",
            "model                   hit rate (95 %)       lift (95 %)            hit rate (9"
                + "5 %)       lift (95 %)",
            "revenue only            0.53 (0.31 to 0.75)   2.84 (1.87 to 4.32)    0.73 (0.48 "
                + "to 0.92)   0.99 (0.75 to 1.32)",
            "weighted sum            0.60 (0.38 to 0.80)   3.20 (2.24 to 4.58)    0.87 (0.64 "
                + "to 0.99)   1.18 (0.96 to 1.44)",
            "PROMETHEE II            0.67 (0.45 to 0.85)   3.56 (2.62 to 4.82)    0.93 (0.72 "
                + "to 1.00)   1.27 (1.07 to 1.50)",
            "TOPSIS                  0.67 (0.45 to 0.85)   3.56 (2.62 to 4.82)    0.93 (0.72 "
                + "to 1.00)   1.27 (1.07 to 1.50)",
            "past-total              0.60 (0.38 to 0.80)   3.20 (2.24 to 4.58)    0.74 (0.63 "
                + "to 0.83)   1.00 (1.00 to 1.00)",
            "last-period             0.53 (0.31 to 0.75)   2.84 (1.87 to 4.32)    0.74 (0.63 "
                + "to 0.83)   1.00 (1.00 to 1.00)",
            "recency-weighted-total  0.60 (0.38 to 0.80)   3.20 (2.24 to 4.58)    0.74 (0.63 "
                + "to 0.83)   1.00 (1.00 to 1.00)",
            "last-selection          0.47 (0.25 to 0.69)   2.49 (1.53 to 4.05)    0.74 (0.63 "
                + "to 0.83)   1.00 (1.00 to 1.00)",
            "random                  0.19 (0.19 to 0.19)   1.00 (1.00 to 1.00)    0.74 (0.63 "
                + "to 0.83)   1.00 (1.00 to 1.00)",
            "not clearly better than revenue only: weighted sum, PROMETHEE II, TOPSIS on reve"
                + "nue of 2025; weighted sum, PROMETHEE II, TOPSIS on staying to the end of 2025",
            "refused: account 'account-1' must not know at the cut 2024-01-01 its 'revenue' o"
                + "f a later day: 2024-06-30");
  }

  static List<Path> programs() throws IOException {
    try (Stream<Path> sources = Files.list(SOURCES)) {
      return sources.filter(WorkflowsTest::isProgram).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramHasAtMostSixtyLines(Path source) throws IOException {
    assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(60);
  }

  private static String firstSelection(Path export) {
    return printed(out -> FirstSelection.run(export, out));
  }

  private static String sha256(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  private static boolean isProgram(Path source) {
    try {
      return Files.readString(source).contains("static void main(");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String printed(Consumer<PrintWriter> program) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    program.accept(out);
    out.flush();
    return text.toString();
  }
}
