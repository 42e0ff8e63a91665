package org.openkam.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;

final class DecisionMatrixProperties {
  @Property
  void comesBackFromItsLongForm(@ForAll("matrices") DecisionMatrix matrix) {
    assertThat(
            DecisionMatrix.ofMeasurements(
                matrix.accounts(), matrix.criteria(), matrix.measurements()))
        .isEqualTo(matrix);
  }

  @Property
  void coverageIsTheShareOfWhatWasMeasured(@ForAll("matrices") DecisionMatrix matrix) {
    double measured = 0;
    for (int row = 0; row < matrix.accounts().size(); row++) {
      assertThat(matrix.coverage(row)).isBetween(0.0, 1.0);
      measured += matrix.coverage(row) * matrix.criteria().size();
    }
    double measuredByColumn = 0;
    for (int column = 0; column < matrix.criteria().size(); column++) {
      assertThat(matrix.columnCoverage(column)).isBetween(0.0, 1.0);
      measuredByColumn += matrix.columnCoverage(column) * matrix.accounts().size();
    }

    assertThat(measured).isCloseTo(matrix.measurements().size(), within(1e-9));
    assertThat(measuredByColumn).isCloseTo(matrix.measurements().size(), within(1e-9));
  }

  @Property
  void everyAccountHasItsOwnRow(@ForAll @IntRange(min = 0, max = 5000) int size) {
    DecisionMatrix matrix =
        DecisionMatrix.reading((Integer i) -> "account-" + i * 7)
            .read(IntStream.range(0, size).boxed().toList());

    for (int row = 0; row < size; row++) {
      assertThat(matrix.rowOf(matrix.accounts().get(row))).isEqualTo(row);
    }
  }

  @Property
  void idsOfOneHashStillHaveTheirOwnRows(@ForAll @IntRange(min = 1, max = 8) int bits) {
    // "Aa" and "BB" have the same hash, and so has every text made of as many of them
    List<String> ids =
        IntStream.range(0, 1 << bits)
            .mapToObj(
                i ->
                    IntStream.range(0, bits)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
            .toList();

    DecisionMatrix matrix = DecisionMatrix.reading((String id) -> id).read(ids);

    assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
    for (int row = 0; row < ids.size(); row++) {
      assertThat(matrix.rowOf(AccountId.of(ids.get(row)))).isEqualTo(row);
    }
  }

  @Provide
  Arbitrary<DecisionMatrix> matrices() {
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            columns ->
                Arbitraries.doubles()
                    .between(-1e9, 1e9)
                    .injectNull(0.3)
                    .list()
                    .ofSize(columns)
                    .list()
                    .ofMaxSize(12)
                    .map(rows -> matrix(columns, rows)));
  }

  private static DecisionMatrix matrix(int columns, List<List<Double>> rows) {
    return DecisionMatrix.of(
        IntStream.range(0, rows.size()).mapToObj(row -> AccountId.of("a" + row)).toList(),
        IntStream.range(0, columns)
            .mapToObj(column -> Criterion.more("c" + column, Scale.ratio("")))
            .toList(),
        rows.stream().map(DecisionMatrixProperties::row).toArray(double[][]::new));
  }

  private static double[] row(List<Double> values) {
    return values.stream()
        .mapToDouble(value -> Objects.requireNonNullElse(value, Double.NaN))
        .toArray();
  }
}
