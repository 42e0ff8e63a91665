package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openkam.core.finding.Finding;
import org.openkam.xmcda.XmcdaElement.Mark;

/** Checks what documents state of each other's alternatives, criteria and categories. */
final class CaseChecks {
  private final Merged merged;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
  private final Set<String> alternatives;
  private final Set<String> criteria;
  private final Set<String> categories;

  CaseChecks(Merged merged) {
    this.merged = merged;
    this.alternatives = ids(XmcdaDocument::alternatives);
    this.criteria = ids(XmcdaDocument::criteria);
    this.categories = ids(XmcdaDocument::categories);
  }

  ImmutableList<Finding> findings() {
    inactive("alternative", XmcdaDocument::alternatives);
    inactive("criterion", XmcdaDocument::criteria);
    unknown("alternative", alternatives, rows(XmcdaDocument::performances), profileAlternatives());
    unknown("alternative", alternatives, ids(XmcdaDocument::alternativeValues), Set.of());
    unknown("alternative", alternatives, rows(XmcdaDocument::comparisons), Set.of());
    unknown("alternative", alternatives, ids(XmcdaDocument::assignments), Set.of());
    unknown("criterion", criteria, columns(XmcdaDocument::performances), Set.of());
    unknown("criterion", criteria, ids(XmcdaDocument::scales), Set.of());
    unknown("criterion", criteria, ids(XmcdaDocument::thresholds), Set.of());
    unknown("criterion", criteria, ids(XmcdaDocument::criterionValues), Set.of());
    unknown("category", categories, ids(XmcdaDocument::profiles), Set.of());
    unknown("category", categories, ids(XmcdaDocument::categoryValues), Set.of());
    directions();
    contradictions("alternative", XmcdaDocument::alternatives);
    contradictions("criterion", XmcdaDocument::criteria);
    contradictions("category", XmcdaDocument::categories);
    contradictions("scale of criterion", XmcdaDocument::scales);
    contradictions("thresholds of criterion", XmcdaDocument::thresholds);
    contradictions("profile of category", XmcdaDocument::profiles);
    labels();
    return ImmutableSet.copyOf(findings.build()).asList();
  }

  private void inactive(
      String kind, Function<XmcdaDocument, ImmutableList<XmcdaSection<XmcdaElement>>> sections) {
    for (XmcdaSection<XmcdaElement> section : merged.sections(sections)) {
      section
          .entries()
          .forEach(
              (id, element) -> {
                if (element.has(Mark.INACTIVE)) {
                  findings.add(
                      Finding.info(
                          "XMCDA_ELEMENT_INACTIVE",
                          id,
                          "{kind} '{id}' is inactive and left out",
                          ImmutableMap.of("kind", kind, "id", id)));
                }
              });
    }
  }

  private void unknown(String kind, Set<String> known, Set<String> used, Set<String> allowed) {
    if (known.isEmpty()) {
      return;
    }
    for (String id : Sets.difference(Sets.difference(used, known), allowed)) {
      warn("XMCDA_ID_UNKNOWN", id, "{kind} '{id}' is not listed", kind);
    }
  }

  private void directions() {
    Set<String> directed = new LinkedHashSet<>();
    for (XmcdaSection<XmcdaScale> section : merged.sections(XmcdaDocument::scales)) {
      section
          .entries()
          .forEach(
              (id, scale) -> {
                if (scale.direction().isPresent()) {
                  directed.add(id);
                }
              });
    }
    for (String id : Sets.difference(criteria, directed)) {
      warn("XMCDA_DIRECTION_MISSING", id, "{kind} '{id}' has no direction", "criterion");
    }
  }

  private <T> void contradictions(
      String kind, Function<XmcdaDocument, ImmutableList<XmcdaSection<T>>> sections) {
    for (String id : merged.contradictions(sections)) {
      findings.add(
          Finding.blocking(
              "XMCDA_CONTRADICTION",
              id,
              "{kind} '{id}' is stated twice and differently",
              ImmutableMap.of("kind", kind, "id", id)));
    }
  }

  private void labels() {
    for (XmcdaSection<XmcdaScale> scales : merged.sections(XmcdaDocument::scales)) {
      for (XmcdaSection<ImmutableMap<String, XmcdaValue>> table :
          merged.sections(XmcdaDocument::performances)) {
        table
            .entries()
            .forEach((alternative, row) -> row.forEach((id, value) -> label(scales, id, value)));
      }
    }
  }

  private void label(XmcdaSection<XmcdaScale> scales, String criterion, XmcdaValue value) {
    if (value instanceof XmcdaValue.Label label
        && scales.entries().get(criterion) instanceof XmcdaScale.Qualitative scale
        && !scale.levels().containsKey(label.text())) {
      findings.add(
          Finding.blocking(
              "XMCDA_LABEL_UNKNOWN",
              criterion,
              "scale of criterion '{id}' has no label '{label}'",
              ImmutableMap.of("id", criterion, "label", label.text())));
    }
  }

  private void warn(String code, String id, String sentence, String kind) {
    findings.add(Finding.warning(code, id, sentence, ImmutableMap.of("kind", kind, "id", id)));
  }

  private Set<String> profileAlternatives() {
    Set<String> ids = new LinkedHashSet<>();
    for (XmcdaSection<XmcdaProfile> section : merged.sections(XmcdaDocument::profiles)) {
      for (XmcdaProfile profile : section.entries().values()) {
        if (profile instanceof XmcdaProfile.Central central) {
          ids.add(central.alternative());
        } else if (profile instanceof XmcdaProfile.Bounding bounding) {
          bounding.lower().ifPresent(ids::add);
          bounding.upper().ifPresent(ids::add);
        }
      }
    }
    return ids;
  }

  private <T> Set<String> ids(Function<XmcdaDocument, ImmutableList<XmcdaSection<T>>> sections) {
    Set<String> ids = new LinkedHashSet<>();
    merged.sections(sections).forEach(section -> ids.addAll(section.entries().keySet()));
    return ids;
  }

  private <T> Set<String> rows(
      Function<XmcdaDocument, ImmutableList<XmcdaSection<ImmutableMap<String, T>>>> sections) {
    return ids(sections);
  }

  private <T> Set<String> columns(
      Function<XmcdaDocument, ImmutableList<XmcdaSection<ImmutableMap<String, T>>>> sections) {
    Set<String> ids = new LinkedHashSet<>();
    for (XmcdaSection<ImmutableMap<String, T>> section : merged.sections(sections)) {
      for (Map<String, T> row : section.entries().values()) {
        ids.addAll(row.keySet());
      }
    }
    return ids;
  }
}
