package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;

/**
 * A selection model drafted from what the files hold, to begin with and to be edited.
 *
 * <p>Its criteria are the measures that at least 60 % of the accounts have and that differ between
 * them: what was won, its trend, the win rate where the median account has at least five decided
 * deals, the open pipeline and the breadth of products; where these are fewer than three, as in a
 * list of invoices, the number of purchases and the {@linkplain DraftFigures figures} of the
 * accounts, eight criteria at most. Bounds are the 5 % and 95 % quantiles, rounded outward to two
 * digits, so that one giant does not flatten the others; where both are the same, the least and the
 * greatest value. The weights are the preset "revenue first", spread over the criteria there are.
 * An account that bought nothing is no key account, and no more than a fifth of those that bought
 * become key accounts, rounded up, 15 at most.
 *
 * @param model the model, whose id is {@code draft}
 * @param reasons what it weighs and how many it chooses, and why other measures are not in it
 */
public record DraftModel(SelectionModel model, ImmutableList<Finding> reasons) {
  private static final String PURCHASES = "deals-won";

  /** The preset "revenue first": size, evolution beside it, and how well deals end. */
  private static final ImmutableMap<String, Double> PRESET =
      ImmutableMap.of(
          "revenue-won", 50.0,
          "revenue-trend", 20.0,
          "win-rate", 15.0,
          "open-pipeline", 15.0,
          "product-breadth", 10.0);

  private static final double OTHER_WEIGHT = 10;

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
              "product breadth", "breedte van de afname", "Produktbreite", "étendue de la gamme"),
          PURCHASES,
          Labels.of("purchases", "aantal aankopen", "Anzahl der Käufe", "nombre d’achats"),
          "employees",
          Labels.of("employees", "medewerkers", "Mitarbeiter", "effectif"),
          "revenue",
          Labels.of("revenue", "omzet", "Umsatz", "chiffre d’affaires"));

  /** The criteria that are amounts of money. */
  private static final ImmutableSet<String> AMOUNTS =
      ImmutableSet.of("revenue-won", "open-pipeline");

  private static final double PRESENT = 0.6;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;
  private static final int DECIDED = 5;
  private static final int ONE_IN = 5;
  private static final double LEAST_REVENUE = 0.01;

  /**
   * Drafts a model.
   *
   * @param reading what was read
   * @return the draft, empty if fewer than three measures tell the accounts apart
   */
  public static Optional<DraftModel> of(Reading reading) {
    Drafting drafting = new Drafting(reading);
    PRESET.forEach(drafting::weigh);
    if (drafting.lacksCriteria()) {
      drafting.weigh(PURCHASES, OTHER_WEIGHT);
      DraftFigures.of(reading).forEach(name -> drafting.weigh(name, OTHER_WEIGHT));
    }
    return drafting.lacksCriteria() ? Optional.empty() : Optional.of(drafting.draft());
  }

  /** Collects the criteria that a reading bears, and why it bears no others. */
  private static final class Drafting {
    private final Reading reading;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final List<Finding> without = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();

    Drafting(Reading reading) {
      this.reading = reading;
    }

    boolean lacksCriteria() {
      return criteria.size() < SelectionPolicy.standard().minCriteria();
    }

    void weigh(String name, double weight) {
      double[] values = values(reading, name);
      if (values.length == 0) {
        lacking.add(label(name).toString());
        return;
      }
      Optional<Fault> fault =
          criteria.size() < SelectionPolicy.standard().maxCriteria()
              ? fault(reading, name, values)
              : Optional.of(Fault.ENOUGH);
      if (fault.isPresent()) {
        without.add(without(name, fault.get(), values.length));
        return;
      }
      criteria.add(
          Criterion.builder()
              .id(name)
              .labels(label(name))
              .scale(Scale.ratio(unit(reading, name), lowest(values), highest(values)))
              .build());
      weights.put(name, weight);
    }

    private Finding without(String name, Fault fault, int accounts) {
      return Finding.info(
          "DRAFT_WITHOUT",
          name,
          "the draft does not weigh {measure}: {why}",
          ImmutableMap.of(
              "measure",
              label(name).toString(),
              "why",
              fault.name(),
              "count",
              accounts,
              "all",
              customers(reading).count()));
    }

    DraftModel draft() {
      boolean hasRevenue = values(reading, "revenue-won").length > 0;
      Weights proportional = Weights.proportional(weights);
      SelectionModel model =
          SelectionModel.builder()
              .id("draft")
              .version("1")
              .criteria(criteria)
              .weights(proportional)
              .gates(hasRevenue ? ImmutableList.of(leastRevenue()) : ImmutableList.of())
              .selectionPolicy(policy(reading, hasRevenue))
              .strategy(StrategySpec.of("weighted-sum"))
              .scoringPolicy(
                  ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.MEDIAN).build())
              .build();
      Finding weighed =
          Finding.info(
              "DRAFT_WEIGHTS",
              "draft",
              "the model is a draft: it weighs {weights}, more being better, and chooses {most} at"
                  + " most",
              ImmutableMap.of(
                  "weights",
                  shares(proportional),
                  "most",
                  model.selectionPolicy().maxKeyAccounts()));
      ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
      reasons.add(weighed).addAll(without);
      if (!lacking.isEmpty()) {
        reasons.add(
            Finding.info(
                "DRAFT_LACKS",
                "draft",
                "the files hold nothing for {missing}, which the draft would weigh",
                ImmutableMap.of("missing", ImmutableList.copyOf(lacking))));
      }
      return new DraftModel(model, reasons.build());
    }

    private Attributes shares(Weights proportional) {
      Attributes.Builder shares = Attributes.builder();
      weights.keySet().forEach(name -> shares.put(name, proportional.of(name)));
      return shares.build();
    }
  }

  private static SelectionPolicy policy(Reading reading, boolean hasRevenue) {
    long buyers =
        customers(reading)
            .filter(
                account ->
                    !hasRevenue || account.findFigure("revenue-won").orElse(0) >= LEAST_REVENUE)
            .count();
    int fifth = Ints.saturatedCast((buyers + ONE_IN - 1) / ONE_IN);
    int most = Math.min(fifth, SelectionPolicy.standard().maxKeyAccounts());
    return SelectionPolicy.builder().maxKeyAccounts(Math.max(1, most)).build();
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

  /** Why a measure is no criterion. */
  private enum Fault {
    /** Too few accounts have it. */
    RARE,
    /** It is the same for all accounts. */
    EQUAL,
    /** Most accounts have fewer than five decided deals. */
    FEW_DECISIONS,
    /** There are eight criteria without it. */
    ENOUGH
  }

  private static Optional<Fault> fault(Reading reading, String name, double[] values) {
    if (values.length < PRESENT * customers(reading).count()) {
      return Optional.of(Fault.RARE);
    }
    if (lowest(values) >= highest(values)) {
      return Optional.of(Fault.EQUAL);
    }
    return name.equals("win-rate") && medianDecided(reading) < DECIDED
        ? Optional.of(Fault.FEW_DECISIONS)
        : Optional.empty();
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
}
