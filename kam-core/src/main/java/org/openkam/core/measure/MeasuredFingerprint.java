package org.openkam.core.measure;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Hashes what was measured, in the order of accounts and measures by name. */
final class MeasuredFingerprint {
  private MeasuredFingerprint() {}

  static String of(MeasuredAccounts measured) {
    ImmutableSortedMap<String, MeasureColumn> columns =
        measured.measures().stream()
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(), MeasuredFingerprint::key, measured::column));
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putInt(columns.size());
    columns.keySet().forEach(key -> put(hasher, key));
    IntStream.range(0, measured.accounts().size())
        .boxed()
        .sorted(Comparator.comparing(measured.accounts()::get))
        .forEach(
            row -> {
              put(hasher, measured.accounts().get(row).value());
              // negative zero means the same as zero
              columns
                  .values()
                  .forEach(
                      column -> hasher.putLong(Double.doubleToLongBits(column.value(row) + 0.0)));
            });
    return hasher.hash().toString();
  }

  /** A plain figure goes by its name, so that it hashes as a matrix of figures does. */
  private static String key(Measure measure) {
    return Measures.isFigure(measure)
        ? measure.name()
        : measure.kind() + measure.parameters().canonicalForm() + measure.unit();
  }

  private static void put(Hasher hasher, String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }
}
