package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.account.AccountId;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.planning.relationship.RelationshipMap;

final class ReadingPlanTest {
  private static final String ACCOUNTS = "Klantnummer;Bedrijfsnaam\nA1;Acme\nA2;Bolt\n";
  private static final String DEALS =
      "Kans;Klantnummer;Bedrag;Status\nEen;A1;45.000;Gewonnen\nTwee;A2;5.500;Verloren\n";

  @TempDir private Path folder;

  @Test
  void asksForTheDecimalSignWithBothTotals() {
    Reading reading = reader(DEALS).read();

    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.NEEDS_ANSWER);
    assertThat(reading.questions())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "deals.csv column 'Bedrag': '45.000' can be 45000 or 45.000, and no cell of the file"
                + " decides; with the separator for thousands the won total is 45000, with a"
                + " decimal sign 45.000. Say which: \"decimal: ,\" for the first, \"decimal: .\""
                + " for the second");
  }

  @Test
  void takesTheAnswerFromAPlan() {
    ReadingPlan plan =
        PlanJson.read(
            """
            files:
              - file: deals.csv
                currency: EUR
                columns:
                  - {header: Bedrag, decimal: "."}
            """);

    Reading reading = reader(DEALS).withPlan(plan).read();

    assertThat(reading.outcome().isResult()).isTrue();
    assertThat(reading.won())
        .containsEntry(AccountId.of("A1"), new BigDecimal("45.000"))
        .containsEntry(AccountId.of("A2"), BigDecimal.ZERO);
    assertThat(reading.reconciliation().orElseThrow().currencies()).containsExactly("EUR");
  }

  @Test
  void readsTheSameByThePlanThatItHandsOut() {
    String deals = DEALS.replace("45.000", "45.000,50").replace("Verloren", "Handdruk");
    ReadingPlan answer =
        PlanJson.read("{\"files\":[{\"file\":\"deals.csv\",\"stages\":{\"Handdruk\":\"lost\"}}]}");
    Reading first = reader(deals).withPlan(answer).read();

    String yaml = PlanJson.writeYaml(first.plan());
    Reading second = reader(deals).withPlan(PlanJson.read(yaml)).read();

    assertThat(PlanJson.read(yaml)).isEqualTo(first.plan());
    assertThat(PlanJson.read(PlanJson.write(first.plan()))).isEqualTo(first.plan());
    assertThat(second.won()).isEqualTo(first.won());
    assertThat(second.reconciliation()).isEqualTo(first.reconciliation());
    assertThat(second.outcome()).isEqualTo(first.outcome());
  }

  @Test
  void refusesAPlanThatTheFileContradicts() {
    refuses(
        "{files: [{file: deals.csv, columns: [{header: Omzet, meaning: deal.amount}]}]}",
        "deals.csv: the reading plan says column 'Omzet', but the file has only"
            + " [Kans, Klantnummer, Bedrag, Status]");
    refuses(
        "{files: [{file: deals.csv, object: meeting}]}",
        "deals.csv: the reading plan says object: meeting, but the file has no such kind of"
            + " record");
    refuses(
        "{files: [{file: deals.csv, headerRow: 99}]}",
        "deals.csv row 99: the reading plan says that the header stands in row 99, but the file"
            + " has no such row");
  }

  @Test
  void refusesATextThatIsNoPlan() {
    assertThatThrownBy(() -> PlanJson.read("{files: 3}"))
        .hasMessage("the reading plan must have a list 'files'");
    assertThatThrownBy(() -> PlanJson.read("{files: [{fyle: deals.csv}]}"))
        .hasMessageStartingWith("the reading plan has a file with 'fyle', but knows [file, ");
    assertThatThrownBy(() -> PlanJson.read("{files: [{object: deal}]}"))
        .hasMessage("the reading plan has an entry without 'file'");
    assertThatThrownBy(() -> PlanJson.read("{files: ["))
        .hasMessageStartingWith("the reading plan is neither YAML nor JSON: ");
  }

  @Test
  void convertsAtTheRateOfTheDay() {
    Path deals =
        file(
            "deals.csv",
            """
            deal id,account id,amount,currency,status,close date
            1,A1,100.50,USD,Won,2025-03-01
            2,A1,10.25,EUR,Won,2025-03-01
            3,A2,100.50,USD,Won,2025-07-01
            """);
    Path rates =
        file(
            "rates.csv",
            "currency,target,rate,date\nUSD,EUR,0.9,2025-01-01\nUSD,EUR,0.8,2025-06-01\n");

    Reading reading =
        CrmReader.of(file("accounts.csv", "id,name\nA1,Acme\nA2,Bolt\n"), deals)
            .withRates(rates)
            .read();

    assertThat(reading.won())
        .containsEntry(AccountId.of("A1"), new BigDecimal("100.70"))
        .containsEntry(AccountId.of("A2"), new BigDecimal("80.40"));
    assertThat(reading.reconciliation().orElseThrow().currencies()).containsExactly("EUR");
    assertThat(reading.problems())
        .extracting(CrmProblem::code)
        .contains(ProblemCode.CONVERTED)
        .doesNotContain(ProblemCode.MIXED_CURRENCIES);
  }

  @Test
  void asksForTheRateThatIsMissing() {
    Path deals =
        file(
            "deals.csv",
            """
            deal id,account id,amount,currency,status,close date
            1,A1,100.50,USD,Won,2024-03-01
            2,A1,10.25,EUR,Won,2025-03-01
            """);
    Path rates = file("rates.csv", "currency,target,rate,date\nUSD,EUR,0.9,2025-01-01\n");

    Reading reading =
        CrmReader.of(file("accounts.csv", "id,name\nA1,Acme\nA2,Bolt\n"), deals)
            .withRates(rates)
            .read();

    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.NEEDS_ANSWER);
    assertThat(reading.problems())
        .extracting(CrmProblem::toString)
        .contains("deals.csv row 2: there is no rate from USD to EUR on 2024-03-01");
  }

  @Test
  void readsContactsAndCountsActivities() {
    Reading reading =
        CrmReader.of()
            .withAccounts(file("accounts.csv", "id,name,owner\nA1,Acme,Kim\nA2,Bolt,\n"))
            .withContacts(
                file(
                    "contacts.csv",
                    """
                    Id,AccountId,FirstName,LastName,Title,ReportsToId,Contact owner
                    c1,A1,Ann,Ames,Buyer,Bo Berg,Kim
                    c2,A1,Bo,Berg,,c2,
                    c2,A1,Bo,Berg,,,
                    c3,A9,No,One,,,
                    c4,A1,,,,,
                    """))
            .withActivities(
                file(
                    "activities.csv",
                    """
                    Account ID,Activity date,Activity type,Contact ID
                    A1,2025-02-04,Call,c1
                    A1,2025-02-03,Call,c1
                    A1,soon,Call,c1
                    """))
            .read();

    assertThat(reading.relationships())
        .containsExactly(
            entry(
                AccountId.of("A1"),
                RelationshipMap.builder()
                    .account(AccountId.of("A1"))
                    .accountManager("Kim")
                    .addStakeholders(
                        Stakeholder.builder()
                            .id("c1")
                            .name("Ann Ames")
                            .function("Buyer")
                            .addContacts("Kim")
                            .reportsTo("c2")
                            .lastContact(LocalDate.of(2025, 2, 4))
                            .build(),
                        Stakeholder.builder().id("c2").name("Bo Berg").build())
                    .build()));
    assertThat(reading.accounts().get(0).transactions().get("activities"))
        .isEqualTo(
            Transactions.of(
                Transaction.event(LocalDate.of(2025, 2, 3)),
                Transaction.event(LocalDate.of(2025, 2, 4))));
    assertThat(reading.accounts().get(0).findFigure("activities")).hasValue(3);
    assertThat(reading.accounts().get(1).findFigure("activities")).hasValue(0);
    assertThat(reading.problems())
        .extracting(CrmProblem::toString)
        .contains(
            "contacts.csv row 4: contact 'c2' stands in several rows; the first one was read",
            "contacts.csv row 6: the contact has no name and was left out",
            "contacts.csv row 5 column 'AccountId': 'A9' is not among the accounts; the row counts"
                + " for none",
            "activities.csv row 4 column 'Activity date': 'soon' is not a date; treated as not"
                + " measured");
  }

  @Test
  void refusesAPlanWhoseWordsMeanNothing() {
    refusesText(
        "files: [{file: deals.csv, headerRow: first}]",
        "the reading plan must have a whole number from 1 on in 'headerRow': 'first'");
    refusesText(
        "files: [{file: deals.csv, separator: ''}]",
        "the reading plan of 'deals.csv' must have a separator of one character: ''");
    refusesText(
        "files: [{file: deals.csv, encoding: 'utf nine'}]",
        "the reading plan of 'deals.csv' must name a known encoding: 'utf nine'");
    refusesText(
        "files: [{file: deals.csv, encoding: utf-9}]",
        "the reading plan of 'deals.csv' must name a known encoding: 'utf-9'");
    refusesText(
        "files: [{file: deals.csv, stages: {Parked: opn}}]",
        "the reading plan of 'deals.csv' must make the stage 'Parked' won, lost, open or"
            + " cancelled: 'opn'");
    refusesText(
        "files: [{file: deals.csv, columns: [{header: Bedrag, decimal: ';'}]}]",
        "the reading plan of column 'Bedrag' must have a decimal sign . or ,: ';'");
    refusesText(
        "files: [{file: deals.csv, columns: [{header: Datum, dates: dayfirst}]}]",
        "the reading plan of column 'Datum' must have dates day-first or month-first: 'dayfirst'");
  }

  private static void refusesText(String plan, String message) {
    assertThatThrownBy(() -> PlanJson.read(plan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private void refuses(String plan, String message) {
    CrmReader reader = reader(DEALS).withPlan(PlanJson.read(plan));

    assertThatThrownBy(reader::read)
        .isInstanceOfSatisfying(
            CrmRefusedException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.PLAN_DRIFT))
        .hasMessage(message);
  }

  private CrmReader reader(String deals) {
    return CrmReader.of(file("accounts.csv", ACCOUNTS), file("deals.csv", deals));
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
