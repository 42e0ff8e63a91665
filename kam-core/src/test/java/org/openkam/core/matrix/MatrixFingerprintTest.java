package org.openkam.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;

final class MatrixFingerprintTest {
  private static final AccountId A = AccountId.of("a");
  private static final AccountId B = AccountId.of("b");
  private static final Criterion X = Criterion.more("x", Scale.ratio(""));
  private static final Criterion Y = Criterion.more("y", Scale.ratio(""));
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          ImmutableList.of(A, B), ImmutableList.of(X, Y), new double[][] {{1, 2}, {3, Double.NaN}});

  @Test
  void doesNotDependOnTheOrderOfAccountsAndCriteria() {
    DecisionMatrix turned =
        DecisionMatrix.of(
            ImmutableList.of(B, A),
            ImmutableList.of(Y, X),
            new double[][] {{Double.NaN, 3}, {2, 1}});

    assertThat(turned.fingerprint()).isEqualTo(MATRIX.fingerprint());
  }

  @Test
  void tellsOneValueFromAnother() {
    assertThat(matrix(1, "x")).isNotEqualTo(matrix(2, "x"));
    assertThat(matrix(1, "x")).isNotEqualTo(matrix(1, "z"));
    assertThat(matrix(1, "x")).isNotEqualTo(matrix(Double.NaN, "x"));
    assertThat(matrix(0.0, "x")).isEqualTo(matrix(-0.0, "x"));
    assertThat(MATRIX.selectAlternatives(ImmutableList.of(A)).fingerprint())
        .isNotEqualTo(MATRIX.fingerprint());
  }

  @Test
  void isTheHashOfTheIdsAndTheBitsOfTheValues() {
    // little endian, as the hash function takes numbers: one criterion "x", then account "a", 1.0
    ByteArrayDataOutput bytes = ByteStreams.newDataOutput();
    bytes.write(new byte[] {1, 0, 0, 0, 1, 0, 0, 0, 'x', 1, 0, 0, 0, 'a'});
    bytes.writeLong(Long.reverseBytes(Double.doubleToLongBits(1)));

    assertThat(matrix(1, "x"))
        .isEqualTo(Hashing.sha256().hashBytes(bytes.toByteArray()).toString());
  }

  private static String matrix(double value, String criterion) {
    return DecisionMatrix.of(
            ImmutableList.of(A),
            ImmutableList.of(Criterion.more(criterion, Scale.ratio(""))),
            new double[][] {{value}})
        .fingerprint();
  }
}
