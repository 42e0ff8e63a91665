package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.coverage.Checklists;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseModels;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.relationship.Ladders;
import org.openkam.core.scorecard.Indicators;

/** Everything that the library itself names is named in its four languages. */
final class ReadyLabelsTest {
  @ParameterizedTest
  @MethodSource("all")
  void areThereInFourLanguages(Labels labels) {
    assertThat(labels.texts().keySet())
        .as(labels.toString())
        .containsExactly(Language.DE, Language.EN, Language.FR, Language.NL);
    assertThat(labels.texts().values()).as(labels.toString()).noneMatch(String::isBlank);
  }

  static Stream<Labels> all() {
    return Stream.of(criteria(), portfolios(), phases(), ladders(), coverage(), indicators())
        .flatMap(labels -> labels)
        .distinct();
  }

  private static Stream<Labels> criteria() {
    return StandardCriteria.all().stream()
        .flatMap(
            criterion ->
                Stream.concat(
                    Stream.of(criterion.labels()),
                    criterion.scale().levels().stream().map(Scale.Level::labels)));
  }

  private static Stream<Labels> portfolios() {
    return PortfolioMatrices.all().stream()
        .flatMap(
            matrix ->
                Stream.of(
                        Stream.of(matrix.labels()),
                        axis(matrix.horizontal()),
                        axis(matrix.vertical()),
                        matrix.cells().stream()
                            .flatMap(cell -> Stream.of(cell.labels(), cell.strategy())))
                    .flatMap(labels -> labels));
  }

  private static Stream<Labels> axis(Axis axis) {
    return Stream.concat(Stream.of(axis.labels()), axis.bands().stream());
  }

  private static Stream<Labels> phases() {
    return PhaseModels.all().stream()
        .flatMap(
            model ->
                Stream.concat(
                    Stream.of(model.labels()),
                    Stream.concat(model.phases().stream(), model.sideStates().stream())
                        .flatMap(ReadyLabelsTest::phase)));
  }

  private static Stream<Labels> phase(Phase phase) {
    return Stream.concat(
        Stream.of(phase.labels()), phase.gates().stream().map(gate -> gate.labels()));
  }

  private static Stream<Labels> ladders() {
    return Ladders.all().stream().flatMap(ladder -> ladder.levels().values().stream());
  }

  private static Stream<Labels> coverage() {
    return Stream.concat(
            Checklists.all().stream(),
            Stream.of(
                CoverageMatrices.bridgeFunctions(),
                CoverageMatrices.coreRolesByParty(),
                CoverageMatrices.keyAccountChecklist()))
        .flatMap(ReadyLabelsTest::matrix);
  }

  private static Stream<Labels> matrix(CoverageMatrix matrix) {
    return Stream.concat(matrix.rows().values().stream(), matrix.columns().values().stream());
  }

  private static Stream<Labels> indicators() {
    return Indicators.all().stream().map(indicator -> indicator.labels());
  }
}
