package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;

/**
 * Amounts that may come about, each with a column that says how likely that is: {@code Potential
 * amount} beside {@code Potential probability}.
 *
 * <p>A probability is a fraction or, where some cell is above one, a percentage; a column with more
 * than one hundred or less than zero is none.
 */
final class ExpectedAmounts {
  /** How many months ahead an amount is expected where the file does not say. */
  private static final int YEAR = 12;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final ImmutableSet<String> CHANCES =
      ImmutableSet.of(
          "probability",
          "chance",
          "likelihood",
          "waarschijnlijkheid",
          "kans",
          "wahrscheinlichkeit",
          "probabilité",
          "probabilidad",
          "probabilità");
  private static final ImmutableList<String> AMOUNTS =
      ImmutableList.of(
          "amount", "value", "revenue", "bedrag", "waarde", "omzet", "betrag", "wert", "umsatz",
          "montant", "valeur", "importe", "valor", "importo", "valore");
  private static final ImmutableList<String> HORIZONS =
      ImmutableList.of("horizon", "months", "maanden", "monate", "mois");

  /**
   * An amount, its probability and within how many months.
   *
   * @param amount the amounts
   * @param chance the probabilities
   * @param percent whether these are percentages
   * @param horizon the months, absent for a year
   */
  private record Pair(Numbers amount, Numbers chance, boolean percent, Optional<Numbers> horizon) {}

  private final FileReading file;
  private final ImmutableMap<String, Pair> pairs;

  private ExpectedAmounts(FileReading file, ImmutableMap<String, Pair> pairs) {
    this.file = file;
    this.pairs = pairs;
  }

  static ExpectedAmounts of(FileReading file, Map<ColumnReading, Numbers> figures) {
    Map<String, Numbers> byLabel = new LinkedHashMap<>();
    figures.forEach(
        (column, numbers) ->
            byLabel.put(AccountsBuilder.plainLabel(column.unit().header()), numbers));
    ImmutableMap.Builder<String, Pair> pairs = ImmutableMap.builder();
    byLabel.forEach(
        (label, chance) ->
            stem(label)
                .ifPresent(
                    stem ->
                        amount(stem, byLabel)
                            .flatMap(amount -> pair(file, amount, chance, horizon(stem, byLabel)))
                            .ifPresent(pair -> pairs.put(stem, pair))));
    return new ExpectedAmounts(file, pairs.buildKeepingLast());
  }

  /** {@return what a probability is of, empty where a label names none} */
  private static Optional<String> stem(String label) {
    int last = label.lastIndexOf('-');
    return last > 0 && CHANCES.contains(label.substring(last + 1))
        ? Optional.of(label.substring(0, last))
        : Optional.empty();
  }

  private static Optional<Numbers> amount(String stem, Map<String, Numbers> byLabel) {
    return AMOUNTS.stream()
        .map(word -> stem + "-" + word)
        .filter(byLabel::containsKey)
        .findFirst()
        .or(() -> Optional.of(stem).filter(byLabel::containsKey))
        .map(byLabel::get);
  }

  private static Optional<Numbers> horizon(String stem, Map<String, Numbers> byLabel) {
    return HORIZONS.stream()
        .map(word -> stem + "-" + word)
        .filter(byLabel::containsKey)
        .findFirst()
        .map(byLabel::get);
  }

  private static Optional<Pair> pair(
      FileReading file, Numbers amount, Numbers chance, Optional<Numbers> horizon) {
    BigDecimal greatest = BigDecimal.ZERO;
    for (int row = 0; row < file.table().size(); row++) {
      BigDecimal value = chance.quietValue(row).orElse(BigDecimal.ZERO);
      if (value.signum() < 0) {
        return Optional.empty();
      }
      greatest = greatest.max(value);
    }
    return greatest.compareTo(HUNDRED) > 0
        ? Optional.empty()
        : Optional.of(new Pair(amount, chance, greatest.compareTo(BigDecimal.ONE) > 0, horizon));
  }

  /** {@return the estimates of a row by name, where amount and probability are filled} */
  ImmutableMap<String, Estimate> of(int row) {
    if (pairs.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, Estimate> estimates = ImmutableMap.builder();
    pairs.forEach(
        (name, pair) -> {
          Optional<BigDecimal> amount = pair.amount().quietValue(row);
          Optional<BigDecimal> chance = pair.chance().quietValue(row);
          if (amount.isPresent() && chance.isPresent()) {
            double probability = chance.get().doubleValue() / (pair.percent() ? 100 : 1);
            estimates.put(
                name,
                Estimate.builder()
                    .amount(amount.get().doubleValue())
                    .unit(pair.amount().column().unit().currency().orElse(""))
                    .probability(probability)
                    .horizonMonths(months(pair, row))
                    .source(Evidence.from(file.file()))
                    .build());
          }
        });
    return estimates.buildOrThrow();
  }

  private static int months(Pair pair, int row) {
    return pair.horizon()
        .flatMap(numbers -> numbers.quietValue(row))
        .filter(months -> months.compareTo(BigDecimal.ONE) >= 0)
        .filter(months -> months.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(BigDecimal::intValue)
        .orElse(YEAR);
  }
}
