package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.sampling.Uncertain;
import org.openkam.scoring.sorting.LimitingProfiles;
import org.openkam.xmcda.XmcdaElement.Mark;

/**
 * A decision problem put together from the documents that state its parts, in the terms of this
 * library. Immutable.
 *
 * <p>What two documents state differently, such as two scales of one criterion, is refused when it
 * is asked for; {@link #findings()} names it beforehand.
 */
public final class XmcdaCase {
  private static final ImmutableSet<String> WEIGHTS =
      ImmutableSet.of("importance", "significance", "weight", "weights");

  private final ImmutableList<XmcdaReading> readings;
  private final Merged merged;

  private XmcdaCase(ImmutableList<XmcdaReading> readings) {
    this.readings = readings;
    this.merged = new Merged(readings);
  }

  /**
   * Puts documents together.
   *
   * @param readings the documents, in the order in which their contents are listed
   * @return the problem
   */
  public static XmcdaCase of(List<XmcdaReading> readings) {
    return new XmcdaCase(ImmutableList.copyOf(readings));
  }

  /** {@return the documents, in order} */
  public ImmutableList<XmcdaReading> readings() {
    return readings;
  }

  /**
   * {@return the alternatives that are active and real, in the order they are listed; where none
   * are listed, those of the performance tables}
   */
  public ImmutableList<AccountId> alternatives() {
    ImmutableMap<String, XmcdaElement> listed = merged.alternatives();
    Set<String> ids =
        listed.isEmpty()
            ? merged.performances().rowKeySet()
            : Maps.filterValues(listed, element -> element.marks().isEmpty()).keySet();
    return ids.stream().map(AccountId::of).collect(toImmutableList());
  }

  /**
   * Returns the active criteria with their scales: numbers on an interval scale, since XMCDA does
   * not say whether zero means none, and labels on an ordinal scale.
   *
   * @return the criteria, in the order they are listed
   * @throws IllegalArgumentException if a criterion has no scale, no direction, labels without
   *     numbers or labels without an order; criteria of your own go into {@link #matrix(List)}
   */
  public ImmutableList<Criterion> criteria() {
    return Maps.filterValues(merged.criteria(), element -> !element.has(Mark.INACTIVE))
        .entrySet()
        .stream()
        .map(
            criterion ->
                CriterionForm.criterion(
                    criterion.getKey(),
                    criterion.getValue().name(),
                    Optional.ofNullable(merged.scales().get(criterion.getKey()))))
        .collect(toImmutableList());
  }

  /**
   * Returns the performances of the {@link #alternatives()} on the {@link #criteria()}.
   *
   * @return the matrix; a cell that is absent, not available or an interval was not measured, and
   *     intervals are among the {@link #uncertain()} values
   * @throws IllegalArgumentException as {@link #criteria()}, and if a cell holds a label that its
   *     scale lacks, several values or a value of a kind that is not supported
   */
  public DecisionMatrix matrix() {
    return matrix(criteria());
  }

  /**
   * Returns the performances of the {@link #alternatives()} on criteria whose scales and directions
   * are yours, because the documents lack them or because you know that a scale is a ratio scale.
   *
   * @param criteria the criteria, by their ids in the documents; labels are levels of their scales
   * @return the matrix; a cell that is absent, not available or an interval was not measured
   * @throws IllegalArgumentException if a cell holds a label that its scale lacks, several values
   *     or a value of a kind that is not supported
   */
  public DecisionMatrix matrix(List<Criterion> criteria) {
    ImmutableList<AccountId> rows = alternatives();
    double[][] values = new double[rows.size()][criteria.size()];
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < criteria.size(); column++) {
        values[row][column] = value(rows.get(row), criteria.get(column));
      }
    }
    return DecisionMatrix.of(rows, criteria, values);
  }

  private double value(AccountId alternative, Criterion criterion) {
    XmcdaValue value = merged.performances().get(alternative.value(), criterion.id());
    if (value == null
        || value instanceof XmcdaValue.Missing
        || value instanceof XmcdaValue.Interval) {
      return Double.NaN;
    }
    if (value instanceof XmcdaValue.Flag flag) {
      return flag.value() ? 1 : 0;
    }
    OptionalDouble number =
        value instanceof XmcdaValue.Label label
            ? CriterionForm.findLevel(criterion, label.text())
            : value.findNumber();
    return number.orElseThrow(
        () ->
            new IllegalArgumentException(
                String.format(
                    "account '%s' must have a number or a level of its scale on criterion '%s': %s",
                    alternative, criterion.id(), value)));
  }

  /**
   * {@return the cells that are intervals with two ends, by account and criterion, as SMAA draws
   * them}
   */
  public ImmutableTable<AccountId, String, Uncertain> uncertain() {
    ImmutableSet<AccountId> rows = ImmutableSet.copyOf(alternatives());
    ImmutableTable.Builder<AccountId, String, Uncertain> uncertain = ImmutableTable.builder();
    merged
        .performances()
        .rowMap()
        .forEach(
            (alternative, cells) -> {
              AccountId row = AccountId.of(alternative);
              if (rows.contains(row)) {
                cells.forEach(
                    (criterion, value) ->
                        range(value).ifPresent(range -> uncertain.put(row, criterion, range)));
              }
            });
    return uncertain.buildOrThrow();
  }

  private static Optional<Uncertain> range(XmcdaValue value) {
    return value instanceof XmcdaValue.Interval interval
            && interval.lower().isPresent()
            && interval.upper().isPresent()
        ? Optional.of(
            new Uncertain.Interval(interval.lower().getAsDouble(), interval.upper().getAsDouble()))
        : Optional.empty();
  }

  /**
   * Returns the weights: the values of criteria whose concept, id or name says so, or else the only
   * ones there are.
   *
   * @return the weights
   * @throws IllegalArgumentException if there are none, several or values that are not numbers
   */
  public Weights weights() {
    ImmutableList<XmcdaSection<XmcdaValue>> all = merged.criterionValues();
    ImmutableList<XmcdaSection<XmcdaValue>> named =
        all.stream().filter(XmcdaCase::isWeights).collect(toImmutableList());
    return weights(named.isEmpty() ? all : named);
  }

  /**
   * Returns the weights under a concept.
   *
   * @param concept the concept that the documents state
   * @return the weights
   * @throws IllegalArgumentException if there are none, several or values that are not numbers
   */
  public Weights weights(String concept) {
    return weights(
        merged.criterionValues().stream()
            .filter(section -> section.concept().equals(concept))
            .collect(toImmutableList()));
  }

  private static boolean isWeights(XmcdaSection<XmcdaValue> section) {
    String title =
        section.concept().isEmpty()
            ? section.id().isEmpty() ? section.name() : section.id()
            : section.concept();
    return WEIGHTS.contains(Ascii.toLowerCase(title));
  }

  private static Weights weights(ImmutableList<XmcdaSection<XmcdaValue>> sections) {
    checkArgument(sections.size() == 1, "documents must state weights once: %s", sections.size());
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    sections.get(0).entries().forEach((id, value) -> points.put(id, weight(id, value)));
    return Weights.proportional(points.buildOrThrow());
  }

  private static double weight(String criterion, XmcdaValue value) {
    return value
        .findNumber()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "weight of criterion '%s' must be a number: %s", criterion, value)));
  }

  /**
   * Returns the thresholds of the criteria that have some: indifference ({@code indifference} or
   * {@code ind}), preference ({@code preference} or {@code pref}) and {@code veto}.
   *
   * @return the thresholds, by criterion; a missing indifference threshold is zero and a missing
   *     preference threshold is that of indifference
   * @throws IllegalArgumentException if one of them is not constant or they are not in order
   */
  public ImmutableMap<String, Thresholds> thresholds() {
    ImmutableMap.Builder<String, Thresholds> thresholds = ImmutableMap.builder();
    merged.thresholds().forEach((id, stated) -> thresholds.put(id, thresholds(id, stated)));
    return thresholds.buildOrThrow();
  }

  private static Thresholds thresholds(
      String criterion, ImmutableMap<String, XmcdaThreshold> stated) {
    double indifference = threshold(criterion, stated, "indifference", "ind").orElse(0);
    double preference = threshold(criterion, stated, "preference", "pref").orElse(indifference);
    return new Thresholds(indifference, preference, threshold(criterion, stated, "veto", "veto"));
  }

  private static OptionalDouble threshold(
      String criterion, ImmutableMap<String, XmcdaThreshold> stated, String name, String alias) {
    XmcdaThreshold threshold = stated.containsKey(name) ? stated.get(name) : stated.get(alias);
    if (threshold == null) {
      return OptionalDouble.empty();
    }
    if (threshold instanceof XmcdaThreshold.Constant constant) {
      return OptionalDouble.of(constant.value());
    }
    throw new IllegalArgumentException(
        String.format(
            "%s threshold of criterion '%s' must be constant: %s", name, criterion, threshold));
  }

  /**
   * Returns the categories as classes with limiting profiles, in the order in which the bounds of
   * one are those of the next.
   *
   * @return the classes, lowest first, with the performances of the alternatives at their bounds
   * @throws IllegalArgumentException if the bounds do not form one chain from a category without a
   *     lower bound upward, or a performance of a profile is not a number or a level
   */
  public LimitingProfiles limitingProfiles() {
    return BoundChain.of(merged.profiles())
        .profiles(
            criteria(), (alternative, criterion) -> value(AccountId.of(alternative), criterion));
  }

  /**
   * {@return what was noticed in the documents, and what does not fit between them: unknown ids,
   * criteria without a direction, labels that a scale lacks, contradictions and what is inactive}
   */
  public ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    readings.forEach(reading -> findings.addAll(reading.findings()));
    return findings.addAll(new CaseChecks(merged).findings()).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof XmcdaCase that && readings.equals(that.readings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(readings);
  }

  @Override
  public String toString() {
    Set<String> sources = new LinkedHashSet<>();
    readings.forEach(reading -> sources.add(reading.source()));
    return "XMCDA case of " + sources;
  }
}
