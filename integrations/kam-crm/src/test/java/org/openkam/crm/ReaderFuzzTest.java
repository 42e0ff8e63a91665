package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openkam.crm.form.DateCell;
import org.openkam.crm.form.DateOrder;
import org.openkam.crm.form.DecimalSign;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.words.HeaderUnit;

/**
 * Tries every reader with what breaks readers: each input is read or refused, soon, and every row
 * is accounted for. {@code kam.fuzz.executions} says how many inputs in all, {@code kam.fuzz.seed}
 * with which seed they begin; a failure names its seed, which then belongs into {@code
 * fuzzseeds.txt} and is tried in every build.
 */
final class ReaderFuzzTest {
  private static final long EXECUTIONS = Long.getLong("kam.fuzz.executions", 4000);
  private static final long FIRST_SEED = Long.getLong("kam.fuzz.seed", 1);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** What reads; the share of the executions is in thousandths. */
  enum Reader {
    FORMS(925),
    PLAN(45),
    CSV(14),
    SOUND_CSV(6),
    JSON(8),
    XLSX(2);

    private final int share;

    Reader(int share) {
      this.share = share;
    }

    long executions() {
      return EXECUTIONS * share / 1000;
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Reader.class)
  void readsOrRefusesWhateverItIsGiven(Reader reader) throws IOException {
    Files.writeString(folder.resolve("accounts.csv"), "id,name\nA1,Acme\nA2,Bolt\n");
    LongStream.concat(kept(), LongStream.range(FIRST_SEED, FIRST_SEED + reader.executions()))
        .forEach(seed -> execute(reader, seed));
  }

  /** {@return the seeds that once failed} */
  private static LongStream kept() throws IOException {
    try (InputStream in = ReaderFuzzTest.class.getResourceAsStream("fuzzseeds.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .mapToLong(Long::parseLong)
              .boxed()
              .toList()
              .stream()
              .mapToLong(Long::longValue);
    }
  }

  private void execute(Reader reader, long seed) {
    Random random = new Random(seed);
    long start = System.nanoTime();
    try {
      switch (reader) {
        case FORMS -> checkForms(FuzzInput.form(random));
        case PLAN -> checkPlan(FuzzInput.plan(random));
        case CSV -> checkFile("deals.csv", FuzzInput.csv(random));
        case SOUND_CSV -> checkSound(FuzzInput.soundDeals(random));
        case JSON -> checkFile("deals.json", FuzzInput.json(random));
        case XLSX -> checkWorkbook(random);
      }
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError failed) {
      throw new AssertionError(reader + " with seed " + seed, failed);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("%s with seed %s", reader, seed)
        .isLessThan(LONGEST);
  }

  private static void checkForms(String text) {
    NumberCell number = NumberCell.of(text);
    for (DecimalSign sign : DecimalSign.values()) {
      assertThat(number.value(sign).isPresent() && number.kind() != NumberCell.Kind.NUMBER)
          .as(text)
          .isFalse();
    }
    DateCell date = DateCell.of(text);
    for (DateOrder order : DateOrder.values()) {
      date.value(order).ifPresent(day -> assertThat(day.getYear()).as(text).isBetween(0, 9999));
    }
    HeaderUnit unit = HeaderUnit.of(text);
    assertThat(unit.scale().signum()).as(text).isEqualTo(1);
  }

  private static void checkPlan(String text) {
    try {
      ReadingPlan plan = PlanJson.read(text);
      assertThat(PlanJson.read(PlanJson.writeYaml(plan))).isEqualTo(plan);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("reading plan");
    }
  }

  private void checkFile(String name, byte[] content) throws IOException {
    Path deals = folder.resolve(name);
    Files.write(deals, content);
    try {
      check(CrmReader.of(folder.resolve("accounts.csv"), deals).read());
    } catch (CrmRefusedException refused) {
      assertThat(refused).hasMessageContaining(name.substring(name.indexOf('.')));
    }
  }

  private void checkSound(List<List<String>> rows) throws IOException {
    Path deals = folder.resolve("deals.csv");
    Files.writeString(deals, FuzzInput.quoted(rows));
    try {
      Reading reading =
          CrmReader.of(folder.resolve("accounts.csv")).withOpportunities(deals).read();
      check(reading);
      assertThat(
              reading.reconciliation().orElseThrow().lines().stream()
                  .mapToInt(Reconciliation.Line::rows)
                  .sum())
          .isEqualTo(rows.size() - 1);
    } catch (CrmRefusedException refused) {
      assertThat(refused).hasMessageContaining("deals.csv");
    }
  }

  private void checkWorkbook(Random random) throws IOException {
    Path path = folder.resolve("deals.xlsx");
    List<List<String>> rows = FuzzInput.soundDeals(random);
    try (OutputStream out = Files.newOutputStream(path);
        Workbook workbook = new Workbook(out, "fuzz", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Deals");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          String text = rows.get(row).get(column);
          if (row > 0 && column == 2 && random.nextBoolean()) {
            sheet.value(row, column, random.nextInt(100_000) / 100.0);
          } else if (text.length() < 1000) {
            sheet.value(row, column, text);
          }
        }
      }
    }
    byte[] bytes = Files.readAllBytes(path);
    int damages = random.nextInt(3);
    for (int i = 0; i < damages; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    checkFile("deals.xlsx", bytes);
  }

  @Test
  void readsACellOfAMillionDigitsInTime() throws IOException {
    Path deals = folder.resolve("deals.csv");
    Files.writeString(
        deals, "deal id,account id,amount,status\n1,A1," + "7".repeat(1_000_000) + ",Won\n");
    Path accounts = folder.resolve("accounts.csv");
    Files.writeString(accounts, "id,name\nA1,Acme\nA2,Bolt\n");

    assertThat(CrmReader.of(accounts, deals).read().outcome().isResult()).isFalse();
  }

  private static void check(Reading reading) {
    reading
        .reconciliation()
        .ifPresent(
            all -> {
              BigDecimal won =
                  reading.won().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
              assertThat(won).isEqualByComparingTo(all.totals().won());
            });
    assertThat(ReadingJson.write(reading)).isNotEmpty();
    assertThat(PlanJson.read(PlanJson.writeYaml(reading.plan()))).isEqualTo(reading.plan());
  }
}
