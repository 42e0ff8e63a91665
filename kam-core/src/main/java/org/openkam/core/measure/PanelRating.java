package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.openkam.core.account.Account;
import org.openkam.core.account.Rating;
import org.openkam.core.finding.Attributes;

/**
 * The latest ratings that people gave an account on a criterion, made one.
 *
 * @param criterion the id of the criterion
 * @param aggregation how several ratings become one
 */
record PanelRating(String criterion, Measures.PanelAggregation aggregation) implements Measure {
  static final String KIND = "rating";

  PanelRating {
    checkArgument(!criterion.isBlank(), "rated criterion must not be blank: '%s'", criterion);
  }

  static Measure create(Attributes attributes) {
    MeasureParameters parameters =
        MeasureParameters.of(KIND, attributes).only("criterion", "aggregation");
    return new PanelRating(
        parameters.text("criterion"),
        parameters.constant("aggregation", Measures.PanelAggregation.class));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder().put("criterion", criterion).put("aggregation", aggregation).build();
  }

  @Override
  public String name() {
    return aggregation + " rating of " + criterion;
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    return MeasureColumn.of(accounts.accounts().stream().mapToDouble(this::read).toArray());
  }

  private double read(Account account) {
    Map<String, Rating> latest = new TreeMap<>();
    for (Rating rating : account.ratings()) {
      if (rating.criterion().equals(criterion)) {
        latest.merge(rating.assessor(), rating, PanelRating::later);
      }
    }
    return latest.isEmpty()
        ? Double.NaN
        : aggregation.of(latest.values().stream().mapToDouble(Rating::value).toArray());
  }

  private static Rating later(Rating one, Rating other) {
    LocalDate day = one.date();
    return other.date().isAfter(day) ? other : one;
  }

  @Override
  public String toString() {
    return name();
  }
}
