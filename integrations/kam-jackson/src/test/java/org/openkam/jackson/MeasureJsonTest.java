package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.account.Rating;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.measure.SeriesSource;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.selection.Shortlists;
import org.openkam.value.measure.LifetimeModel;
import org.openkam.value.measure.ValueMeasures;

final class MeasureJsonTest {
  private static final KamJson JSON = KamJson.json();
  private static final SeriesSource REVENUE =
      Measures.series("revenue").over(Window.quarters(8)).in("EUR");
  private static final Measure GROWTH = REVENUE.growth(SeriesSource.GrowthMethod.THEIL_SEN);

  static List<Measure> measures() {
    return List.of(
        Measures.figure("revenue"),
        Measures.figure("revenue", "EUR"),
        Measures.rating("trust", Measures.PanelAggregation.LOWER_MEDIAN),
        Measures.series("revenue").latest(),
        Measures.series("revenue").in("EUR").sum(),
        REVENUE.mean(),
        REVENUE.count(),
        GROWTH,
        REVENUE.absoluteGrowth(SeriesSource.GrowthMethod.LEAST_SQUARES),
        REVENUE.trendEvidence(),
        REVENUE.volatility(),
        REVENUE.volatilityAroundTrend(),
        Measures.tenure(),
        Measures.countries(),
        Measures.units(),
        Measures.sites(),
        Measures.expectedValue("potential"),
        Measures.expectedValue("potential", "EUR"),
        Measures.share(Measures.figure("revenue")),
        Measures.shareWithin(GROWTH, "region"),
        ValueMeasures.purchases("orders")
            .lifetimeValue(LifetimeModel.fitted(LifetimeModel.Kind.MBG_NBD), 3, 0.1),
        ValueMeasures.marginTrend("revenue", "margin", Window.quarters(8)));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void measuresAreReadBackEqual(Measure measure) {
    assertThat(JSON.read(JSON.write(measure), Measure.class)).isEqualTo(measure);
  }

  @Test
  void aPlainFigureIsItsNameAndOthersAreKindAndParameters() {
    assertThat(JSON.write(Measures.figure("revenue"))).isEqualTo("\"revenue\"");
    assertThat(JSON.write(GROWTH))
        .isEqualTo(
            """
            {
              "kind" : "growth",
              "parameters" : {
                "series" : "revenue",
                "unit" : "EUR",
                "periods" : 8,
                "period" : "QUARTER",
                "method" : "THEIL_SEN",
                "scale" : "RELATIVE"
              }
            }\
            """);
  }

  @Test
  void aModelOfMeasuresIsReadBackEqualWithItsFingerprint() {
    SelectionModel model =
        SelectionModel.builder()
            .id("measured")
            .addCriteria(
                Criterion.builder()
                    .id("evolution")
                    .scale(Scale.interval(-1, 1))
                    .measure(GROWTH)
                    .build(),
                Criterion.builder()
                    .id("loyalty")
                    .scale(Scale.ratio("years", 0, 30))
                    .measure(Measures.tenure())
                    .build())
            .weights(Weights.proportional(Map.of("evolution", 1.0, "loyalty", 1.0)))
            .addGates(Gate.atLeast(Measures.countries(), 2))
            .sizeMeasure(REVENUE.sum())
            .build();

    SelectionModel read = JSON.read(JSON.write(model), SelectionModel.class);

    assertThat(read).isEqualTo(model);
    assertThat(read.fingerprint()).isEqualTo(model.fingerprint());
  }

  @Test
  void aModelWrittenBeforeThereWereMeasuresStillReads() {
    Criterion read =
        JSON.read(
            """
            {"id": "size", "scale": {"type": "RATIO"}, "measure": "revenue-won"}\
            """,
            Criterion.class);

    assertThat(read.measure()).isEqualTo(Measures.figure("revenue-won"));
  }

  @Test
  void unknownKindsAndParametersAreRefusedWithTheirPath() {
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.read("{\"kind\": \"charm\"}", Measure.class))
        .withMessageContaining(
            "no measure kind 'charm' among [active-probability, count, countries, ");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(
            () ->
                JSON.read(
                    """
                    {"id": "x", "scale": {"type": "RATIO"},
                     "measure": {"kind": "tenure", "parameters": {"months": 1}}}\
                    """,
                    Criterion.class))
        .withMessageContaining(
            "measure: measure 'tenure' has no parameter among [] named: 'months'");
  }

  @Test
  void datedFiguresTransactionsAndRatingsAreReadBackEqual() {
    LocalDate day = LocalDate.of(2026, 3, 31);
    Account account =
        Account.builder()
            .id(AccountId.of("acme"))
            .putFigure("employees", 120, day)
            .putTransaction(
                "orders",
                Transactions.of(new Transaction(day, 500, "EUR"), new Transaction(day, -20, "EUR")))
            .putTransaction("complaints", Transactions.of(Transaction.event(day)))
            .addRatings(
                Rating.builder()
                    .account(AccountId.of("acme"))
                    .criterion("trust")
                    .assessor("Ann")
                    .date(day)
                    .value(7)
                    .build())
            .addUnits(
                OrganizationUnit.builder().id("u").country("NL").site(Optional.of("Delft")).build())
            .build();

    assertThat(JSON.read(JSON.write(account), Account.class)).isEqualTo(account);
  }

  @Test
  void termsOfMeasuresAreReadBackEqual() {
    SelectionConstraints terms =
        SelectionConstraints.builder()
            .shortlist(
                Shortlists.anyOf(
                    Shortlists.largest(REVENUE.sum(), 10), Shortlists.head("revenue", 0.8)))
            .putCapacity("hours", 100)
            .putCapacity(Measures.series("visits").over(Window.years(1)).count(), 50)
            .build();
    SelectionConstraints read = JSON.read(JSON.write(terms), SelectionConstraints.class);

    assertThat(read).isEqualTo(terms);
    assertThat(read.fingerprint()).isEqualTo(terms.fingerprint());
  }
}
