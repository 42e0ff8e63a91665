package org.openkam.core.matrix;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Hashes what a matrix says: which alternatives have which value on which criterion.
 *
 * <p>Rows are taken in the order of their ids and columns in the order of criterion ids, so that
 * the order in which the data came does not matter. What a criterion means belongs to the model and
 * is not part of it.
 */
final class MatrixFingerprint {
  private MatrixFingerprint() {}

  static String of(DecisionMatrix matrix) {
    Hasher hasher = Hashing.sha256().newHasher();
    int[] rows =
        IntStream.range(0, matrix.alternatives().size())
            .boxed()
            .sorted(Comparator.comparing(matrix.alternatives()::get))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] columns =
        IntStream.range(0, matrix.criteria().size())
            .boxed()
            .sorted(Comparator.comparing((Integer column) -> matrix.criteria().get(column).id()))
            .mapToInt(Integer::intValue)
            .toArray();
    hasher.putInt(columns.length);
    for (int column : columns) {
      put(hasher, matrix.criteria().get(column).id());
    }
    for (int row : rows) {
      put(hasher, matrix.alternatives().get(row).value());
      for (int column : columns) {
        hasher.putLong(Double.doubleToLongBits(matrix.value(row, column) + 0.0));
      }
    }
    return hasher.hash().toString();
  }

  private static void put(Hasher hasher, String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }
}
