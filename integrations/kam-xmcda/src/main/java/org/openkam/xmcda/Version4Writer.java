package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.openkam.xmcda.XmcdaElement.Mark;
import org.openkam.xmcda.XmcdaThreshold.Affine;
import org.openkam.xmcda.XmcdaThreshold.Constant;
import org.openkam.xmcda.xml.XmlOutput;

/** Writes version 4.0.0: sections in the order of its schema. */
final class Version4Writer {
  private final XmcdaDocument document;
  private final XmlOutput out = new XmlOutput();
  private final ValueWriter values = new ValueWriter(out, XmcdaVersion.V4);

  Version4Writer(XmcdaDocument document) {
    this.document = document;
  }

  String write() {
    out.element("xmcda", new String[] {"xmlns", XmcdaVersion.V4.namespace()}, this::sections);
    return out.toString();
  }

  private void sections() {
    sections("alternatives", atMostOne(document.alternatives(), "alternatives"), this::alternative);
    sections(
        "criteria",
        atMostOne(document.criteria(), "criteria"),
        (id, element) -> element("criterion", id, element));
    sections(
        "categories",
        atMostOne(document.categories(), "categories"),
        (id, element) -> element("category", id, element));
    sections("performanceTable", document.performances(), this::performances);
    sections(
        "alternativesValues",
        document.alternativeValues(),
        (id, value) -> valued("alternativeValues", "alternativeID", id, value));
    sections("alternativesMatrix", document.comparisons(), this::row);
    sections("criteriaScales", document.scales(), this::scale);
    sections("criteriaThresholds", document.thresholds(), this::thresholds);
    sections(
        "criteriaValues",
        document.criterionValues(),
        (id, value) -> valued("criterionValues", "criterionID", id, value));
    sections("categoriesProfiles", document.profiles(), this::profile);
    sections("alternativesAssignments", document.assignments(), this::assignment);
    sections(
        "categoriesValues",
        document.categoryValues(),
        (id, value) -> valued("categoryValues", "categoryID", id, value));
    sections("programParameters", document.parameters(), this::parameter);
    document.executions().forEach(this::execution);
  }

  private static <T> ImmutableList<T> atMostOne(ImmutableList<T> sections, String name) {
    if (sections.size() > 1) {
      throw new XmcdaRefusedException(
          XmcdaVersion.V4, "'" + name + "'", "it must occur once: " + sections.size());
    }
    return sections;
  }

  private <T> void sections(
      String name, ImmutableList<XmcdaSection<T>> sections, BiConsumer<String, T> writing) {
    for (XmcdaSection<T> section : sections) {
      out.element(name, heading(section), () -> section.entries().forEach(writing));
    }
  }

  static String[] heading(XmcdaSection<?> section) {
    return new String[] {
      "id", section.id(), "name", section.name(), "mcdaConcept", section.concept()
    };
  }

  private void alternative(String id, XmcdaElement element) {
    out.element(
        "alternative",
        new String[] {"id", id, "name", element.name()},
        () -> {
          out.text("type", element.has(Mark.FICTIVE) ? "fictive" : "real");
          active(element);
        });
  }

  private void element(String name, String id, XmcdaElement element) {
    out.element(name, new String[] {"id", id, "name", element.name()}, () -> active(element));
  }

  private void active(XmcdaElement element) {
    out.text("active", element.has(Mark.INACTIVE) ? "false" : "true");
  }

  private void performances(String alternative, ImmutableMap<String, XmcdaValue> row) {
    out.element(
        "alternativePerformances",
        () -> {
          out.text("alternativeID", alternative);
          row.forEach((criterion, value) -> valued("performance", "criterionID", criterion, value));
        });
  }

  private void valued(String name, String key, String id, XmcdaValue value) {
    out.element(
        name,
        () -> {
          out.text(key, id);
          values.values("'" + name + "' of '" + id + "'", value);
        });
  }

  private void row(String alternative, ImmutableMap<String, XmcdaValue> row) {
    out.element(
        "row",
        () -> {
          out.text("alternativeID", alternative);
          row.forEach((other, value) -> valued("column", "alternativeID", other, value));
        });
  }

  private void scale(String criterion, XmcdaScale scale) {
    out.element(
        "criterionScales",
        () -> {
          out.text("criterionID", criterion);
          out.element("scales", () -> out.element("scale", () -> scaleContent(criterion, scale)));
        });
  }

  private void scaleContent(String criterion, XmcdaScale scale) {
    if (scale instanceof XmcdaScale.Quantitative quantitative) {
      out.element(
          "quantitative",
          () -> {
            direction(criterion, scale);
            values.number("minimum", quantitative.minimum());
            values.number("maximum", quantitative.maximum());
          });
    } else if (scale instanceof XmcdaScale.Qualitative qualitative) {
      out.element(
          "qualitative",
          () -> {
            direction(criterion, scale);
            out.element("valuedLabels", () -> qualitative.levels().forEach(this::level));
          });
    } else if (scale instanceof XmcdaScale.Nominal nominal) {
      out.element(
          "nominal",
          () ->
              out.element(
                  "labels", () -> nominal.labels().forEach(label -> out.text("label", label))));
    }
  }

  private void direction(String criterion, XmcdaScale scale) {
    if (scale.direction().isEmpty()) {
      throw new XmcdaRefusedException(
          XmcdaVersion.V4, "scale of criterion '" + criterion + "'", "it has no direction");
    }
    out.text("preferenceDirection", lower(scale.direction().get()));
  }

  private void level(String label, OptionalDouble number) {
    out.element(
        "valuedLabel",
        () -> {
          out.text("label", label);
          values.value(
              "label '" + label + "'",
              number.isPresent() ? XmcdaValue.of(number.getAsDouble()) : XmcdaValue.missing());
        });
  }

  private void thresholds(String criterion, ImmutableMap<String, XmcdaThreshold> thresholds) {
    out.element(
        "criterionThresholds",
        () -> {
          out.text("criterionID", criterion);
          out.element("thresholds", () -> thresholds.forEach(this::threshold));
        });
  }

  private void threshold(String concept, XmcdaThreshold threshold) {
    out.element(
        "threshold",
        new String[] {"mcdaConcept", concept},
        () -> {
          if (threshold instanceof Constant constant) {
            values.number("constant", constant.value());
          } else if (threshold instanceof Affine affine) {
            out.element("affine", () -> affine(affine));
          }
        });
  }

  private void affine(Affine affine) {
    if (affine.type() != Affine.Type.UNSPECIFIED) {
      out.text("type", lower(affine.type()));
    }
    values.number("slope", affine.slope());
    values.number("intercept", affine.intercept());
  }

  private void profile(String category, XmcdaProfile profile) {
    out.element(
        "categoryProfile",
        () -> {
          out.text("categoryID", category);
          if (profile instanceof XmcdaProfile.Central central) {
            out.element("central", () -> out.text("alternativeID", central.alternative()));
          } else if (profile instanceof XmcdaProfile.Bounding bounding) {
            out.element(
                "bounding",
                () -> {
                  bound("lowerBound", "alternativeID", bounding.lower());
                  bound("upperBound", "alternativeID", bounding.upper());
                });
          }
        });
  }

  private void bound(String name, String key, Optional<String> id) {
    id.ifPresent(present -> out.element(name, () -> out.text(key, present)));
  }

  private void assignment(String alternative, XmcdaAssignment assignment) {
    out.element(
        "alternativeAssignment",
        () -> {
          out.text("alternativeID", alternative);
          category(out, assignment);
        });
  }

  static void category(XmlOutput out, XmcdaAssignment assignment) {
    if (assignment instanceof XmcdaAssignment.Category category) {
      out.text("categoryID", category.category());
    } else if (assignment instanceof XmcdaAssignment.Range range) {
      out.element(
          "categoriesInterval",
          () -> {
            range
                .lower()
                .ifPresent(id -> out.element("lowerBound", () -> out.text("categoryID", id)));
            range
                .upper()
                .ifPresent(id -> out.element("upperBound", () -> out.text("categoryID", id)));
          });
    }
  }

  private void parameter(String id, XmcdaValue value) {
    out.element(
        "parameter", new String[] {"id", id}, () -> values.values("parameter '" + id + "'", value));
  }

  private void execution(XmcdaExecution execution) {
    out.element(
        "programExecutionResult",
        () -> {
          out.text("status", lower(execution.status()));
          if (!execution.messages().isEmpty()) {
            out.element("messages", () -> execution.messages().forEach(this::message));
          }
        });
  }

  private void message(XmcdaExecution.Message message) {
    out.element(
        "message",
        new String[] {"name", message.name(), "level", lower(message.level())},
        () -> out.text("text", message.text()));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
