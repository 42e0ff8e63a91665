package org.openkam.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openkam.core.measure.MeasureAccounts.DAY;
import static org.openkam.core.measure.MeasureAccounts.account;
import static org.openkam.core.measure.MeasureAccounts.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.account.Rating;

final class MeasuresTest {
  private static final Account UNKNOWN = account("unknown").build();

  @Test
  void readsAFigure() {
    Measure revenue = Measures.figure("revenue", "EUR");
    Account account = account("a").putFigure("revenue", 7.0).build();

    assertThat(read(revenue, account, UNKNOWN)).containsExactly(7, Double.NaN);
    assertThat(revenue.name()).isEqualTo("revenue");
    assertThat(revenue.unit()).isEqualTo("EUR");
    assertThat(Measures.isFigure(revenue)).isFalse();
    assertThat(Measures.isFigure(Measures.figure("revenue"))).isTrue();
    assertThat(Measures.isFigure(Measures.tenure())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"MEAN, 5.5", "MEDIAN, 5", "LOWER_MEDIAN, 4", "MIN, 3", "MAX, 9"})
  void makesOneRatingOfTheLatestOfEach(Measures.PanelAggregation aggregation, double expected) {
    Account account =
        account("a")
            .addRatings(
                rating("Ann", 1, 10),
                rating("Ann", 5, 4),
                rating("Bob", 2, 9),
                rating("Cid", 2, 3),
                rating("Dee", 2, 6))
            .build();

    assertThat(read(Measures.rating("trust", aggregation), account, UNKNOWN))
        .containsExactly(expected, Double.NaN);
    assertThat(read(Measures.rating("drive", aggregation), account)[0]).isNaN();
  }

  @Test
  void theLatestRatingCountsInWhateverOrderTheyStand() {
    Account account = account("a").addRatings(rating("Ann", 5, 4), rating("Ann", 1, 10)).build();

    assertThat(read(Measures.rating("trust", Measures.PanelAggregation.MEAN), account))
        .containsExactly(4);
    assertThat(Measures.rating("trust", Measures.PanelAggregation.LOWER_MEDIAN).name())
        .isEqualTo("lower median rating of trust");
  }

  @Test
  void countsTheYearsOfTheRelation() {
    Account account = account("a").customerSince(LocalDate.of(2018, 6, 30)).build();

    assertThat(read(Measures.tenure(), account, UNKNOWN)).containsExactly(7.5, Double.NaN);
    assertThat(Measures.tenure().unit()).isEqualTo("years");
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> AccountsAsOf.undated(List.of(account)).read(Measures.tenure()))
        .withMessage("measure 'tenure' must be read as of a day, but the accounts have none");
  }

  @Test
  void countsCountriesUnitsAndSites() {
    Account account =
        account("a")
            .addUnits(
                unit("1", "NL", "Delft"),
                unit("2", "NL", "Delft"),
                unit("3", "BE", "Delft"),
                OrganizationUnit.of("4", "Web shop", ""))
            .build();
    Account nowhere = account("b").addUnits(OrganizationUnit.of("1", "Web shop", "")).build();

    assertThat(read(Measures.countries(), account, nowhere, UNKNOWN))
        .containsExactly(2, Double.NaN, Double.NaN);
    assertThat(read(Measures.units(), account, nowhere, UNKNOWN)).containsExactly(4, 1, Double.NaN);
    assertThat(read(Measures.sites(), account, nowhere, UNKNOWN))
        .containsExactly(2, Double.NaN, Double.NaN);
  }

  @Test
  void expectsTheAmountTimesItsProbability() {
    Account account = account("a").putEstimate("potential", estimate(500_000, "EUR")).build();
    Account dollars = account("b").putEstimate("potential", estimate(7, "USD")).build();

    assertThat(read(Measures.expectedValue("potential"), account, UNKNOWN))
        .containsExactly(200_000, Double.NaN);
    assertThat(read(Measures.expectedValue("potential", "EUR"), account, dollars))
        .containsExactly(200_000, Double.NaN);
    assertThat(
            AccountsAsOf.of(List.of(dollars), DAY)
                .read(Measures.expectedValue("potential", "EUR"))
                .findings())
        .hasSize(1);
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(Measures.expectedValue("potential"), account, dollars))
        .withMessage(
            "measure 'expected potential' of account 'b' must have the unit of the others, 'EUR':"
                + " 'USD'");
    assertThat(Measures.expectedValue("potential", "EUR").name())
        .isEqualTo("expected potential in EUR");
    assertThat(Measures.expectedValue("potential", "EUR").unit()).isEqualTo("EUR");
  }

  @Test
  void sharesOutTheTotalOfAllOrOfAGroup() {
    Account north = account("a").putFigure("revenue", 30.0).putDimension("region", "N").build();
    Account alsoNorth = account("b").putFigure("revenue", 10.0).putDimension("region", "N").build();
    Account south = account("c").putFigure("revenue", 60.0).putDimension("region", "S").build();
    Account none = account("d").putFigure("revenue", 100.0).build();
    Measure revenue = Measures.figure("revenue");

    assertThat(read(Measures.share(revenue), north, alsoNorth, south, none, UNKNOWN))
        .containsExactly(0.15, 0.05, 0.3, 0.5, Double.NaN);
    assertThat(read(Measures.shareWithin(revenue, "region"), north, alsoNorth, south, none))
        .containsExactly(0.75, 0.25, 1, Double.NaN);
    assertThat(Measures.shareWithin(revenue, "region").name())
        .isEqualTo("share of revenue within region");
  }

  @Test
  void aShareOfNothingIsNotMeasuredAndReported() {
    Account zero = account("a").putFigure("revenue", 0.0).build();
    MeasureColumn column =
        AccountsAsOf.of(List.of(zero), DAY).read(Measures.share(Measures.figure("revenue")));

    assertThat(column.value(0)).isNaN();
    assertThat(column.findings().get(0).code()).isEqualTo("MEASURE_WITHOUT_BASE");
  }

  @Test
  void aShareNeedsAllAccountsTogether() {
    Measure share = Measures.share(Measures.figure("revenue"));

    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> AccountsAsOf.alone(UNKNOWN, Optional.of(DAY)).read(share))
        .withMessage(
            "measure 'share of revenue' must be read of all accounts together, not of one alone");
  }

  @Test
  void oneOfOnesOwnIsAFunctionWithANameAndAUnit() {
    Measure letters =
        Measure.of("letters", "letters", account -> OptionalDouble.of(account.name().length()));

    assertThat(read(letters, account("abc").build())).containsExactly(3);
    assertThat(letters.kind()).isEqualTo("letters");
    assertThat(letters.name()).isEqualTo("letters");
    assertThat(letters.unit()).isEqualTo("letters");
    assertThat(letters.parameters().size()).isZero();
    assertThat(letters).hasToString("letters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.of("tenure", "", account -> OptionalDouble.empty()))
        .withMessage(
            "measure name must not be that of a provided kind, [count, countries, expected-value,"
                + " fading-rating, figure, growth, latest, mean, quantified-benefits, rating,"
                + " share, sites, sum, tenure, trend-evidence, units, volatility]: 'tenure'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.of(" ", "", account -> OptionalDouble.empty()))
        .withMessage("measure name must not be blank: ' '");
  }

  @Test
  void refusesWhatAMeasureMayNotGive() {
    Measure endless =
        Measure.of("endless", "", account -> OptionalDouble.of(Double.POSITIVE_INFINITY));
    Measure none =
        new Measure() {
          @Override
          public String kind() {
            return "short";
          }

          @Override
          public String name() {
            return "short";
          }

          @Override
          public MeasureColumn read(AccountsAsOf accounts) {
            return MeasureColumn.of(new double[0]);
          }
        };

    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(endless, UNKNOWN))
        .withMessage("measure 'endless' of account 'unknown' must be finite: Infinity");
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> read(none, UNKNOWN))
        .withMessage("measure 'short' must give one value for each of 1 accounts: 0");
    assertThat(none.unit()).isEmpty();
  }

  @Test
  void countsTheQuantifiedBenefitsOfTheCustomer() {
    Benefit concrete =
        Benefit.builder()
            .what("less waste")
            .side(Benefit.Side.CUSTOMER)
            .amountAYear(12)
            .evidence(Evidence.from("trial"))
            .build();
    Benefit ours = concrete.toBuilder().side(Benefit.Side.OURS).build();
    Benefit vague = Benefit.builder().what("ease").side(Benefit.Side.CUSTOMER).build();

    assertThat(
            read(
                Measures.quantifiedBenefits(),
                account("a").addBenefits(concrete, ours, vague).build(),
                account("b").addBenefits(ours).putFigure("quantified-benefits", 2).build(),
                account("c").putFigure("quantified-benefits", 2).build(),
                UNKNOWN))
        .containsExactly(1, 0, 2, Double.NaN);
    assertThat(Measures.quantifiedBenefits()).hasToString("quantified benefits of the customer");
  }

  @Test
  void namesMustNotBeBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measures.figure(""))
        .withMessage("figure name must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measures.expectedValue(""))
        .withMessage("estimate name must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measures.rating("", Measures.PanelAggregation.MEAN))
        .withMessage("rated criterion must not be blank: ''");
  }

  private static Rating rating(String assessor, int day, double value) {
    return Rating.builder()
        .account(AccountId.of("a"))
        .criterion("trust")
        .assessor(assessor)
        .date(LocalDate.of(2025, 3, day))
        .value(value)
        .build();
  }

  private static Estimate estimate(double amount, String unit) {
    return Estimate.builder()
        .amount(amount)
        .unit(unit)
        .probability(0.4)
        .horizonMonths(24)
        .source(Evidence.from("plan"))
        .build();
  }

  private static OrganizationUnit unit(String id, String country, String site) {
    return OrganizationUnit.builder().id(id).country(country).site(site).build();
  }
}
