package org.openkam.xmcda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.xmcda.XmcdaScale.Direction;
import org.openkam.xmcda.XmcdaThreshold.Affine;
import org.openkam.xmcda.xml.XmlElement;

/** Reads scales and thresholds of criteria. */
final class CriteriaReader {
  private final ReadingLog log;
  private final ValueReader values;

  CriteriaReader(ReadingLog log, ValueReader values) {
    this.log = log;
    this.values = values;
  }

  /** {@return the first scale below an element, empty where none can be read} */
  Optional<XmcdaScale> scale(XmlElement holder) {
    Optional<XmlElement> scale = holder.child("scale");
    if (scale.isEmpty()) {
      log.incomplete(holder, "scale");
      return Optional.empty();
    }
    Optional<XmlElement> kind = scale.get().child("quantitative", "qualitative", "nominal");
    if (kind.isEmpty()) {
      log.incomplete(scale.get(), "kind");
      return Optional.empty();
    }
    return switch (kind.get().name()) {
      case "quantitative" -> Optional.of(quantitative(kind.get()));
      case "qualitative" -> qualitative(kind.get());
      default -> nominal(kind.get());
    };
  }

  private XmcdaScale quantitative(XmlElement element) {
    return new XmcdaScale.Quantitative(
        direction(element), bound(element, "minimum"), bound(element, "maximum"));
  }

  private OptionalDouble bound(XmlElement element, String name) {
    Optional<XmlElement> bound = element.child(name);
    return bound.isPresent() ? values.number(bound.get()) : OptionalDouble.empty();
  }

  private Optional<XmcdaScale> qualitative(XmlElement element) {
    Map<String, OptionalDouble> levels = new LinkedHashMap<>();
    element
        .children("rankedLabel", "fuzzyLabel")
        .forEach(level -> addLevel(levels, level, rank(level)));
    for (XmlElement list : element.children("valuedLabels")) {
      for (XmlElement level : list.children("valuedLabel")) {
        addLevel(levels, level, levelNumber(level));
      }
    }
    if (levels.isEmpty()) {
      log.incomplete(element, "label");
      return Optional.empty();
    }
    return Optional.of(new XmcdaScale.Qualitative(direction(element), ImmutableMap.copyOf(levels)));
  }

  private void addLevel(
      Map<String, OptionalDouble> levels, XmlElement level, OptionalDouble number) {
    Optional<String> label = level.child("label").map(XmlElement::text);
    if (label.isEmpty()) {
      log.incomplete(level, "label");
    } else if (levels.put(label.get(), number) != null) {
      log.duplicate(level, label.get());
    }
  }

  private OptionalDouble rank(XmlElement level) {
    if (level.name().equals("fuzzyLabel")) {
      log.unsupported(level);
      level.takeWhole();
      return OptionalDouble.empty();
    }
    Optional<XmlElement> rank = level.child("rank");
    return rank.isPresent() ? values.decimal(rank.get()) : OptionalDouble.empty();
  }

  private OptionalDouble levelNumber(XmlElement level) {
    Optional<XmlElement> value = level.child("value");
    return value.isPresent() ? values.value(value.get()).findNumber() : OptionalDouble.empty();
  }

  private Optional<XmcdaScale> nominal(XmlElement element) {
    ImmutableSet.Builder<String> labels = ImmutableSet.builder();
    element.children("label").forEach(label -> labels.add(label.text()));
    for (XmlElement list : element.children("labels")) {
      list.children("label").forEach(label -> labels.add(label.text()));
    }
    if (labels.build().isEmpty()) {
      log.incomplete(element, "label");
      return Optional.empty();
    }
    return Optional.of(new XmcdaScale.Nominal(labels.build()));
  }

  private Optional<Direction> direction(XmlElement element) {
    Optional<XmlElement> stated = element.child("preferenceDirection");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    return switch (stated.get().text()) {
      case "max" -> Optional.of(Direction.MAX);
      case "min" -> Optional.of(Direction.MIN);
      default -> {
        log.invalid(stated.get(), "min or max", "not stated");
        yield Optional.empty();
      }
    };
  }

  /** {@return the thresholds below an element by concept, or else id or name} */
  Optional<ImmutableMap<String, XmcdaThreshold>> thresholds(List<XmlElement> lists) {
    Map<String, XmcdaThreshold> thresholds = new LinkedHashMap<>();
    for (XmlElement list : lists) {
      for (XmlElement element : list.children("threshold")) {
        String concept = concept(element);
        Optional<XmcdaThreshold> threshold = threshold(element);
        if (threshold.isEmpty()) {
          log.incomplete(element, "number");
        } else if (thresholds.put(concept, threshold.get()) != null) {
          log.duplicate(element, concept);
        }
      }
    }
    return thresholds.isEmpty() ? Optional.empty() : Optional.of(ImmutableMap.copyOf(thresholds));
  }

  private static String concept(XmlElement element) {
    String concept = element.attribute("mcdaConcept");
    if (!concept.isEmpty()) {
      return concept;
    }
    String id = element.attribute("id");
    return id.isEmpty() ? element.attribute("name") : id;
  }

  private Optional<XmcdaThreshold> threshold(XmlElement element) {
    Optional<XmlElement> constant = element.child("constant");
    if (constant.isPresent()) {
      OptionalDouble number = values.number(constant.get());
      return number.isPresent()
          ? Optional.of(XmcdaThreshold.of(number.getAsDouble()))
          : Optional.empty();
    }
    Optional<XmlElement> line = element.child("affine", "linear");
    return line.isPresent() ? affine(line.get()) : Optional.empty();
  }

  private Optional<XmcdaThreshold> affine(XmlElement line) {
    OptionalDouble slope = bound(line, "slope");
    OptionalDouble intercept = bound(line, "intercept");
    if (slope.isEmpty() || intercept.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Affine(slope.getAsDouble(), intercept.getAsDouble(), affineType(line.child("type"))));
  }

  private Affine.Type affineType(Optional<XmlElement> stated) {
    if (stated.isEmpty()) {
      return Affine.Type.UNSPECIFIED;
    }
    return switch (stated.get().text()) {
      case "direct" -> Affine.Type.DIRECT;
      case "inverse" -> Affine.Type.INVERSE;
      default -> {
        log.invalid(stated.get(), "direct or inverse", "not stated");
        yield Affine.Type.UNSPECIFIED;
      }
    };
  }
}
