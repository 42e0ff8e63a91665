package org.openkam.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class ModelReferenceTest {
  private static final SelectionModel FIRST = SampleModels.withCriteria(3).version("1").build();
  private static final SelectionModel SECOND = SampleModels.withCriteria(3).version("2").build();

  @Test
  @Tag("R043")
  void warnsWhenResultsOfTwoVersionsAreCompared() {
    ModelReference first = ModelReference.to(FIRST);
    ModelReference second = ModelReference.to(SECOND);

    Finding finding = first.check(second).orElseThrow();

    assertThat(finding.code()).isEqualTo("DIFFERENT_MODEL_VERSIONS");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "the results cannot be compared: one was made with model 'sample' version 1 ("
                + FIRST.fingerprint().substring(0, 8)
                + "), the other with 'sample' version 2 ("
                + SECOND.fingerprint().substring(0, 8)
                + ")");
    assertThat(first.check(ModelReference.to(FIRST.toBuilder().build()))).isEmpty();
  }

  @Test
  @Tag("R043")
  void warnsWhenAModelWasChangedWithoutANewVersion() {
    SelectionModel changed = SampleModels.withCriteria(4).version("1").build();

    assertThat(ModelReference.to(FIRST).check(ModelReference.to(changed))).isPresent();
  }

  @Test
  void refusesWhatIsNoReference() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelReference("m", "1", "abc"))
        .withMessage("fingerprint of model 'm' must have 64 hexadecimal digits: 'abc'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelReference("", "1", FIRST.fingerprint()))
        .withMessage("model id must not be blank: ''");
  }
}
