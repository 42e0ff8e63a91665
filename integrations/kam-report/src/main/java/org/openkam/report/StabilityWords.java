package org.openkam.report;

import java.util.Locale;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.stability.WeightInterval;

/** Puts into words how sure a selection is. */
final class StabilityWords {
  private final StudyReport report;
  private final SelectionStability stability;

  StabilityWords(StudyReport report, SelectionStability stability) {
    this.report = report;
    this.stability = stability;
  }

  /** {@return how probabilities came about} */
  String method() {
    return String.format(
        Locale.ROOT,
        "Probabilities of being selected from %,d draws (%s), each with its 95 %% interval.",
        stability.samples(),
        stability.provenance().sampling().map(this::drawn).orElse("nothing drawn"));
  }

  /** {@return how weights were drawn, without the numbers that the model shows anyway} */
  private String drawn(String sampling) {
    String weights = report.selection().model().weights().asMap().toString();
    return sampling.startsWith("weights around " + weights)
        ? "weights drawn around those of the model"
        : sampling;
  }

  /** {@return how often an account is chosen, in whole percent} */
  static String probability(SelectionStability.AccountStability account) {
    return Numbers.percent(account.probability().share());
  }

  /** {@return the interval of the probability, in percent with one decimal} */
  static String interval(SelectionStability.AccountStability account) {
    return String.format(
        Locale.ROOT,
        "%.1f to %.1f %%",
        100 * account.probability().lowest(),
        100 * account.probability().highest());
  }

  /** {@return at which weight the choice of an account changes first} */
  String breakEven(SelectionStability.AccountStability account) {
    if (account.breakEven().isEmpty()) {
      return "no exact break-even weights for this strategy";
    }
    return account
        .nearestBreakEven()
        .map(nearest -> "out " + nearest(nearest))
        .orElse("stays chosen whatever any single weight is");
  }

  /** {@return beyond which weight of a criterion the selection changes, in the nearer direction} */
  String nearest(WeightInterval interval) {
    boolean down =
        interval.atHighest().isEmpty()
            || (interval.atLowest().isPresent()
                && interval.weight() - interval.lowest() < interval.highest() - interval.weight());
    Optional<WeightInterval.Overtaking> overtaking =
        down ? interval.atLowest() : interval.atHighest();
    return "if "
        + label(interval)
        + " weighs "
        + (down ? "less than " : "more than ")
        + weight(down ? interval.lowest() : interval.highest())
        + " (now "
        + weight(interval.weight())
        + ")"
        + overtaking.map(change -> ", for " + name(change.overtaker())).orElse("");
  }

  /** {@return the name of the criterion of an interval} */
  String label(WeightInterval interval) {
    return report
        .selection()
        .model()
        .criterion(interval.criterion())
        .labels()
        .in(report.language());
  }

  /** {@return who overtakes whom at an end of an interval} */
  String change(Optional<WeightInterval.Overtaking> overtaking) {
    return overtaking
        .map(change -> name(change.overtaker()) + " for " + name(change.overtaken()))
        .orElse("");
  }

  /** {@return a weight in percent with one decimal} */
  static String weight(double weight) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * weight);
  }

  private String name(AccountId account) {
    return report.name(account);
  }
}
