package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ser.BeanSerializer;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A new domain type has to be taught to the module, or named here with the reason why not. */
final class KnownTypesTest {
  private static final ImmutableSet<String> NOT_WRITTEN =
      ImmutableSet.of(
          // built from accounts, whose parent ids are written
          "AccountHierarchy",
          // a way to read a matrix, not a value
          "MatrixReader",
          // read from accounts, which are written, and the kinds by which measures are read
          "AccountsAsOf",
          "MeasureColumn",
          "MeasureKind",
          "MeasureParameters",
          "MeasureRegistry",
          "SeriesSource",
          "Window",
          // made of transactions, which are written
          "Transactions.NetPurchases",
          // how values are written, not values
          "Fields.Made2",
          "Fields.Made3",
          "Fields.Made4",
          "Form",
          "FormReader",
          "FormWriter",
          // how work is run, not what it gives
          "Parallelism",
          "ProgressListener",
          // a check, whose findings are written
          "Cadence",
          // written as part of what holds them
          "Band",
          "Bootstrap.Interval",
          "CoverageMatrix.Place",
          "KeyStatus.Move",
          "PlanStatus.Move",
          // what is computed from a plan that is written
          "Fields.Change",
          "GoalProgress",
          "PlanMonitor",
          "PlanMonitor.RollUp",
          "SmartCheck",
          // written as its tag, in labels
          "Language",
          // what each status asks for, the same for all plans
          "KeyStatus.Step");

  /** Arithmetic, and what is made of a fitted strategy whenever it is asked for. */
  private static final ImmutableSet<String> NEVER_WRITTEN =
      ImmutableSet.of("org.openkam.core.numeric", "org.openkam.core.expression");

  private static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of(
          "org.openkam.core", "org.openkam.planning.analysis", "org.openkam.planning.plan");

  @Test
  void everyPublicDomainTypeIsWrittenOrNamed() throws IOException {
    ObjectMapper mapper = new ObjectMapper().registerModule(new KamModule());
    Set<String> unknown = new TreeSet<>();
    ClassPath classes = ClassPath.from(getClass().getClassLoader());
    for (String name : PACKAGES) {
      for (ClassPath.ClassInfo info : classes.getAllClasses()) {
        if (!info.getName().startsWith(name + ".")
            || NEVER_WRITTEN.contains(info.getPackageName())) {
          continue;
        }
        Class<?> type = info.load();
        if (isValue(type) && !isKnown(mapper, type)) {
          unknown.add(nameOf(type));
        }
      }
    }

    assertThat(unknown).isSubsetOf(NOT_WRITTEN);
  }

  private static boolean isValue(Class<?> type) {
    boolean hasInstances =
        type.isRecord()
            || Modifier.isAbstract(type.getModifiers())
            || type.isInterface()
            || Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("equals"));
    return Modifier.isPublic(type.getModifiers())
        && !type.isEnum()
        && hasInstances
        && !type.getSimpleName().startsWith("Immutable")
        && !type.getSimpleName().endsWith("Test")
        && !type.getSimpleName().equals("package-info");
  }

  private static String nameOf(Class<?> type) {
    Class<?> owner = type.getEnclosingClass();
    return owner == null ? type.getSimpleName() : nameOf(owner) + "." + type.getSimpleName();
  }

  private static boolean isKnown(ObjectMapper mapper, Class<?> type) throws IOException {
    Object serializer = mapper.getSerializerProviderInstance().findValueSerializer(type);
    return !(serializer instanceof BeanSerializer) && !(serializer instanceof UnknownSerializer);
  }
}
