package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.assertj.core.data.Percentage;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the models with golden numbers. */
final class LifetimeGoldenTest {
  private static final Percentage FORMULA = withinPercentage(1e-8);
  private static final Percentage ESTIMATE = withinPercentage(1e-2);
  private static final double LOG_LIKELIHOOD = 1e-6;
  private static final ImmutableList<ModelFit.Status> ON_A_PEAK =
      ImmutableList.of(
          ModelFit.Status.CONVERGED,
          ModelFit.Status.FEW_CUSTOMERS,
          ModelFit.Status.TOO_LITTLE_DATA);
  private static final TimeSpan MONTH_OF_GOLDEN = TimeSpan.weeks(4.345);

  static Stream<JsonNode> contractualCases() {
    return LifetimeGolden.elements(LifetimeGolden.json("contractual_clv.json").get("cases"));
  }

  @ParameterizedTest
  @MethodSource("contractualCases")
  void valuesContracts(JsonNode golden) {
    RetentionValue value =
        RetentionValue.builder()
            .margin(golden.get("margin").doubleValue())
            .retention(golden.get("retention").doubleValue())
            .discountRate(golden.get("discount").doubleValue())
            .marginGrowth(golden.get("margin_growth").doubleValue())
            .acquisitionCost(golden.get("acquisition_cost").doubleValue())
            .timing(timing(golden))
            .build();

    assertThat(value.over(golden.get("periods").intValue()))
        .isCloseTo(golden.get("finite").doubleValue(), FORMULA);
    if (golden.get("infinite").isNumber()) {
      assertThat(value.endless()).isCloseTo(golden.get("infinite").doubleValue(), FORMULA);
    } else {
      assertThat(golden.get("infinite").textValue()).isEqualTo("Infinity");
      assertThatThrownBy(value::endless).isInstanceOf(DivergentValueException.class);
    }
  }

  static Stream<JsonNode> upliftCases() {
    return LifetimeGolden.elements(
        LifetimeGolden.json("contractual_clv.json").get("retention_uplift"));
  }

  @ParameterizedTest
  @MethodSource("upliftCases")
  void comparesRetentions(JsonNode golden) {
    RetentionSensitivity sensitivity =
        RetentionSensitivity.of(
            RetentionValue.builder()
                .margin(1)
                .retention(golden.get("r_from").doubleValue())
                .discountRate(golden.get("discount").doubleValue())
                .timing(timing(golden))
                .build(),
            golden.get("r_to").doubleValue());

    assertThat(sensitivity.before().endless())
        .isCloseTo(golden.get("clv_from").doubleValue(), FORMULA);
    assertThat(sensitivity.after().endless())
        .isCloseTo(golden.get("clv_to").doubleValue(), FORMULA);
    assertThat(100 * sensitivity.uplift())
        .isCloseTo(golden.get("uplift_percent").doubleValue(), FORMULA);
  }

  @Test
  void valuesContractsWhoseTermsChange() {
    JsonNode golden = LifetimeGolden.json("contractual_clv.json").get("general_vector_form");
    double[] margins = LifetimeGolden.doubles(golden.get("margins"));
    double[] retentions = LifetimeGolden.doubles(golden.get("retentions_between_periods"));
    ImmutableList.Builder<RetentionSchedule.Period> periods = ImmutableList.builder();
    for (int t = 0; t < margins.length; t++) {
      double retention = t < retentions.length ? retentions[t] : 0;
      periods.add(
          new RetentionSchedule.Period(
              margins[t], retention, golden.get("discount").doubleValue()));
    }

    assertThat(new RetentionSchedule(timing(golden), periods.build()).value())
        .isCloseTo(golden.get("value").doubleValue(), FORMULA);
  }

  private static RetentionValue.PaymentTiming timing(JsonNode golden) {
    String timing = golden.get("timing").textValue();
    return switch (timing) {
      case "now" -> RetentionValue.PaymentTiming.START_OF_PERIOD;
      case "end_if_retained" -> RetentionValue.PaymentTiming.END_OF_PERIOD_IF_RETAINED;
      case "end_alive_at_start" -> RetentionValue.PaymentTiming.END_OF_PERIOD;
      default -> throw new IllegalArgumentException("unknown timing: " + timing);
    };
  }

  static Stream<JsonNode> segments() {
    JsonNode golden = LifetimeGolden.json("sbg.json");
    return Stream.of(golden.get("regular"), golden.get("highend"));
  }

  @ParameterizedTest
  @MethodSource("segments")
  void followsPublishedRetentionCurves(JsonNode segment) {
    ShiftedBetaGeometric published = shiftedBetaGeometric(segment.get("published"));
    JsonNode golden = segment.get("at_published");

    double[] survival = LifetimeGolden.doubles(golden.get("survival"));
    for (int t = 0; t < survival.length; t++) {
      assertThat(published.survival(t)).isCloseTo(survival[t], FORMULA);
    }
    double[] retention = LifetimeGolden.doubles(golden.get("retention"));
    double[] churn = LifetimeGolden.doubles(golden.get("churn_pmf"));
    for (int t = 1; t <= retention.length; t++) {
      assertThat(published.retention(t)).isCloseTo(retention[t - 1], FORMULA);
      assertThat(published.churnAt(t)).isCloseTo(churn[t - 1], FORMULA);
    }
    assertThat(published.survival(7, 5))
        .isCloseTo(golden.get("conditional_survival_7_to_12").doubleValue(), FORMULA);
    for (JsonNode derl : golden.get("derl")) {
      assertThat(
              published.discountedResidualLifetime(
                  derl.get("renewals_made").intValue(), derl.get("d").asDouble()))
          .isCloseTo(derl.get("value").doubleValue(), FORMULA);
    }
    assertThat(published.discountedLifetime(0.1))
        .isCloseTo(golden.get("del_new_customer_d10").doubleValue(), FORMULA);
    assertThat(published.expectedPeriods(12))
        .isCloseTo(golden.get("truncated_expected_periods_12").doubleValue(), FORMULA);
    assertThat(golden.get("expected_lifetime_undiscounted").textValue()).startsWith("infinite");
    assertThatThrownBy(() -> published.discountedLifetime(0))
        .isInstanceOf(DivergentValueException.class);
  }

  @ParameterizedTest
  @MethodSource("segments")
  void fitsPublishedRetentionCurves(JsonNode segment) {
    for (int years : new int[] {4, 7}) {
      JsonNode golden = segment.get("years_0_" + years);
      long[] active =
          DoubleStream.of(LifetimeGolden.doubles(segment.get("observed_percent")))
              .limit(years + 1)
              .mapToLong(percent -> Math.round(10 * percent))
              .toArray();
      ImmutableList<ShiftedBetaGeometric.Cohort> cohorts =
          ImmutableList.of(ShiftedBetaGeometric.Cohort.of(active));

      ModelFit<ShiftedBetaGeometric> fit = assertFits(cohorts, golden, "ll_per_1000");

      ShiftedBetaGeometric model = fit.model().orElseThrow();
      assertThat(model.meanChurn()).isCloseTo(golden.get("mean_churn").doubleValue(), ESTIMATE);
      assertThat(model.polarization())
          .isCloseTo(golden.get("polarization").doubleValue(), ESTIMATE);
      double[] errors = LifetimeGolden.doubles(golden.get("se_n1000"));
      ModelFit.Covariance covariance = fit.covariance().orElseThrow();
      assertThat(covariance.standardError("alpha")).isCloseTo(errors[0], ESTIMATE);
      assertThat(covariance.standardError("beta")).isCloseTo(errors[1], ESTIMATE);
    }
    JsonNode published = segment.get("published");
    long[] active =
        DoubleStream.of(LifetimeGolden.doubles(segment.get("observed_percent")))
            .limit(8)
            .mapToLong(percent -> Math.round(10 * percent))
            .toArray();
    assertThat(
            shiftedBetaGeometric(published)
                .logLikelihood(ImmutableList.of(ShiftedBetaGeometric.Cohort.of(active))))
        .isCloseTo(published.get("ll_per_1000_years_0_7").doubleValue(), within(LOG_LIKELIHOOD));
  }

  @Test
  void fitsSeveralCohorts() {
    JsonNode golden = LifetimeGolden.json("sbg.json");
    ImmutableList<ShiftedBetaGeometric.Cohort> cohorts =
        LifetimeGolden.elements(golden.get("multi_cohort").get("cohorts"))
            .map(counts -> ShiftedBetaGeometric.Cohort.of(LifetimeGolden.longs(counts)))
            .collect(ImmutableList.toImmutableList());

    assertFits(cohorts, golden.get("multi_cohort"), "ll");
    assertFits(
        ImmutableList.of(
            ShiftedBetaGeometric.Cohort.of(
                LifetimeGolden.longs(golden.get("note032_cohort").get("active")))),
        golden.get("note032_cohort"),
        "ll");
  }

  @CanIgnoreReturnValue
  private static ModelFit<ShiftedBetaGeometric> assertFits(
      List<ShiftedBetaGeometric.Cohort> cohorts, JsonNode golden, String logLikelihood) {
    ModelFit<ShiftedBetaGeometric> standard = ShiftedBetaGeometric.fit(cohorts);
    assertThat(standard.status()).isEqualTo(ModelFit.Status.CONVERGED);
    Stream<ModelFit<ShiftedBetaGeometric>> fits =
        starts(2)
            .map(start -> new ShiftedBetaGeometric(start[0], start[1]))
            .map(start -> start.refit(cohorts, ModelFit.Policy.standard()));
    Stream.concat(Stream.of(standard), fits)
        .forEach(
            fit -> {
              ShiftedBetaGeometric model = fit.estimate().orElseThrow();
              assertThat(model.alpha()).isCloseTo(golden.get("alpha").doubleValue(), ESTIMATE);
              assertThat(model.beta()).isCloseTo(golden.get("beta").doubleValue(), ESTIMATE);
              assertThat(fit.logLikelihood())
                  .isCloseTo(golden.get(logLikelihood).doubleValue(), within(LOG_LIKELIHOOD));
            });
    return standard;
  }

  private static ShiftedBetaGeometric shiftedBetaGeometric(JsonNode parameters) {
    return new ShiftedBetaGeometric(
        parameters.get("alpha").doubleValue(), parameters.get("beta").doubleValue());
  }

  static Stream<JsonNode> gammaCases() {
    return LifetimeGolden.elements(LifetimeGolden.json("special_functions.json").get("lgamma"));
  }

  @ParameterizedTest
  @MethodSource("gammaCases")
  void restsOnAccurateGammaFunctions(JsonNode golden) {
    double x = golden.get("x").doubleValue();

    // Near their roots at 1, 2 and 1.46 only the absolute error can be small.
    assertThat(Gamma.logGamma(x)).satisfies(close(golden.get("lgamma").doubleValue()));
    assertThat(Digamma.of(x)).satisfies(close(golden.get("digamma").doubleValue()));
  }

  private static ThrowingConsumer<Double> close(double expected) {
    double tolerance = Math.max(1e-14, 1e-10 * Math.abs(expected));
    return actual -> assertThat(actual).isCloseTo(expected, within(tolerance));
  }

  static Stream<JsonNode> hypergeometricCases() {
    return LifetimeGolden.elements(LifetimeGolden.json("special_functions.json").get("hyp2f1"));
  }

  @ParameterizedTest
  @MethodSource("hypergeometricCases")
  void sumsHypergeometricSeries(JsonNode golden) {
    assertThat(
            HypergeometricSeries.gauss(
                golden.get("a").doubleValue(),
                golden.get("b").doubleValue(),
                golden.get("c").doubleValue(),
                golden.get("z").doubleValue()))
        .isCloseTo(golden.get("value").doubleValue(), FORMULA);
  }

  static Stream<JsonNode> edgeCases() {
    return LifetimeGolden.elements(
        LifetimeGolden.json("bgnbd_numeric_edge_cases.json").get("cases"));
  }

  @ParameterizedTest
  @MethodSource("edgeCases")
  void expectsPurchasesAtTheEdgesOfTheFormula(JsonNode golden) {
    BgNbd model = bgNbd(golden.get("params"));

    assertThat(
            model.expectedPurchases(history(golden), TimeSpan.weeks(golden.get("t").doubleValue())))
        .isCloseTo(golden.get("expected").doubleValue(), FORMULA);
  }

  private static BgNbd bgNbd(JsonNode params) {
    return BgNbd.builder()
        .r(params.get("r").doubleValue())
        .alpha(params.get("alpha").doubleValue())
        .a(params.get("a").doubleValue())
        .b(params.get("b").doubleValue())
        .unit(TimeSpan.Unit.WEEK)
        .build();
  }

  private static PurchaseHistory history(JsonNode golden) {
    return PurchaseHistory.of(
        golden.get("x").intValue(),
        golden.get("t_x").doubleValue(),
        golden.get("T").doubleValue(),
        TimeSpan.Unit.WEEK);
  }

  static Stream<JsonNode> paretoSamples() {
    return LifetimeGolden.elements(
        LifetimeGolden.json("other_btyd_models.json").get("pareto_nbd").get("samples"));
  }

  @ParameterizedTest
  @MethodSource("paretoSamples")
  void appliesParetoNbd(JsonNode golden) {
    JsonNode params = LifetimeGolden.json("other_btyd_models.json").get("pareto_nbd").get("params");
    ParetoNbd model =
        ParetoNbd.builder()
            .r(params.get("r").doubleValue())
            .alpha(params.get("alpha").doubleValue())
            .s(params.get("s").doubleValue())
            .beta(params.get("beta").doubleValue())
            .unit(TimeSpan.Unit.WEEK)
            .build();

    assertPredicts(model, golden);
    assertThat(model.logLikelihood(history(golden)))
        .isCloseTo(golden.get("log_likelihood").doubleValue(), FORMULA);
  }

  static Stream<JsonNode> modifiedBetaGeometricSamples() {
    return LifetimeGolden.elements(
        LifetimeGolden.json("other_btyd_models.json").get("mbg_nbd").get("samples"));
  }

  @ParameterizedTest
  @MethodSource("modifiedBetaGeometricSamples")
  void appliesMbgNbd(JsonNode golden) {
    JsonNode params = LifetimeGolden.json("other_btyd_models.json").get("mbg_nbd").get("params");

    assertPredicts(
        MbgNbd.builder()
            .r(params.get("r").doubleValue())
            .alpha(params.get("alpha").doubleValue())
            .a(params.get("a").doubleValue())
            .b(params.get("b").doubleValue())
            .unit(TimeSpan.Unit.WEEK)
            .build(),
        golden);
  }

  private static void assertPredicts(PurchaseModel model, JsonNode golden) {
    assertThat(model.probabilityAlive(history(golden)))
        .isCloseTo(golden.get("p_alive").doubleValue(), FORMULA);
    int horizons = 0;
    for (Map.Entry<String, JsonNode> field : golden.properties()) {
      if (field.getKey().startsWith("exp_")) {
        TimeSpan horizon = TimeSpan.weeks(Double.parseDouble(field.getKey().substring(4)));
        assertThat(model.expectedPurchases(history(golden), horizon))
            .isCloseTo(field.getValue().doubleValue(), FORMULA);
        horizons++;
      }
    }
    assertThat(horizons).isPositive();
  }

  static ImmutableList<GoldenCustomerBase> bases() {
    return LifetimeGolden.customerBases();
  }

  @ParameterizedTest
  @MethodSource("bases")
  void fitsPurchasesFromAnyStart(GoldenCustomerBase base) {
    ImmutableList<PurchaseHistory> histories = base.purchases();
    assertThat(histories).hasSize(base.expected().get("n").intValue());
    assertThat(histories.stream().mapToInt(PurchaseHistory::repeatPurchases).sum())
        .isEqualTo(base.expected().get("sum_x").intValue());

    ModelFit<BgNbd> standard = BgNbd.fit(histories, TimeSpan.Unit.WEEK);
    assertThat(standard.status()).isIn(ON_A_PEAK);
    Stream.concat(
            Stream.of(standard),
            starts(4)
                .map(s -> BgNbd.builder().r(s[0]).alpha(s[1]).a(s[2]).b(s[3]))
                .map(start -> start.unit(TimeSpan.Unit.WEEK).build())
                .map(start -> start.refit(histories, ModelFit.Policy.standard())))
        .forEach(
            fit -> {
              BgNbd model = fit.estimate().orElseThrow();
              assertEstimates(base, "bgnbd", "r", model.r());
              assertEstimates(base, "bgnbd", "alpha", model.alpha());
              assertEstimates(base, "bgnbd", "a", model.a());
              assertEstimates(base, "bgnbd", "b", model.b());
              assertLogLikelihood(base, "bgnbd", fit);
            });
    assertLogLikelihood(base, "bgnbd", base.bgNbd().logLikelihood(histories));
    assertUncertainty(base.expected().get("bgnbd"), standard);
  }

  @ParameterizedTest
  @MethodSource("bases")
  void fitsPurchasesWithDropoutAfterTheFirstFromAnyStart(GoldenCustomerBase base) {
    assumeThat(base.expected().has("mbgnbd")).isTrue();
    ImmutableList<PurchaseHistory> histories = base.purchases();

    ModelFit<MbgNbd> standard = MbgNbd.fit(histories, TimeSpan.Unit.WEEK);
    assertThat(standard.status()).isIn(ON_A_PEAK);
    Stream.concat(
            Stream.of(standard),
            starts(4)
                .map(s -> MbgNbd.builder().r(s[0]).alpha(s[1]).a(s[2]).b(s[3]))
                .map(start -> start.unit(TimeSpan.Unit.WEEK).build())
                .map(start -> start.refit(histories, ModelFit.Policy.standard())))
        .forEach(
            fit -> {
              MbgNbd model = fit.estimate().orElseThrow();
              assertEstimates(base, "mbgnbd", "r", model.r());
              assertEstimates(base, "mbgnbd", "alpha", model.alpha());
              assertEstimates(base, "mbgnbd", "a", model.a());
              assertEstimates(base, "mbgnbd", "b", model.b());
              assertLogLikelihood(base, "mbgnbd", fit);
            });
    assertUncertainty(base.expected().get("mbgnbd"), standard);
  }

  @ParameterizedTest
  @MethodSource("bases")
  void fitsSpendFromAnyStart(GoldenCustomerBase base) {
    ImmutableList<SpendHistory> histories = base.spend();

    ModelFit<GammaGamma> standard = GammaGamma.fit(histories);
    assertThat(standard.status()).isIn(ON_A_PEAK);
    assertThat(standard.customers()).isEqualTo(base.expected().get("n_repeat").longValue());
    Stream.concat(
            Stream.of(standard),
            starts(3)
                .map(start -> new GammaGamma(start[0], start[1], start[2]))
                .map(start -> start.refit(histories, ModelFit.Policy.standard())))
        .forEach(
            fit -> {
              GammaGamma model = fit.estimate().orElseThrow();
              assertEstimates(base, "gammagamma", "p", model.p());
              assertEstimates(base, "gammagamma", "q", model.q());
              assertEstimates(base, "gammagamma", "v", model.v());
              assertLogLikelihood(base, "gammagamma", fit);
            });
    assertLogLikelihood(base, "gammagamma", base.gammaGamma().logLikelihood(histories));
    assertUncertainty(base.expected().get("gammagamma"), standard);
  }

  private static void assertEstimates(
      GoldenCustomerBase base, String model, String parameter, double estimate) {
    assertThat(estimate)
        .describedAs("%s %s", model, parameter)
        .isCloseTo(base.parameters(model).get(parameter).doubleValue(), ESTIMATE);
  }

  private static void assertLogLikelihood(GoldenCustomerBase base, String model, ModelFit<?> fit) {
    assertLogLikelihood(base, model, fit.logLikelihood());
  }

  private static void assertLogLikelihood(GoldenCustomerBase base, String model, double value) {
    assertThat(value)
        .isCloseTo(base.expected().get(model).get("ll").doubleValue(), within(LOG_LIKELIHOOD));
  }

  /** Compares standard errors and covariances where the golden numbers have them. */
  private static void assertUncertainty(JsonNode golden, ModelFit<?> fit) {
    ModelFit.Covariance covariance = fit.covariance().orElseThrow();
    ImmutableList<String> names = covariance.parameters();
    for (int i = 0; i < names.size() && golden.has("se"); i++) {
      assertThat(covariance.standardError(names.get(i)))
          .isCloseTo(golden.get("se").get(names.get(i)).doubleValue(), ESTIMATE);
    }
    for (int i = 0; i < names.size() && golden.has("cov"); i++) {
      for (int j = 0; j < names.size(); j++) {
        double scale =
            covariance.standardError(names.get(i)) * covariance.standardError(names.get(j));
        assertThat(covariance.of(names.get(i), names.get(j)))
            .isCloseTo(golden.get("cov").get(i).get(j).doubleValue(), within(1e-4 * scale));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bases")
  void predictsEveryCustomer(GoldenCustomerBase base) {
    BgNbd purchases = base.bgNbd();
    GammaGamma spend = base.gammaGamma();
    int predicted = 0;
    for (String column : base.columns()) {
      Matcher horizon = Pattern.compile("exp_(\\d+(?:\\.\\d+)?)").matcher(column);
      Matcher value = Pattern.compile("clv(\\d+)_d(\\d+(?:\\.\\d+)?)pct").matcher(column);
      if (column.equals("p_alive")) {
        predicted++;
        assertColumn(base, column, c -> purchases.probabilityAlive(c.purchases()));
      } else if (horizon.matches()) {
        predicted++;
        TimeSpan span = TimeSpan.weeks(Double.parseDouble(horizon.group(1)));
        assertColumn(base, column, c -> purchases.expectedPurchases(c.purchases(), span));
      } else if (column.equals("exp_value")) {
        predicted++;
        assertColumn(base, column, c -> spend.expectedValue(c.spend()));
      } else if (value.matches()) {
        predicted++;
        int months = Integer.parseInt(value.group(1));
        double rate = Double.parseDouble(value.group(2)) / 100;
        LifetimeValuation valuation =
            new LifetimeValuation(purchases, spend, new DiscountRate(rate, MONTH_OF_GOLDEN));
        assertColumn(base, column, c -> valuation.value(c, months));
      }
    }
    assertThat(predicted).isGreaterThanOrEqualTo(3);
  }

  /** A number that is not finite in the golden file must be refused. */
  private static void assertColumn(
      GoldenCustomerBase base, String column, ToDoubleFunction<PurchaseLog.Summary> prediction) {
    double[] expected = base.column(column);
    ImmutableList<PurchaseLog.Summary> customers = base.customers();
    for (int row = 0; row < expected.length; row++) {
      PurchaseLog.Summary customer = customers.get(row);
      if (Double.isFinite(expected[row])) {
        assertThat(prediction.applyAsDouble(customer))
            .describedAs("%s of '%s'", column, customer.account())
            .isCloseTo(expected[row], FORMULA);
      } else {
        assertThatThrownBy(() -> prediction.applyAsDouble(customer))
            .isInstanceOf(DivergentValueException.class);
      }
    }
  }

  /** All corners of a wide box of parameters. */
  private static Stream<double[]> starts(int parameters) {
    return Stream.iterate(0, corner -> corner < 1 << parameters, corner -> corner + 1)
        .map(
            corner -> {
              double[] start = new double[parameters];
              for (int i = 0; i < parameters; i++) {
                start[i] = (corner >> i & 1) == 0 ? 0.02 : 50;
              }
              return start;
            });
  }

  @Test
  void scoresRecencyFrequencyAndMonetaryValue() {
    JsonNode golden = LifetimeGolden.json("rfm.json");
    ImmutableList<JsonNode> customers =
        LifetimeGolden.elements(golden.get("customers")).collect(ImmutableList.toImmutableList());
    List<RfmScoring.Profile> profiles =
        customers.stream()
            .map(
                customer ->
                    new RfmScoring.Profile(
                        TimeSpan.days(customer.get("recency_days").doubleValue()),
                        customer.get("frequency").intValue(),
                        customer.get("monetary").doubleValue()))
            .toList();

    for (int levels : new int[] {4, 5}) {
      assertScores(
          customers, profiles, new RfmScoring(RfmScoring.Binning.MEAN_RANK, levels), "rank");
      assertScores(
          customers, profiles, new RfmScoring(RfmScoring.Binning.QUANTILE, levels), "quant");
    }
  }

  private static void assertScores(
      List<JsonNode> customers,
      List<RfmScoring.Profile> profiles,
      RfmScoring scoring,
      String suffix) {
    String end = scoring.levels() + "_" + suffix;
    ImmutableList<RfmScoring.Score> expected =
        customers.stream()
            .map(
                customer ->
                    new RfmScoring.Score(
                        customer.get("r" + end).intValue(),
                        customer.get("f" + end).intValue(),
                        customer.get("m" + end).intValue()))
            .collect(ImmutableList.toImmutableList());

    assertThat(scoring.score(profiles)).isEqualTo(expected);
  }

  @Test
  void scoresManyTies() {
    JsonNode golden = LifetimeGolden.json("rfm.json").get("degenerate_frequency");
    ImmutableDoubleArray values =
        ImmutableDoubleArray.copyOf(LifetimeGolden.doubles(golden.get("values")));

    assertThat(RfmScoring.Binning.QUANTILE.score(values, 5))
        .isEqualTo(ints(golden.get("quantile_scores_5")));
    assertThat(RfmScoring.Binning.MEAN_RANK.score(values, 5))
        .isEqualTo(ints(golden.get("rank_scores_5")));
  }

  private static ImmutableIntArray ints(JsonNode array) {
    return ImmutableIntArray.copyOf(LifetimeGolden.elements(array).mapToInt(JsonNode::intValue));
  }
}
