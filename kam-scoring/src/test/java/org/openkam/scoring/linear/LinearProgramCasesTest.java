package org.openkam.scoring.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.UnsolvedProgramException;

@Tag("slow")
final class LinearProgramCasesTest {
  private static final Path FILE =
      Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"))
          .resolve("lp")
          .resolve("programs.jsonl.gz");

  @Test
  void everyProgramIsSolved() {
    List<String> faults = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Map<Means, Integer> uses = new EnumMap<>(Means.class);
    ImmutableList<GoldenProgram> programs = programs();
    long[] times = new long[programs.size()];
    for (int i = 0; i < times.length; i++) {
      GoldenProgram program = programs.get(i);
      long start = System.nanoTime();
      try {
        LinearSolution solution = program.solve();
        times[i] = System.nanoTime() - start;
        uses.merge(solution.means(), 1, Integer::sum);
        program.fault(solution).ifPresent(fault -> faults.add(program.name() + " " + fault));
      } catch (UnsolvedProgramException unsolved) {
        refused.add(program.name());
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "%d programs: %s, refused %s; median %.1f ms, longest %.0f ms, all %.1f s%n",
        times.length,
        uses,
        refused,
        times[times.length / 2] / 1e6,
        times[times.length - 1] / 1e6,
        Arrays.stream(times).sum() / 1e9);

    assertThat(faults).isEmpty();
    assertThat(refused).isEmpty();
  }

  private static ImmutableList<GoldenProgram> programs() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      ObjectMapper mapper = new ObjectMapper();
      ImmutableList.Builder<GoldenProgram> programs = ImmutableList.builder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        programs.add(new GoldenProgram(mapper.readTree(line)));
      }
      return programs.build();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
