package org.openkam.planning.study;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.FadingMean;

/**
 * What several studies say about each account, one after the other.
 *
 * <p>Scores of studies by different models are kept as they were and are marked, so that nobody
 * reads a new yardstick as a rise or a fall.
 *
 * @param points the points of each account, earliest first; an account without a score in a study
 *     has no point there
 */
public record ScoreHistory(ImmutableMap<AccountId, ImmutableList<ScorePoint>> points) {
  /**
   * Reads the scores out of studies.
   *
   * @param studies the studies, each of a later day than the one before
   * @return the history
   * @throws IllegalArgumentException if the days do not rise
   */
  public static ScoreHistory of(List<Study> studies) {
    Map<AccountId, ImmutableList.Builder<ScorePoint>> points = new LinkedHashMap<>();
    for (int i = 0; i < studies.size(); i++) {
      Study study = studies.get(i);
      checkArgument(
          i == 0 || studies.get(i - 1).day().isBefore(study.day()),
          "studies must be of rising days: %s",
          studies.stream().map(Study::day).toList());
      StudyIndex index = new StudyIndex(study);
      for (AccountId account : study.names().keySet()) {
        if (index.score(account).isPresent()) {
          points
              .computeIfAbsent(account, first -> ImmutableList.builder())
              .add(
                  ScorePoint.builder()
                      .day(study.day())
                      .score(index.score(account).getAsDouble())
                      .rank(index.rank(account).orElseThrow())
                      .wasChosen(index.isChosen(account))
                      .model(study.model().fingerprint())
                      .build());
        }
      }
    }
    ImmutableMap.Builder<AccountId, ImmutableList<ScorePoint>> all = ImmutableMap.builder();
    points.forEach((account, builder) -> all.put(account, builder.build()));
    return new ScoreHistory(all.buildOrThrow());
  }

  /** {@return the accounts with a score in some study, in the order they first had one} */
  public ImmutableSet<AccountId> accounts() {
    return points.keySet();
  }

  /**
   * Returns the points of an account.
   *
   * @param account the account
   * @return its points, earliest first; none where it never had a score
   */
  public ImmutableList<ScorePoint> of(AccountId account) {
    return points.getOrDefault(account, ImmutableList.of());
  }

  /**
   * Returns the latest points of an account that one model made, which can be compared with each
   * other.
   *
   * @param account the account
   * @return its points by the model of its latest point, without those before another model was
   *     used, earliest first
   */
  public ImmutableList<ScorePoint> comparable(AccountId account) {
    ImmutableList<ScorePoint> all = of(account);
    int start = all.size();
    while (start > 0 && all.get(start - 1).model().equals(all.get(all.size() - 1).model())) {
      start--;
    }
    return all.stream().skip(start).collect(toImmutableList());
  }

  /**
   * Returns the mean of the {@linkplain #comparable comparable} scores of an account in which old
   * ones fade: a score counts half after each half-life.
   *
   * @param account the account
   * @param halfLifeMonths the months after which a score counts half as much, above zero
   * @return the mean, finite; empty where the account never had a score
   */
  public OptionalDouble faded(AccountId account, int halfLifeMonths) {
    checkArgument(
        halfLifeMonths > 0, "half-life of scores must be above zero months: %s", halfLifeMonths);
    ImmutableList<ScorePoint> comparable = comparable(account);
    return comparable.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            FadingMean.of(comparable, ScorePoint::day, ScorePoint::score, halfLifeMonths));
  }
}
