package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.measure.Measures;
import org.openkam.core.measure.SeriesSource;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;
import org.openkam.scoring.standard.Strategies;

/** Selections whose criteria, gates, limits and sizes read more than figures. */
final class MeasuredSelectionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final AccountId LARGE = AccountId.of("large");
  private static final AccountId SMALL = AccountId.of("small");

  @Test
  @Tag("R007")
  void theSmallAccountThatGrowsIsChosenBeforeTheLargeOneThatDoesNot() {
    Account large = account("large", revenue(100, 100, 100));
    Account small = account("small", revenue(20, 30, 45));

    Selection byGrowth =
        select(
            model(
                criterion(
                    Measures.series("revenue")
                        .over(Window.years(3))
                        .growth(SeriesSource.GrowthMethod.COMPOUND))),
            large,
            small);
    Selection bySize = select(model(criterion(Measures.series("revenue").latest())), large, small);

    assertThat(byGrowth.keyAccountIds()).containsExactly(SMALL);
    assertThat(measured(byGrowth, SMALL)).isEqualTo(0.5);
    assertThat(measured(byGrowth, LARGE)).isZero();
    assertThat(bySize.keyAccountIds()).containsExactly(LARGE);
  }

  @Test
  @Tag("R036")
  void theLongerRelationIsChosenAndItsLengthIsCountedToTheDay() {
    Account old = account("old", since(2018, 6, 30));
    Account young = account("young", since(2024, 12, 31));

    Selection selection = select(model(criterion(Measures.tenure())), old, young);

    assertThat(selection.keyAccountIds()).containsExactly(old.id());
    assertThat(measured(selection, old.id())).isEqualTo(7.5);
    assertThat(measured(selection, young.id())).isEqualTo(1);
  }

  @Test
  @Tag("R051")
  void potentialCountsByItsExpectedValueAndItsSourceIsKept() {
    Account likely = account("likely", potential(500_000, 0.4));
    Account bold = account("bold", potential(1_500_000, 0.1));

    Selection selection =
        select(model(criterion(Measures.expectedValue("potential", "EUR"))), likely, bold);

    assertThat(selection.keyAccountIds()).containsExactly(likely.id());
    assertThat(measured(selection, likely.id())).isEqualTo(200_000);
    assertThat(measured(selection, bold.id())).isEqualTo(150_000);
    assertThat(likely.estimates().get("potential"))
        .satisfies(
            potential -> assertThat(potential.source().source()).isEqualTo("expansion plan"));
  }

  @Test
  @Tag("R057")
  void yearsOfBusinessCountInDeclaredSteps() {
    Criterion reference =
        criterion(Measures.tenure()).toBuilder()
            .valueFunction(
                ValueFunctions.steps(0.2, ImmutableMap.of(2.0, 0.5, 5.0, 0.8, 10.0, 1.0)))
            .build();

    Selection selection =
        select(
            model(reference),
            account("eight", since(2017, 12, 31)),
            account("one", since(2024, 12, 31)));

    assertThat(selection.keyAccountIds()).containsExactly(AccountId.of("eight"));
    assertThat(selection.keyAccounts().get(0).score().score()).isEqualTo(0.8);
    assertThat(selection.exclusions().get(0).score().orElseThrow().score()).isEqualTo(0.2);
  }

  @Test
  void gatesLimitsAndShortlistsReadMeasuresThatNoCriterionReads() {
    Measure visits = Measures.series("visits").over(Window.months(12)).count();
    SelectionModel model =
        model(criterion(Measures.figure("fit"))).toBuilder()
            .addGates(Gate.atLeast(Measures.countries(), 2))
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(5).minCriteria(1).build())
            .build();
    Account wide = account("wide", fit(5, 3, "NL", "BE"));
    Account busy = account("busy", fit(4, 6, "NL", "BE"));
    Account narrow = account("narrow", fit(9, 1, "NL"));
    Account off = account("off", fit(1, 1, "NL", "BE"));

    Selection selection =
        KeyAccountSelector.of(model, Strategies.standard())
            .on(
                SelectionConstraints.builder()
                    .putCapacity(visits, 8)
                    .shortlist(Shortlists.largest(Measures.figure("fit"), 3))
                    .build())
            .select(AccountsAsOf.of(List.of(wide, busy, narrow, off), DAY));

    assertThat(selection.keyAccountIds()).containsExactly(wide.id());
    assertThat(codes(selection, narrow.id())).containsExactly("COUNTRIES_BELOW_MINIMUM");
    assertThat(codes(selection, busy.id())).containsExactly("LIMIT_REACHED");
    assertThat(codes(selection, off.id())).containsExactly("NOT_ON_SHORTLIST");
  }

  @Test
  void whatIsLaterThanTheDayChangesNothing() {
    Account large = account("large", revenue(100, 100, 100));
    Account small = account("small", revenue(20, 30, 45));
    Account crashed =
        small.toBuilder()
            .series(
                ImmutableMap.of(
                    "revenue",
                    MetricSeries.of(
                        "EUR",
                        ImmutableMap.<LocalDate, Double>builder()
                            .putAll(values(20, 30, 45))
                            .put(LocalDate.of(2026, 12, 31), 1.0)
                            .buildOrThrow())))
            .build();
    SelectionModel model =
        model(
            criterion(
                Measures.series("revenue")
                    .over(Window.years(3))
                    .growth(SeriesSource.GrowthMethod.COMPOUND)));

    assertThat(select(model, large, crashed)).isEqualTo(select(model, large, small));
  }

  @Test
  void whatMeasuresReportIsAmongTheFindings() {
    SelectionModel model =
        model(
            criterion(
                Measures.series("revenue")
                    .over(Window.years(3))
                    .growth(SeriesSource.GrowthMethod.THEIL_SEN)));

    Selection selection =
        select(
            model.toBuilder()
                .scoringPolicy(
                    ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build())
                .build(),
            account("large", revenue(100, 100, 100)),
            account("new", revenue(7)));

    assertThat(selection.findings()).extracting(Finding::code).contains("MEASURE_TOO_FEW_VALUES");
  }

  @Test
  void measuresThatLookBackNeedADay() {
    KeyAccountSelector selector =
        KeyAccountSelector.of(model(criterion(Measures.tenure())), Strategies.standard());

    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> selector.select(List.of(account("a", since(2020, 1, 1)))))
        .withMessage("measure 'tenure' must be read as of a day, but the accounts have none");
  }

  @Test
  void whatWasMeasuredCanBeKeptAndChosenByAgain() {
    AccountsAsOf accounts =
        AccountsAsOf.of(
            List.of(account("a", since(2020, 1, 1)), account("b", since(2021, 1, 1))), DAY);
    KeyAccountSelector selector =
        KeyAccountSelector.of(model(criterion(Measures.tenure())), Strategies.standard());
    MeasuredAccounts measured = selector.measure(accounts);

    assertThat(measured.measures()).containsExactly(Measures.tenure());
    assertThat(selector.select(measured)).isEqualTo(selector.select(accounts));
  }

  private static Selection select(SelectionModel model, Account... accounts) {
    return KeyAccountSelector.of(model, Strategies.standard())
        .select(AccountsAsOf.of(List.of(accounts), DAY));
  }

  private static double measured(Selection selection, AccountId account) {
    return selection.scoring().orElseThrow().matrix().findValue(account, "measured").orElseThrow();
  }

  private static ImmutableList<String> codes(Selection selection, AccountId account) {
    return selection.findExclusion(account).orElseThrow().reasons().stream()
        .map(Finding::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static SelectionModel model(Criterion criterion) {
    return SelectionModel.builder()
        .id("measured")
        .addCriteria(criterion)
        .weights(Weights.equal(List.of(criterion)))
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(1).minCriteria(1).build())
        .build();
  }

  private static Criterion criterion(Measure measure) {
    return Criterion.builder()
        .id("measured")
        .scale(Scale.interval(0, 2e6))
        .measure(measure)
        .build();
  }

  private static Account account(String id, Account.Builder with) {
    return with.id(AccountId.of(id)).build();
  }

  private static Account.Builder revenue(double... yearly) {
    return Account.builder().putSeries("revenue", MetricSeries.of("EUR", values(yearly)));
  }

  private static Map<LocalDate, Double> values(double... yearly) {
    Map<LocalDate, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < yearly.length; i++) {
      values.put(LocalDate.of(2026 - yearly.length + i, 12, 31), yearly[i]);
    }
    return values;
  }

  private static Account.Builder since(int year, int month, int day) {
    return Account.builder().customerSince(LocalDate.of(year, month, day));
  }

  private static Account.Builder potential(double amount, double probability) {
    return Account.builder()
        .putEstimate(
            "potential",
            Estimate.builder()
                .amount(amount)
                .unit("EUR")
                .probability(probability)
                .horizonMonths(24)
                .source(Evidence.from("expansion plan"))
                .build());
  }

  private static Account.Builder fit(double fit, int visits, String... countries) {
    Account.Builder account = Account.builder().putFigure("fit", fit);
    for (String country : countries) {
      account.addUnits(OrganizationUnit.of(country, country, country));
    }
    return account.putTransaction(
        "visits",
        Transactions.of(
            Lists.transform(Collections.nCopies(visits, DAY), day -> Transaction.event(day))));
  }
}
