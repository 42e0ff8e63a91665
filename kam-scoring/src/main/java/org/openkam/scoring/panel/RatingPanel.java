package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.agreement.Concordance;
import org.openkam.scoring.agreement.Ranks;

/**
 * The people who rated accounts, seen together: of each the latest rating of an account and a
 * criterion.
 *
 * <p>Immutable and safe for many threads.
 */
public final class RatingPanel {
  private final ImmutableSortedSet<String> assessors;
  private final ImmutableMap<RatedCell, ImmutableSortedMap<String, Double>> cells;

  private RatingPanel(
      ImmutableSortedSet<String> assessors,
      ImmutableMap<RatedCell, ImmutableSortedMap<String, Double>> cells) {
    this.assessors = assessors;
    this.cells = cells;
  }

  /**
   * Brings ratings together.
   *
   * @param ratings the ratings of any number of people
   * @return the panel
   */
  public static RatingPanel of(Ratings ratings) {
    ImmutableMap.Builder<RatedCell, ImmutableSortedMap<String, Double>> cells =
        ImmutableMap.builder();
    ratings.all().stream()
        .collect(groupingBy(RatedCell::of, LinkedHashMap::new, toImmutableList()))
        .forEach((cell, ratingsOfCell) -> cells.put(cell, latest(ratingsOfCell)));
    return new RatingPanel(ratings.assessors(), cells.buildOrThrow());
  }

  private static ImmutableSortedMap<String, Double> latest(List<Rating> ratings) {
    return ratings.stream()
        .sorted(Comparator.comparing(Rating::date))
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(),
                Rating::assessor,
                Rating::value,
                (earlier, later) -> later));
  }

  /** {@return the people, in alphabetical order} */
  public ImmutableSortedSet<String> assessors() {
    return assessors;
  }

  /** {@return the accounts that somebody rated, in the order they were first rated} */
  public ImmutableSet<AccountId> accounts() {
    return cells.keySet().stream().map(RatedCell::account).collect(toImmutableSet());
  }

  /**
   * Returns the latest rating of each person.
   *
   * @param account any account
   * @param criterion the id of any criterion
   * @return the ratings by person, in alphabetical order; empty where nobody rated
   */
  public ImmutableSortedMap<String, Double> judgements(AccountId account, String criterion) {
    return cells.getOrDefault(new RatedCell(account, criterion), ImmutableSortedMap.of());
  }

  /**
   * Makes one rating of each account and criterion.
   *
   * @param criteria the columns, each id once
   * @param rule how several ratings become one
   * @return the rated accounts with their joint ratings, not measured where nobody rated
   * @throws IllegalArgumentException if the rule does not suit the scale of a criterion, or a
   *     rating
   */
  public DecisionMatrix matrix(List<Criterion> criteria, JudgementAggregation rule) {
    for (Criterion criterion : criteria) {
      checkArgument(
          rule.suits(criterion.scale().type()),
          "ratings on the %s scale of criterion '%s' must not be aggregated by: %s",
          criterion.scale().type(),
          criterion.id(),
          rule.id());
    }
    ImmutableList<AccountId> rows = accounts().asList();
    double[][] values = new double[rows.size()][criteria.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < criteria.size(); column++) {
        values[row][column] = joint(rows.get(row), criteria.get(column).id(), rule);
      }
    }
    return DecisionMatrix.of(rows, criteria, values);
  }

  private double joint(AccountId account, String criterion, JudgementAggregation rule) {
    ImmutableSortedMap<String, Double> judgements = judgements(account, criterion);
    if (judgements.isEmpty()) {
      return Double.NaN;
    }
    try {
      return rule.aggregate(
          judgements.values().stream().mapToDouble(Double::doubleValue).toArray());
    } catch (IllegalArgumentException problem) {
      throw new IllegalArgumentException(
          "ratings of account '"
              + account
              + "' on criterion '"
              + criterion
              + "': "
              + problem.getMessage(),
          problem);
    }
  }

  /**
   * Returns how far people lie apart, for every cell that two or more of them rated.
   *
   * @param criteria the criteria to look at
   * @return the disagreements, the widest first, those on scales without bounds last
   */
  public ImmutableList<Disagreement> disagreements(List<Criterion> criteria) {
    ImmutableList.Builder<Disagreement> disagreements = ImmutableList.builder();
    for (AccountId account : accounts()) {
      for (Criterion criterion : criteria) {
        ImmutableSortedMap<String, Double> judgements = judgements(account, criterion.id());
        if (judgements.size() >= 2) {
          disagreements.add(
              Disagreement.builder()
                  .account(account)
                  .criterion(criterion)
                  .judgements(judgements)
                  .build());
        }
      }
    }
    return disagreements.build().stream()
        .sorted(Comparator.comparingDouble(disagreement -> -disagreement.range().orElse(-1)))
        .collect(toImmutableList());
  }

  /**
   * Returns how far the people who rated on a criterion rank the accounts alike; only accounts that
   * all of them rated are looked at.
   *
   * @param criterion the id of a criterion
   * @return the concordance; empty with fewer than two people or shared accounts, or where all are
   *     tied
   */
  public Optional<Concordance> concordance(String criterion) {
    ImmutableSet<String> judges =
        accounts().stream()
            .flatMap(account -> judgements(account, criterion).keySet().stream())
            .collect(toImmutableSet());
    ImmutableList<AccountId> shared =
        accounts().stream()
            .filter(account -> judgements(account, criterion).keySet().containsAll(judges))
            .collect(toImmutableList());
    if (judges.size() < 2 || shared.size() < 2) {
      return Optional.empty();
    }
    return Concordance.of(
        judges.stream().map(judge -> ranks(judge, criterion, shared)).collect(toImmutableList()));
  }

  private Ranks ranks(String judge, String criterion, List<AccountId> accounts) {
    return Ranks.ofScores(
        accounts.stream()
            .mapToDouble(account -> judgements(account, criterion).getOrDefault(judge, 0.0))
            .toArray());
  }

  /**
   * Describes each person beside the others.
   *
   * @param criteria the criteria to look at; those without bounds are passed over
   * @return one profile a person who shares a rating with somebody, in alphabetical order
   */
  public ImmutableList<AssessorProfile> profiles(List<Criterion> criteria) {
    return assessors.stream()
        .flatMap(assessor -> AssessorComparison.of(this, assessor, criteria).profile().stream())
        .collect(toImmutableList());
  }

  /**
   * Finds what the people should talk about.
   *
   * @param criteria the criteria to look at; those without bounds are passed over
   * @param policy from when on a disagreement is worth a talk
   * @return ASSESSORS_DISAGREE, one a cell, the widest first; then OUTLYING_ASSESSOR, one a person
   */
  public ImmutableList<Finding> check(List<Criterion> criteria, PanelPolicy policy) {
    return PanelChecks.check(this, criteria, policy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RatingPanel that && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return "panel of " + assessors + " on " + accounts().size() + " accounts";
  }

  /**
   * An account and a criterion.
   *
   * @param account the account
   * @param criterion the id of the criterion
   */
  private record RatedCell(AccountId account, String criterion) {
    private static RatedCell of(Rating rating) {
      return new RatedCell(rating.account(), rating.criterion());
    }
  }
}
