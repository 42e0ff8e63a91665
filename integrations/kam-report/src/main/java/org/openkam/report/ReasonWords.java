package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;

/** Puts the strongest contributions to a score, and differences between two, into words. */
final class ReasonWords {
  private static final int DECIMALS = 2;
  private static final double UNITS = 100;

  private final Wording wording;

  ReasonWords(Wording wording) {
    this.wording = wording;
  }

  ImmutableList<String> strongest(Explanation explanation, int count) {
    ImmutableList<Contribution> adding = explanation.strongest(count);
    ImmutableList<Contribution> strongest =
        explanation.score() < explanation.base()
            ? ImmutableList.<Contribution>builder()
                .addAll(explanation.against(count))
                .addAll(adding)
                .build()
            : adding;
    return strongest.stream()
        .limit(count)
        .map(contribution -> phrase(contribution, shown(explanation, contribution)))
        .collect(toImmutableList());
  }

  private static long shown(Explanation explanation, Contribution contribution) {
    int place = explanation.contributions().indexOf(contribution);
    return explanation.shown(DECIMALS).get(place + 1);
  }

  ImmutableList<String> differences(Explanation one, Explanation other, int count) {
    return one.minus(other).entrySet().stream()
        .filter(difference -> difference.getValue() != 0)
        .sorted(Comparator.comparingDouble(difference -> -Math.abs(difference.getValue())))
        .limit(count)
        .map(
            difference ->
                points(
                    difference.getValue() > 0 ? "difference.more" : "difference.less",
                    one.contribution(difference.getKey()).criterion(),
                    "",
                    Math.abs(difference.getValue())))
        .collect(toImmutableList());
  }

  private String phrase(Contribution contribution, long hundredths) {
    return points(
        contribution.amount() < 0 ? "contribution.costs" : "contribution.adds",
        contribution.criterion(),
        measured(contribution),
        Math.abs(hundredths / UNITS));
  }

  private String points(String key, Criterion criterion, String measured, double points) {
    return wording.text(
        key,
        ImmutableMap.of(
            "criterion",
            wording.label(criterion.labels()),
            "measured",
            measured,
            "points",
            points,
            "shown",
            wording.figures().score(points)));
  }

  private String measured(Contribution contribution) {
    if (contribution.measured().isEmpty()) {
      return "";
    }
    Criterion criterion = contribution.criterion();
    double measured = contribution.measured().getAsDouble();
    String value = value(criterion.scale(), measured);
    return highestRating(criterion)
        .filter(highest -> measured <= highest)
        .map(
            highest ->
                wording.text(
                    "measured.rating",
                    "value",
                    value,
                    "highest",
                    wording.figures().measured(highest)))
        .orElseGet(() -> wording.text("measured", "value", value));
  }

  /** {@return the best rating there is; empty for what is no rating, such as a trend about zero} */
  private static Optional<Double> highestRating(Criterion criterion) {
    return criterion.scale().type() == Scale.Type.RATIO
        ? Optional.empty()
        : criterion.bounds().filter(bounds -> bounds.lowest() >= 0).map(Bounds::highest);
  }

  /** {@return a measured value as it is written on its scale} */
  String value(Scale scale, double measured) {
    if (isShare(scale)) {
      return withUnit(wording.figures().percentWithDecimal(measured), scale.unit());
    }
    boolean isRating = scale.type() != Scale.Type.RATIO;
    return isRating ? wording.figures().measured(measured) : quantity(measured, scale.unit());
  }

  /** {@return a bound of a scale: an amount or a share as such, without what it is counted by} */
  String bound(Scale scale, double bound) {
    return isShare(scale)
        ? wording.figures().percentWithDecimal(bound)
        : currency(scale.unit())
            .map(currency -> wording.figures().amount(bound, currency))
            .orElseGet(() -> wording.figures().measured(bound));
  }

  String quantity(double measured, String unit) {
    return currency(unit)
        .map(currency -> wording.figures().amount(measured, currency))
        .orElseGet(() -> withUnit(wording.figures().measured(measured), unit));
  }

  private String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + " " + wording.word(unit);
  }

  /** {@return the currency that a unit names by its code of ISO 4217} */
  static Optional<Currency> currency(String unit) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(unit))
        .findFirst();
  }

  /**
   * {@return whether values are shares: pure numbers, perhaps for a time, from minus one to one at
   * most}
   */
  private static boolean isShare(Scale scale) {
    boolean isPure = scale.unit().isEmpty() || scale.unit().startsWith("per ");
    return scale.type() == Scale.Type.RATIO
        && isPure
        && scale
            .bounds()
            .filter(bounds -> bounds.lowest() >= -1 && bounds.highest() <= 1)
            .isPresent();
  }
}
