package org.openkam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

final class FindingTest {
  @Test
  void rendersItsEvidenceInTheSentence() {
    Finding finding =
        Finding.warning(
            "TOO_MANY",
            "selection",
            "{actual} exceed {limit} for {who}",
            ImmutableMap.of("actual", 16, "limit", 15.5, "who", "A$1"));

    assertThat(finding.message()).isEqualTo("16 exceed 15.5 for A$1");
    assertThat(finding.evidence().findNumber("actual")).hasValue(16);
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.blocks()).isFalse();
  }

  @Test
  void writesSharesInWholePercent() {
    assertThat(share("{share, percent}", 0.7)).isEqualTo("70 %");
    assertThat(share("{share, percent}", 0.125)).isEqualTo("13 %");
    assertThat(share("{share, percent}", -0.01)).isEqualTo("-1 %");
    assertThat(share("{share, percent1}", 1 / 3.0)).isEqualTo("33.3 %");
    assertThat(share("{share, percent}", ImmutableMap.of("LEVERAGE", 0.7, "STRATEGIC", 0.3)))
        .isEqualTo("LEVERAGE 70 %, STRATEGIC 30 %");
  }

  private static String share(String sentence, Object share) {
    return Finding.info("A", "s", sentence, ImmutableMap.of("share", share)).message();
  }

  @Test
  void knowsItsSeverity() {
    assertThat(Finding.info("A", "s", "x", ImmutableMap.of()).severity())
        .isEqualTo(Finding.Severity.INFO);
    assertThat(Finding.blocking("A", "s", "x", ImmutableMap.of()).blocks()).isTrue();
  }

  @Test
  void refusesAnUnstableCodeAndASentenceWithoutEvidence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.info("too many", "s", "x", ImmutableMap.of()))
        .withMessage("finding code must be upper case with underscores: 'too many'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.info("A", "s", "{limit}", ImmutableMap.of()))
        .withMessage("finding 'A' must have evidence for the name in its sentence: 'limit'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Finding.info("A", "s", "{limit, percent}", ImmutableMap.of("limit", "70 %")))
        .withMessage("finding 'A' must have a share for the name in its sentence: 'limit'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.info("A", " ", "x", ImmutableMap.of()))
        .withMessage("finding 'A' must name its subject");
  }
}
