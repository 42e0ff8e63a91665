package org.openkam.scoring.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What all models chose at all origins, judged by the outcomes alone and in pairs.
 *
 * @param plan the plan of the backtest
 * @param models the models
 * @param accounts how many accounts there are over all origins
 * @param origins how the accounts of each origin turned out
 * @param choices the choices at the first origin in the order of the models, then at the next
 */
record FixedChoices(
    BacktestPlan plan,
    ImmutableList<BacktestModel> models,
    int accounts,
    ImmutableList<OriginRanking> origins,
    ImmutableList<Choice> choices) {

  ModelResult result(int model) {
    Map<BacktestMetric, ImmutableDoubleArray> byOrigin = new EnumMap<>(BacktestMetric.class);
    Map<BacktestMetric, BacktestMetric.Estimate> estimates = new EnumMap<>(BacktestMetric.class);
    for (BacktestMetric metric : BacktestMetric.values()) {
      AccountJackknife jackknife = new AccountJackknife(accounts);
      double[] values =
          judge(jackknife, (place, origin) -> metric.of(origin, choice(place, model)));
      byOrigin.put(metric, ImmutableDoubleArray.copyOf(values));
      if (jackknife.origins() > 0) {
        double value = jackknife.value();
        double reach = jackknife.reach(plan.confidence(), metric.tails());
        estimates.put(
            metric,
            new BacktestMetric.Estimate(
                value, metric.scale().around(value, reach, plan.confidence())));
      }
    }
    return ModelResult.builder()
        .model(models.get(model).name())
        .byOrigin(Maps.immutableEnumMap(byOrigin))
        .estimates(Maps.immutableEnumMap(estimates))
        .build();
  }

  ModelComparison comparison(int model, int other) {
    ImmutableMap.Builder<BacktestMetric, ModelComparison.PairedDifference> differences =
        ImmutableMap.builder();
    for (BacktestMetric metric : BacktestMetric.values()) {
      AccountJackknife jackknife = new AccountJackknife(accounts);
      double[] values =
          judge(
              jackknife,
              (place, origin) -> metric.of(origin, choice(place, model), choice(place, other)));
      if (jackknife.origins() > 0) {
        differences.put(metric, difference(metric, jackknife, values));
      }
    }
    return new ModelComparison(
        models.get(model).name(), models.get(other).name(), differences.buildOrThrow());
  }

  private ModelComparison.PairedDifference difference(
      BacktestMetric metric, AccountJackknife jackknife, double[] values) {
    double value = jackknife.value();
    double reach = jackknife.reach(plan.confidence(), metric.tailsOfDifference());
    return ModelComparison.PairedDifference.builder()
        .value(value)
        .interval(IntervalScale.symmetric(value, reach, plan.confidence()))
        .signFlip(
            SignFlip.pValue(Arrays.stream(values).filter(each -> !Double.isNaN(each)).toArray()))
        .origins(jackknife.origins())
        .build();
  }

  private double[] judge(
      AccountJackknife jackknife,
      BiFunction<Integer, OriginOutcomes, Optional<LeaveOneOut>> metric) {
    double[] values = new double[origins.size()];
    for (int place = 0; place < values.length; place++) {
      OriginRanking origin = origins.get(place);
      Optional<LeaveOneOut> found = metric.apply(place, origin.outcomes());
      values[place] = found.map(LeaveOneOut::value).orElse(Double.NaN);
      found.ifPresent(each -> jackknife.add(origin.accounts(), each));
    }
    return values;
  }

  private Choice choice(int origin, int model) {
    return choices.get(origin * models.size() + model);
  }
}
