package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
  @Test
  void comesFromALocaleWhateverItsRegion() {
    assertThat(Language.of(Locale.forLanguageTag("nl-BE"))).isEqualTo(Language.NL);
    assertThat(Language.FR.locale()).isEqualTo(Locale.FRENCH);
    assertThat(Language.DE).hasToString("de");
  }

  @Test
  void isOpenToLanguagesThatTheLibraryDoesNotSpeak() {
    Language portuguese = new Language("pt");
    Labels labels = Labels.copyOf(ImmutableMap.of(portuguese, "Receita", Language.EN, "Revenue"));

    assertThat(labels.in(portuguese)).isEqualTo("Receita");
    assertThat(labels.in(Language.FR)).isEqualTo("Revenue");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n", "NL", "dutch", "n1"})
  void needsACode(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Language(code))
        .withMessage(
            "language must be two or three lower-case letters, such as nl: '" + code + "'");
  }
}
