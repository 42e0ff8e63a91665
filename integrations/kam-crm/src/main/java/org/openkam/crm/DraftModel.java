package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.StrategySpec;

/**
 * A selection model drafted from what the files hold, to begin with and to be edited.
 *
 * <p>Its criteria are the measures that at least 60 % of the accounts have and that differ between
 * them, at most eight of them: what was won, its trend, the win rate where the median account has
 * at least five decided deals, the open pipeline and the breadth of products. Bounds are the 5 %
 * and 95 % quantiles, rounded outward to two digits, so that one giant does not flatten the others;
 * where both are the same, the least and the greatest value. The weights are the preset "revenue
 * first", spread over the criteria there are. An account that bought nothing is no key account.
 *
 * @param model the model, whose id is {@code draft}
 * @param reasons why each criterion is in it or not, in sentences
 */
public record DraftModel(SelectionModel model, ImmutableList<String> reasons) {
  /** The preset "revenue first": size, evolution beside it, and how well deals end. */
  private static final ImmutableMap<String, Double> PRESET =
      ImmutableMap.of(
          "revenue-won", 50.0,
          "revenue-trend", 20.0,
          "win-rate", 15.0,
          "open-pipeline", 15.0,
          "product-breadth", 10.0);

  private static final ImmutableMap<String, Labels> LABELS =
      ImmutableMap.of(
          "revenue-won",
          Labels.of(
              "revenue won", "gewonnen omzet", "gewonnener Umsatz", "chiffre d’affaires gagné"),
          "revenue-trend",
          Labels.of(
              "revenue trend",
              "omzetontwikkeling",
              "Umsatzentwicklung",
              "évolution du chiffre d’affaires"),
          "win-rate",
          Labels.of("win rate", "scoringspercentage", "Abschlussquote", "taux de réussite"),
          "open-pipeline",
          Labels.of("open pipeline", "open kansen", "offene Chancen", "affaires en cours"),
          "product-breadth",
          Labels.of(
              "product breadth", "breedte van de afname", "Produktbreite", "étendue de la gamme"));

  /** The criteria that are amounts of money. */
  private static final ImmutableSet<String> AMOUNTS =
      ImmutableSet.of("revenue-won", "open-pipeline");

  private static final double PRESENT = 0.6;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;
  private static final int DECIDED = 5;
  private static final int LEAST_CRITERIA = 3;
  private static final double LEAST_REVENUE = 0.01;

  /**
   * Drafts a model.
   *
   * @param reading what was read
   * @return the draft, empty if fewer than three measures tell the accounts apart
   */
  public static Optional<DraftModel> of(Reading reading) {
    ImmutableList.Builder<String> reasons = ImmutableList.builder();
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    Map<String, Double> weights = new LinkedHashMap<>();
    PRESET.forEach(
        (name, weight) -> {
          double[] values = values(reading, name);
          Optional<String> fault = fault(reading, name, values);
          if (fault.isPresent()) {
            reasons.add("'" + name + "' is not a criterion: " + fault.get());
          } else {
            double low = lowest(values);
            double high = highest(values);
            criteria.add(
                Criterion.builder()
                    .id(name)
                    .labels(label(name))
                    .scale(Scale.ratio(unit(reading, name), low, high))
                    .build());
            weights.put(name, weight);
            reasons.add(
                "'"
                    + name
                    + "' is a criterion: "
                    + values.length
                    + " accounts have it, from "
                    + plain(low)
                    + " to "
                    + plain(high));
          }
        });
    ImmutableList<Criterion> chosen = criteria.build();
    if (chosen.size() < LEAST_CRITERIA) {
      return Optional.empty();
    }
    SelectionModel model =
        SelectionModel.builder()
            .id("draft")
            .version("1")
            .criteria(chosen)
            .weights(Weights.proportional(weights))
            .gates(ImmutableList.of(leastRevenue()))
            .strategy(StrategySpec.of("weighted-sum"))
            .scoringPolicy(
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.MEDIAN).build())
            .build();
    return Optional.of(new DraftModel(model, reasons.build()));
  }

  private static Gate leastRevenue() {
    return Gate.builder()
        .from(Gate.atLeast("revenue-won", LEAST_REVENUE))
        .labels(label("revenue-won"))
        .build();
  }

  private static Labels label(String name) {
    return LABELS.getOrDefault(name, Labels.ofName(name));
  }

  /** {@return the currency of amounts, where all are in one; per quarter for the trend} */
  private static String unit(Reading reading, String name) {
    if (name.equals("revenue-trend")) {
      return "per quarter";
    }
    return AMOUNTS.contains(name)
        ? reading
            .reconciliation()
            .filter(all -> all.currencies().size() == 1)
            .map(all -> all.currencies().first())
            .orElse("")
        : "";
  }

  /**
   * {@return those who may become key accounts by the draft; all where no file names a customer}
   */
  private static Stream<Account> customers(Reading reading) {
    boolean hasNone = reading.withStatus(Account.Status.CUSTOMER).isEmpty();
    return reading.accounts().stream()
        .filter(account -> hasNone || account.status() == Account.Status.CUSTOMER);
  }

  private static double[] values(Reading reading, String name) {
    double[] values =
        customers(reading)
            .flatMap(account -> account.findFigure(name).stream().boxed())
            .mapToDouble(Double::doubleValue)
            .toArray();
    Arrays.sort(values);
    return values;
  }

  private static Optional<String> fault(Reading reading, String name, double[] values) {
    long accounts = customers(reading).count();
    if (values.length < PRESENT * accounts) {
      return Optional.of(
          "only "
              + values.length
              + " of "
              + accounts
              + " accounts have it; it takes "
              + source(name));
    }
    if (lowest(values) >= highest(values)) {
      return Optional.of("it is the same for all accounts");
    }
    if (name.equals("win-rate") && medianDecided(reading) < DECIDED) {
      return Optional.of("the median account has fewer than five decided deals");
    }
    return Optional.empty();
  }

  private static String source(String name) {
    return switch (name) {
      case "revenue-trend" -> "dates over at least three quarters";
      case "win-rate" -> "lost deals beside the won ones";
      case "open-pipeline" -> "open deals";
      case "product-breadth" -> "a column with the product";
      default -> "deals, orders or invoices";
    };
  }

  private static double medianDecided(Reading reading) {
    double[] decided = customers(reading).mapToDouble(DraftModel::decided).sorted().toArray();
    return quantile(decided, 0.5);
  }

  private static double decided(Account account) {
    double won = account.findFigure("deals-won").orElse(0);
    double rate = account.findFigure("win-rate").orElse(0);
    return rate > 0 ? won / rate : 0;
  }

  private static double lowest(double[] sorted) {
    double low = outward(quantile(sorted, LOW), RoundingMode.FLOOR);
    return isNarrow(sorted) ? outward(sorted[0], RoundingMode.FLOOR) : low;
  }

  private static double highest(double[] sorted) {
    double high = outward(quantile(sorted, HIGH), RoundingMode.CEILING);
    return isNarrow(sorted) ? outward(sorted[sorted.length - 1], RoundingMode.CEILING) : high;
  }

  /** {@return whether the quantiles tell no accounts apart, so that the extremes are taken} */
  private static boolean isNarrow(double[] sorted) {
    return quantile(sorted, LOW) >= quantile(sorted, HIGH);
  }

  /** {@return the value of a rank, nearest below} */
  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.floor(share * (sorted.length - 1))];
  }

  /** {@return a value rounded to two digits} */
  private static double outward(double value, RoundingMode mode) {
    return BigDecimal.valueOf(value).round(new MathContext(2, mode)).doubleValue();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
