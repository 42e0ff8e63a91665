package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionKind;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.ExponentialValue;
import org.openkam.core.criterion.Level;
import org.openkam.core.criterion.LinearValue;
import org.openkam.core.criterion.LogisticValue;
import org.openkam.core.criterion.PiecewiseLinearValue;
import org.openkam.core.criterion.PlateauValue;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ScaleType;
import org.openkam.core.criterion.StepValue;
import org.openkam.core.criterion.ValueFunction;

/**
 * The codecs of criteria; a choice between shapes is an object with the shape as its only field.
 */
final class CriterionCodecs {
  static final Codec<Level> LEVEL =
      Codec.ofObject(
          level ->
              new ObjectWriter()
                  .put("value", Codecs.NUMBER, level.value())
                  .put("labels", Codecs.LABELS, level.labels()),
          json ->
              new Level(
                  json.required("value", Codecs.NUMBER), json.required("labels", Codecs.LABELS)));

  static final Codec<Scale> SCALE =
      Codec.ofObject(
          scale -> {
            ObjectWriter object =
                new ObjectWriter().put("type", Codec.ofEnum(ScaleType.class), scale.type());
            if (!scale.unit().isEmpty()) {
              object.put("unit", Codecs.TEXT, scale.unit());
            }
            return object
                .put("bounds", Codecs.BOUNDS, scale.bounds())
                .putUnlessEmpty("levels", LEVEL.list(), scale.levels());
          },
          json -> {
            Scale.Builder scale =
                Scale.builder().type(json.required("type", Codec.ofEnum(ScaleType.class)));
            json.ifPresent("unit", Codecs.TEXT, scale::unit);
            json.ifPresent("bounds", Codecs.BOUNDS, scale::bounds);
            json.ifPresent("levels", LEVEL.list(), scale::levels);
            return scale.build();
          });

  /** "MORE", "LESS", {"target": 5} or {"range": [3, 7]}. */
  static final Codec<Preference> PREFERENCE =
      Codec.of(
          preference -> {
            if (preference instanceof Preference.Target target) {
              return new ObjectWriter().put("target", Codecs.NUMBER, target.value()).node();
            }
            if (preference instanceof Preference.Range range) {
              return new ObjectWriter().put("range", Codecs.BOUNDS, range.best()).node();
            }
            return Codecs.TEXT.write(preference instanceof Preference.Less ? "LESS" : "MORE");
          },
          CriterionCodecs::readPreference);

  static final Codec<ValueFunction> VALUE_FUNCTION =
      Codec.ofObject(CriterionCodecs::writeValueFunction, CriterionCodecs::readValueFunction);

  static final Codec<Criterion> CRITERION =
      Codec.ofObject(
          criterion ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, criterion.id())
                  .put("labels", Codecs.LABELS, criterion.labels())
                  .put("kind", Codec.ofEnum(CriterionKind.class), criterion.kind())
                  .put("scale", SCALE, criterion.scale())
                  .put("preference", PREFERENCE, criterion.preference())
                  .put("valueFunction", VALUE_FUNCTION, criterion.valueFunction())
                  .put("measure", MeasureCodecs.MEASURE, criterion.measure()),
          json -> {
            Criterion.Builder criterion =
                Criterion.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .scale(json.required("scale", SCALE));
            json.ifPresent("labels", Codecs.LABELS, criterion::labels);
            json.ifPresent("kind", Codec.ofEnum(CriterionKind.class), criterion::kind);
            json.ifPresent("preference", PREFERENCE, criterion::preference);
            json.ifPresent("valueFunction", VALUE_FUNCTION, criterion::valueFunction);
            json.ifPresent("measure", MeasureCodecs.MEASURE, criterion::measure);
            return criterion.build();
          });

  static final Codec<CriterionTree> TREE =
      Codec.ofObject(
          tree ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, tree.id())
                  .put("labels", Codecs.LABELS, tree.labels())
                  .put("points", Codecs.NUMBER, tree.points())
                  .putUnlessEmpty("branches", branches(), tree.branches()),
          json -> {
            CriterionTree.Builder tree =
                CriterionTree.builder().id(json.required("id", Codecs.TEXT));
            json.ifPresent("labels", Codecs.LABELS, tree::labels);
            json.ifPresent("points", Codecs.NUMBER, tree::points);
            json.ifPresent("branches", branches(), tree::branches);
            return tree.build();
          });

  private static final Codec<LinearValue> LINEAR =
      Codec.ofObject(
          line ->
              new ObjectWriter()
                  .put("worst", Codecs.NUMBER, line.worst())
                  .put("best", Codecs.NUMBER, line.best()),
          json ->
              new LinearValue(
                  json.required("worst", Codecs.NUMBER), json.required("best", Codecs.NUMBER)));

  private static final Codec<ImmutableMap<Double, Double>> POINTS =
      Codecs.NUMBER
          .list()
          .list()
          .as(
              points ->
                  points.entrySet().stream()
                      .map(point -> ImmutableList.of(point.getKey(), point.getValue()))
                      .collect(ImmutableList.toImmutableList()),
              CriterionCodecs::points);

  private static final Codec<PlateauValue> PLATEAU =
      Codec.ofObject(
          plateau ->
              new ObjectWriter()
                  .put("bounds", Codecs.BOUNDS, plateau.bounds())
                  .put("from", Codecs.NUMBER, plateau.from())
                  .put("to", Codecs.NUMBER, plateau.to()),
          json ->
              new PlateauValue(
                  json.required("bounds", Codecs.BOUNDS),
                  json.required("from", Codecs.NUMBER),
                  json.required("to", Codecs.NUMBER)));

  private static final Codec<ExponentialValue> EXPONENTIAL =
      Codec.ofObject(
          curve ->
              new ObjectWriter()
                  .put("worst", Codecs.NUMBER, curve.worst())
                  .put("best", Codecs.NUMBER, curve.best())
                  .put("curvature", Codecs.NUMBER, curve.curvature()),
          json ->
              new ExponentialValue(
                  json.required("worst", Codecs.NUMBER),
                  json.required("best", Codecs.NUMBER),
                  json.required("curvature", Codecs.NUMBER)));

  private static final Codec<LogisticValue> LOGISTIC =
      Codec.ofObject(
          curve ->
              new ObjectWriter()
                  .put("middle", Codecs.NUMBER, curve.middle())
                  .put("steepness", Codecs.NUMBER, curve.steepness()),
          json ->
              new LogisticValue(
                  json.required("middle", Codecs.NUMBER),
                  json.required("steepness", Codecs.NUMBER)));

  private static final Codec<StepValue> STEPS =
      Codec.ofObject(
          steps ->
              new ObjectWriter()
                  .put("first", Codecs.NUMBER, steps.first())
                  .put("steps", POINTS, ImmutableMap.copyOf(steps.steps())),
          json ->
              new StepValue(
                  json.required("first", Codecs.NUMBER),
                  ImmutableSortedMap.copyOf(json.required("steps", POINTS))));

  private CriterionCodecs() {}

  private static Codec<ImmutableList<CriterionTree>> branches() {
    return TREE.list();
  }

  private static Preference readPreference(JsonValue json) {
    if (json.node().isObject()) {
      ObjectReader object = json.object();
      Preference preference =
          object.has("target")
              ? Preference.target(object.required("target", Codecs.NUMBER))
              : new Preference.Range(object.required("range", Codecs.BOUNDS));
      object.refuseOthers();
      return preference;
    }
    return switch (json.text()) {
      case "MORE" -> Preference.MORE;
      case "LESS" -> Preference.LESS;
      default ->
          throw json.problem(
              "must be MORE, LESS, an object with a target or one with a range: '"
                  + json.text()
                  + "'");
    };
  }

  private static ObjectWriter writeValueFunction(ValueFunction function) {
    ObjectWriter object = new ObjectWriter();
    if (function instanceof LinearValue linear) {
      return object.put("linear", LINEAR, linear);
    }
    if (function instanceof PiecewiseLinearValue pieces) {
      return object.put("piecewiseLinear", POINTS, ImmutableMap.copyOf(pieces.points()));
    }
    if (function instanceof PlateauValue plateau) {
      return object.put("plateau", PLATEAU, plateau);
    }
    if (function instanceof ExponentialValue exponential) {
      return object.put("exponential", EXPONENTIAL, exponential);
    }
    if (function instanceof LogisticValue logistic) {
      return object.put("logistic", LOGISTIC, logistic);
    }
    if (function instanceof StepValue steps) {
      return object.put("steps", STEPS, steps);
    }
    throw new JsonProblemException(
        "valueFunction", "a value function of one's own cannot be written: " + function);
  }

  private static ValueFunction readValueFunction(ObjectReader json) {
    if (json.has("linear")) {
      return json.required("linear", LINEAR);
    }
    if (json.has("piecewiseLinear")) {
      return new PiecewiseLinearValue(
          ImmutableSortedMap.copyOf(json.required("piecewiseLinear", POINTS)));
    }
    if (json.has("plateau")) {
      return json.required("plateau", PLATEAU);
    }
    if (json.has("exponential")) {
      return json.required("exponential", EXPONENTIAL);
    }
    if (json.has("logistic")) {
      return json.required("logistic", LOGISTIC);
    }
    if (json.has("steps")) {
      return json.required("steps", STEPS);
    }
    throw json.problem(
        "must be one of linear, piecewiseLinear, plateau, exponential, logistic, steps");
  }

  private static ImmutableMap<Double, Double> points(ImmutableList<ImmutableList<Double>> pairs) {
    ImmutableMap.Builder<Double, Double> points = ImmutableMap.builder();
    for (ImmutableList<Double> pair : pairs) {
      if (pair.size() != 2) {
        throw new IllegalArgumentException("must be pairs of value and worth: " + pair);
      }
      points.put(Map.entry(pair.get(0), pair.get(1)));
    }
    return points.buildOrThrow();
  }
}
