package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.crm.words.Outcome;

/**
 * What came in and where it went: every row and every amount is counted, or left out for a reason.
 * The sums are exact.
 */
@Value.Immutable
public abstract class Reconciliation {
  Reconciliation() {}

  /**
   * A class of rows.
   *
   * @param label what they are, such as won or without account
   * @param rows how many rows
   * @param amount the sum of their amounts, in the currency of the files
   */
  public record Line(String label, int rows, BigDecimal amount) {}

  /**
   * A sum for each outcome.
   *
   * @param won what was won
   * @param open what is not decided
   * @param lost what was lost
   * @param cancelled what was taken back
   * @param unclassified what waits for a stage to be explained
   */
  public record Totals(
      BigDecimal won,
      BigDecimal open,
      BigDecimal lost,
      BigDecimal cancelled,
      BigDecimal unclassified) {
    static Totals of(Sums sums) {
      return new Totals(
          sums.amount(Outcome.WON),
          sums.amount(Outcome.OPEN),
          sums.amount(Outcome.LOST),
          sums.amount(Outcome.CANCELLED),
          sums.amount(Outcome.UNCLASSIFIED));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** {@return what the rows are: deal, order, order-line or invoice} */
  public abstract String object();

  /** {@return the codes of the currencies of the amounts; several if they are not converted} */
  public abstract ImmutableSortedSet<String> currencies();

  /**
   * {@return what counts for an account, by outcome} Face values where there are several
   * currencies, which are no sum of money.
   */
  public abstract Totals totals();

  /** {@return how many deals or orders count for an account, by outcome} */
  public abstract ImmutableMap<String, Integer> deals();

  /** {@return all rows and amounts by class; they add up to what came in} */
  public abstract ImmutableList<Line> lines();

  /** {@return the rows that belong to no account} */
  public abstract Line withoutAccount();

  /** {@return the totals under the other reading of numbers that fit two; empty if none do} */
  public abstract Optional<Totals> otherReading();

  /** {@return what was won in each currency; empty if there is one at most} */
  public abstract ImmutableSortedMap<String, BigDecimal> wonByCurrency();

  /** {@return the stage words that are not known and how many rows have each} */
  public abstract ImmutableMap<String, Integer> unknownStages();

  /** Builds {@link Reconciliation} instances. */
  static final class Builder extends ImmutableReconciliation.Builder {
    Builder() {}
  }
}
