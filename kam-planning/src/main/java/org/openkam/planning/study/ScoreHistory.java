package org.openkam.planning.study;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;

/**
 * What several studies say about each account, one after the other.
 *
 * <p>Scores of studies by different models are kept as they were and are marked, so that nobody
 * reads a new yardstick as a rise or a fall.
 *
 * @param points the points of each account, earliest first; an account without a score in a study
 *     has no point there
 */
public record ScoreHistory(ImmutableMap<AccountId, ImmutableList<Point>> points) {
  /**
   * Reads the scores out of studies.
   *
   * @param studies the studies, each of a later day than the one before
   * @return the history
   * @throws IllegalArgumentException if the days do not rise
   */
  public static ScoreHistory of(List<Study> studies) {
    Map<AccountId, ImmutableList.Builder<Point>> points = new LinkedHashMap<>();
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
                  new Point(
                      study.day(),
                      index.score(account).getAsDouble(),
                      index.rank(account).orElseThrow(),
                      index.isChosen(account),
                      study.model().fingerprint()));
        }
      }
    }
    ImmutableMap.Builder<AccountId, ImmutableList<Point>> all = ImmutableMap.builder();
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
  public ImmutableList<Point> of(AccountId account) {
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
  public ImmutableList<Point> comparable(AccountId account) {
    ImmutableList<Point> all = of(account);
    int start = all.size();
    while (start > 0 && all.get(start - 1).model().equals(all.get(all.size() - 1).model())) {
      start--;
    }
    return all.stream().skip(start).collect(toImmutableList());
  }

  /**
   * What one study said about one account.
   *
   * @param day the day of the study
   * @param score the score, finite; larger is better
   * @param rank the rank, from one (best)
   * @param isKeyAccount whether it was chosen, for today or for later
   * @param model the fingerprint of the model that made the score
   */
  public record Point(
      LocalDate day, double score, double rank, boolean isKeyAccount, String model) {}
}
