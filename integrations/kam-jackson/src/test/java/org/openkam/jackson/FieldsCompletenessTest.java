package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openkam.core.fields.Fields;

/** A property that somebody adds to a type must be added to the list of its fields. */
final class FieldsCompletenessTest {
  private static final ImmutableSet<String> NOT_FIELDS =
      ImmutableSet.of(
          // who listens is no part of a plan
          "BacktestPlan.listener",
          // written as the account, which most alternatives are
          "AccountScore.alternative",
          "Explanation.alternative",
          "Measurement.alternative");
  private static final ImmutableSet<String> GENERATED = ImmutableSet.of("initShim");

  @Test
  void everyPropertyOfEveryTypeIsAField() {
    Set<String> missing = new TreeSet<>();
    int properties = 0;
    for (Fields<?> fields : new KamModule().fields()) {
      for (String property : properties(fields.type()).collect(Collectors.toList())) {
        properties++;
        if (!fields.names().contains(property)) {
          missing.add(fields.type().getSimpleName() + "." + property);
        }
      }
    }

    assertThat(missing).isSubsetOf(NOT_FIELDS);
    assertThat(properties).isGreaterThan(500);
  }

  /** The components of a record, or the attributes that the generated class keeps. */
  private static Stream<String> properties(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
    try {
      Class<?> generated =
          Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
      return Arrays.stream(generated.getDeclaredFields())
          .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
          .map(Field::getName)
          .filter(name -> !GENERATED.contains(name) && !name.startsWith("$"));
    } catch (ClassNotFoundException writtenByHand) {
      return Stream.of();
    }
  }
}
