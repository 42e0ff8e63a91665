package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.math.DoubleMath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import org.openkam.xmcda.XmcdaElement.Mark;
import org.openkam.xmcda.XmcdaExecution.Level;
import org.openkam.xmcda.XmcdaExecution.Status;
import org.openkam.xmcda.XmcdaProfile.Bounding;
import org.openkam.xmcda.XmcdaProfile.Central;
import org.openkam.xmcda.XmcdaThreshold.Affine;
import org.openkam.xmcda.XmcdaThreshold.Constant;
import org.openkam.xmcda.xml.XmlOutput;

/**
 * Writes version 2.2.2, which has scales and thresholds inside criteria; what it cannot express is
 * refused.
 */
final class Version2Writer {
  private final XmcdaDocument document;
  private final XmlOutput out = new XmlOutput();
  private final ValueWriter values = new ValueWriter(out, XmcdaVersion.V2);

  Version2Writer(XmcdaDocument document) {
    this.document = document;
  }

  String write() {
    out.element(
        "xmcda:XMCDA", new String[] {"xmlns:xmcda", XmcdaVersion.V2.namespace()}, this::sections);
    return out.toString();
  }

  private void sections() {
    sections("alternatives", document.alternatives(), this::alternative);
    criteria();
    sections("categories", document.categories(), this::category);
    sections("performanceTable", document.performances(), this::performances);
    sections(
        "alternativesValues",
        document.alternativeValues(),
        (id, value) -> valued("alternativeValue", "alternativeID", id, value));
    document.comparisons().forEach(this::comparisons);
    sections(
        "criteriaValues",
        document.criterionValues(),
        (id, value) -> valued("criterionValue", "criterionID", id, value));
    document.profiles().forEach(this::profiles);
    sections("alternativesAffectations", document.assignments(), this::assignment);
    sections(
        "categoriesValues",
        document.categoryValues(),
        (id, value) -> valued("categoryValue", "categoryID", id, value));
    sections("methodParameters", document.parameters(), this::parameter);
    document.executions().forEach(this::execution);
  }

  private <T> void sections(
      String name, ImmutableList<XmcdaSection<T>> sections, BiConsumer<String, T> writing) {
    for (XmcdaSection<T> section : sections) {
      out.element(name, Version4Writer.heading(section), () -> section.entries().forEach(writing));
    }
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

  private void category(String id, XmcdaElement element) {
    out.element("category", new String[] {"id", id, "name", element.name()}, () -> active(element));
  }

  private void active(XmcdaElement element) {
    out.text("active", element.has(Mark.INACTIVE) ? "false" : "true");
  }

  private void criteria() {
    ImmutableMap<String, XmcdaScale> scales = merged(document.scales(), "scale");
    ImmutableMap<String, ImmutableMap<String, XmcdaThreshold>> thresholds =
        merged(document.thresholds(), "thresholds");
    Set<String> unlisted = new LinkedHashSet<>(scales.keySet());
    unlisted.addAll(thresholds.keySet());
    document.criteria().forEach(section -> unlisted.removeAll(section.entries().keySet()));
    if (!unlisted.isEmpty()) {
      throw refused(
          "scale or thresholds of criterion '" + Iterables.get(unlisted, 0) + "'",
          "they stand inside a criterion, which the document does not list");
    }
    sections(
        "criteria",
        document.criteria(),
        (id, element) ->
            out.element(
                "criterion",
                new String[] {"id", id, "name", element.name()},
                () -> {
                  active(element);
                  if (scales.containsKey(id)) {
                    out.element("scale", () -> scale(id, scales.get(id)));
                  }
                  if (thresholds.containsKey(id)) {
                    out.element("thresholds", () -> thresholds.get(id).forEach(this::threshold));
                  }
                }));
  }

  private static <T> ImmutableMap<String, T> merged(
      ImmutableList<XmcdaSection<T>> sections, String what) {
    Map<String, T> merged = new LinkedHashMap<>();
    for (XmcdaSection<T> section : sections) {
      section
          .entries()
          .forEach(
              (id, entry) -> {
                if (merged.put(id, entry) != null) {
                  throw refused(what + " of criterion '" + id + "'", "it occurs twice");
                }
              });
    }
    return ImmutableMap.copyOf(merged);
  }

  private void scale(String criterion, XmcdaScale scale) {
    if (scale instanceof XmcdaScale.Quantitative quantitative) {
      out.element(
          "quantitative",
          () -> {
            direction(scale);
            values.number("minimum", quantitative.minimum());
            values.number("maximum", quantitative.maximum());
          });
    } else if (scale instanceof XmcdaScale.Qualitative qualitative) {
      out.element(
          "qualitative",
          () -> {
            direction(scale);
            qualitative.levels().forEach((label, number) -> rankedLabel(criterion, label, number));
          });
    } else if (scale instanceof XmcdaScale.Nominal nominal) {
      out.element("nominal", () -> nominal.labels().forEach(label -> out.text("label", label)));
    }
  }

  private void direction(XmcdaScale scale) {
    scale.direction().ifPresent(stated -> out.text("preferenceDirection", lower(stated)));
  }

  private void rankedLabel(String criterion, String label, OptionalDouble number) {
    if (number.isEmpty() || !DoubleMath.isMathematicalInteger(number.getAsDouble())) {
      throw refused(
          "label '" + label + "' of criterion '" + criterion + "'",
          "its number must be an integer: " + number);
    }
    out.element(
        "rankedLabel",
        () -> {
          out.text("label", label);
          out.text("rank", Long.toString((long) number.getAsDouble()));
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
            linear(concept, affine);
          }
        });
  }

  private void linear(String concept, Affine affine) {
    if (affine.type() != Affine.Type.UNSPECIFIED) {
      throw refused(
          "threshold '" + concept + "'", "it has no type, but this one is " + lower(affine.type()));
    }
    out.element(
        "linear",
        () -> {
          values.number("slope", affine.slope());
          values.number("intercept", affine.intercept());
        });
  }

  private void performances(String alternative, ImmutableMap<String, XmcdaValue> row) {
    out.element(
        "alternativePerformances",
        () -> {
          out.text("alternativeID", alternative);
          row.forEach(
              (criterion, value) ->
                  out.element(
                      "performance",
                      () -> {
                        out.text("criterionID", criterion);
                        values.value("performance of '" + alternative + "'", value);
                      }));
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

  private void comparisons(XmcdaSection<ImmutableMap<String, XmcdaValue>> section) {
    out.element(
        "alternativesComparisons",
        Version4Writer.heading(section),
        () ->
            out.element(
                "pairs",
                () ->
                    section
                        .entries()
                        .forEach(
                            (initial, row) ->
                                row.forEach((terminal, value) -> pair(initial, terminal, value)))));
  }

  private void pair(String initial, String terminal, XmcdaValue value) {
    out.element(
        "pair",
        () -> {
          out.element("initial", () -> out.text("alternativeID", initial));
          out.element("terminal", () -> out.text("alternativeID", terminal));
          values.values("pair of '" + initial + "' and '" + terminal + "'", value);
        });
  }

  /** Writes the profiles by alternative: what it is the center of, and what it separates. */
  private void profiles(XmcdaSection<XmcdaProfile> section) {
    out.element(
        "categoriesProfiles",
        Version4Writer.heading(section),
        () -> {
          Map<String, String> below = new LinkedHashMap<>();
          Map<String, String> above = new LinkedHashMap<>();
          section
              .entries()
              .forEach(
                  (category, profile) -> {
                    if (profile instanceof Central central) {
                      categoryProfile(
                          central.alternative(), "central", () -> out.text("categoryID", category));
                    } else if (profile instanceof Bounding bounding) {
                      bounding.upper().ifPresent(limit -> limits(below, limit, category));
                      bounding.lower().ifPresent(limit -> limits(above, limit, category));
                    }
                  });
          Set<String> limits = new LinkedHashSet<>(below.keySet());
          limits.addAll(above.keySet());
          for (String limit : limits) {
            categoryProfile(
                limit,
                "limits",
                () -> {
                  categoryAt("lowerCategory", Optional.ofNullable(below.get(limit)));
                  categoryAt("upperCategory", Optional.ofNullable(above.get(limit)));
                });
          }
        });
  }

  private static void limits(Map<String, String> categories, String limit, String category) {
    String other = categories.put(limit, category);
    if (other != null) {
      throw refused(
          "profile '" + limit + "'",
          "it bounds '" + other + "' and '" + category + "' on the same side");
    }
  }

  private void categoryProfile(String alternative, String kind, XmlOutput.Content content) {
    out.element(
        "categoryProfile",
        () -> {
          out.text("alternativeID", alternative);
          out.element(kind, content);
        });
  }

  private void categoryAt(String name, Optional<String> category) {
    category.ifPresent(id -> out.element(name, () -> out.text("categoryID", id)));
  }

  private void assignment(String alternative, XmcdaAssignment assignment) {
    out.element(
        "alternativeAffectation",
        () -> {
          out.text("alternativeID", alternative);
          Version4Writer.category(out, assignment);
        });
  }

  private void parameter(String id, XmcdaValue value) {
    out.element(
        "parameter",
        new String[] {"id", id},
        () -> {
          if (value instanceof XmcdaValue.Several several) {
            several.values().values().forEach(single -> values.value(id, single));
          } else {
            values.value("parameter '" + id + "'", value);
          }
        });
  }

  private void execution(XmcdaExecution execution) {
    boolean failed =
        execution.messages().stream().anyMatch(message -> message.level() == Level.ERROR);
    if (execution.status() != (failed ? Status.ERROR : Status.OK)) {
      throw refused(
          "status " + lower(execution.status()), "its messages are all that states the outcome");
    }
    out.element("methodMessages", () -> execution.messages().forEach(this::message));
  }

  private void message(XmcdaExecution.Message message) {
    if (message.level() != Level.ERROR && message.level() != Level.INFO) {
      throw refused(
          "message '" + message.text() + "'", "it has no level " + lower(message.level()));
    }
    out.element(
        message.level() == Level.ERROR ? "errorMessage" : "logMessage",
        new String[] {"name", message.name()},
        () -> out.text("text", message.text()));
  }

  private static XmcdaRefusedException refused(String subject, String reason) {
    return new XmcdaRefusedException(XmcdaVersion.V2, subject, reason);
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
