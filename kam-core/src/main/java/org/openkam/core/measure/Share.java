package org.openkam.core.measure;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Attributes;

/**
 * The share of an account in the total of all accounts, or of its group.
 *
 * @param of the measure that is shared out
 * @param dimension the dimension that makes the groups; empty for all accounts together
 */
record Share(Measure of, Optional<String> dimension) implements Measure {
  static final String KIND = "share";

  /** The kind, which looks up the measure that is shared out. */
  record Kind() implements MeasureKind {
    @Override
    public String name() {
      return KIND;
    }

    @Override
    public Measure create(Attributes attributes, MeasureRegistry known) {
      MeasureParameters parameters = MeasureParameters.of(KIND, attributes).only("of", "dimension");
      return new Share(parameters.measure("of", known), parameters.findText("dimension"));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    Attributes.Builder parameters = Attributes.builder().put("of", Measures.describe(of));
    dimension.ifPresent(name -> parameters.put("dimension", name));
    return parameters.build();
  }

  @Override
  public String name() {
    return "share of " + of.name() + dimension.map(name -> " within " + name).orElse("");
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    accounts.checkWhole(this);
    MeasureColumn shared = accounts.read(of);
    Map<String, Double> totals = totals(accounts, shared);
    ColumnBuilder column = new ColumnBuilder(this, accounts);
    for (int row = 0; row < accounts.size(); row++) {
      Optional<String> group = group(accounts.accounts().get(row));
      if (group.isPresent() && !Double.isNaN(shared.value(row))) {
        double total = totals.getOrDefault(group.get(), 0.0);
        if (total > 0) {
          column.put(row, shared.value(row) / total);
        } else {
          column.withoutBase(row);
        }
      }
    }
    return column.build().with(shared.findings());
  }

  /** Adds in the order of the ids, so that the order of the accounts does not change a digit. */
  private Map<String, Double> totals(AccountsAsOf accounts, MeasureColumn shared) {
    ImmutableList<Account> all = accounts.accounts();
    Map<String, Double> totals = new HashMap<>();
    IntStream.range(0, all.size())
        .filter(row -> !Double.isNaN(shared.value(row)))
        .boxed()
        .sorted(comparing(row -> all.get(row).id()))
        .forEach(
            row ->
                group(all.get(row))
                    .ifPresent(group -> totals.merge(group, shared.value(row), Double::sum)));
    return totals;
  }

  private Optional<String> group(Account account) {
    return dimension.isEmpty()
        ? Optional.of("")
        : Optional.ofNullable(account.dimensions().get(dimension.get()));
  }

  @Override
  public String toString() {
    return name();
  }
}
