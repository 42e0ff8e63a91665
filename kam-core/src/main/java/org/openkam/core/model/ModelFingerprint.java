package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Level;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.Cell;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * Writes a model in a canonical form and hashes it.
 *
 * <p>Every part is written as a text of named fields in alphabetical order; what has an id is
 * ordered by it. So the form depends on the meaning alone, not on the order in which a model was
 * put together, nor on platform or locale.
 */
final class ModelFingerprint {
  /** What {@link Object#toString} ends in: a class or array and a hash that differs by run. */
  private static final Pattern IDENTITY = Pattern.compile("[\\w$./;\\[]@[0-9a-f]+");

  private ModelFingerprint() {}

  static String of(SelectionModel model) {
    return Hashing.sha256().hashString(canonicalForm(model), StandardCharsets.UTF_8).toString();
  }

  static String canonicalForm(SelectionModel model) {
    return fields(
        "axes", sorted(model.axes().stream().map(ModelFingerprint::axisModel).toList()),
        "criteria", sorted(model.criteria().stream().map(ModelFingerprint::criterion).toList()),
        "gates", sorted(model.gates().stream().map(ModelFingerprint::gate).toList()),
        "id", quoted(model.id()),
        "labels", labels(model.labels()),
        "portfolio", optional(model.portfolio().map(ModelFingerprint::portfolio)),
        "scoringPolicy", scoringPolicy(model.scoringPolicy()),
        "selectionPolicy", selectionPolicy(model.selectionPolicy()),
        "sizeMeasure", optional(model.sizeMeasure().map(ModelFingerprint::measure)),
        "strategy",
            fields(
                "name", quoted(model.strategy().name()),
                "parameters", model.strategy().parameters().canonicalForm()),
        "tree", optional(model.tree().map(ModelFingerprint::tree)),
        "version", quoted(model.version()),
        "weights", weights(model.weights()));
  }

  private static String criterion(Criterion criterion) {
    return fields(
        "id", quoted(criterion.id()),
        "kind", criterion.kind().name(),
        "labels", labels(criterion.labels()),
        "measure", measure(criterion.measure()),
        "preference", quoted(criterion.preference().toString()),
        "scale", scale(criterion.scale()),
        "valueFunction",
            optional(criterion.valueFunction().map(function -> function(criterion, function))));
  }

  /** A plain figure is written by its name alone, as it was before there were other measures. */
  private static String measure(Measure measure) {
    return Measures.isFigure(measure)
        ? quoted(measure.name())
        : fields(
            "kind", quoted(measure.kind()),
            "parameters", measure.parameters().canonicalForm(),
            "unit", quoted(measure.unit()));
  }

  private static String function(Criterion criterion, ValueFunction function) {
    checkArgument(
        !IDENTITY.matcher(function.toString()).find(),
        "value function of criterion '%s' must have a toString that names its parameters: %s",
        criterion.id(),
        function.getClass().getName());
    return quoted(function.toString());
  }

  private static String scoringPolicy(ScoringPolicy policy) {
    return fields(
        "constantColumn", policy.constantColumn().name(),
        "minimumCoverage", Double.toString(policy.minimumCoverage()),
        "missingData", policy.missingData().name(),
        "tieTolerance", Double.toString(policy.tieTolerance()),
        "ties", policy.ties().name());
  }

  private static String selectionPolicy(SelectionPolicy policy) {
    return fields(
        "maxCriteria", Integer.toString(policy.maxCriteria()),
        "maxKeyAccounts", Integer.toString(policy.maxKeyAccounts()),
        "minCriteria", Integer.toString(policy.minCriteria()),
        "minimumScore", Double.toString(policy.minimumScore()));
  }

  private static String scale(Scale scale) {
    return fields(
        "bounds", optional(scale.bounds().map(ModelFingerprint::bounds)),
        "levels", list(scale.levels().stream().map(ModelFingerprint::level).toList()),
        "type", scale.type().name(),
        "unit", quoted(scale.unit()));
  }

  private static String level(Level level) {
    return fields("labels", labels(level.labels()), "value", Double.toString(level.value()));
  }

  private static String bounds(Bounds bounds) {
    return list(List.of(Double.toString(bounds.lowest()), Double.toString(bounds.highest())));
  }

  private static String gate(Gate gate) {
    return fields(
        "id", quoted(gate.id()),
        "labels", labels(gate.labels()),
        "reason", quoted(gate.reason()),
        "threshold", optional(gate.threshold().map(ModelFingerprint::threshold)));
  }

  private static String threshold(Threshold threshold) {
    return fields(
        "limit", Double.toString(threshold.limit()),
        "measure", measure(threshold.measure()),
        "side", threshold.side().name());
  }

  private static String axisModel(AxisModel axis) {
    return fields(
        "axis", quoted(axis.axis()),
        "maxCriteria", Integer.toString(axis.maxCriteria()),
        "minCriteria", Integer.toString(axis.minCriteria()),
        "weights", weights(axis.weights()));
  }

  private static String tree(CriterionTree tree) {
    return fields(
        "branches", sorted(tree.branches().stream().map(ModelFingerprint::tree).toList()),
        "id", quoted(tree.id()),
        "labels", labels(tree.labels()),
        "points", Double.toString(tree.points()));
  }

  private static String portfolio(PortfolioMatrix portfolio) {
    return fields(
        "cells", list(portfolio.cells().stream().map(ModelFingerprint::cell).toList()),
        "edgeRule", portfolio.edgeRule().name(),
        "horizontal", axis(portfolio.horizontal()),
        "id", quoted(portfolio.id()),
        "labels", labels(portfolio.labels()),
        "vertical", axis(portfolio.vertical()));
  }

  private static String axis(Axis axis) {
    return fields(
        "bands", list(axis.bands().stream().map(ModelFingerprint::labels).toList()),
        "bounds", bounds(axis.bounds()),
        "cuts", list(axis.cuts().stream().map(cut -> Double.toString(cut)).toList()),
        "id", quoted(axis.id()),
        "labels", labels(axis.labels()));
  }

  private static String cell(Cell cell) {
    return fields(
        "id", quoted(cell.id()),
        "labels", labels(cell.labels()),
        "strategy", labels(cell.strategy()),
        "zone", quoted(cell.zone()));
  }

  private static String labels(Labels labels) {
    return Attributes.copyOf(mapKeys(labels)).canonicalForm();
  }

  private static Map<String, String> mapKeys(Labels labels) {
    ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
    labels.texts().forEach((language, text) -> texts.put(language.name(), text));
    return texts.buildOrThrow();
  }

  private static String weights(Weights weights) {
    return Attributes.copyOf(weights.asMap()).canonicalForm();
  }

  private static String fields(String... namesAndValues) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.append(i == 0 ? "" : ",")
          .append(quoted(namesAndValues[i]))
          .append(':')
          .append(namesAndValues[i + 1]);
    }
    return text.append('}').toString();
  }

  private static String sorted(List<String> elements) {
    return list(elements.stream().sorted().toList());
  }

  private static String list(List<String> elements) {
    return "[" + String.join(",", elements) + "]";
  }

  private static String optional(Optional<String> text) {
    return text.orElse("null");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
