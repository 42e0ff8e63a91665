package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.crm.problem.CrmRefusedException;

/**
 * Reads files made of what breaks readers: each is read or refused, and every row is accounted for.
 * The property {@code kam.fuzz.executions} says how many files, {@code kam.fuzz.seed} with which
 * one it begins; a failure names the seed of its file.
 */
final class ReaderFuzzTest {
  private static final long EXECUTIONS = Long.getLong("kam.fuzz.executions", 400);
  private static final long FIRST_SEED = Long.getLong("kam.fuzz.seed", 1);

  private static final String[] HEADERS = {
    "id", "account id", "Deal", "amount", "Bedrag", "Amount (EUR)", "status", "Stage", "close date",
    "Currency", "Umsatz in T€", "", "name", "Order ID", "Unit price", "Quantity", "Discount", "é",
    "probability", "IsWon", "deleted", "note"
  };
  private static final String[] CELLS = {
    "",
    "A1",
    "A2",
    "Won",
    "Lost",
    "Open",
    "Closed",
    "Gewonnen",
    "1",
    "-5",
    "1.234,56",
    "1,234.56",
    "1.234",
    "0.750",
    "1,23,456",
    "45%",
    "€ 1.000,-",
    "(500)",
    "1E+400",
    "1e5",
    "9".repeat(400),
    "2025-01-31",
    "31/12/2025",
    "03/04/2025",
    "0001-01-01",
    "9999-12-31",
    "46387",
    "Q4 2026",
    "30 Feb 2025",
    "#REF!",
    "true",
    "EUR",
    "kr",
    "=1+1",
    "\u202f",
    "\u0000",
    "a;b",
    "x\ny",
    "\"",
    "Total",
    "Grand Total",
    "-",
    "N/A",
    "50-100",
    "\uFEFF",
    "٣٤٥",
    "1".repeat(12_000)
  };
  private static final String[] SEPARATORS = {",", ";", "\t", "|"};

  @TempDir private Path folder;

  @Test
  void readsOrRefusesWhateverItIsGiven() throws IOException {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + EXECUTIONS; seed++) {
      Random random = new Random(seed);
      Path deals = folder.resolve("deals.csv");
      Path accounts = folder.resolve("accounts.csv");
      Files.write(deals, bytes(random));
      Files.writeString(accounts, "id,name\nA1,Acme\nA2,Bolt\n");
      try {
        check(CrmReader.of(accounts, deals).read());
      } catch (CrmRefusedException refused) {
        assertThat(refused).hasMessageContaining(".csv");
      } catch (RuntimeException | AssertionError failed) {
        throw new AssertionError("seed " + seed, failed);
      }
    }
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

  private static byte[] bytes(Random random) {
    if (random.nextInt(20) == 0) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    String separator = pick(random, SEPARATORS);
    StringBuilder text = new StringBuilder();
    int columns = 1 + random.nextInt(8);
    row(text, random, columns, separator, HEADERS);
    int rows = random.nextInt(12);
    for (int i = 0; i < rows; i++) {
      int fields = random.nextInt(8) == 0 ? random.nextInt(10) : columns;
      row(text, random, fields, separator, CELLS);
    }
    return random.nextInt(6) == 0
        ? text.toString().getBytes(StandardCharsets.UTF_16LE)
        : text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(
      StringBuilder text, Random random, int fields, String separator, String... from) {
    for (int i = 0; i < fields; i++) {
      String cell = pick(random, from);
      boolean isQuoted = random.nextInt(5) > 0 && (cell.contains("\n") || cell.contains(separator));
      text.append(i == 0 ? "" : separator);
      text.append(isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    text.append(random.nextBoolean() ? "\r\n" : "\n");
  }

  private static String pick(Random random, String... from) {
    return from[random.nextInt(from.length)];
  }
}
