package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;

/** Reports the values of a frame that are not taken as they are: missing and clipped ones. */
final class ValueFindings {
  private static final int NAMED_ACCOUNTS = 10;

  private ValueFindings() {}

  /** {@return MISSING_VALUES for each column of an unfilled frame with a missing value} */
  static ImmutableList<Finding> missing(MatrixFrame unfilled, ScoringPolicy.MissingData policy) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int column = 0; column < unfilled.columns().size(); column++) {
      if (unfilled.statistics().get(column).count() < unfilled.size()) {
        findings.add(missing(unfilled, column, policy));
      }
    }
    return findings.build();
  }

  private static Finding missing(MatrixFrame frame, int column, ScoringPolicy.MissingData policy) {
    int[] rows = rows(frame, row -> frame.isMissing(row, column));
    String criterion = frame.columns().get(column).criterion().id();
    return Finding.warning(
        "MISSING_VALUES",
        criterion,
        "criterion '{criterion}' was not measured for {count} "
            + (rows.length == 1 ? "account" : "accounts")
            + " ({accounts}); policy {policy} applies",
        ImmutableMap.of(
            "criterion",
            criterion,
            "count",
            rows.length,
            "accounts",
            named(frame, rows),
            "policy",
            policy));
  }

  /** {@return VALUE_BEYOND_BOUNDS for each column of which a method takes the nearest bound} */
  static ImmutableList<Finding> beyondBounds(MatrixFrame frame) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int column = 0; column < frame.columns().size(); column++) {
      SeenColumn seen = frame.columns().get(column);
      Optional<Bounds> bounds = seen.seen().bounds();
      if (bounds.isPresent()
          && seen.requirements().contains(Requirement.BOUNDS)
          && isBeyond(bounds.get(), frame.statistics().get(column))) {
        findings.add(beyondBounds(frame, column, bounds.get()));
      }
    }
    return findings.build();
  }

  private static boolean isBeyond(Bounds bounds, ColumnStatistics values) {
    return values.count() > 0 && !(bounds.contains(values.min()) && bounds.contains(values.max()));
  }

  private static Finding beyondBounds(MatrixFrame frame, int column, Bounds bounds) {
    int[] rows =
        rows(
            frame,
            row ->
                !Double.isNaN(frame.value(row, column))
                    && !bounds.contains(frame.value(row, column)));
    String criterion = frame.columns().get(column).criterion().id();
    return Finding.warning(
        "VALUE_BEYOND_BOUNDS",
        criterion,
        "criterion '{criterion}' has {count} "
            + (rows.length == 1 ? "value" : "values")
            + " beyond its bounds {lowest} to {highest} ({accounts}); "
            + (rows.length == 1 ? "it counts" : "they count")
            + " as the nearest bound",
        ImmutableMap.of(
            "criterion", criterion,
            "count", rows.length,
            "lowest", bounds.lowest(),
            "highest", bounds.highest(),
            "accounts", named(frame, rows)));
  }

  private static int[] rows(MatrixFrame frame, IntPredicate wanted) {
    return IntStream.range(0, frame.size()).filter(wanted).toArray();
  }

  private static ImmutableList<String> named(MatrixFrame frame, int[] rows) {
    return IntStream.of(rows)
        .limit(NAMED_ACCOUNTS)
        .mapToObj(row -> frame.findAlternative(row).orElseThrow())
        .map(AlternativeId::value)
        .collect(toImmutableList());
  }
}
