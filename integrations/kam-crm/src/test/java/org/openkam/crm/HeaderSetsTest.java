package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.problem.ProblemLevel;

/**
 * Writes five deals, orders or invoices under the headers of each system and language, and reads
 * them without a plan. The last field of a set names what has to be asked; it is empty where
 * everything is read. The property {@code kam.headersets} names another list of sets.
 */
final class HeaderSetsTest {
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter BARS = Splitter.on('|');
  private static final ImmutableList<String> ACCOUNTS = ImmutableList.of("1", "2", "1", "1", "1");
  private static final ImmutableList<BigDecimal> AMOUNTS =
      Stream.of("1000.50", "250.25", "4000.00", "300.10", "2000.00")
          .map(BigDecimal::new)
          .collect(ImmutableList.toImmutableList());
  private static final String STATES = "WWOLW";

  @TempDir private Path folder;

  /**
   * The headers of a system.
   *
   * @param name the system, the kind of record, the language and the form
   * @param kind deal, order or invoice
   * @param isGerman whether numbers have a decimal comma
   * @param stages the words for won, lost and open in a stage
   * @param statuses the words for won, lost and open in a status
   * @param headers the header of each meaning
   * @param asked what has to be asked, empty for nothing
   */
  private record HeaderSet(
      String name,
      String kind,
      boolean isGerman,
      List<String> stages,
      List<String> statuses,
      ImmutableMap<String, String> headers,
      String asked) {
    static HeaderSet of(String line) {
      List<String> fields = TABS.splitToList(line);
      ImmutableMap.Builder<String, String> headers = ImmutableMap.builder();
      for (String field : fields.subList(7, fields.size())) {
        int at = field.indexOf('=');
        headers.put(field.substring(0, at), field.substring(at + 1));
      }
      boolean isApi = fields.get(3).equals("api");
      return new HeaderSet(
          String.join(" ", fields.subList(0, 4)),
          fields.get(1),
          !isApi && !fields.get(2).equals("en"),
          BARS.splitToList(fields.get(4)),
          BARS.splitToList(fields.get(5)),
          headers.buildOrThrow(),
          fields.get(6));
    }

    String file() {
      String separator = isGerman ? ";" : ",";
      return Stream.concat(
              Stream.of(String.join(separator, headers.values())),
              IntStream.range(0, 5)
                  .mapToObj(
                      row ->
                          headers.keySet().stream()
                              .map(meaning -> cell(meaning, row))
                              .collect(Collectors.joining(separator))))
          .collect(Collectors.joining("\n", "", "\n"));
    }

    private String cell(String meaning, int row) {
      char state = STATES.charAt(row);
      String part = meaning.substring(meaning.indexOf('.') + 1);
      return switch (part) {
        case "id" -> "D" + row;
        case "number" -> "N" + row;
        case "name" -> "Deal " + row;
        case "account.id" -> "C" + ACCOUNTS.get(row);
        case "account.name" -> "Account " + ACCOUNTS.get(row);
        case "amount",
            "amount.home-currency",
            "amount.expected",
            "total.net",
            "total.home-currency" ->
            number(AMOUNTS.get(row));
        case "total" ->
            number(
                headers.containsKey(kind + ".total.net")
                    ? AMOUNTS.get(row).multiply(new BigDecimal("1.2"))
                    : AMOUNTS.get(row));
        case "amount.actual" -> state == 'W' ? number(AMOUNTS.get(row)) : "";
        case "amount.minor-units" -> AMOUNTS.get(row).movePointRight(2).toBigInteger().toString();
        case "amount.weighted" ->
            number(AMOUNTS.get(row).multiply(new BigDecimal(probability(state))).movePointLeft(2));
        case "tax" -> number(AMOUNTS.get(row).multiply(new BigDecimal("0.2")));
        case "stage" -> word(stages, state);
        case "status" -> word(statuses, state);
        case "payment-status" -> "paid";
        case "is-won" -> Boolean.toString(state == 'W');
        case "is-lost" -> Boolean.toString(state == 'L');
        case "is-closed" -> Boolean.toString(state != 'O');
        case "probability" -> probability(state);
        case "close-date", "close-date.expected", "date", "due-date" ->
            "2025-0" + (row + 1) + "-28";
        case "close-date.actual" -> state == 'O' ? "" : "2025-0" + (row + 1) + "-28";
        case "won-date" -> state == 'W' ? "2025-0" + (row + 1) + "-28" : "";
        case "lost-date" -> state == 'L' ? "2025-0" + (row + 1) + "-28" : "";
        case "created-date" -> "2024-12-1" + row;
        case "currency" -> "EUR";
        case "owner" -> "Kim";
        case "lost-reason" -> state == 'L' ? "Price" : "";
        case "type" -> "New";
        case "pipeline" -> "Sales";
        default -> "";
      };
    }

    private static String probability(char state) {
      return state == 'W' ? "100" : state == 'L' ? "0" : "50";
    }

    private String number(BigDecimal amount) {
      String text = amount.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
      return isGerman ? text.replace('.', ',') : text;
    }

    /** Orders and invoices are never lost but cancelled, where the system has a word for it. */
    private String word(List<String> words, char state) {
      boolean isDeal = kind.equals("deal");
      String lost = words.get(1);
      if (state == 'L' && (isDeal || !lost.isEmpty())) {
        return lost;
      }
      return state == 'O' && isDeal ? words.get(2) : words.get(0);
    }

    /** {@return what each account won} */
    Map<String, BigDecimal> won() {
      boolean isById = headers.containsKey(kind + ".account.id");
      boolean hasLost =
          kind.equals("deal")
              || (headers.containsKey(kind + ".status") && !statuses.get(1).isEmpty());
      Map<String, BigDecimal> won = new TreeMap<>();
      for (int row = 0; row < 5; row++) {
        char state = STATES.charAt(row);
        boolean counts = state == 'W' || (!kind.equals("deal") && (state == 'O' || !hasLost));
        won.merge(
            (isById ? "C" : "Account ") + ACCOUNTS.get(row),
            counts ? AMOUNTS.get(row) : BigDecimal.ZERO,
            BigDecimal::add);
      }
      return won;
    }
  }

  @TestFactory
  Stream<DynamicTest> readsTheHeadersOfEverySystem() throws IOException {
    return lines()
        .skip(1)
        .map(HeaderSet::of)
        .map(set -> DynamicTest.dynamicTest(set.name(), () -> check(set)));
  }

  private static Stream<String> lines() throws IOException {
    String other = System.getProperty("kam.headersets", "");
    if (!other.isEmpty()) {
      return Files.readString(Path.of(other)).lines();
    }
    try (InputStream in = HeaderSetsTest.class.getResourceAsStream("headersets.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  private void check(HeaderSet set) throws IOException {
    Path file = Files.writeString(folder.resolve(set.kind() + "s.csv"), set.file());
    String asked;
    Map<String, BigDecimal> won = new TreeMap<>();
    try {
      Reading reading = CrmReader.of(file).read();
      Set<String> codes = new TreeSet<>();
      reading.questions().stream()
          .filter(problem -> problem.level() != ProblemLevel.INFO)
          .map(CrmProblem::code)
          .forEach(code -> codes.add(code.name()));
      asked = String.join(" ", codes);
      reading.won().forEach((account, sum) -> won.put(account.value(), sum.setScale(2)));
    } catch (CrmRefusedException refused) {
      asked = refused.problem().code().name();
    }
    assertThat(asked).as(set.file()).isEqualTo(set.asked());
    if (set.asked().isEmpty()) {
      assertThat(won).as(set.file()).isEqualTo(set.won());
    }
  }
}
