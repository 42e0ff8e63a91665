package org.openkam.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Attributes;
import org.openkam.core.series.Window;

final class MeasureRegistryTest {
  private static final Measure OWN =
      Measure.of("letters", "", account -> OptionalDouble.of(account.name().length()));
  private static final MeasureRegistry STANDARD = Measures.standard();

  @Test
  void findsAMeasureByKindAndParameters() {
    Measure growth =
        Measures.series("revenue")
            .over(Window.quarters(8))
            .growth(SeriesSource.GrowthMethod.THEIL_SEN);

    assertThat(STANDARD.measure(growth.kind(), growth.parameters())).isEqualTo(growth);
    assertThat(STANDARD.measure("tenure", Attributes.empty())).isEqualTo(Measures.tenure());
  }

  @Test
  void takesOnesOwnMeasures() {
    MeasureRegistry registry = STANDARD.with(OWN);

    assertThat(registry.measure("letters", Attributes.empty())).isSameAs(OWN);
    assertThat(registry.names()).contains("letters", "tenure");
    assertThat(STANDARD.names()).doesNotContain("letters");
    assertThat(registry.measure("share", share(OWN).parameters())).isEqualTo(share(OWN));
    assertThat(MeasureRegistry.of(List.of(MeasureKind.of(OWN)))).hasToString("measures [letters]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.measure("letters", Attributes.of("x", 1)))
        .withMessage("measure 'letters' has no parameter among [] named: 'x'");
  }

  @Test
  void discoversKindsOnlyWhenAsked() {
    MeasureRegistry discovered = STANDARD.withDiscovered(getClass().getClassLoader());

    assertThat(STANDARD.names()).doesNotContain("discovered");
    assertThat(discovered.measure("discovered", Attributes.empty()).name()).isEqualTo("discovered");
  }

  @Test
  void refusesNamesThatAreTakenUnknownOrBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.with(Measures.tenure()))
        .withMessage("name of a measure kind must be free, but is taken: 'tenure'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MeasureRegistry.of(List.of(MeasureKind.of(OWN)))
                    .measure("charm", Attributes.empty()))
        .withMessage("no measure kind 'charm' among [letters]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasureKind.of(" ", parameters -> OWN))
        .withMessage("name of a measure kind must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasureKind.of(Measures.figure("revenue")))
        .withMessage(
            "measure of kind 'figure' must have no parameters to be registered: {figure=revenue}");
    assertThat(MeasureKind.of(OWN)).hasToString("measure kind 'letters'");
  }

  @Test
  void refusesParametersThatAreMissingUnknownOrOutOfRange() {
    assertRefused("figure", Attributes.empty(), "measure 'figure' must have a parameter 'figure'");
    assertRefused(
        "figure",
        Attributes.of("name", "x"),
        "measure 'figure' has no parameter among [figure, unit] named: 'name'");
    assertRefused(
        "sum",
        Attributes.builder().put("series", "x").put("periods", 4).build(),
        "measure 'sum' must have a parameter 'period'");
    assertRefused(
        "sum",
        Attributes.builder().put("series", "x").put("period", "YEAR").build(),
        "measure 'sum' must have a parameter 'periods'");
    assertRefused(
        "sum",
        Attributes.builder().put("series", "x").put("periods", 4).put("period", "WEEK").build(),
        "measure 'sum' must have 'period' among [MONTH, QUARTER, YEAR]: 'WEEK'");
    assertRefused(
        "sum",
        Attributes.builder().put("series", "x").put("periods", 1.5).put("period", "YEAR").build(),
        "measure 'sum' must have whole 'periods': 1.5");
    assertRefused(
        "sum",
        Attributes.builder().put("series", "x").put("periods", 1e10).put("period", "YEAR").build(),
        "measure 'sum' must have whole 'periods': 1.0E10");
    assertRefused(
        "rating",
        Attributes.builder().put("criterion", "x").put("aggregation", "MODE").build(),
        "measure 'rating' must have 'aggregation' among [MEAN, MEDIAN, LOWER_MEDIAN, MIN, MAX]:"
            + " 'MODE'");
    assertRefused("share", Attributes.empty(), "measure 'share' must have a parameter 'of'");
    assertRefused(
        "share",
        Attributes.of("of", Attributes.of("kind", "charm")),
        "no measure kind 'charm' among " + STANDARD.names());
  }

  private static void assertRefused(String kind, Attributes parameters, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.measure(kind, parameters))
        .withMessage(message);
  }

  private static Measure share(Measure of) {
    return Measures.share(of);
  }

  /** A kind that the class path of the tests provides. */
  public static final class DiscoveredKind implements MeasureKind {
    @Override
    public String name() {
      return "discovered";
    }

    @Override
    public Measure create(Attributes parameters, MeasureRegistry known) {
      return Measure.of("discovered", "", account -> OptionalDouble.empty());
    }
  }
}
