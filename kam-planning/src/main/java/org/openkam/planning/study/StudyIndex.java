package org.openkam.planning.study;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.strategy.AccountScore;

/** What a study says about each account, found without a search. */
final class StudyIndex {
  private final Study study;
  private final ImmutableSet<AccountId> chosen;
  private final ImmutableMap<AccountId, Selection.Exclusion> exclusions;
  private final ImmutableMap<AccountId, AccountScore> scores;
  private final ImmutableMap<AccountId, String> cells;

  StudyIndex(Study study) {
    Selection selection = study.selection();
    this.study = study;
    this.chosen = ImmutableSet.copyOf(selection.chosenIds());
    this.exclusions =
        selection.exclusions().stream()
            .collect(toImmutableMap(Selection.Exclusion::account, exclusion -> exclusion));
    this.scores =
        Stream.of(
                selection.keyAccounts().stream().map(KeyAccount::score),
                selection.futureKeyAccounts().stream().map(KeyAccount::score),
                selection.exclusions().stream()
                    .map(Selection.Exclusion::score)
                    .flatMap(Optional::stream))
            .flatMap(found -> found)
            .collect(toImmutableMap(AccountScore::account, score -> score));
    this.cells =
        study.positions().stream()
            .flatMap(map -> map.placements().stream())
            .collect(
                toImmutableMap(
                    PortfolioMap.Placement::account, place -> place.cell().labels().toString()));
  }

  Study study() {
    return study;
  }

  boolean holds(AccountId account) {
    return study.names().containsKey(account);
  }

  boolean isChosen(AccountId account) {
    return chosen.contains(account);
  }

  ImmutableSet<AccountId> chosen() {
    return chosen;
  }

  ImmutableList<Finding> reasonsAgainst(AccountId account) {
    return Optional.ofNullable(exclusions.get(account))
        .map(Selection.Exclusion::reasons)
        .orElse(ImmutableList.of());
  }

  OptionalDouble rank(AccountId account) {
    AccountScore score = scores.get(account);
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score.rank());
  }

  OptionalDouble score(AccountId account) {
    AccountScore score = scores.get(account);
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score.score());
  }

  Optional<String> cell(AccountId account) {
    return Optional.ofNullable(cells.get(account));
  }

  /** {@return what people call a measure: the label of a criterion that reads it, or its name} */
  String label(Measure measure) {
    return criterion(measure)
        .map(criterion -> criterion.labels().toString())
        .orElse(measure.name());
  }

  /** {@return the unit in which a criterion reads a measure; empty where it names none} */
  Optional<String> unit(Measure measure) {
    return criterion(measure)
        .map(criterion -> criterion.scale().unit())
        .filter(unit -> !unit.isBlank());
  }

  private Optional<Criterion> criterion(Measure measure) {
    return study.model().criteria().stream()
        .filter(criterion -> criterion.measure().equals(measure))
        .findFirst();
  }

  int places() {
    return study.model().selectionPolicy().maxKeyAccounts();
  }
}
