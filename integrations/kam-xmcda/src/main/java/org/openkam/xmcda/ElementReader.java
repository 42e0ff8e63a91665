package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openkam.xmcda.XmcdaElement.Mark;
import org.openkam.xmcda.xml.XmlElement;

/** Reads the alternatives, criteria and categories that a file lists. */
final class ElementReader {
  private final ReadingLog log;
  private final XmcdaDocument.Builder document;
  private final SectionReader sections;
  private final ValueReader values;
  private final CriteriaReader criteria;

  ElementReader(ReadingLog log, XmcdaDocument.Builder document) {
    this.log = log;
    this.document = document;
    this.sections = new SectionReader(log);
    this.values = new ValueReader(log);
    this.criteria = new CriteriaReader(log, values);
  }

  /** Reads alternatives. */
  void alternatives(XmlElement section) {
    sections.add(
        section,
        sections.identified(section.children("alternative"), (id, element) -> element(element)),
        document::addAlternatives);
  }

  private Optional<XmcdaElement> element(XmlElement element) {
    ImmutableSet.Builder<Mark> marks = ImmutableSet.builder();
    Optional<XmlElement> active = element.child("active");
    if (active.isPresent() && values.flag(active.get()).equals(new XmcdaValue.Flag(false))) {
      marks.add(Mark.INACTIVE);
    }
    Optional<XmlElement> type = element.child("type");
    if (type.isPresent()) {
      switch (type.get().text()) {
        case "real" -> {
          // what an alternative is unless it is fictive
        }
        case "fictive" -> marks.add(Mark.FICTIVE);
        default -> log.invalid(type.get(), "real or fictive", "real");
      }
    }
    return Optional.of(new XmcdaElement(element.attribute("name"), marks.build()));
  }

  /** Reads criteria, in version 2 with their scales and thresholds. */
  void criteria(XmlElement section) {
    ImmutableList<XmlElement> listed = section.children("criterion");
    Map<String, XmcdaScale> scales = new LinkedHashMap<>();
    Map<String, ImmutableMap<String, XmcdaThreshold>> thresholds = new LinkedHashMap<>();
    Map<String, XmcdaElement> elements =
        sections.identified(
            listed,
            (id, element) -> {
              if (has(element, "scale")) {
                sections.put(scales, element, id, criteria.scale(element));
              }
              if (has(element, "thresholds")) {
                sections.put(
                    thresholds, element, id, criteria.thresholds(element.children("thresholds")));
              }
              return element(element);
            });
    sections.add(section, elements, document::addCriteria);
    if (!scales.isEmpty()) {
      document.addScales(XmcdaSection.of(scales));
    }
    if (!thresholds.isEmpty()) {
      document.addThresholds(XmcdaSection.of(thresholds));
    }
  }

  /** Reads categories, in version 2 with their ranks. */
  void categories(XmlElement section) {
    Map<String, XmcdaValue> ranks = new LinkedHashMap<>();
    Map<String, XmcdaElement> elements =
        sections.identified(
            section.children("category"),
            (id, element) -> {
              element
                  .child("rank")
                  .map(values::value)
                  .ifPresent(rank -> sections.put(ranks, element, id, Optional.of(rank)));
              return element(element);
            });
    sections.add(section, elements, document::addCategories);
    if (!ranks.isEmpty()) {
      document.addCategoryValues(XmcdaSection.<XmcdaValue>of(ranks).withConcept("rank"));
    }
  }

  private static boolean has(XmlElement element, String name) {
    return Iterables.any(element.children(), child -> child.name().equals(name));
  }
}
