package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StandardCriteriaTest {
  @Test
  void knowsTheFiveCriteriaBesideRevenueAndProfit() {
    assertThat(StandardCriteria.of(StandardCriteria.Preset.SCOPE_AND_CAPACITY))
        .extracting(Criterion::id)
        .containsExactly(
            "international-scope",
            "branches",
            "innovation-capacity",
            "service-quality",
            "digital-transformation");
  }

  @Test
  void stopsNobodyFromAddingTheirOwn() {
    Criterion fleet =
        Criterion.builder()
            .id("fleet-size")
            .labels(Labels.of("Fleet size", "Wagenpark", "Fuhrpark"))
            .kind(Criterion.Kind.FIT)
            .scale(Scale.ratio("trucks", 0, 200))
            .valueFunction(
                ValueFunctions.piecewiseLinear(ImmutableMap.of(0.0, 0.0, 50.0, 0.5, 200.0, 1.0)))
            .build();
    Weights weights =
        Weights.equal(ImmutableList.of(fleet, StandardCriteria.criterion("branches")));

    assertThat(StandardCriteria.find("fleet-size")).isEmpty();
    assertThat(weights.of(fleet) * fleet.valueFunction().orElseThrow().worth(125))
        .isEqualTo(0.5 * 0.75);
    assertThat(fleet.labels().in(Language.NL)).isEqualTo("Wagenpark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"revenue", "revenue-potential", "profit-contribution", "future-profit"})
  void wantsMoreRevenueAndProfit(String id) {
    Criterion criterion = StandardCriteria.criterion(id);

    assertThat(criterion.preference()).isEqualTo(Preference.MORE);
    assertThat(criterion.kind()).isEqualTo(Criterion.Kind.FINANCIAL);
    assertThat(criterion.scale()).isEqualTo(Scale.ratio("EUR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"learning", "reputation", "network"})
  @Tag("R019")
  void ratesIndirectBenefitsFromZeroToTen(String id) {
    Criterion benefit = StandardCriteria.criterion(id);

    assertThat(benefit.bounds()).hasValue(new Bounds(0, 10));
    assertThat(ValueFunctions.over(benefit.preference(), new Bounds(0, 10)).worth(9))
        .isEqualTo(0.9);
    assertThat(StandardCriteria.of(StandardCriteria.Preset.DIRECT_AND_INDIRECT_VALUE))
        .contains(benefit);
  }

  @Test
  void looksAtPlaceOperationsAndMarket() {
    assertThat(ImmutableList.of("geographic-fit", "operations-fit", "market-fit"))
        .allSatisfy(
            id -> assertThat(StandardCriteria.criterion(id).kind()).isEqualTo(Criterion.Kind.FIT));
  }

  @Test
  void ratesAPolicyOfTheLowestPriceAtTheFootOfTheScale() {
    Criterion policy = StandardCriteria.criterion("purchasing-policy-fit");
    ValueFunction worth = ValueFunctions.over(policy.preference(), new Bounds(0, 10));

    assertThat(policy.kind()).isEqualTo(Criterion.Kind.FIT);
    assertThat(policy.bounds()).hasValue(new Bounds(0, 10));
    // one who buys at the lowest price only is rated 1, one who buys value 9
    assertThat(worth.worth(1)).isEqualTo(0.1);
    assertThat(worth.worth(9)).isEqualTo(0.9);
  }

  @Test
  void mapsTheInnovationDriveToDeclaredNumbers() {
    Scale scale = StandardCriteria.criterion("innovation-drive").scale();

    assertThat(scale.type()).isEqualTo(Scale.Type.ORDINAL);
    assertThat(scale.bounds()).hasValue(new Bounds(0, 10));
    assertThat(scale.levels())
        .extracting(Scale.Level::value, level -> level.labels().in(Language.EN))
        .containsExactly(
            tuple(0.0, "conservative"),
            tuple(3.0, "follower"),
            tuple(7.0, "exploring"),
            tuple(10.0, "co-innovator"));
    assertThat(scale.findLevel(7)).hasValue(scale.levels().get(2));
    assertThat(scale.findLevel(8)).isEmpty();
  }

  @Test
  void hasOneCriterionForEachOfTheEightOfImportance() {
    assertThat(StandardCriteria.of(StandardCriteria.Preset.IMPORTANCE))
        .extracting(Criterion::id)
        .containsExactly(
            "revenue-expected",
            "prestige",
            "decision-access",
            "market-fit",
            "purchasing-policy-fit",
            "innovation-drive",
            "sustainability-fit",
            "cooperation-willingness");
    assertThat(StandardCriteria.criterion("can-reference").scale()).isEqualTo(Scale.yesNo());
  }

  @Test
  void knowsIncomeGrowthCultureAndHistory() {
    assertThat(StandardCriteria.of(StandardCriteria.Preset.INCOME_GROWTH_CULTURE_HISTORY))
        .extracting(Criterion::id)
        .containsExactly("income", "growth-potential", "cultural-fit", "relationship-history");
  }

  @Test
  void hasAPresetOfExactlyFiveIdentificationCriteria() {
    assertThat(StandardCriteria.of(StandardCriteria.Preset.REVENUE_POTENTIAL_LTV_FIT_STRATEGIC))
        .extracting(Criterion::id)
        .containsExactly(
            "revenue", "revenue-potential", "lifetime-value", "product-fit", "strategic-value");
  }

  @Test
  @Tag("R057")
  void turnsYearsOfRelationIntoDeclaredSteps() {
    Criterion tenure =
        StandardCriteria.criterion("tenure-years").toBuilder()
            .valueFunction(
                ValueFunctions.steps(0.2, ImmutableMap.of(2.0, 0.5, 5.0, 0.8, 10.0, 1.0)))
            .build();

    assertThat(tenure.valueFunction().orElseThrow().worth(8)).isEqualTo(0.8);
    assertThat(tenure.scale().unit()).isEqualTo("years");
  }

  @Test
  void ratesTheRelationshipInFiveStages() {
    assertThat(StandardCriteria.criterion("relationship-stage").scale().levels())
        .extracting(level -> level.labels().in(Language.EN))
        .containsExactly("exploratory", "basic", "cooperative", "interdependent", "integrated");
  }

  @Test
  void namesEveryCriterionInFourLanguages() {
    assertThat(StandardCriteria.all())
        .hasSize(36)
        .allSatisfy(
            criterion ->
                assertThat(criterion.labels().texts().keySet())
                    .as(criterion.id())
                    .containsExactly(Language.DE, Language.EN, Language.FR, Language.NL))
        .allSatisfy(
            criterion ->
                assertThat(criterion.scale().levels())
                    .as(criterion.id())
                    .allSatisfy(level -> assertThat(level.labels().texts()).hasSize(4)));
    assertThat(StandardCriteria.all()).extracting(Criterion::id).doesNotHaveDuplicates();
  }

  @Test
  void anchorsEveryRatingByPeople() {
    assertThat(StandardCriteria.all())
        .filteredOn(criterion -> criterion.bounds().equals(Optional.of(new Bounds(0, 10))))
        .hasSizeGreaterThan(20)
        .allSatisfy(criterion -> assertThat(criterion.scale().levels()).isNotEmpty());
  }

  @Test
  void namesWhatItHasWhenAskedForWhatItHasNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardCriteria.criterion("charm"))
        .withMessageStartingWith(
            "no criterion 'charm' in the catalog [revenue, revenue-potential,");
  }
}
