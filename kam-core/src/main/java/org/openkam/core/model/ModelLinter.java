package org.openkam.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.portfolio.PortfolioMatrices;

/** Reads a selection model as an experienced colleague would and says what is wrong with it. */
public final class ModelLinter {
  private ModelLinter() {}

  /**
   * Checks a model.
   *
   * @param model the model
   * @return the findings, gravest rules first; empty where there is nothing to say
   */
  public static ImmutableList<Finding> check(SelectionModel model) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    List<Criterion> criteria =
        model.weightedCriteria().stream()
            .filter(criterion -> model.weights().of(criterion) > 0)
            .toList();
    checkCount(model, criteria, findings);
    checkKinds(model, criteria, findings);
    checkBounds(model, criteria, findings);
    checkMeasures(model, criteria, findings);
    model.axes().forEach(axis -> checkAxis(model, axis, findings));
    GateLinter.check(model, findings);
    return findings.build();
  }

  private static void checkCount(
      SelectionModel model, List<Criterion> criteria, ImmutableList.Builder<Finding> findings) {
    int least = model.selectionPolicy().minCriteria();
    int most = model.selectionPolicy().maxCriteria();
    if (criteria.size() == 1) {
      findings.add(
          Finding.blocking(
              "SINGLE_CRITERION_SELECTION",
              model.id(),
              "the model selects by '{criterion}' alone; one criterion is not a selection",
              ImmutableMap.of("criterion", criteria.get(0).id())));
    }
    if (criteria.size() < least) {
      findings.add(
          Finding.blocking(
              "TOO_FEW_CRITERIA",
              model.id(),
              "the model has {actual} criteria with weight; at least {limit} are needed",
              ImmutableMap.of("actual", criteria.size(), "limit", least)));
    }
    if (criteria.size() > most) {
      findings.add(
          Finding.warning(
              "TOO_MANY_CRITERIA",
              model.id(),
              "the model has {actual} criteria with weight; more than {limit} blur the choice",
              ImmutableMap.of("actual", criteria.size(), "limit", most)));
    }
  }

  private static void checkKinds(
      SelectionModel model, List<Criterion> criteria, ImmutableList.Builder<Finding> findings) {
    boolean onlyFinancial =
        criteria.stream().allMatch(criterion -> criterion.kind() == Criterion.Kind.FINANCIAL);
    if (onlyFinancial) {
      findings.add(
          Finding.warning(
              "ONLY_FINANCIAL",
              model.id(),
              "every criterion is financial ({criteria}); add one about the relation, the"
                  + " strategy or the fit",
              ImmutableMap.of("criteria", criteria.stream().map(Criterion::id).toList())));
    }
  }

  private static void checkBounds(
      SelectionModel model, List<Criterion> criteria, ImmutableList.Builder<Finding> findings) {
    List<String> unbounded =
        criteria.stream()
            .filter(criterion -> criterion.bounds().isEmpty())
            .filter(criterion -> criterion.valueFunction().isEmpty())
            .map(Criterion::id)
            .toList();
    if (!unbounded.isEmpty()) {
      findings.add(
          Finding.warning(
              "WEIGHT_WITHOUT_BOUNDS",
              model.id(),
              "these criteria have a weight but no bounds, so the weight has no meaning of its"
                  + " own: {criteria}",
              ImmutableMap.of("criteria", unbounded)));
    }
  }

  private static void checkMeasures(
      SelectionModel model, List<Criterion> criteria, ImmutableList.Builder<Finding> findings) {
    ImmutableListMultimap<Measure, Criterion> byMeasure =
        Multimaps.index(criteria, Criterion::measure);
    for (Measure measure : byMeasure.keySet()) {
      List<String> readers = byMeasure.get(measure).stream().map(Criterion::id).toList();
      if (readers.size() > 1) {
        findings.add(
            Finding.warning(
                "MEASURE_COUNTED_TWICE",
                model.id(),
                "these criteria read the same measure '{measure}', so it counts more than once:"
                    + " {criteria}",
                ImmutableMap.of("measure", measure.name(), "criteria", readers)));
      }
    }
  }

  private static void checkAxis(
      SelectionModel model, AxisModel axis, ImmutableList.Builder<Finding> findings) {
    List<Criterion> criteria = weighted(model, axis.weights());
    if (criteria.size() < axis.minCriteria() || criteria.size() > axis.maxCriteria()) {
      findings.add(
          Finding.warning(
              "AXIS_CRITERIA_COUNT",
              axis.axis(),
              "axis '{axis}' has {actual} criteria; {least} to {most} are advised",
              ImmutableMap.of(
                  "axis", axis.axis(),
                  "actual", criteria.size(),
                  "least", axis.minCriteria(),
                  "most", axis.maxCriteria())));
    }
    if (!axis.axis().equals(PortfolioMatrices.ATTRACTIVENESS)) {
      return;
    }
    if (criteria.stream().noneMatch(ModelLinter::isQualitative)) {
      findings.add(axisLacks("AXIS_LACKS_QUALITATIVE", axis.axis(), "qualitative"));
    }
    if (criteria.stream().allMatch(ModelLinter::isQualitative)) {
      findings.add(axisLacks("AXIS_LACKS_QUANTITATIVE", axis.axis(), "quantitative"));
    }
  }

  private static Finding axisLacks(String code, String axis, String kind) {
    return Finding.warning(
        code,
        axis,
        "axis '{axis}' has no {kind} criterion; it needs numbers and judgement",
        ImmutableMap.of("axis", axis, "kind", kind));
  }

  private static boolean isQualitative(Criterion criterion) {
    return criterion.scale().type() != Scale.Type.RATIO;
  }

  private static List<Criterion> weighted(SelectionModel model, Weights weights) {
    return model.criteriaOf(weights).stream()
        .filter(criterion -> weights.of(criterion) > 0)
        .toList();
  }
}
