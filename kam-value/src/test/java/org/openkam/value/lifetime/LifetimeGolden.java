package org.openkam.value.lifetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Golden numbers on customer value, from {@code -Dkam.golden.dir} or this module's own copy. */
final class LifetimeGolden {
  private static final Path OWN = Path.of("src", "test", "resources", "golden", "value");
  private static final Path DIRECTORY =
      Optional.ofNullable(System.getProperty("kam.golden.dir"))
          .map(directory -> Path.of(directory, "value"))
          .orElse(OWN);
  private static final String BASE_SUFFIX = "_bgnbd_gg.json";

  private LifetimeGolden() {}

  /** Reads a file of the golden directory, or the module's own copy if it is not there. */
  static JsonNode json(String file) {
    Path given = DIRECTORY.resolve(file);
    return read(Files.exists(given) ? given : OWN.resolve(file));
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static double[] doubles(JsonNode array) {
    return elements(array).mapToDouble(JsonNode::doubleValue).toArray();
  }

  static long[] longs(JsonNode array) {
    return elements(array).mapToLong(JsonNode::longValue).toArray();
  }

  /** Returns the customer bases of the golden directory, of which there must be one. */
  static ImmutableList<GoldenCustomerBase> customerBases() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      ImmutableList<GoldenCustomerBase> bases =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(BASE_SUFFIX))
              .sorted()
              .map(file -> file.substring(0, file.length() - BASE_SUFFIX.length()))
              .map(LifetimeGolden::customerBase)
              .collect(ImmutableList.toImmutableList());
      if (bases.isEmpty()) {
        throw new IllegalStateException("no customer base in golden directory: " + DIRECTORY);
      }
      return bases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenCustomerBase customerBase(String name) {
    try {
      return GoldenCustomerBase.of(
          name,
          read(DIRECTORY.resolve(name + BASE_SUFFIX)),
          Files.readAllLines(DIRECTORY.resolve(name + "_customers.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
