package org.openkam.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.regex.Pattern;
import org.openkam.core.fields.ChoiceForm;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/** Holds the form of value functions: an object with the shape as its only field. */
final class ValueFunctionForm {
  /** What {@link Object#toString} ends in: a class or array and a hash that differs by run. */
  private static final Pattern IDENTITY = Pattern.compile("[\\w$./;\\[]@[0-9a-f]+");

  private static final Form<ImmutableSortedMap<Double, Double>> POINTS =
      Forms.NUMBER
          .list()
          .described("minItems", 2)
          .described("maxItems", 2)
          .list()
          .described("minItems", 1)
          .as(ValueFunctionForm::pairs, ValueFunctionForm::points);

  static final Form<ValueFunction> FORM =
      ChoiceForm.<ValueFunction>of("a value function")
          .or(
              "linear",
              LinearValue.class,
              Fields.of(
                  LinearValue.class,
                  Field.required("worst", Forms.NUMBER, LinearValue::worst),
                  Field.required("best", Forms.NUMBER, LinearValue::best),
                  LinearValue::new))
          .or(
              "piecewiseLinear",
              PiecewiseLinearValue.class,
              POINTS.as(PiecewiseLinearValue::points, PiecewiseLinearValue::new))
          .or(
              "plateau",
              PlateauValue.class,
              Fields.of(
                  PlateauValue.class,
                  Field.required("bounds", Bounds.form(), PlateauValue::bounds),
                  Field.required("from", Forms.NUMBER, PlateauValue::from),
                  Field.required("to", Forms.NUMBER, PlateauValue::to),
                  PlateauValue::new))
          .or(
              "exponential",
              ExponentialValue.class,
              Fields.of(
                  ExponentialValue.class,
                  Field.required("worst", Forms.NUMBER, ExponentialValue::worst),
                  Field.required("best", Forms.NUMBER, ExponentialValue::best),
                  Field.required("curvature", Forms.NUMBER, ExponentialValue::curvature),
                  ExponentialValue::new))
          .or(
              "logistic",
              LogisticValue.class,
              Fields.of(
                  LogisticValue.class,
                  Field.required("middle", Forms.NUMBER, LogisticValue::middle),
                  Field.required("steepness", Forms.NUMBER, LogisticValue::steepness),
                  LogisticValue::new))
          .or(
              "steps",
              StepValue.class,
              Fields.of(
                  StepValue.class,
                  Field.required("first", Forms.SHARE, StepValue::first),
                  Field.required("steps", POINTS, StepValue::steps),
                  StepValue::new))
          .hashedAs(ValueFunctionForm::text, Forms.TEXT)
          .named("valueFunction");

  private ValueFunctionForm() {}

  private static String text(ValueFunction function) {
    String text = function.toString();
    if (IDENTITY.matcher(text).find()) {
      throw new IllegalArgumentException(
          "must have a toString that names its parameters: " + function.getClass().getName());
    }
    return text;
  }

  private static ImmutableList<ImmutableList<Double>> pairs(
      ImmutableSortedMap<Double, Double> points) {
    return points.entrySet().stream()
        .map(point -> ImmutableList.of(point.getKey(), point.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedMap<Double, Double> points(
      ImmutableList<ImmutableList<Double>> pairs) {
    ImmutableSortedMap.Builder<Double, Double> points = ImmutableSortedMap.naturalOrder();
    for (ImmutableList<Double> pair : pairs) {
      if (pair.size() != 2) {
        throw new IllegalArgumentException("must be pairs of value and worth: " + pair);
      }
      points.put(pair.get(0), pair.get(1));
    }
    return points.buildOrThrow();
  }
}
