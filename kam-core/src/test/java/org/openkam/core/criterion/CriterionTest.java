package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.measure.Measures;

final class CriterionTest {
  @Test
  void hasPlainDefaults() {
    Criterion revenue = Criterion.more("revenue", Scale.ratio("EUR"));

    assertThat(revenue.labels().in(Language.NL)).isEqualTo("revenue");
    assertThat(revenue.measure()).isEqualTo(Measures.figure("revenue"));
    assertThat(revenue.kind()).isEqualTo(Criterion.Kind.STRATEGIC);
    assertThat(revenue.bounds()).isEmpty();
    assertThat(revenue.toBuilder().build()).isEqualTo(revenue);
    assertThat(Criterion.less("cost", Scale.ratio("EUR")).preference()).isEqualTo(Preference.LESS);
  }

  @Test
  void speaksThreeLanguagesAndFallsBackToEnglish() {
    Labels labels = Labels.of("revenue", "omzet", "Umsatz");

    assertThat(labels.in(Language.DE)).isEqualTo("Umsatz");
    assertThat(Labels.copyOf(ImmutableMap.of(Language.NL, "omzet")).in(Language.DE))
        .isEqualTo("omzet");
    assertThat(labels).hasToString("revenue");
  }

  @Test
  void takesTheBoundsOfAnOrdinalScaleFromItsLevels() {
    Scale scale =
        Scale.ordinal(
            ImmutableList.of(
                new Scale.Level(1, Labels.of("exploratory")),
                new Scale.Level(5, Labels.of("integrated"))));

    assertThat(scale.bounds()).hasValue(new Bounds(1, 5));
    assertThat(Scale.yesNo().bounds()).hasValue(Bounds.UNIT);
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criterion.more(" ", Scale.ratio("")))
        .withMessage("criterion id must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.ratio("", 5, 5))
        .withMessage("bounds must be finite with lowest < highest: [5.0, 5.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Criterion.builder()
                    .id("size")
                    .scale(Scale.ratio("people", 0, 100))
                    .preference(Preference.target(150))
                    .build())
        .withMessage(
            "criterion 'size' must have bounds around its best value or a value function: 150.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.ordinal(ImmutableList.of(level(2, "two"), level(1, "one"))))
        .withMessage("levels must ascend, but 'one' does not lie above its predecessor: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.ordinal(ImmutableList.of(level(2, "two"))))
        .withMessage("ordinal scale must have at least two levels: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Scale.ordinal(ImmutableList.of(level(0, "none"), level(9, "much"))).within(0, 5))
        .withMessage("level 'much' must lie within [0.0, 5.0]: 9.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Preference.target(Double.NaN))
        .withMessage("target must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Labels.copyOf(ImmutableMap.of()))
        .withMessage("labels must name at least one language: {}");
  }

  private static Scale.Level level(double value, String label) {
    return new Scale.Level(value, Labels.of(label));
  }
}
