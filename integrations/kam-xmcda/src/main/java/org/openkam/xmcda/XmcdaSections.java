package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.outranking.PairMatrix;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.sorting.Classification;
import org.openkam.scoring.strategy.Scoring;

/** Problems and results of this library as sections of a document. */
public final class XmcdaSections {
  private XmcdaSections() {}

  /**
   * Returns a document with a decision matrix: alternatives, criteria, their scales and the
   * performances. Values that were not measured are stated as not available.
   *
   * @param matrix the matrix
   * @return a builder with the four sections
   * @throws IllegalArgumentException if a criterion has a value function, a target or a range
   */
  public static XmcdaDocument.Builder problem(DecisionMatrix matrix) {
    ImmutableMap.Builder<String, XmcdaElement> alternatives = ImmutableMap.builder();
    ImmutableMap.Builder<String, ImmutableMap<String, XmcdaValue>> performances =
        ImmutableMap.builder();
    for (int row = 0; row < matrix.alternatives().size(); row++) {
      String id = matrix.alternatives().get(row).value();
      alternatives.put(id, XmcdaElement.named(""));
      performances.put(id, performances(matrix, row));
    }
    ImmutableMap.Builder<String, XmcdaElement> criteria = ImmutableMap.builder();
    ImmutableMap.Builder<String, XmcdaScale> scales = ImmutableMap.builder();
    for (Criterion criterion : matrix.criteria()) {
      criteria.put(criterion.id(), XmcdaElement.named(criterion.labels().in(Language.EN)));
      scales.put(criterion.id(), CriterionForm.scale(criterion));
    }
    return XmcdaDocument.builder()
        .addAlternatives(XmcdaSection.of(alternatives.buildOrThrow()))
        .addCriteria(XmcdaSection.of(criteria.buildOrThrow()))
        .addPerformances(XmcdaSection.of(performances.buildOrThrow()))
        .addScales(XmcdaSection.of(scales.buildOrThrow()));
  }

  private static ImmutableMap<String, XmcdaValue> performances(DecisionMatrix matrix, int row) {
    ImmutableMap.Builder<String, XmcdaValue> values = ImmutableMap.builder();
    for (int column = 0; column < matrix.criteria().size(); column++) {
      Criterion criterion = matrix.criteria().get(column);
      double value = matrix.value(row, column);
      values.put(
          criterion.id(),
          Double.isNaN(value) ? XmcdaValue.missing() : CriterionForm.value(criterion, value));
    }
    return values.buildOrThrow();
  }

  /**
   * Returns weights as values of criteria under the concept {@code weights}.
   *
   * @param weights the weights, stated as the points they were given as
   * @return the section
   */
  public static XmcdaSection<XmcdaValue> weights(Weights weights) {
    return XmcdaSection.<XmcdaValue>of(Maps.transformValues(weights.points(), XmcdaValue::of))
        .withConcept("weights");
  }

  /**
   * Returns thresholds.
   *
   * @param thresholds the thresholds, by criterion
   * @return the section, with the concepts indifference, preference and, where there is one, veto
   */
  public static XmcdaSection<ImmutableMap<String, XmcdaThreshold>> thresholds(
      Map<String, Thresholds> thresholds) {
    return XmcdaSection.of(Maps.transformValues(thresholds, XmcdaSections::thresholds));
  }

  private static ImmutableMap<String, XmcdaThreshold> thresholds(Thresholds thresholds) {
    ImmutableMap.Builder<String, XmcdaThreshold> stated = ImmutableMap.builder();
    stated.put("indifference", XmcdaThreshold.of(thresholds.indifference()));
    stated.put("preference", XmcdaThreshold.of(thresholds.preference()));
    thresholds.veto().ifPresent(veto -> stated.put("veto", XmcdaThreshold.of(veto)));
    return stated.buildOrThrow();
  }

  /**
   * Returns scores as values of alternatives under the concept {@code scores}.
   *
   * @param scoring the scoring
   * @return the section, larger is better
   */
  public static XmcdaSection<XmcdaValue> scores(Scoring scoring) {
    return values(scoring.alternatives(), scoring.scores()).withConcept("scores");
  }

  /**
   * Returns an intermediate of a scoring, such as a flow, as values of alternatives.
   *
   * @param scoring the scoring
   * @param name the name of the intermediate, which is also the concept
   * @return the section
   * @throws IllegalArgumentException if the scoring has no such intermediate
   */
  public static XmcdaSection<XmcdaValue> intermediate(Scoring scoring, String name) {
    return values(scoring.alternatives(), scoring.intermediate(name)).withConcept(name);
  }

  private static XmcdaSection<XmcdaValue> values(
      List<? extends AlternativeId> alternatives, double[] numbers) {
    ImmutableMap.Builder<String, XmcdaValue> values = ImmutableMap.builder();
    for (int row = 0; row < numbers.length; row++) {
      values.put(alternatives.get(row).value(), XmcdaValue.of(numbers[row]));
    }
    return XmcdaSection.of(values.buildOrThrow());
  }

  /**
   * Returns the classes of accounts as assignments.
   *
   * @param classification the classification
   * @return the section
   */
  public static XmcdaSection<XmcdaAssignment> assignments(Classification classification) {
    ImmutableMap.Builder<String, XmcdaAssignment> assignments = ImmutableMap.builder();
    for (AccountId account : classification.accounts()) {
      assignments.put(account.value(), XmcdaAssignment.to(classification.classOf(account)));
    }
    return XmcdaSection.of(assignments.buildOrThrow());
  }

  /**
   * Returns the numbers of ordered pairs, such as credibilities.
   *
   * @param pairs the numbers
   * @return the section
   */
  public static XmcdaSection<ImmutableMap<String, XmcdaValue>> comparisons(PairMatrix pairs) {
    ImmutableList<AccountId> accounts = pairs.accounts();
    ImmutableMap.Builder<String, ImmutableMap<String, XmcdaValue>> rows = ImmutableMap.builder();
    for (int row = 0; row < accounts.size(); row++) {
      ImmutableMap.Builder<String, XmcdaValue> values = ImmutableMap.builder();
      for (int column = 0; column < accounts.size(); column++) {
        values.put(accounts.get(column).value(), XmcdaValue.of(pairs.value(row, column)));
      }
      rows.put(accounts.get(row).value(), values.buildOrThrow());
    }
    return XmcdaSection.of(rows.buildOrThrow());
  }
}
