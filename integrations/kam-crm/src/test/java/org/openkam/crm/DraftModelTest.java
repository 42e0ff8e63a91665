package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;

final class DraftModelTest {
  @TempDir private Path folder;

  /** Two accounts with a deal a quarter each, and one open deal of the first. */
  private Reading reading(String amounts, String currency) throws IOException {
    StringBuilder deals =
        new StringBuilder("deal id,account id,amount,status,close date,currency\n");
    int row = 0;
    for (String amount : amounts.split(" ", -1)) {
      String day = "2025-" + (row / 2 * 3 + 1 < 10 ? "0" : "") + (row / 2 * 3 + 1) + "-15";
      deals.append(
          String.format(
              Locale.ROOT, "D%d,A%d,%s,Won,%s,%s%n", row, 1 + row % 2, amount, day, currency));
      row++;
    }
    deals.append("D90,A1,500.00,Open,2025-12-15,").append(currency).append('\n');
    deals.append("D91,A1,1.00,Lost,2025-12-15,").append(currency).append('\n');
    Path accounts =
        Files.writeString(folder.resolve("accounts.csv"), "id,name\nA1,Acme\nA2,Bolt\n");
    return CrmReader.of(accounts, Files.writeString(folder.resolve("deals.csv"), deals)).read();
  }

  @Test
  void takesTheExtremesAsBoundsWhereTheQuantilesOfFewAccountsAreOne() throws IOException {
    DraftModel draft =
        DraftModel.of(reading("100.00 200.00 100.00 300.00 150.00 300.00 250.00 200.00", "EUR"))
            .orElseThrow();

    assertThat(draft.model().criteria())
        .extracting(Criterion::id, one -> one.scale().unit(), one -> one.bounds().orElseThrow())
        .containsExactly(
            tuple("revenue-won", "EUR", new Bounds(600, 1000)),
            tuple("revenue-trend", "per quarter", new Bounds(0, 0.34)),
            tuple("open-pipeline", "EUR", new Bounds(0, 500)));
    assertThat(draft.reasons())
        .extracting(Finding::message)
        .containsExactly(
            "the model is a draft: it weighs {revenue-won=0.5882352941176471,"
                + " revenue-trend=0.23529411764705885, open-pipeline=0.17647058823529413}, more"
                + " being better, and chooses 1 at most",
            "the draft does not weigh win rate: FEW_DECISIONS",
            "the draft does not weigh product breadth: EQUAL");
  }

  @Test
  void namesNoUnitWhereNoCurrencyIsKnown() throws IOException {
    DraftModel draft =
        DraftModel.of(reading("100.00 200.00 100.00 300.00 150.00 300.00 250.00 200.00", ""))
            .orElseThrow();

    assertThat(draft.model().criteria().get(0).scale().unit()).isEmpty();
  }

  @Test
  void callsTheLeastRevenueAsTheCriterionIsCalled() throws IOException {
    DraftModel draft =
        DraftModel.of(reading("100.00 200.00 100.00 300.00 150.00 300.00 250.00 200.00", "EUR"))
            .orElseThrow();

    assertThat(draft.model().gates().get(0).labels().in(Language.of(Locale.GERMAN)))
        .isEqualTo("gewonnener Umsatz");
  }

  @Test
  void choosesAFifthOfThoseThatBoughtRoundedUpAndNeverMoreThanFifteen() throws IOException {
    assertThat(mostKeyAccounts(1)).isEqualTo(1);
    assertThat(mostKeyAccounts(5)).isEqualTo(1);
    assertThat(mostKeyAccounts(6)).isEqualTo(2);
    assertThat(mostKeyAccounts(70)).isEqualTo(14);
    assertThat(mostKeyAccounts(71)).isEqualTo(15);
    assertThat(mostKeyAccounts(90)).isEqualTo(15);
  }

  /** {@return the limit among some buyers and ten more that lost every deal} */
  private int mostKeyAccounts(int buyers) throws IOException {
    StringBuilder deals = new StringBuilder("deal id,account,amount,status,close date,product\n");
    for (int i = 0; i < buyers; i++) {
      deals.append(String.format(Locale.ROOT, "W%d,B%d,%d,Won,2025-01-15,a%n", i, i, 100 + i));
      deals.append(String.format(Locale.ROOT, "V%d,B%d,%d,Won,2025-09-15,%d%n", i, i, 50, i % 3));
    }
    for (int i = 0; i < 10; i++) {
      deals.append(String.format(Locale.ROOT, "L%d,C%d,%d,Lost,2025-01-15,a%n", i, i, 100));
    }
    Reading reading =
        CrmReader.of(Files.writeString(folder.resolve("deals.csv"), deals.toString())).read();
    return DraftModel.of(reading).orElseThrow().model().selectionPolicy().maxKeyAccounts();
  }

  @Test
  void draftsFromInvoicesThatHoldNothingButAmountsAndDates() throws IOException {
    StringBuilder invoices = new StringBuilder("Rechnungsnr.;Kunde;Belegdatum;Netto;Währung\n");
    for (int i = 0; i < 24; i++) {
      invoices.append(
          String.format(
              Locale.ROOT,
              "R%d;Kunde %d;15.%02d.2025;%d,50;EUR%n",
              i,
              i % 5 % 3,
              i / 2 + 1,
              100 + 37 * i % 11));
    }
    Reading reading =
        CrmReader.of(Files.writeString(folder.resolve("Rechnungen.csv"), invoices.toString()))
            .read();

    assertThat(DraftModel.of(reading).orElseThrow().model().criteria())
        .extracting(Criterion::id)
        .containsExactly("revenue-won", "revenue-trend", "deals-won");
  }

  @Test
  void draftsFromTheFiguresOfAccountsWithoutCoordinatesAndRowNumbers() throws IOException {
    Path accounts =
        Files.writeString(
            folder.resolve("accounts.csv"),
            """
            name;latitude;row;employees;revenue 2024;revenue 2025;nps
            Acme;52,09;1;120;450.000,00;510.000,00;34
            Bolt;52,36;2;45;120.000,00;110.000,00;
            Carl;51,92;3;300;900.000,00;990.500,00;
            Dorn;52,07;4;12;60.000,00;95.000,00;61
            """);

    DraftModel draft = DraftModel.of(CrmReader.of().withAccounts(accounts).read()).orElseThrow();

    assertThat(draft.model().criteria())
        .extracting(Criterion::id)
        .containsExactly("employees", "revenue-2024", "revenue-2025");
    assertThat(draft.model().gates()).isEmpty();
    assertThat(draft.reasons()).extracting(Finding::subject).contains("draft", "nps");
  }

  @Test
  void takesNoCountOfActivitiesForAReasonToChoose() throws IOException {
    Path accounts =
        Files.writeString(
            folder.resolve("accounts.csv"),
            """
            name,employees,revenue 2024,revenue 2025
            Acme,120,450000.00,510000.00
            Bolt,45,120000.00,110000.00
            Carl,300,900000.00,990500.00
            """);
    Path activities =
        Files.writeString(
            folder.resolve("activities.csv"),
            """
            subject,account,type,date
            Visit,Acme,Meeting,2025-03-03
            Call,Acme,Call,2025-04-03
            Call,Bolt,Call,2025-04-04
            Call,Carl,Call,2025-04-05
            """);

    Reading reading = CrmReader.of().withAccounts(accounts).withActivities(activities).read();

    assertThat(reading.measures()).contains("activities");
    assertThat(DraftModel.of(reading).orElseThrow().model().criteria())
        .extracting(Criterion::id)
        .containsExactly("employees", "revenue-2024", "revenue-2025");
  }
}
