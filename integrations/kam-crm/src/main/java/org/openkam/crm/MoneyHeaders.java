package org.openkam.crm;

import com.google.common.collect.ImmutableSet;
import org.openkam.crm.words.Plain;

/** Headers that end in a word for money, such as Contractwaarde or order_value. */
final class MoneyHeaders {
  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of(
          "amount",
          "value",
          "revenue",
          "total",
          "bedrag",
          "waarde",
          "omzet",
          "betrag",
          "wert",
          "umsatz",
          "summe",
          "volumen",
          "montant",
          "valeur",
          "importe",
          "valor",
          "monto",
          "importo",
          "valore",
          "fatturato",
          "belopp",
          "värde",
          "beløb",
          "beløp",
          "kwota",
          "wartość");
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "weighted",
          "gewogen",
          "gewichtet",
          "pondéré",
          "target",
          "quota",
          "budget",
          "cost",
          "tax",
          "discount",
          "previous",
          "vorjahr",
          "lifetime",
          "avg",
          "average",
          "max",
          "min");

  private MoneyHeaders() {}

  static boolean isMoney(ColumnReading column) {
    String header = Plain.of(column.unit().header());
    return ENDINGS.stream().anyMatch(header::endsWith)
        && OTHERS.stream().noneMatch(header::contains);
  }
}
