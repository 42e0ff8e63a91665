package org.openkam.crm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the files and texts that the readers are tried with, each from a seed. */
final class FuzzInput {
  private static final String[] HEADERS = {
    "id",
    "account id",
    "Deal",
    "amount",
    "Bedrag",
    "Amount (EUR)",
    "status",
    "Stage",
    "close date",
    "Currency",
    "Umsatz in T€",
    "",
    "name",
    "Order ID",
    "Unit price",
    "Quantity",
    "Discount",
    "é",
    "probability",
    "IsWon",
    "deleted",
    "note",
    "customer since",
    "country",
    "potential amount",
    "potential probability",
    "owner",
    "parent"
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
  private static final String[] FORM_PARTS = {
    "1",
    "2",
    "0",
    "12",
    "31",
    "99",
    "2025",
    "1999",
    "000",
    "456",
    ".",
    ",",
    "'",
    " ",
    "\u202f",
    "\u00a0",
    "-",
    "/",
    ":",
    "%",
    "€",
    "$",
    "kr",
    "EUR",
    "k",
    "Mio.",
    "Tsd",
    "lakh",
    "(",
    ")",
    "+",
    "\u2212",
    "E",
    "e",
    "E+9",
    "E-400",
    "Jan",
    "févr.",
    "März",
    "Q3",
    "W53",
    "T",
    "Z",
    "AM",
    ",-",
    ".-",
    "#REF!",
    "n/a",
    "٣",
    "½",
    "\uD83D\uDE00",
    "\uD800",
    "\u0000",
    "\n",
    "x"
  };
  private static final String PLAN =
      """
      files:
        - file: deals.csv
          encoding: UTF-8
          separator: ";"
          headerRow: 1
          object: deal
          currency: EUR
          join: account id
          stages: {Handshake: won, Parked: open}
          columns:
            - {header: Bedrag, meaning: deal.amount, decimal: ","}
            - {header: Datum, dates: day-first}
      """;
  private static final String[] PLAN_PARTS = {
    "file",
    "files",
    ":",
    "-",
    "\n",
    "  ",
    "{",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "!!",
    "|",
    ">",
    "\"",
    "'",
    "#",
    "?",
    "1e9",
    "999999999999",
    "null",
    "true",
    "\t",
    "\uFEFF",
    "\u0000",
    "stages",
    "columns",
    "decimal",
    "dates",
    "<<",
    "%",
    "@",
    "`",
    ","
  };
  private static final String[] JSON_PARTS = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "true",
    "1",
    "-0",
    "1e400",
    "1E-999999999",
    "0.1",
    "\"id\"",
    "\"name\"",
    "\"amount\"",
    "\"records\"",
    "\"attributes\"",
    "\"type\"",
    "\"Account\"",
    "\"Opportunity\"",
    "\"AccountId\"",
    "\"StageName\"",
    "\"Closed Won\"",
    "\"properties\"",
    "\"A1\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    " ",
    "\n"
  };

  private FuzzInput() {}

  /** {@return a number, date or header, or something like one} */
  static String form(Random random) {
    if (random.nextInt(8) == 0) {
      return pick(random, CELLS);
    }
    return parts(random, 1 + random.nextInt(6), FORM_PARTS);
  }

  /** {@return a reading plan, damaged in a few places} */
  static String plan(Random random) {
    StringBuilder text = new StringBuilder(PLAN);
    int damages = random.nextInt(6);
    for (int i = 0; i < damages; i++) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextInt(3) == 0 && at < text.length()) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
      } else {
        text.insert(at, pick(random, PLAN_PARTS));
      }
    }
    return text.toString();
  }

  /** {@return a list or tree of records, damaged in a few places} */
  static byte[] json(Random random) {
    if (random.nextInt(5) == 0) {
      return parts(random, random.nextInt(40), JSON_PARTS).getBytes(StandardCharsets.UTF_8);
    }
    boolean isTree = random.nextBoolean();
    StringBuilder text = new StringBuilder(isTree ? "{\"records\":[" : "[");
    int rows = random.nextInt(6);
    for (int row = 0; row < rows; row++) {
      text.append(row == 0 ? "{" : ",{");
      if (isTree) {
        text.append("\"attributes\":{\"type\":\"Opportunity\",\"referenceId\":\"r")
            .append(row)
            .append("\"},");
      }
      text.append("\"Id\":\"").append(row).append('"');
      text.append(",\"AccountId\":").append(value(random));
      text.append(",\"Amount\":").append(value(random));
      text.append(",\"StageName\":").append(value(random)).append('}');
    }
    text.append(isTree ? "]}" : "]");
    if (random.nextBoolean()) {
      text.insert(random.nextInt(text.length() + 1), pick(random, JSON_PARTS));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String value(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> "null";
      case 1 -> "\"A1\"";
      case 2 -> "\"Closed Won\"";
      case 3 -> Double.toString(random.nextInt(100_000) / 100.0);
      case 4 -> "{\"value\":" + random.nextInt(9) + "}";
      case 5 -> "[1,2]";
      default -> "\"" + form(random).replaceAll("[\"\\\\\\p{Cntrl}]", "") + "\"";
    };
  }

  /** {@return a file of delimited text made of what breaks readers} */
  static byte[] csv(Random random) {
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

  /** {@return the rows of a sound file of deals whose cells may hold anything} */
  static List<List<String>> soundDeals(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Deal ID", "Account ID", "Amount", "Status", "Close date", "Note"));
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      List<String> row = new ArrayList<>();
      row.add("D" + i);
      for (int field = 0; field < 5; field++) {
        row.add(pick(random, CELLS));
      }
      rows.add(row);
    }
    return rows;
  }

  /** {@return rows as text in which every field is quoted} */
  static String quoted(List<List<String>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
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

  private static String parts(Random random, int count, String... from) {
    return IntStream.range(0, count)
        .mapToObj(i -> pick(random, from))
        .collect(Collectors.joining());
  }

  private static String pick(Random random, String... from) {
    return from[random.nextInt(from.length)];
  }
}
