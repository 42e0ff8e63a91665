package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * What several people said of accounts, each kept apart; nothing is averaged here.
 *
 * <p>A person may rate the same account and criterion again on another day; earlier ratings stay.
 *
 * @param all the ratings in the order given, no two by the same person of the same account and
 *     criterion on the same day
 */
public record Ratings(ImmutableList<Rating> all) {
  /**
   * Creates ratings.
   *
   * @param all the ratings, no two by the same person of the same account and criterion on the same
   *     day
   */
  public Ratings {
    Set<ImmutableList<Object>> seen = new HashSet<>();
    for (Rating rating : all) {
      checkArgument(
          seen.add(
              ImmutableList.of(
                  rating.account(), rating.criterion(), rating.assessor(), rating.date())),
          "'%s' must rate account '%s' on criterion '%s' once a day: %s",
          rating.assessor(),
          rating.account(),
          rating.criterion(),
          rating.date());
    }
  }

  /**
   * Returns ratings.
   *
   * @param ratings the ratings
   * @return the ratings in their order
   */
  public static Ratings of(Collection<Rating> ratings) {
    return new Ratings(ImmutableList.copyOf(ratings));
  }

  /**
   * Returns these ratings and further ones; nothing is overwritten.
   *
   * @param further the further ratings
   * @return all ratings
   */
  public Ratings with(Collection<Rating> further) {
    return new Ratings(ImmutableList.<Rating>builder().addAll(all).addAll(further).build());
  }

  /** {@return the people who rated, in alphabetical order} */
  public ImmutableSortedSet<String> assessors() {
    return all.stream()
        .map(Rating::assessor)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns the latest rating of each person.
   *
   * @param account the account
   * @param criterion the id of the criterion
   * @return the latest rating by assessor, in alphabetical order; empty where nobody rated
   */
  public ImmutableSortedMap<String, Rating> latest(AccountId account, String criterion) {
    return all.stream()
        .filter(rating -> rating.account().equals(account))
        .filter(rating -> rating.criterion().equals(criterion))
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Rating::assessor, rating -> rating, Ratings::later));
  }

  /**
   * Returns every rating of an account on a criterion.
   *
   * @param account the account
   * @param criterion the id of the criterion
   * @return the ratings, earliest first
   */
  public ImmutableList<Rating> history(AccountId account, String criterion) {
    return all.stream()
        .filter(rating -> rating.account().equals(account))
        .filter(rating -> rating.criterion().equals(criterion))
        .sorted(Comparator.comparing(Rating::date).thenComparing(Rating::assessor))
        .collect(toImmutableList());
  }

  private static Rating later(Rating one, Rating other) {
    return other.date().isAfter(one.date()) ? other : one;
  }
}
