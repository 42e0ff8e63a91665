package org.openkam.xmcda;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Reads samples to what they list, writes them back and reads them again.
 *
 * <p>A sample is a folder with {@code in}, perhaps {@code out}, and {@code expected.json}. The
 * samples are those of the folder {@code samples} below the one that the system property {@code
 * kam.xmcda.dir} names, or the project's own. What is written is checked against the schemas where
 * they are there; see {@link Schemas}.
 */
final class XmcdaSamplesTest {
  @TestFactory
  Stream<DynamicTest> samples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path sample : folders(folder())) {
      JsonNode expected =
          new ObjectMapper().readTree(Files.readString(sample.resolve("expected.json")));
      for (String part : List.of("in", "out")) {
        if (Files.isDirectory(sample.resolve(part))) {
          ImmutableList<XmcdaReading> readings = Xmcda.readFolder(sample.resolve(part));
          String name = sample.getFileName() + "/" + part;
          tests.add(test(name + " reads", () -> reads(readings, expected.get(part))));
          tests.add(test(name + " as 4", () -> returns(readings, XmcdaVersion.V4)));
          tests.add(test(name + " valid as 4", () -> isValid(readings, XmcdaVersion.V4)));
          if (readings.get(0).namespace().contains("XMCDA-2")) {
            tests.add(test(name + " as 2", () -> returns(readings, XmcdaVersion.V2)));
            tests.add(test(name + " valid as 2", () -> isValid(readings, XmcdaVersion.V2)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static DynamicTest test(String name, Executable check) {
    return DynamicTest.dynamicTest(name, check);
  }

  private static Path folder() {
    return Path.of(System.getProperty("kam.xmcda.dir", "src/test/resources/xmcda"))
        .resolve("samples");
  }

  private static ImmutableList<Path> folders(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().collect(toImmutableList());
    }
  }

  private static void reads(List<XmcdaReading> readings, JsonNode expected) {
    assertThat(ExpectedForm.of(readings)).isEqualTo(expected);
  }

  private static void returns(List<XmcdaReading> readings, XmcdaVersion version)
      throws IOException {
    for (XmcdaReading reading : readings) {
      String xml = Xmcda.write(reading.document(), version);
      XmcdaReading again =
          Xmcda.read(reading.source(), ByteSource.wrap(xml.getBytes(StandardCharsets.UTF_8)));

      assertThat(again.document()).isEqualTo(reading.document());
      assertThat(again.findings()).isEmpty();
      assertThat(again.namespace()).isEqualTo(version.namespace());
    }
  }

  private static void isValid(List<XmcdaReading> readings, XmcdaVersion version) {
    Schemas.assumePresent();
    for (XmcdaReading reading : readings) {
      Schemas.assertValid(Xmcda.write(reading.document(), version), version);
    }
  }
}
