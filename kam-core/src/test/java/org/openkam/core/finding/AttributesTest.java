package org.openkam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AttributesTest {
  private static final Attributes ALL_KINDS =
      Attributes.builder()
          .put("limit", 15)
          .put("name", "topsis")
          .put("strict", true)
          .put("since", LocalDate.of(2025, 3, 1))
          .put("cuts", new double[] {1, 2.5})
          .put("ids", ImmutableList.of("a", "b"))
          .put("inner", ImmutableMap.of("q", 0.5))
          .put("rows", ImmutableList.of(ImmutableMap.of("x", 1)))
          .build();

  @Test
  void givesEachKindBack() {
    assertThat(ALL_KINDS.findNumber("limit")).hasValue(15);
    assertThat(ALL_KINDS.findText("name")).hasValue("topsis");
    assertThat(ALL_KINDS.findNumbers("cuts")).hasValue(new double[] {1, 2.5});
    assertThat(ALL_KINDS.findTexts("ids")).hasValue(ImmutableList.of("a", "b"));
    assertThat(ALL_KINDS.findAttributes("inner")).hasValue(Attributes.of("q", 0.5));
    assertThat(ALL_KINDS.findAttributesList("rows"))
        .hasValue(ImmutableList.of(Attributes.of("x", 1)));
    assertThat(ALL_KINDS.findText("absent")).isEmpty();
    assertThat(ALL_KINDS.findNumber("absent")).isEmpty();
    assertThat(ALL_KINDS.findTexts("absent")).isEmpty();
  }

  @Test
  void rendersWholeNumbersWithoutFractionAndListsWithCommas() {
    assertThat(ALL_KINDS)
        .hasToString(
            "{limit=15, name=topsis, strict=true, since=2025-03-01, cuts=1, 2.5, ids=a, b,"
                + " inner={q=0.5}, rows={x=1}}");
    assertThat(ALL_KINDS.rendered("limit")).isEqualTo("15");
    assertThat(Attributes.render(1e15)).isEqualTo("1.0E15");
  }

  @Test
  void ignoresTheOrderOfEntries() {
    Attributes forwards = Attributes.builder().put("a", 1).put("b", "x").build();
    Attributes backwards = Attributes.builder().put("b", "x").put("a", 1).build();

    assertThat(forwards).isEqualTo(backwards).hasSameHashCodeAs(backwards);
    assertThat(forwards).isNotEqualTo(Attributes.of("a", 1));
    assertThat(Attributes.empty().size()).isZero();
    assertThat(forwards.size()).isEqualTo(2);
  }

  @Test
  void hasOneCanonicalFormWhateverTheOrderOfEntries() {
    Attributes backwards =
        Attributes.builder()
            .put("z", ImmutableMap.of("b", "say \"x\\y\"", "a", true))
            .put("days", ImmutableList.of(LocalDate.of(2026, 3, 1), "2026-03-01"))
            .put("a", 15)
            .build();
    Attributes forwards =
        Attributes.builder()
            .put("a", 15)
            .put("days", ImmutableList.of(LocalDate.of(2026, 3, 1), "2026-03-01"))
            .put("z", ImmutableMap.of("a", true, "b", "say \"x\\y\""))
            .build();

    assertThat(backwards.canonicalForm())
        .isEqualTo(
            "{\"a\":15.0,\"days\":[2026-03-01,\"2026-03-01\"],"
                + "\"z\":{\"a\":true,\"b\":\"say \\\"x\\\\y\\\"\"}}");
    assertThat(backwards.fingerprint())
        .isEqualTo(forwards.fingerprint())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(Attributes.of("a", 15).fingerprint());
    assertThat(Attributes.empty().canonicalForm()).isEqualTo("{}");
  }

  @Test
  void refusesWhatIsNotOfTheKindAskedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL_KINDS.findText("limit"))
        .withMessage("'limit' must be a text: 15.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL_KINDS.findNumbers("ids"))
        .withMessage("'ids' must be a list of numbers: [a, b]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL_KINDS.rendered("absent"))
        .withMessage(
            "no attribute 'absent' among [limit, name, strict, since, cuts, ids, inner, rows]");
  }

  @Test
  void refusesValuesThatCannotBeWrittenDown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of("x", Double.NaN))
        .withMessage("'x' must be a finite number: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of("x", Optional.of("y")))
        .withMessage("'x' must be a text, number, flag, day, list or named values: Optional[y]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of(" ", 1))
        .withMessage("attribute name must not be blank: ' '");
  }

  @Test
  void namesTheParameterThatNobodyReads() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.of("pionts", 10).checkNames("strategy 'x'", "points"))
        .withMessage("strategy 'x' has no parameter among [points] named: 'pionts'");
  }
}
