package org.openkam.planning.team;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Finding;

/**
 * How well a manager fits an account: an adviser who knows its business, no better seller (Halifax
 * 2022).
 *
 * @param manager the manager, by name
 * @param competences what the account asks for, covered where the manager has it
 * @param knowledge what there is to know of the account, covered where the manager knows it
 */
public record ManagerSuitability(
    String manager, CoverageMatrix competences, CoverageMatrix knowledge) {
  /**
   * {@return the smaller coverage of competences and knowledge, from zero to one, because neither
   * makes up for the other; empty where nothing is asked for}
   */
  public OptionalDouble fit() {
    return Stream.of(competences.coverage(), knowledge.coverage())
        .flatMapToDouble(OptionalDouble::stream)
        .min();
  }

  /** {@return COVERAGE_INCOMPLETE for the competences and for the knowledge, where they apply} */
  public ImmutableList<Finding> check() {
    return Stream.of(competences.check(manager), knowledge.check(manager))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }
}
