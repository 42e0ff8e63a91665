package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.finding.Finding;
import org.openkam.core.series.MetricSeries;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;

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
    Account acme =
        CrmReader.of().withAccounts(file("accounts.csv", ACCOUNTS)).read().accounts().get(0);

    assertThat(acme.id()).isEqualTo(AccountId.of("Acme"));
    assertThat(acme.figures()).containsEntry("revenue", 1100.5).containsEntry("employees", 2822.0);
    assertThat(acme.dimensions()).containsEntry("sector", "retail");
  }

  @Test
  @Tag("R007")
  void derivesMeasuresFromOpportunities() {
    Reading portfolio =
        CrmReader.of()
            .withAccounts(file("accounts.csv", ACCOUNTS))
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
  void joinsTheTwoFormsOfASalesforceIdAndKeepsThoseApartThatDifferInCase() {
    String shortIds =
        """
        Account ID,Account Name
        001D000000IqhSL,Acme
        001D000000IRFma,Bolt
        001D000000Irfma,Carl
        """;
    String longIds =
        """
        Id,AccountId,Name,StageName,Amount,CloseDate
        1,001D000000IqhSLIAZ,one,Closed Won,100,2025-01-31
        2,001D000000IRFmaIAH,two,Closed Won,20,2025-02-28
        3,001D000000IrfmaIAB,three,Closed Won,3,2025-03-31
        4,001D000000IrfmaIAP,spoilt,Closed Won,4000,2025-03-31
        """;

    Reading read =
        CrmReader.of()
            .withAccounts(file("accounts.csv", shortIds))
            .withOpportunities(file("deals.csv", longIds))
            .read();

    assertThat(read.accounts())
        .extracting(account -> account.findFigure("revenue-won").orElseThrow())
        .containsExactly(100.0, 20.0, 3.0);
    assertThat(read.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_ACCOUNT)
        .extracting(CrmProblem::toString)
        .containsExactly(
            "deals.csv row 5 column 'AccountId': '001D000000IrfmaIAP' is not among the accounts;"
                + " the row counts for none");
  }

  @Test
  void joinsShortSalesforceIdsToLongOnes() {
    Reading read =
        CrmReader.of()
            .withAccounts(file("accounts.csv", "Id,Name\n001D000000IqhSLIAZ,Acme\n"))
            .withOpportunities(
                file(
                    "deals.csv",
                    """
                    Opportunity ID,Account ID,Stage,Amount,Close Date
                    1,001D000000IqhSL,Closed Won,100,2025-01-31
                    2,001D000000IqhSLIAZ,Closed Won,20,2025-02-28
                    """))
            .read();

    assertThat(read.accounts().get(0).findFigure("revenue-won")).hasValue(120);
  }

  @Test
  void readsTheInvoicesOfXeroByContactAndNotByTheAccountInTheBooks() {
    String invoices =
        """
        ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,AccountCode,Currency,Type,Status
        Acme,INV-1,19/05/2025,18/06/2025,274.80,45.80,200,GBP,Sales invoice,Awaiting Payment
        Acme,INV-1,19/05/2025,18/06/2025,274.80,45.80,200,GBP,Sales invoice,Awaiting Payment
        Bolt,INV-2,20/05/2025,19/06/2025,120.00,20.00,200,GBP,Sales invoice,Paid
        Bolt,INV-3,21/05/2025,20/06/2025,12.00,2.00,200,GBP,Sales invoice,Voided
        """;

    Reading read = CrmReader.of(file("invoices.csv", invoices)).read();

    assertThat(read.won())
        .containsExactly(
            entry(AccountId.of("Acme"), new BigDecimal("274.80")),
            entry(AccountId.of("Bolt"), new BigDecimal("120.00")));
    assertThat(read.plan().files().get(0).system()).hasValue("Xero");
  }

  @Test
  void asksForTheAccountWhereTheOnlyCodeIsTheSameForAllPeople() {
    String invoices =
        """
        Invoice No,Contact name,Account code,Invoice Date,Total,Status
        1,Acme,200,2025-05-19,274.80,Paid
        2,Bolt,200,2025-05-20,120.00,Paid
        """;

    Reading read = CrmReader.of(file("invoices.csv", invoices)).read();

    assertThat(read.outcome()).isEqualTo(Reading.Outcome.NEEDS_ANSWER);
    assertThat(read.questions())
        .extracting(CrmProblem::code)
        .containsOnly(ProblemCode.UNKNOWN_HEADERS);
    assertThat(
            CrmReader.of(file("invoices.csv", invoices.replace("2,Bolt,200", "2,Bolt,201")))
                .read()
                .won())
        .containsOnlyKeys(AccountId.of("200"), AccountId.of("201"));
  }

  @Test
  void saysWhichWordsOfAStatusItDoesNotKnow() {
    Reading read =
        read(
            """
            Klantnummer;Bedrijfsnaam;Status
            1;Acme;Klant
            2;Bolt;Oud-klant
            3;Carl;Sponsor
            4;Dorn;Sponsor
            """);

    assertThat(read.accounts())
        .extracting(Account::status)
        .containsExactly(
            Account.Status.CUSTOMER,
            Account.Status.FORMER,
            Account.Status.CUSTOMER,
            Account.Status.CUSTOMER);
    assertThat(read.problems())
        .extracting(CrmProblem::message)
        .contains(
            "the status 'Sponsor' (2 x) is not known; such accounts are taken for customers unless"
                + " another column says otherwise")
        .noneMatch(message -> message.contains("Oud-klant"));
  }

  @Test
  void namesTheStagesWhereNothingWasWonAndSaysThatThereAreMore() {
    StringBuilder deals = new StringBuilder("Id,Account,StageName,Amount,IsClosed,IsWon\n");
    for (int i = 10; i < 31; i++) {
      deals.append(i).append(",Acme,D").append(i).append(",5,true,false\n");
    }

    assertThat(nothingWon(deals.toString()))
        .startsWith(
            "no revenue was won, so there is nothing to choose key accounts by; stages found:"
                + " D10, D11,")
        .endsWith(", D29, …");
    assertThat(nothingWon("Deal,Account,Stage,Amount\n1,Acme,Closed Lost,5\n"))
        .endsWith("; stages found: Closed Lost");
  }

  private String nothingWon(String deals) {
    return CrmReader.of().withOpportunities(file("deals.csv", deals)).read().problems().stream()
        .filter(problem -> problem.code() == ProblemCode.NOTHING_WON)
        .map(CrmProblem::message)
        .reduce("", String::concat);
  }

  @Test
  @Tag("R148")
  void readsTheSameAccountsFromTheExportsOfFiveSystems() {
    Reading salesforce =
        read(
            """
            Account ID,Account Name,Type,Annual Revenue,Industry
            1,Acme,Customer,1200000,Retail
            2,Bolt,Prospect,350000,Metal
            3,Cartech,Customer,800000,Cars
            4,Delta,Customer,,Food
            5,Essen,Prospect,90000,Food
            """);
    Reading zoho =
        read(
            """
            Record Id,Account Name,Industry,Account Type,Annual Revenue
            1,Acme,Retail,Customer,"1,200,000"
            2,Bolt,Metal,Prospect,"350,000"
            3,Cartech,Cars,Customer,"800,000"
            4,Delta,Food,Customer,
            5,Essen,Food,Prospect,"90,000"
            """);
    Reading hubSpot =
        read(
            """
            Record ID,Company name,Annual Revenue,Type,Industry
            1,Acme,1200000.0,CUSTOMER,Retail
            2,Bolt,350000.0,PROSPECT,Metal
            3,Cartech,800000.0,CUSTOMER,Cars
            4,Delta,,CUSTOMER,Food
            5,Essen,90000.0,PROSPECT,Food
            """);
    Reading dynamics =
        read(
            """
            (Do Not Modify) Account,Account Name,Relationship Type,Annual Revenue,Industry
            1,Acme,Customer,"$1,200,000.00",Retail
            2,Bolt,Prospect,"$350,000.00",Metal
            3,Cartech,Customer,"$800,000.00",Cars
            4,Delta,Customer,,Food
            5,Essen,Prospect,"$90,000.00",Food
            """);
    Reading vtiger =
        read(
            """
            Organization No;Organisation;Typ;Jahresumsatz;Branche
            1;Acme;Kunde;1.200.000,00;Retail
            2;Bolt;Interessent;350.000,00;Metal
            3;Cartech;Kunde;800.000,00;Cars
            4;Delta;Kunde;;Food
            5;Essen;Interessent;90.000,00;Food
            """);

    assertThat(salesforce.accounts())
        .hasSize(5)
        .isEqualTo(zoho.accounts())
        .isEqualTo(hubSpot.accounts())
        .isEqualTo(dynamics.accounts())
        .isEqualTo(vtiger.accounts());
    assertThat(salesforce.accounts().get(1))
        .isEqualTo(
            Account.builder()
                .id(AccountId.of("2"))
                .name("Bolt")
                .status(Account.Status.PROSPECT)
                .putFigure("annual-revenue", 350_000)
                .putDimension("industry", "Metal")
                .build());
  }

  @Test
  @Tag("R148")
  void readsTheSameAccountsFromHubSpotInThreeLanguages() {
    String rows = "1,Acme,1200000,250000,Retail,NL\n2,Bolt,350000,,Metal,DE\n";
    Reading english =
        read(
            "Record ID,Company name,Annual Revenue,Total Revenue,Industry,Country/Region\n" + rows);
    Reading dutch =
        read("Record-ID,Bedrijfsnaam,Jaaromzet,Totale omzet,Branche,Land/regio\n" + rows);
    Reading german =
        read(
            "Datensatz-ID,Unternehmensname,Jahresumsatz,Gesamtumsatz,Branche,Land/Region\n" + rows);

    assertThat(english.accounts())
        .containsExactly(
            Account.builder()
                .id(AccountId.of("1"))
                .name("Acme")
                .putFigure("annual-revenue", 1_200_000)
                .putFigure("total-revenue", 250_000)
                .putDimension("industry", "Retail")
                .putDimension("country", "NL")
                .addUnits(OrganizationUnit.of("1", "Acme", "NL"))
                .build(),
            Account.builder()
                .id(AccountId.of("2"))
                .name("Bolt")
                .putFigure("annual-revenue", 350_000)
                .putDimension("industry", "Metal")
                .putDimension("country", "DE")
                .addUnits(OrganizationUnit.of("2", "Bolt", "DE"))
                .build())
        .isEqualTo(dutch.accounts())
        .isEqualTo(german.accounts());
  }

  @Test
  void knowsHeadersThatAnAdministratorGave() {
    Reading reading =
        CrmReader.of()
            .withAccounts(file("accounts.csv", "Relatie,Omzet bij ons,FIT-SCORE\nAcme,7,900\n"))
            .withHeaders(Map.of("omzet bij ons", "account.revenue", "fitscore", "account.size"))
            .read();

    assertThat(reading.accounts().get(0).name()).isEqualTo("Acme");
    assertThat(reading.accounts().get(0).figures())
        .containsExactly(entry("revenue", 7.0), entry("size", 900.0));
  }

  @Test
  void takesSuchHeadersForDealsToo() {
    Reading reading =
        CrmReader.of()
            .withAccounts(file("accounts.csv", ACCOUNTS))
            .withOpportunities(file("deals.csv", DEALS.replace("deal_stage", "voortgang")))
            .withHeaders(Map.of("Voortgang", "deal.stage"))
            .read();

    assertThat(reading.accounts().get(0).findFigure("revenue-won")).hasValue(600);
  }

  @Test
  void namesProblemsByTheHeaderOfTheFile() {
    assertThat(read("Bedrijfsnaam,Jaaromzet\nA,1\nB,2\nC,veel\n").problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "accounts.csv row 4 column 'Jaaromzet': 'veel' is not a number; treated as not"
                + " measured");
  }

  @Test
  void reportsEveryProblemByFileRowAndColumn() {
    Reading reading =
        CrmReader.of()
            .withAccounts(file("accounts.csv", ACCOUNTS.replace(",12,", ",abc,")))
            .withOpportunities(
                file(
                    "deals.csv",
                    DEALS
                        + "8,MG,Ghost,Won,9/3/2025,70\n9,MG,Acme,Won,soon,much\n10,MG,Acme,Lost\n"))
            .read();

    assertThat(reading.problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "accounts.csv row 3 column 'employees': 'abc' is not a number; treated as not measured",
            "deals.csv row 11: the row has 4 fields, but the header has 6; what is missing counts"
                + " as empty",
            "deals.csv row 8 column 'account': the row names no account and counts for none",
            "deals.csv row 9 column 'account': 'Ghost' is not among the accounts; the row counts"
                + " for none",
            "deals.csv row 10 column 'close_value': 'much' is not a number; treated as not"
                + " measured",
            "deals.csv row 10 column 'close_value': a won deal, order or invoice has no amount; it"
                + " counts as zero",
            "deals.csv row 10 column 'close_date': 'soon' is not a date; treated as not measured",
            "deals.csv: no currency is named; the unit of the amounts is not stated");
    assertThat(reading.accounts().get(1).findFigure("employees")).isEmpty();
  }

  @Test
  void asksForNoMendingWhereALeadHasNoAccountYet() {
    Reading reading =
        CrmReader.of()
            .withAccounts(file("accounts.csv", ACCOUNTS))
            .withOpportunities(
                file("deals.csv", DEALS.replace("7,MG,,Won,9/3/2025,70", "7,MG,,Prospecting,,")))
            .read();

    assertThat(reading.problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "deals.csv row 8 column 'account': the row names no account and counts for none",
            "deals.csv: no currency is named; the unit of the amounts is not stated");
    assertThat(reading.problems()).extracting(CrmProblem::level).containsOnly(ProblemLevel.INFO);
    assertThat(reading.hasDefects()).isFalse();
  }

  @Test
  void asksForMendingWhereSomethingDidNotCount() {
    assertThat(
            CrmReader.of()
                .withAccounts(file("accounts.csv", ACCOUNTS))
                .withOpportunities(file("deals.csv", DEALS))
                .read()
                .hasDefects())
        .isTrue();
    assertThat(
            CrmReader.of()
                .withAccounts(file("circle.csv", "name,parent\nA,B\nB,A\n"))
                .read()
                .hasDefects())
        .isTrue();
  }

  @Test
  void countsSubsidiariesWithTheirParentOnRequest() {
    Reading portfolio =
        CrmReader.of()
            .withAccounts(file("accounts.csv", ACCOUNTS))
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
        CrmReader.of()
            .withAccounts(file("accounts.csv", ACCOUNTS))
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
    Reading portfolio =
        CrmReader.of().withAccounts(file("accounts.csv", "name,parent\nA,B\nB,A\n")).read();

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

    Reading reading = CrmReader.of(path).read();

    assertThat(reading.accounts().get(0).name()).isEqualTo("Café Zuid");
    assertThat(reading.accounts().get(0).findFigure("omzet")).hasValue(1234.5);
    assertThat(reading.accounts().get(0).status()).isEqualTo(Account.Status.PROSPECT);
    assertThat(reading.problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "accounts.csv: the file is not UTF-8; it was read as windows-1252, so check names with"
                + " accents");
  }

  @Test
  void asksWhichPartOfADateIsTheDay() {
    Reading reading =
        CrmReader.of()
            .withAccounts(file("accounts.csv", ACCOUNTS))
            .withOpportunities(
                file("deals.csv", "account,stage,close_date,value\nAcme,won,3/4/2025,5\n"))
            .read();

    assertThat(reading.problems())
        .extracting(CrmProblem::message)
        .contains(
            "no date such as '3/4/2025' says which part is the day; nothing that needs the date is"
                + " derived. Say \"dates: day-first\" or \"dates: month-first\"");
    assertThat(reading.accounts().get(0).findFigure("revenue-won")).hasValue(5);
    assertThat(reading.accounts().get(0).series())
        .containsEntry("revenue-won", MetricSeries.of("", Map.of()));
  }

  @Test
  void refusesFilesThatAreNoExport() {
    refuses(
        folder.resolve("ghost.csv"),
        ProblemCode.UNREADABLE_FILE,
        "ghost.csv: the file does not exist");
    refuses(
        folder,
        ProblemCode.UNREADABLE_FILE,
        folder.getFileName() + ": it is a directory, but must be a file");
    refuses(file("empty.csv", ""), ProblemCode.UNREADABLE_FILE, "empty.csv: the file is empty");
    refuses(
        file("twice.csv", "name,x,id\nA,1,7\nB,2,8\nA,3,7\n"),
        ProblemCode.DUPLICATE_ACCOUNT,
        "twice.csv row 4: account '7' stands in several rows, first in row 2");
  }

  @Test
  void readsTheFirstOfTwoColumnsWithOneHeader() {
    Reading reading = read("name,x,x\nA,1,2\n");

    assertThat(reading.accounts().get(0).figures()).containsExactly(entry("x", 1.0));
    assertThat(reading.problems())
        .extracting(CrmProblem::code)
        .containsExactly(ProblemCode.DUPLICATE_HEADER);
  }

  @Test
  void leavesOutAccountsWithoutAnId() {
    Reading portfolio =
        CrmReader.of().withAccounts(file("a.csv", "id,name,x\n,,3\n7,Bolt,4\n")).read();

    assertThat(portfolio.accounts()).extracting(Account::name).containsExactly("Bolt");
    assertThat(portfolio.problems())
        .extracting(CrmProblem::toString)
        .containsExactly("a.csv row 2: the account has neither id nor name and was left out");
  }

  private Reading read(String accounts) {
    return CrmReader.of().withAccounts(file("accounts.csv", accounts)).read();
  }

  private static void refuses(Path path, ProblemCode code, String message) {
    assertThatThrownBy(() -> CrmReader.of().withAccounts(path).read())
        .isInstanceOfSatisfying(
            CrmRefusedException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(code))
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
