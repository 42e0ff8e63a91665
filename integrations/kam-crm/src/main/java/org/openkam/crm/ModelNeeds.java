package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.Measure;
import org.openkam.core.model.SelectionModel;

/** What a selection model reads that no account of a reading has, and which file would give it. */
public final class ModelNeeds {
  private static final ImmutableMap<String, String> DERIVED =
      ImmutableMap.<String, String>builder()
          .put("revenue-won", "deals, orders or invoices")
          .put("deals-won", "deals, orders or invoices")
          .put("average-deal", "deals, orders or invoices")
          .put("revenue-trend", "deals, orders or invoices with dates over at least three quarters")
          .put("purchases", "deals, orders or invoices with dates")
          .put("win-rate", "lost deals beside the won ones")
          .put("open-pipeline", "open deals")
          .put("pipeline", "open deals with a probability")
          .put("product-breadth", "a column with the product in the file of deals or orders")
          .put("activities", "a file of activities")
          .put("cases", "a file of cases")
          .buildOrThrow();

  private static final ImmutableSet<String> REACH = ImmutableSet.of("countries", "units", "sites");

  private ModelNeeds() {}

  /**
   * Returns what a model reads in vain.
   *
   * @param model the model
   * @param reading what was read
   * @return a sentence for each measure that no account has a source for, in the order of the
   *     model; a measure of one's own is not judged
   */
  public static ImmutableList<String> unmet(SelectionModel model, Reading reading) {
    return model.measures().stream()
        .map(measure -> need(measure.kind(), measure.parameters(), measure, reading))
        .flatMap(Optional::stream)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> need(
      String kind, Attributes parameters, Measure measure, Reading reading) {
    if (kind.equals("figure")) {
      String name = measure.name();
      return unless(
          reading,
          account -> account.figures().containsKey(name),
          name,
          column(name) + "; the data has " + reading.measures());
    }
    if (kind.equals("tenure")) {
      return unless(
          reading,
          account -> account.customerSince().isPresent(),
          measure.name(),
          column("customer since"));
    }
    if (REACH.contains(kind)) {
      return unless(
          reading, account -> !account.units().isEmpty(), measure.name(), column("country"));
    }
    return parameters
        .findText("estimate")
        .flatMap(name -> estimate(name, measure, reading))
        .or(
            () ->
                parameters
                    .findText("series")
                    .or(() -> parameters.findText("transactions"))
                    .flatMap(name -> series(name, measure, reading)));
  }

  private static Optional<String> estimate(String name, Measure measure, Reading reading) {
    return unless(
        reading,
        account -> account.estimates().containsKey(name),
        measure.name(),
        Optional.ofNullable(DERIVED.get(name))
            .orElse(
                "the columns '"
                    + name
                    + " amount' and '"
                    + name
                    + " probability' in the file of accounts"));
  }

  private static Optional<String> series(String name, Measure measure, Reading reading) {
    return unless(
        reading,
        account ->
            account.transactions().containsKey(name)
                || Optional.ofNullable(account.series().get(name))
                    .filter(series -> series.size() > 0)
                    .isPresent(),
        measure.name(),
        Optional.ofNullable(DERIVED.get(name)).orElse("transactions '" + name + "'"));
  }

  private static String column(String name) {
    return Optional.ofNullable(DERIVED.get(name))
        .orElse("a column '" + name + "' in the file of accounts");
  }

  private static Optional<String> unless(
      Reading reading, Predicate<Account> has, String name, String source) {
    return reading.accounts().stream().anyMatch(has)
        ? Optional.empty()
        : Optional.of("'" + name + "' takes " + source);
  }
}
