package org.openkam.examples.quickstart;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ObjectArrays;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which module may know which; it stands here because the example sees them all. */
final class ModuleArrowsTest {
  private static final String CORE = "org.openkam.core..";
  private static final String SCORING = "org.openkam.scoring..";
  private static final String VALUE = "org.openkam.value..";
  private static final String PLANNING = "org.openkam.planning..";
  private static final String[] EVERYWHERE = {
    "java.lang..",
    "java.math..",
    "java.nio.charset..",
    "java.text..",
    "java.time..",
    "java.util..",
    "com.google.common..",
    "org.immutables.value..",
    "com.google.errorprone.annotations..",
    "org.jspecify.annotations..",
    "org.slf4j.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openkam");

  static Stream<Arguments> modules() {
    return Stream.of(
        module(CORE),
        module(SCORING, CORE, "org.hipparchus..", "org.ojalgo.."),
        module(VALUE, CORE, "org.hipparchus.."),
        module(PLANNING, CORE, SCORING, VALUE),
        module(
            "org.openkam.jackson..",
            CORE,
            SCORING,
            VALUE,
            PLANNING,
            "com.fasterxml.jackson..",
            "org.yaml.snakeyaml..",
            "java.io..",
            "java.nio.."),
        module(
            "org.openkam.crm..",
            CORE,
            VALUE,
            PLANNING,
            "com.fasterxml.jackson..",
            "de.siegmar.fastcsv..",
            "org.dhatim.fastexcel..",
            "java.io..",
            "java.security..",
            "java.nio.."),
        module(
            "org.openkam.report..",
            CORE,
            SCORING,
            VALUE,
            PLANNING,
            "com.ibm.icu..",
            "io.pebbletemplates..",
            "org.dhatim.fastexcel..",
            "java.io..",
            "java.nio.."));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleKnowsOnlyWhatStandsBelowIt(String module, String[] known) {
    classes()
        .that()
        .resideInAPackage(module)
        .should()
        // a marker, no input or output
        .onlyDependOnClassesThat(resideInAnyPackage(known).or(equivalentTo(Serializable.class)))
        .because("arrows point down and outside libraries live in integrations")
        .check(CLASSES);
  }

  @Test
  void everyModuleOfTheLibraryIsSeen() {
    assertThat(modules().map(arguments -> (String) arguments.get()[0]))
        .allSatisfy(
            module ->
                assertThat(CLASSES)
                    .anyMatch(type -> (type.getPackageName() + "..").startsWith(module)));
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.openkam.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static Arguments module(String module, String... below) {
    String[] known = ObjectArrays.concat(EVERYWHERE, below, String.class);
    return arguments(module, ObjectArrays.concat(known, module));
  }
}
