package org.openkam.crm;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.words.Plain;

/** Rows that are no records: totals and text below the rows. */
final class Tail {
  private static final ImmutableSet<String> TOTALS =
      ImmutableSet.of(
          "total",
          "totals",
          "grandtotal",
          "grandtotals",
          "subtotal",
          "subtotals",
          "sum",
          "summe",
          "gesamt",
          "gesamtsumme",
          "gesamtergebnis",
          "zwischensumme",
          "totaal",
          "eindtotaal",
          "subtotaal",
          "totale",
          "totaux",
          "totalgénéral",
          "soustotal",
          "somme",
          "suma",
          "totalt",
          "ialt",
          "razem",
          "totales",
          "totalgeneral",
          "somma",
          "insgesamt",
          "average",
          "count",
          "gemiddelde",
          "durchschnitt",
          "moyenne",
          "totalegenerale");
  private static final int SENTENCE = 25;
  private static final ImmutableSet<String> FOOTERS =
      ImmutableSet.of(
          "copyright",
          "confidential",
          "vertraulich",
          "vertrouwelijk",
          "confidentiel",
          "confidentielles",
          "generated",
          "exported",
          "erstellt",
          "gegenereerd",
          "source",
          "quelle",
          "bron",
          "note",
          "report",
          "bericht",
          "rapport",
          "printed",
          "gedruckt",
          "page",
          "seite",
          "end",
          "eof");

  private Tail() {}

  /**
   * Finds out what a row is that names neither an account nor a state.
   *
   * @param sum the sum of the amounts above, to know a total by
   * @return TOTAL_ROW or FOOTER, empty if it is a record
   */
  static Optional<ProblemCode> kind(
      FileReading file, int row, Optional<BigDecimal> amount, BigDecimal sum) {
    int filled = 0;
    String first = "";
    for (ColumnReading column : file.columns()) {
      if (column.isFilled(row)) {
        first = filled == 0 ? column.text(row) : first;
        filled++;
      }
    }
    if (isTotalWord(first)) {
      return Optional.of(ProblemCode.TOTAL_ROW);
    }
    if (filled == 1 && amount.isEmpty() && file.columns().size() > 2) {
      return Optional.of(ProblemCode.FOOTER);
    }
    boolean isSum =
        amount.isPresent()
            && amount.get().signum() != 0
            && amount.get().compareTo(sum) == 0
            && filled <= 3;
    return isSum ? Optional.of(ProblemCode.TOTAL_ROW) : Optional.empty();
  }

  /** {@return whether the only text of a row is one below the rows rather than a name} */
  static boolean isFooter(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return text.startsWith("©")
        || (text.length() > SENTENCE && text.indexOf(' ') > 0)
        || FOOTERS.stream().anyMatch(lower::startsWith)
        || isTotalWord(text);
  }

  static boolean isTotalWord(String text) {
    if (text.length() > 40) {
      return false;
    }
    int bracket = text.indexOf('(');
    String word = Plain.of(bracket > 0 ? text.substring(0, bracket) : text);
    return TOTALS.contains(word);
  }
}
