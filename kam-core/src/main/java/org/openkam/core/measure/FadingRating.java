package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openkam.core.account.Account;
import org.openkam.core.account.Rating;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.FadingMean;

/**
 * The mean of the latest ratings that people gave an account on a criterion, in which a rating
 * counts half after each half-life and not at all once it is too old.
 *
 * @param criterion the id of the criterion
 * @param halfLifeMonths the months after which a rating counts half, above zero
 * @param validMonths the months after which a rating no longer counts, above zero
 */
record FadingRating(String criterion, int halfLifeMonths, int validMonths) implements Measure {
  static final String KIND = "fading-rating";

  FadingRating {
    checkArgument(!criterion.isBlank(), "rated criterion must not be blank: '%s'", criterion);
    checkArgument(
        halfLifeMonths > 0,
        "half-life of ratings of '%s' must be above zero months: %s",
        criterion,
        halfLifeMonths);
    checkArgument(
        validMonths > 0,
        "ratings of '%s' must be valid for more than zero months: %s",
        criterion,
        validMonths);
  }

  static Measure create(Attributes attributes) {
    MeasureParameters parameters =
        MeasureParameters.of(KIND, attributes).only("criterion", "halfLifeMonths", "validMonths");
    return new FadingRating(
        parameters.text("criterion"),
        parameters.whole("halfLifeMonths"),
        parameters.whole("validMonths"));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("criterion", criterion)
        .put("halfLifeMonths", halfLifeMonths)
        .put("validMonths", validMonths)
        .build();
  }

  @Override
  public String name() {
    return "rating of "
        + criterion
        + ", half after "
        + halfLifeMonths
        + " months, none after "
        + validMonths;
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    LocalDate day = accounts.dayFor(this);
    ColumnBuilder column = new ColumnBuilder(this, accounts);
    for (int row = 0; row < accounts.size(); row++) {
      Collection<Rating> latest = latest(accounts.accounts().get(row));
      List<Rating> valid = latest.stream().filter(rating -> isValid(rating, day)).toList();
      if (!valid.isEmpty()) {
        column.put(row, FadingMean.of(valid, Rating::date, Rating::value, halfLifeMonths));
      } else if (!latest.isEmpty()) {
        column.tooOldRatings(row);
      }
    }
    return column.build();
  }

  /** The latest rating of each person, in the order of their names. */
  private Collection<Rating> latest(Account account) {
    Map<String, Rating> latest = new TreeMap<>();
    for (Rating rating : account.ratings()) {
      if (rating.criterion().equals(criterion)) {
        latest.merge(rating.assessor(), rating, FadingRating::later);
      }
    }
    return latest.values();
  }

  private static Rating later(Rating one, Rating other) {
    return other.date().isAfter(one.date()) ? other : one;
  }

  private boolean isValid(Rating rating, LocalDate day) {
    return !rating.date().plusMonths(validMonths).isBefore(day);
  }

  @Override
  public String toString() {
    return name();
  }
}
