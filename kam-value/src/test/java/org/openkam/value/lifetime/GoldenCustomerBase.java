package org.openkam.value.lifetime;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.account.AccountId;

/** A customer base in weeks with fitted parameters and predictions for each customer. */
record GoldenCustomerBase(
    String name, JsonNode expected, ImmutableList<ImmutableMap<String, String>> rows) {

  static GoldenCustomerBase of(String name, JsonNode expected, List<String> lines) {
    Splitter commas = Splitter.on(',').trimResults();
    List<String> columns = commas.splitToList(lines.get(0));
    ImmutableList.Builder<ImmutableMap<String, String>> rows = ImmutableList.builder();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = commas.splitToList(line);
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int column = 0; column < columns.size(); column++) {
        row.put(columns.get(column), cells.get(column));
      }
      rows.add(row.buildOrThrow());
    }
    return new GoldenCustomerBase(name, expected, rows.build());
  }

  ImmutableList<String> columns() {
    return rows.get(0).keySet().asList();
  }

  ImmutableList<PurchaseLog.Summary> customers() {
    return rows.stream().map(GoldenCustomerBase::customer).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<PurchaseHistory> purchases() {
    return customers().stream()
        .map(PurchaseLog.Summary::purchases)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<SpendHistory> spend() {
    return customers().stream()
        .map(PurchaseLog.Summary::spend)
        .collect(ImmutableList.toImmutableList());
  }

  double[] column(String column) {
    return rows.stream()
        .map(row -> requireNonNull(row.get(column), column))
        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }

  JsonNode parameters(String model) {
    return expected.get(model).get("params");
  }

  BgNbd bgNbd() {
    JsonNode params = parameters("bgnbd");
    return BgNbd.builder()
        .r(params.get("r").doubleValue())
        .alpha(params.get("alpha").doubleValue())
        .a(params.get("a").doubleValue())
        .b(params.get("b").doubleValue())
        .unit(TimeSpan.Unit.WEEK)
        .build();
  }

  GammaGamma gammaGamma() {
    JsonNode params = parameters("gammagamma");
    return new GammaGamma(
        params.get("p").doubleValue(),
        params.get("q").doubleValue(),
        params.get("v").doubleValue());
  }

  @Override
  public String toString() {
    return name;
  }

  private static PurchaseLog.Summary customer(ImmutableMap<String, String> row) {
    int repeats = (int) Double.parseDouble(row.get("x"));
    double meanValue = repeats == 0 ? 0 : Double.parseDouble(row.get("zbar"));
    return new PurchaseLog.Summary(
        AccountId.of(requireNonNull(row.get("id"), "id")),
        PurchaseHistory.of(
            repeats,
            Double.parseDouble(row.get("t_x")),
            Double.parseDouble(row.get("T")),
            TimeSpan.Unit.WEEK),
        new SpendHistory(repeats, meanValue));
  }
}
