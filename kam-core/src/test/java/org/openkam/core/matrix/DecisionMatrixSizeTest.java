package org.openkam.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ContiguousSet;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphStats;
import org.openjdk.jol.vm.VM;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;

final class DecisionMatrixSizeTest {
  private static final int ACCOUNTS = 1_000_000;
  private static final int CRITERIA = 10;

  /** Without it no record can be measured. */
  @BeforeAll
  static void admitRecords() {
    System.setProperty("jol.magicFieldOffset", "true");
  }

  /**
   * Adds up what the matrix holds beside the ids: the values, the index of the rows, and the
   * references to the ids. The graph of a million ids would take a minute to walk, so the parts are
   * measured one by one, and a part that nobody measures makes the test fail.
   */
  @Test
  void aMillionAccountsTakeAtMostAHundredBytesEachBesideTheIds() throws Exception {
    DecisionMatrix matrix = matrix();
    Object index = part(matrix, "rows");
    assertThat(parts(matrix))
        .containsExactlyInAnyOrder("alternatives", "criteria", "blocks", "rows");
    assertThat(parts(index)).containsExactlyInAnyOrder("alternatives", "slots", "firstOther");
    assertThat(part(index, "alternatives")).isSameAs(matrix.alternatives());

    long values = GraphStats.parseInstance(part(matrix, "blocks")).totalSize();
    long slots = GraphStats.parseInstance(part(index, "slots")).totalSize();
    long references = VM.current().sizeOf(new Object[ACCOUNTS]);

    assertThat(values / ACCOUNTS).isEqualTo(8L * CRITERIA);
    assertThat((values + slots + references) / ACCOUNTS).isLessThan(100);
    assertThat(matrix.rowOf(AccountId.of("account-999999"))).isEqualTo(ACCOUNTS - 1);
  }

  private static DecisionMatrix matrix() {
    MatrixReader<Integer> reader = DecisionMatrix.reading(i -> "account-" + i);
    for (int column = 0; column < CRITERIA; column++) {
      reader = reader.measure(Criterion.more("c" + column, Scale.ratio("")), Integer::doubleValue);
    }
    return reader.read(ContiguousSet.closedOpen(0, ACCOUNTS));
  }

  private static Iterable<String> parts(Object whole) {
    return Arrays.stream(whole.getClass().getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(Field::getName)
        .filter(name -> !name.startsWith("$"))
        .toList();
  }

  private static Object part(Object whole, String name) throws ReflectiveOperationException {
    Field field = whole.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(whole);
  }
}
