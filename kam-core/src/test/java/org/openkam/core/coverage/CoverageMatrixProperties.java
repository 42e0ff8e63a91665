package org.openkam.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

final class CoverageMatrixProperties {
  @Property
  void coverageLiesBetweenZeroAndOneAndAgreesWithWhatIsMissing(
      @ForAll @Size(min = 1, max = 24) List<CoverageMatrix.State> states) {
    CoverageMatrix matrix = matrix(states);

    long relevant =
        states.stream().filter(state -> state != CoverageMatrix.State.NOT_APPLICABLE).count();
    long covered = states.stream().filter(state -> state == CoverageMatrix.State.COVERED).count();

    assertThat(matrix.missing()).hasSize((int) (relevant - covered));
    assertThat(matrix.coverage())
        .isEqualTo(
            relevant == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) covered / relevant));
    assertThat(matrix.coverage().orElse(0)).isBetween(0.0, 1.0);
  }

  @Property
  void coveringACellNeverLowersTheCoverage(
      @ForAll @Size(min = 1, max = 24) List<CoverageMatrix.State> states) {
    CoverageMatrix matrix = matrix(states);

    for (CoverageMatrix.Place place : matrix.missing()) {
      CoverageMatrix better =
          matrix.with(
              place.row(), place.column(), CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED));
      assertThat(better.coverage().orElseThrow()).isGreaterThan(matrix.coverage().orElseThrow());
    }
  }

  private static CoverageMatrix matrix(List<CoverageMatrix.State> states) {
    CoverageMatrix matrix =
        CoverageMatrices.relations(
            IntStream.rangeClosed(0, (states.size() - 1) / 4).mapToObj(i -> "r" + i).toList(),
            List.of("c0", "c1", "c2", "c3"));
    for (int i = 0; i < matrix.rows().size() * 4; i++) {
      CoverageMatrix.State state =
          i < states.size() ? states.get(i) : CoverageMatrix.State.NOT_APPLICABLE;
      matrix = matrix.with("r" + i / 4, "c" + i % 4, CoverageMatrix.Cell.of(state));
    }
    return matrix;
  }
}
