package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.account.Account;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.MbgNbd;
import org.openkam.value.lifetime.TimeSpan;
import org.openkam.value.measure.LifetimeModel;
import org.openkam.value.measure.ValueMeasures;

/** What files say of accounts beyond figures, so that measures read it without more. */
final class AccountProfileTest {
  private static final String DEALS =
      """
      Deal ID,Account ID,Amount (EUR),Stage,Close date,Probability,Country
      d1,A1,1000,Closed Won,2024-02-10,100,NL
      d2,A1,500,Closed Won,2025-03-10,100,FR
      d3,A1,2000,Proposal,2026-02-10,40,PL
      d4,A1,1000,Proposal,2026-03-10,10,PL
      d5,A2,700,Closed Won,2025-06-30,100,
      d6,A2,300,Closed Lost,2025-06-30,0,ES
      """;

  @TempDir private Path folder;

  @Test
  void readsSinceWhenAnAccountBuys() {
    Reading reading =
        read(
            """
            id,name,customer since
            A1,Acme,1987-05-01
            A2,Bolt,long ago
            A3,Cord,2001-02-03
            A4,Dorn,
            """);

    assertThat(reading.accounts())
        .extracting(Account::customerSince)
        .containsExactly(
            Optional.of(LocalDate.of(1987, 5, 1)),
            Optional.empty(),
            Optional.of(LocalDate.of(2001, 2, 3)),
            Optional.empty());
    assertThat(reading.accounts().get(0).dimensions()).isEmpty();
    assertThat(reading.problems())
        .extracting(CrmProblem::toString)
        .containsExactly(
            "accounts.csv row 3 column 'customer since': 'long ago' is not a date; treated as not"
                + " measured");
  }

  @Test
  void countsTheCountriesOfAnAccountAndOfWhatItBought() {
    Reading reading =
        CrmReader.of(
                file("accounts.csv", "id,name,country,countries\nA1,Acme,NL,nl; BE\nA2,Bolt,DE,\n"),
                file("deals.csv", DEALS))
            .read();

    assertThat(reading.accounts())
        .extracting(Account::units)
        .containsExactly(
            ImmutableList.of(
                OrganizationUnit.of("A1", "Acme", "NL"),
                OrganizationUnit.of("A1 BE", "Acme", "BE"),
                OrganizationUnit.of("A1 FR", "Acme", "FR")),
            ImmutableList.of(OrganizationUnit.of("A2", "Bolt", "DE")));
  }

  @Test
  void makesUnitsOfTheAccountsThatAreRolledUp() {
    Reading reading =
        CrmReader.of(
                file(
                    "accounts.csv",
                    """
                    id,name,parent id,country
                    A1,Acme,,
                    A2,Acme Nord,A1,DK
                    A3,Acme Ost,A2,PL
                    A4,Solo,,
                    """))
            .withGrouping(CrmReader.Grouping.ROLLED_UP)
            .read();

    assertThat(reading.accounts())
        .extracting(Account::units)
        .containsExactly(
            ImmutableList.of(
                OrganizationUnit.of("A1", "Acme", ""),
                OrganizationUnit.of("A2", "Acme Nord", "DK"),
                OrganizationUnit.of("A3", "Acme Ost", "PL")),
            ImmutableList.of());
  }

  @Test
  void readsAnAmountBesideItsProbabilityAsAnEstimate() {
    Reading reading =
        read(
            """
            id,name,Potential amount (EUR),Potential probability,Potential horizon,Upsell,Upsell chance,Risk,Risk probability
            A1,Acme,50000,40,24,100,0.5,7,300
            A2,Bolt,20000,5,,,0.25,8,10
            """);

    assertThat(reading.accounts().get(0).estimates())
        .containsExactly(
            entry("potential", estimate(50_000, "EUR", 0.4, 24)),
            entry("upsell", estimate(100, "", 0.5, 12)));
    assertThat(reading.accounts().get(1).estimates())
        .containsExactly(entry("potential", estimate(20_000, "EUR", 0.05, 12)));
    assertThat(reading.measures()).contains("potential-amount-eur", "risk-probability");
  }

  @Test
  void keepsPurchasesWithTheirDayAndOpenDealsWithTheirProbability() {
    Reading reading = reading();

    assertThat(reading.accounts().get(0).transactions().get("purchases"))
        .isEqualTo(
            Transactions.of(
                new Transaction(LocalDate.of(2024, 2, 10), 1000, "EUR"),
                new Transaction(LocalDate.of(2025, 3, 10), 500, "EUR")));
    assertThat(reading.accounts().get(0).estimates())
        .hasEntrySatisfying(
            "pipeline",
            pipeline -> {
              assertThat(pipeline.amount()).isEqualTo(3000);
              assertThat(pipeline.probability()).isEqualTo(0.3);
            });
    assertThat(reading.accounts().get(1).estimates()).isEmpty();
  }

  @Test
  void looksBackWithoutWhatWasNotKnown() {
    Reading reading =
        CrmReader.of(file("accounts.csv", "id,name\nA1,Acme\nA2,Bolt\n"), file("deals.csv", DEALS))
            .asOf(LocalDate.of(2025, 1, 1))
            .read();

    assertThat(reading.accounts().get(0).transactions().get("purchases"))
        .isEqualTo(Transactions.of(new Transaction(LocalDate.of(2024, 2, 10), 1000, "EUR")));
    assertThat(reading.accounts().get(0).estimates()).isEmpty();
  }

  @Test
  void addsUpTheLinesOfADay() {
    Reading reading =
        CrmReader.of()
            .withOrderLines(
                file(
                    "lines.csv",
                    """
                    Order ID,Order date,Customer,Product,Line total
                    o1,2025-02-01,Acme,Bolts,10.50
                    o1,2025-02-01,Acme,Nuts,4.25
                    o2,2025-02-03,Acme,Nuts,1.00
                    """))
            .read();

    assertThat(reading.accounts().get(0).transactions().get("purchases"))
        .isEqualTo(
            Transactions.of(
                new Transaction(LocalDate.of(2025, 2, 1), 14.75, ""),
                new Transaction(LocalDate.of(2025, 2, 3), 1, "")));
  }

  @Test
  void choosesByMeasuresOfWhatTheFilesSay() {
    Measure lifetime =
        ValueMeasures.purchases("purchases")
            .lifetimeValue(
                LifetimeModel.given(
                    MbgNbd.builder().r(2).alpha(8).a(0.3).b(8).unit(TimeSpan.Unit.MONTH).build(),
                    new GammaGamma(2, 12, 4000)),
                3,
                0.1);
    SelectionModel model =
        SelectionModel.builder()
            .id("measures")
            .addCriteria(
                criterion("tenure", 0, 30, Measures.tenure()),
                criterion("pipeline", 0, 2000, Measures.expectedValue("pipeline")),
                criterion("lifetime", 0, 20_000, lifetime))
            .weights(
                Weights.proportional(
                    ImmutableMap.of("tenure", 1.0, "pipeline", 1.0, "lifetime", 1.0)))
            .build();
    Reading reading = reading();

    assertThat(ModelNeeds.unmet(model, reading))
        .extracting(Finding::message)
        .containsExactly("'tenure' takes a column 'customer since' in the file of accounts");
    Reading dated =
        CrmReader.of(
                file(
                    "accounts.csv",
                    "id,name,customer since\nA1,Acme,2015-01-01\nA2,Bolt,2024-01-01\n"),
                file("deals.csv", DEALS + "d7,A2,10,Proposal,2026-02-10,50,\n"))
            .read();
    assertThat(ModelNeeds.unmet(model, dated)).isEmpty();
    assertThat(
            KeyAccountStudy.of(model)
                .asOf(LocalDate.of(2025, 12, 31))
                .on(dated.accounts())
                .keyAccounts())
        .extracting(KeyAccount::account)
        .extracting(Object::toString)
        .containsExactly("A1", "A2");
  }

  @Test
  void saysWhichFileWouldGiveWhatAModelReads() {
    SelectionModel model =
        SelectionModel.builder()
            .id("needs")
            .addCriteria(
                criterion("fit", 0, 1, Measures.figure("fit")),
                criterion("rate", 0, 1, Measures.figure("win-rate")),
                criterion("potential", 0, 1, Measures.expectedValue("potential")),
                criterion("countries", 0, 1, Measures.countries()),
                criterion("calls", 0, 1, Measures.series("activities").count()),
                criterion("own", 0, 1, Measure.of("own", "", account -> OptionalDouble.empty())))
            .weights(Weights.proportional(ImmutableMap.of("fit", 1.0, "rate", 1.0)))
            .build();

    assertThat(ModelNeeds.unmet(model, read("id,name,size\nA1,Acme,3\nA2,Bolt,4\n")))
        .extracting(Finding::message)
        .containsExactly(
            "'fit' takes a column 'fit' in the file of accounts",
            "'win-rate' takes lost deals beside the won ones",
            "'expected potential' takes the columns 'potential amount' and 'potential probability'"
                + " in the file of accounts",
            "'countries' takes a column 'country' in the file of accounts",
            "'count of activities' takes a file of activities");
  }

  private static Criterion criterion(String id, double low, double high, Measure measure) {
    return Criterion.builder().id(id).scale(Scale.ratio("", low, high)).measure(measure).build();
  }

  private static Estimate estimate(double amount, String unit, double chance, int months) {
    return Estimate.builder()
        .amount(amount)
        .unit(unit)
        .probability(chance)
        .horizonMonths(months)
        .source(Evidence.from("accounts.csv"))
        .build();
  }

  private Reading reading() {
    return CrmReader.of(
            file("accounts.csv", "id,name\nA1,Acme\nA2,Bolt\n"), file("deals.csv", DEALS))
        .read();
  }

  private Reading read(String accounts) {
    return CrmReader.of(file("accounts.csv", accounts)).read();
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
