package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.stability.WeightInterval;

/** Puts into words how sure a selection is. */
final class StabilityWords {
  private final StudyReport report;
  private final SelectionStability stability;
  private final Wording wording;

  StabilityWords(StudyReport report, SelectionStability stability, Wording wording) {
    this.report = report;
    this.stability = stability;
    this.wording = wording;
  }

  /** {@return from how many draws probabilities come} */
  String draws() {
    return wording.text("stability.draws", "samples", stability.samples());
  }

  /** {@return how probabilities and their intervals came about} */
  String method() {
    return wording.text("stability.method", "samples", stability.samples());
  }

  /** {@return how often an account is chosen, in whole percent} */
  String probability(SelectionStability.AccountStability account) {
    return wording.figures().percent(account.probability().share());
  }

  /** {@return how often an account is chosen, as a phrase} */
  String selected(SelectionStability.AccountStability account) {
    return wording.text("selected.probability", "probability", account.probability().share());
  }

  /** {@return the interval of the probability, in percent with one decimal} */
  String interval(SelectionStability.AccountStability account) {
    return wording.text(
        "interval",
        "lowest",
        wording.figures().percentWithDecimal(account.probability().lowest()),
        "highest",
        wording.figures().percentWithDecimal(account.probability().highest()));
  }

  /** {@return at which weight the choice of an account changes first} */
  String breakEven(SelectionStability.AccountStability account) {
    return account.breakEven().isEmpty()
        ? wording.text("breakeven.none")
        : account
            .nearestBreakEven()
            .map(this::nearest)
            .orElseGet(() -> wording.text("breakeven.always"));
  }

  private String nearest(WeightInterval interval) {
    boolean down =
        interval.atHighest().isEmpty()
            || (interval.atLowest().isPresent()
                && interval.weight() - interval.lowest() < interval.highest() - interval.weight());
    Optional<WeightInterval.Overtaking> overtaking =
        down ? interval.atLowest() : interval.atHighest();
    String sentence =
        wording.text(
            "breakeven",
            ImmutableMap.of(
                "criterion",
                label(interval),
                "side",
                down ? "BELOW" : "ABOVE",
                "limit",
                down ? interval.lowest() : interval.highest(),
                "now",
                interval.weight()));
    return overtaking
        .map(
            change ->
                wording.text(
                    "breakeven.replaced",
                    "sentence",
                    sentence,
                    "account",
                    report.name(change.overtaker())))
        .orElse(sentence);
  }

  /** {@return the name of the criterion of an interval} */
  String label(WeightInterval interval) {
    return wording.label(report.selection().model().criterion(interval.criterion()).labels());
  }

  /** {@return who overtakes whom at an end of an interval} */
  String change(Optional<WeightInterval.Overtaking> overtaking) {
    return overtaking
        .map(
            change ->
                wording.text(
                    "weight.overtaking",
                    "one",
                    report.name(change.overtaker()),
                    "other",
                    report.name(change.overtaken())))
        .orElse("");
  }

  /** {@return a weight in percent with one decimal} */
  String weight(double weight) {
    return wording.figures().percentWithDecimal(weight);
  }
}
