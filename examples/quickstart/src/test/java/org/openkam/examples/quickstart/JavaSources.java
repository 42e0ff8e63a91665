package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The Java sources of all modules. */
final class JavaSources {
  private static final ImmutableList<Path> PARENTS =
      ImmutableList.of(Path.of("../.."), Path.of("../../integrations"), Path.of("../../examples"));

  private JavaSources() {}

  /**
   * Reads the sources of all modules.
   *
   * @param folder the folder in each module, such as {@code src/main/java}
   * @return the texts of the files by the simple name of their type, in the order of the names
   */
  static ImmutableListMultimap<String, String> in(String folder) {
    ImmutableListMultimap.Builder<String, String> sources = ImmutableListMultimap.builder();
    try {
      for (Path parent : PARENTS) {
        for (Path module : ImmutableSortedSet.copyOf(MoreFiles.listFiles(parent))) {
          for (Path file : files(module.resolve(folder))) {
            sources.put(
                MoreFiles.getNameWithoutExtension(file),
                Files.readString(file, StandardCharsets.UTF_8));
          }
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return sources.orderKeysBy(String::compareTo).build();
  }

  private static ImmutableSortedSet<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return ImmutableSortedSet.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> MoreFiles.getFileExtension(file).equals("java"))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Path::compareTo));
    }
  }
}
