package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.AccountStatus;
import org.openkam.core.finding.Finding;
import org.openkam.core.finding.Severity;
import org.openkam.core.series.MetricSeries;

final class CrmReaderTest {
  private static final String ACCOUNTS =
      """
      account,sector,revenue,employees,subsidiary_of
      Acme,retail,"1,100.50",2822,
      Bolt,retail,250,12,Acme
      """;
  private static final String DEALS =
      """
      opportunity_id,product,account,deal_stage,close_date,close_value
      1,GTX Pro,Acme,Won,1/31/2025,100
      2,GTX Pro,Acme,Won,6/30/2025,200
      3,GTXPro,Acme,Won,9/28/2025,300
      4,MG,Bolt,Lost,9/1/2025,0
      5,MG,Bolt,Won,9/2/2025,50
      6,GTX Pro,Bolt,Engaging,,
      7,MG,,Won,9/3/2025,70
      """;

  @TempDir private Path folder;

  @Test
  void readsNumbersAsFiguresAndTextsAsDimensions() {
    Account acme = CrmReader.of(file("accounts.csv", ACCOUNTS)).read().accounts().get(0);

    assertThat(acme.id()).isEqualTo(AccountId.of("Acme"));
    assertThat(acme.figures()).containsEntry("revenue", 1100.5).containsEntry("employees", 2822.0);
    assertThat(acme.dimensions()).containsEntry("sector", "retail");
  }

  @Test
  @Tag("R007")
  void derivesMeasuresFromOpportunities() {
    CrmPortfolio portfolio =
        CrmReader.of(file("accounts.csv", ACCOUNTS))
            .withOpportunities(file("deals.csv", DEALS))
            .read();

    Account acme = portfolio.accounts().get(0);
    assertThat(acme.findFigure("revenue-won")).hasValue(600);
    assertThat(acme.findFigure("deals-won")).hasValue(3);
    assertThat(acme.findFigure("average-deal")).hasValue(200);
    assertThat(acme.findFigure("win-rate")).hasValue(1);
    assertThat(acme.findFigure("product-breadth")).hasValue(1);
    // 100, 200, 300: a slope of 100 a quarter on a mean of 200
    assertThat(acme.findFigure("revenue-trend").orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(acme.series()).containsKey("revenue-won");
    Account bolt = portfolio.accounts().get(1);
    assertThat(bolt.findFigure("win-rate")).hasValue(0.5);
    // the open deal has no value: the mean of what was won of its product
    assertThat(bolt.findFigure("open-pipeline")).hasValue(200);
    assertThat(portfolio.measures())
        .contains("employees", "revenue", "revenue-won", "revenue-trend", "win-rate");
    assertThat(portfolio.fingerprints()).containsOnlyKeys("accounts.csv", "deals.csv");
  }

  @Test
  @Tag("R148")
  void readsTheSameAccountsFromTheExportsOfThreeSystems() {
    CrmPortfolio salesforce =
        read(
            """
            Account ID,Account Name,Type,Annual Revenue,Industry
            1,Acme,Customer,1200000,Retail
            2,Bolt,Prospect,350000,Metal
            3,Cartech,Customer,800000,Cars
            4,Delta,Customer,,Food
            5,Essen,Prospect,90000,Food
            """);
    CrmPortfolio zoho =
        read(
            """
            Record Id,Account Name,Industry,Account Type,Annual Revenue
            1,Acme,Retail,Customer,"1,200,000"
            2,Bolt,Metal,Prospect,"350,000"
            3,Cartech,Cars,Customer,"800,000"
            4,Delta,Food,Customer,
            5,Essen,Food,Prospect,"90,000"
            """);
    CrmPortfolio hubSpot =
        read(
            """
            Record ID,Company name,Annual Revenue,Type,Industry
            1,Acme,1200000.0,CUSTOMER,Retail
            2,Bolt,350000.0,PROSPECT,Metal
            3,Cartech,800000.0,CUSTOMER,Cars
            4,Delta,,CUSTOMER,Food
            5,Essen,90000.0,PROSPECT,Food
            """);

    assertThat(salesforce.accounts())
        .hasSize(5)
        .isEqualTo(zoho.accounts())
        .isEqualTo(hubSpot.accounts());
    assertThat(salesforce.accounts().get(1))
        .isEqualTo(
            Account.builder()
                .id(AccountId.of("2"))
                .name("Bolt")
                .status(AccountStatus.PROSPECT)
                .putFigure("annual-revenue", 350_000)
                .putDimension("industry", "Metal")
                .build());
  }

  @Test
  @Tag("R148")
  void readsTheSameAccountsFromHubSpotInThreeLanguages() {
    String rows = "1,Acme,1200000,250000,Retail,NL\n2,Bolt,350000,,Metal,DE\n";
    CrmPortfolio english =
        read(
            "Record ID,Company name,Annual Revenue,Total Revenue,Industry,Country/Region\n" + rows);
    CrmPortfolio dutch =
        readWith(
            HubSpotLabels.DUTCH,
            "Record-ID,Bedrijfsnaam,Jaaromzet,Totale omzet,Branche,Land/regio\n" + rows);
    CrmPortfolio german =
        readWith(
            HubSpotLabels.GERMAN,
            "Datensatz-ID,Unternehmensname,Jahresumsatz,Gesamtumsatz,Branche,Land/Region\n" + rows);

    assertThat(english.accounts())
        .containsExactly(
            Account.builder()
                .id(AccountId.of("1"))
                .name("Acme")
                .putFigure("annual-revenue", 1_200_000)
                .putFigure("total-revenue", 250_000)
                .putDimension("industry", "Retail")
                .putDimension("country-region", "NL")
                .build(),
            Account.builder()
                .id(AccountId.of("2"))
                .name("Bolt")
                .putFigure("annual-revenue", 350_000)
                .putDimension("industry", "Metal")
                .putDimension("country-region", "DE")
                .build())
        .isEqualTo(dutch.accounts())
        .isEqualTo(german.accounts());
  }

  @Test
  void prefersTheLabelThatCameLater() {
    Account acme =
        CrmReader.of(file("accounts.csv", "Relatie,Omzet bij ons,JAAR-OMZET\nAcme,7,900\n"))
            .withLabels(HubSpotLabels.DUTCH)
            .withLabels(
                Map.of("relatie", "Company name", "omzet bij ons", "Revenue", "jaaromzet", "Size"))
            .read()
            .accounts()
            .get(0);

    assertThat(acme.name()).isEqualTo("Acme");
    assertThat(acme.figures()).containsExactly(entry("revenue", 7.0), entry("size", 900.0));
  }

  @Test
  void takesTheLabelsForOpportunitiesToo() {
    CrmPortfolio portfolio =
        CrmReader.of(file("accounts.csv", ACCOUNTS))
            .withOpportunities(file("deals.csv", DEALS.replace("deal_stage", "voortgang")))
            .withLabels(Map.of("Voortgang", "Deal Stage"))
            .read();

    assertThat(portfolio.accounts().get(0).findFigure("revenue-won")).hasValue(600);
  }

  @Test
  void namesProblemsByTheHeaderOfTheFile() {
    assertThat(
            readWith(HubSpotLabels.DUTCH, "Bedrijfsnaam,Jaaromzet\nA,1\nB,2\nC,veel\n").problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "accounts.csv row 4 column 'Jaaromzet': 'veel' is no number; the value counts as not"
                + " measured");
  }

  @Test
  void reportsEveryProblemByFileRowAndColumn() {
    CrmPortfolio portfolio =
        CrmReader.of(file("accounts.csv", ACCOUNTS.replace(",12,", ",abc,")))
            .withOpportunities(
                file(
                    "deals.csv",
                    DEALS
                        + "8,MG,Ghost,Won,9/3/2025,70\n9,MG,Acme,Won,soon,much\n10,MG,Acme,Lost\n"))
            .read();

    assertThat(portfolio.problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "accounts.csv row 3 column 'employees': 'abc' is no number; the value counts as not"
                + " measured",
            "deals.csv row 11: the row has 4 fields, but the header has 6; what is missing counts"
                + " as empty",
            "deals.csv column 'product': 'GTXPro' was read as 'GTX Pro'",
            "deals.csv row 8 column 'account': the opportunity names no account and counts for"
                + " none",
            "deals.csv row 9 column 'account': 'Ghost' is not among the accounts; the opportunity"
                + " counts for none",
            "deals.csv row 10 column 'close_value': 'much' is no number and counts as none",
            "deals.csv row 10 column 'close_date': 'soon' is no date and counts as none",
            "deals.csv row 10 column 'close_value': a won opportunity has no value; it counts as"
                + " zero",
            "deals.csv row 10 column 'close_date': a won opportunity has no date; it counts in no"
                + " quarter");
    assertThat(portfolio.accounts().get(1).findFigure("employees")).isEmpty();
  }

  @Test
  void asksForNoMendingWhereALeadHasNoAccountYet() {
    CrmPortfolio portfolio =
        CrmReader.of(file("accounts.csv", ACCOUNTS))
            .withOpportunities(
                file("deals.csv", DEALS.replace("7,MG,,Won,9/3/2025,70", "7,MG,,Prospecting,,")))
            .read();

    assertThat(portfolio.problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "deals.csv column 'product': 'GTXPro' was read as 'GTX Pro'",
            "deals.csv row 8 column 'account': the open opportunity names no account yet and"
                + " counts for none");
    assertThat(portfolio.problems()).extracting(CrmProblem::severity).containsOnly(Severity.INFO);
    assertThat(portfolio.hasDefects()).isFalse();
  }

  @Test
  void asksForMendingWhereSomethingDidNotCount() {
    assertThat(
            CrmReader.of(file("accounts.csv", ACCOUNTS))
                .withOpportunities(file("deals.csv", DEALS))
                .read()
                .hasDefects())
        .isTrue();
    assertThat(CrmReader.of(file("circle.csv", "name,parent\nA,B\nB,A\n")).read().hasDefects())
        .isTrue();
  }

  @Test
  void countsSubsidiariesWithTheirParentOnRequest() {
    CrmPortfolio portfolio =
        CrmReader.of(file("accounts.csv", ACCOUNTS))
            .withOpportunities(file("deals.csv", DEALS))
            .withGrouping(CrmReader.Grouping.ROLLED_UP)
            .read();

    assertThat(portfolio.accounts()).extracting(Account::name).containsExactly("Acme");
    assertThat(portfolio.accounts().get(0).findFigure("revenue-won")).hasValue(650);
    assertThat(portfolio.accounts().get(0).findFigure("win-rate")).hasValue(0.8);
    assertThat(portfolio.rolledUp()).containsEntry(AccountId.of("Bolt"), AccountId.of("Acme"));
  }

  @Test
  void readsOpportunitiesAsTheyStoodOnADay() {
    String deals =
        """
        account,product,deal_stage,engage_date,close_date,close_value
        Acme,GTX,Won,2025-01-02,2025-01-31,100
        Acme,GTX,Won,2025-02-03,2025-04-01,900
        Acme,GTX,Lost,2025-03-31,2025-05-01,0
        Acme,GTX,Won,2025-04-01,2025-04-02,700
        Acme,GTX,Engaging,2025-03-01,,5000
        Acme,GTX,Engaging,,,5000
        Bolt,GTX,Lost,,2025-03-01,0
        """;
    Account acme =
        CrmReader.of(file("accounts.csv", ACCOUNTS))
            .withOpportunities(file("deals.csv", deals))
            .asOf(LocalDate.of(2025, 4, 1))
            .read()
            .accounts()
            .get(0);

    assertThat(acme.findFigure("revenue-won")).hasValue(100);
    assertThat(acme.findFigure("win-rate")).hasValue(1);
    // three were open, each worth the mean of what had been won of the product by then
    assertThat(acme.findFigure("open-pipeline")).hasValue(300);
    assertThat(acme.series().get("revenue-won"))
        .isEqualTo(MetricSeries.of("", Map.of(LocalDate.of(2025, 3, 31), 100.0)));
  }

  @Test
  void reportsParentsThatFormACircle() {
    CrmPortfolio portfolio = CrmReader.of(file("accounts.csv", "name,parent\nA,B\nB,A\n")).read();

    assertThat(portfolio.findings()).extracting(Finding::code).containsExactly("PARENT_CYCLE");
    assertThat(portfolio.accounts()).hasSize(2);
  }

  @Test
  void readsWindowsFilesWithSemicolonsAndDecimalCommas() throws IOException {
    Path path = folder.resolve("accounts.csv");
    Files.write(
        path,
        "Accountnaam;Omzet;Type\nCafé Zuid;1.234,50;Prospect\nNoord;2,5;Klant\n"
            .getBytes(Charset.forName("windows-1252")));

    CrmPortfolio portfolio = CrmReader.of(path).read();

    assertThat(portfolio.accounts().get(0).name()).isEqualTo("Café Zuid");
    assertThat(portfolio.accounts().get(0).findFigure("omzet")).hasValue(1234.5);
    assertThat(portfolio.accounts().get(0).status()).isEqualTo(AccountStatus.PROSPECT);
    assertThat(portfolio.problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "accounts.csv: the file is not UTF-8; it was read as Windows-1252, so check names with"
                + " accents");
  }

  @Test
  void tellsWhenDatesAreAmbiguous() {
    CrmPortfolio portfolio =
        CrmReader.of(file("accounts.csv", ACCOUNTS))
            .withOpportunities(
                file("deals.csv", "account,stage,close_date,value\nAcme,won,3/4/2025,5\n"))
            .read();

    assertThat(portfolio.problems())
        .extracting(CrmProblem::message)
        .containsExactly(
            "the dates do not tell days from months; they were read as month/day/year");
  }

  @Test
  void refusesFilesThatAreNoExport() {
    refuses(
        folder.resolve("ghost.csv"), "file '" + folder.resolve("ghost.csv") + "' does not exist");
    refuses(folder, "'" + folder + "' is a directory, but must be a CSV file");
    refuses(file("empty.csv", ""), "file 'empty.csv' is empty");
    refuses(file("header.csv", "name,x\n"), "file 'header.csv' has a header but no account");
    refuses(
        file("twice.csv", "name,x\nA,1\nB,2\nA,3\n"),
        "file 'twice.csv' has account 'A' twice, in rows 2 and 4");
    refuses(
        file("other.csv", "colour,size\nred,3\n"),
        "file 'other.csv' must have a column with the account, such as 'account', 'name' or 'id',"
            + " but has [colour, size]");
    refuses(
        file("columns.csv", "name,x,x\nA,1,2\n"),
        "file 'columns.csv' must have each column once: 'x'");
    refuses(
        file("figures.csv", "name,Net sales,net_sales\nA,1,2\n"),
        "file 'figures.csv' must have each figure once, but columns 'Net sales' and 'net_sales' are"
            + " both 'net-sales'");
    assertThatThrownBy(
            () -> readWith(HubSpotLabels.DUTCH, "name,Annual Revenue,Jaaromzet\nA,1,2\n"))
        .isInstanceOf(CrmRefusedException.class)
        .hasMessage(
            "file 'accounts.csv' must have each figure once, but columns 'Annual Revenue' and"
                + " 'Jaaromzet' are both 'annual-revenue'");
    refuses(
        file("zero.csv", "name\n\u0000\n"),
        "file 'zero.csv' is no text: it holds bytes of value zero");
    assertThatThrownBy(
            () ->
                CrmReader.of(file("accounts.csv", ACCOUNTS))
                    .withOpportunities(file("deals.csv", "account,x\nAcme,1\n"))
                    .read())
        .isInstanceOf(CrmRefusedException.class)
        .hasMessage(
            "file 'deals.csv' must have a column with the stage, such as 'deal_stage', but has"
                + " [account, x]");
  }

  @Test
  void leavesOutAccountsWithoutAnId() {
    CrmPortfolio portfolio = CrmReader.of(file("a.csv", "id,name\n,Acme\n7,Bolt\n")).read();

    assertThat(portfolio.accounts()).extracting(Account::name).containsExactly("Bolt");
    assertThat(portfolio.problems())
        .extracting(CrmProblem::toString)
        .containsExactly("a.csv row 2 column 'id': the account has no id and was left out");
  }

  private CrmPortfolio read(String accounts) {
    return CrmReader.of(file("accounts.csv", accounts)).read();
  }

  private CrmPortfolio readWith(Map<String, String> labels, String accounts) {
    return CrmReader.of(file("accounts.csv", accounts)).withLabels(labels).read();
  }

  private static void refuses(Path path, String message) {
    assertThatThrownBy(() -> CrmReader.of(path).read())
        .isInstanceOf(CrmRefusedException.class)
        .hasMessage(message);
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
