package org.openkam.examples.quickstart;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What no code of the library or of an integration does by itself: print, or ask for the time. */
final class LibraryCodeTest {
  private static final ImmutableSet<String> CLOCK_READINGS =
      ImmutableSet.of("now", "today", "currentTimeMillis", "nanoTime", "systemUTC");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(
              "org.openkam.core",
              "org.openkam.scoring",
              "org.openkam.value",
              "org.openkam.planning",
              "org.openkam.jackson",
              "org.openkam.crm",
              "org.openkam.report");

  @Test
  void printsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  @Test
  void logsThroughSlf4jOnly() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void readsNoClock() {
    noClasses()
        .should()
        .callMethodWhere(describe("the method reads a clock", LibraryCodeTest::readsClock))
        .orShould()
        .callConstructor(java.util.Date.class)
        .because("times are passed in")
        .check(CLASSES);
  }

  @Test
  void drawsNoHiddenRandomNumbers() {
    noClasses()
        .should()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocalRandom.class)
        .because("seeds are passed in")
        .check(CLASSES);
  }

  private static boolean readsClock(JavaCall<?> call) {
    return call.getTargetOwner().getPackageName().startsWith("java.")
        && CLOCK_READINGS.contains(call.getName());
  }
}
