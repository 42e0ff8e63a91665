package org.openkam.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;

final class ProvenanceTest {
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          ImmutableList.of(AccountId.of("a")),
          ImmutableList.of(Criterion.more("x", Scale.ratio(""))),
          new double[][] {{1}});

  @Test
  void namesTheDataAndTheLibrary() {
    Provenance provenance = Provenance.of(MATRIX).seed(7).build();

    assertThat(provenance.dataFingerprint()).isEqualTo(MATRIX.fingerprint());
    assertThat(provenance.seed()).hasValue(7);
    assertThat(provenance.model()).isEmpty();
    assertThat(provenance.libraryVersion()).isEqualTo(Provenance.LIBRARY_VERSION);
  }

  @Test
  void namesTheVersionThatIsBuilt() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + Provenance.LIBRARY_VERSION + "</version>");
  }

  @Test
  void refusesWhatIsNoFingerprint() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.builder().dataFingerprint("abc").build())
        .withMessage("data fingerprint must have 64 hexadecimal digits: 'abc'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.of(MATRIX).libraryVersion(" ").build())
        .withMessage("library version must not be blank");
  }
}
