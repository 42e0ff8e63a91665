package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.xmcda.XmcdaScale.Direction;

/** A criterion of this library as XMCDA states it, and the way back. */
final class CriterionForm {
  private CriterionForm() {}

  static Criterion criterion(String id, String name, Optional<XmcdaScale> stated) {
    XmcdaScale scale = stated.orElseThrow(() -> refused(id, "has no scale in the documents"));
    Direction direction =
        scale.direction().orElseThrow(() -> refused(id, "has no direction in the documents"));
    return Criterion.builder()
        .id(id)
        .labels(Labels.of(name.isEmpty() ? id : name))
        .preference(direction == Direction.MAX ? Preference.MORE : Preference.LESS)
        .scale(scale(id, scale))
        .build();
  }

  private static Scale scale(String id, XmcdaScale stated) {
    if (stated instanceof XmcdaScale.Quantitative numbers) {
      Scale.Builder scale = Scale.builder().type(Scale.Type.INTERVAL);
      if (numbers.minimum().isPresent() && numbers.maximum().isPresent()) {
        double lowest = numbers.minimum().getAsDouble();
        double highest = numbers.maximum().getAsDouble();
        scale.bounds(new Bounds(lowest, highest));
      }
      return scale.build();
    }
    if (stated instanceof XmcdaScale.Qualitative labels) {
      return Scale.ordinal(
          labels.levels().entrySet().stream()
              .map(level -> level(id, level.getKey(), level.getValue()))
              .sorted(Comparator.comparingDouble(Scale.Level::value))
              .collect(toImmutableList()));
    }
    throw refused(id, "has labels without an order");
  }

  private static Scale.Level level(String criterion, String label, OptionalDouble number) {
    return new Scale.Level(
        number.orElseThrow(
            () -> refused(criterion, "has a label without a number, '" + label + "'")),
        Labels.of(label));
  }

  private static IllegalArgumentException refused(String id, String reason) {
    return new IllegalArgumentException(
        "criterion '" + id + "' " + reason + "; pass a criterion of your own to matrix(List)");
  }

  /** {@return the number of the level with a label, empty where the scale lacks it} */
  static OptionalDouble findLevel(Criterion criterion, String label) {
    return criterion.scale().levels().stream()
        .filter(level -> level.labels().in(Language.EN).equals(label))
        .mapToDouble(Scale.Level::value)
        .findFirst();
  }

  static XmcdaScale scale(Criterion criterion) {
    checkArgument(
        criterion.valueFunction().isEmpty(),
        "criterion '%s' must have no value function, which XMCDA scales cannot express",
        criterion.id());
    Optional<Direction> direction = Optional.of(direction(criterion));
    ImmutableList<Scale.Level> levels = criterion.scale().levels();
    if (levels.isEmpty()) {
      return new XmcdaScale.Quantitative(
          direction, bound(criterion, Bounds::lowest), bound(criterion, Bounds::highest));
    }
    ImmutableMap.Builder<String, OptionalDouble> labels = ImmutableMap.builder();
    levels.forEach(
        level -> labels.put(level.labels().in(Language.EN), OptionalDouble.of(level.value())));
    return new XmcdaScale.Qualitative(direction, labels.buildOrThrow());
  }

  private static OptionalDouble bound(Criterion criterion, ToDoubleFunction<Bounds> end) {
    return criterion.bounds().stream().mapToDouble(end).findFirst();
  }

  private static Direction direction(Criterion criterion) {
    checkArgument(
        criterion.preference().equals(Preference.MORE)
            || criterion.preference().equals(Preference.LESS),
        "criterion '%s' must have more or less as better to be written as XMCDA: %s",
        criterion.id(),
        criterion.preference());
    return criterion.preference().equals(Preference.MORE) ? Direction.MAX : Direction.MIN;
  }

  /** {@return a measured value as XMCDA states it: the label of its level, or the number} */
  static XmcdaValue value(Criterion criterion, double value) {
    return criterion
        .scale()
        .findLevel(value)
        .map(level -> XmcdaValue.of(level.labels().in(Language.EN)))
        .orElseGet(() -> XmcdaValue.of(value));
  }
}
