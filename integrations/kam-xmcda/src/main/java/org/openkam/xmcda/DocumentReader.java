package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openkam.xmcda.XmcdaElement.Mark;
import org.openkam.xmcda.xml.XmlElement;

/** Reads the sections of a file of any version by the local names of its elements. */
final class DocumentReader {
  private static final Pattern NAMESPACE =
      Pattern.compile("https?://www\\.decision-deck\\.org/\\d{4}/XMCDA-[234]\\.\\d+\\.\\d+");
  private static final ImmutableSet<String> SECTIONS =
      ImmutableSet.of(
          "alternatives",
          "criteria",
          "categories",
          "performanceTable",
          "alternativesValues",
          "alternativesMatrix",
          "alternativesComparisons",
          "criteriaScales",
          "criteriaThresholds",
          "criteriaValues",
          "categoriesProfiles",
          "alternativesAssignments",
          "alternativesAffectations",
          "categoriesValues",
          "programParameters",
          "methodParameters",
          "programExecutionResult",
          "methodMessages");

  private final XmlElement root;
  private final ReadingLog log;
  private final SectionReader sections;
  private final ValueReader values;
  private final CriteriaReader criteria;
  private final XmcdaDocument.Builder document = XmcdaDocument.builder();

  private DocumentReader(XmlElement root, ReadingLog log) {
    this.root = root;
    this.log = log;
    this.sections = new SectionReader(log);
    this.values = new ValueReader(log);
    this.criteria = new CriteriaReader(log, values);
  }

  static XmcdaReading read(String source, XmlElement root) {
    if (!root.name().equalsIgnoreCase("xmcda")) {
      throw new XmcdaFormatException(source, "its root is '" + root.name() + "'");
    }
    if (!NAMESPACE.matcher(root.namespace()).matches()) {
      throw new XmcdaFormatException(
          source, "its namespace is not that of version 2, 3 or 4: '" + root.namespace() + "'");
    }
    return new DocumentReader(root, new ReadingLog(source)).reading(source);
  }

  private XmcdaReading reading(String source) {
    read();
    log.ignored(root);
    return XmcdaReading.builder()
        .source(source)
        .namespace(root.namespace())
        .document(document.build())
        .ignored(
            root.children().stream()
                .map(XmlElement::name)
                .filter(name -> !SECTIONS.contains(name))
                .collect(ImmutableSet.toImmutableSet()))
        .findings(log.findings())
        .build();
  }

  private void read() {
    each("alternatives", section -> elements(section, document::addAlternatives, "alternative"));
    each("criteria", this::criteria);
    each("categories", this::categories);
    each("performanceTable", this::performances);
    each(
        "alternativesValues",
        section ->
            valued(
                section,
                "alternativeID",
                document::addAlternativeValues,
                "alternativeValue",
                "alternativeValues"));
    each("alternativesMatrix", this::matrix);
    each("alternativesComparisons", this::pairs);
    each(
        "criteriaScales",
        section ->
            add(
                section,
                sections.entries(
                    section.children("criterionScale", "criterionScales"),
                    "criterionID",
                    entry -> entry.child("scales").flatMap(criteria::scale)),
                document::addScales));
    each(
        "criteriaThresholds",
        section ->
            add(
                section,
                sections.entries(
                    section.children("criterionThreshold", "criterionThresholds"),
                    "criterionID",
                    entry -> criteria.thresholds(entry.children("thresholds"))),
                document::addThresholds));
    each(
        "criteriaValues",
        section ->
            valued(
                section,
                "criterionID",
                document::addCriterionValues,
                "criterionValue",
                "criterionValues"));
    each(
        "categoriesProfiles",
        section -> add(section, new ProfileReader(log).read(section), document::addProfiles));
    each("alternativesAssignments", section -> assignments(section, "alternativeAssignment"));
    each("alternativesAffectations", section -> assignments(section, "alternativeAffectation"));
    each(
        "categoriesValues",
        section ->
            valued(
                section,
                "categoryID",
                document::addCategoryValues,
                "categoryValue",
                "categoryValues"));
    each("programParameters", this::parameters);
    each("methodParameters", this::parameters);
    each("programExecutionResult", new ExecutionReader(log, document)::result);
    each("methodMessages", new ExecutionReader(log, document)::messages);
  }

  private void each(String name, Consumer<XmlElement> reading) {
    root.children(name).forEach(reading);
  }

  private <T> void add(
      XmlElement section, Map<String, T> entries, Consumer<XmcdaSection<T>> target) {
    sections.section(section, entries).ifPresent(target);
  }

  private void elements(
      XmlElement section, Consumer<XmcdaSection<XmcdaElement>> target, String name) {
    add(
        section,
        sections.identified(section.children(name), (id, element) -> element(element)),
        target);
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
  private void criteria(XmlElement section) {
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
    add(section, elements, document::addCriteria);
    if (!scales.isEmpty()) {
      document.addScales(XmcdaSection.of(scales));
    }
    if (!thresholds.isEmpty()) {
      document.addThresholds(XmcdaSection.of(thresholds));
    }
  }

  /** Reads categories, in version 2 with their ranks. */
  private void categories(XmlElement section) {
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
    add(section, elements, document::addCategories);
    if (!ranks.isEmpty()) {
      document.addCategoryValues(XmcdaSection.<XmcdaValue>of(ranks).withConcept("rank"));
    }
  }

  private static boolean has(XmlElement element, String name) {
    return Iterables.any(element.children(), child -> child.name().equals(name));
  }

  private void performances(XmlElement section) {
    add(
        section,
        sections.entries(
            section.children("alternativePerformances"),
            "alternativeID",
            row -> map(sections.entries(row.children("performance"), "criterionID", this::stated))),
        document::addPerformances);
  }

  private void matrix(XmlElement section) {
    add(
        section,
        sections.entries(
            section.children("row"),
            "alternativeID",
            row ->
                map(
                    sections.entries(
                        row.children("column"),
                        "alternativeID",
                        column -> Optional.of(values.valuesOf(column))))),
        document::addComparisons);
  }

  private void pairs(XmlElement section) {
    Map<String, Map<String, XmcdaValue>> rows = new LinkedHashMap<>();
    for (XmlElement list : section.children("pairs")) {
      for (XmlElement pair : list.children("pair")) {
        Optional<String> initial = end(pair, "initial");
        Optional<String> terminal = end(pair, "terminal");
        if (initial.isPresent() && terminal.isPresent()) {
          Map<String, XmcdaValue> row =
              rows.computeIfAbsent(initial.get(), id -> new LinkedHashMap<>());
          sections.put(row, pair, terminal.get(), Optional.of(values.valuesOf(pair)));
        }
      }
    }
    add(
        section,
        Maps.transformValues(rows, ImmutableMap::<String, XmcdaValue>copyOf),
        document::addComparisons);
  }

  private Optional<String> end(XmlElement pair, String name) {
    Optional<XmlElement> end = pair.child(name);
    if (end.isEmpty()) {
      log.incomplete(pair, name);
      return Optional.empty();
    }
    return sections.idIn(end.get(), "alternativeID");
  }

  private void valued(
      XmlElement section,
      String key,
      Consumer<XmcdaSection<XmcdaValue>> target,
      String... entries) {
    add(section, sections.entries(section.children(entries), key, this::stated), target);
  }

  /** {@return the value of an entry that must have one} */
  private Optional<XmcdaValue> stated(XmlElement entry) {
    XmcdaValue value = values.valuesOf(entry);
    if (value.equals(XmcdaValue.none())) {
      log.incomplete(entry, "value");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private void assignments(XmlElement section, String name) {
    add(
        section,
        sections.entries(section.children(name), "alternativeID", this::assignment),
        document::addAssignments);
  }

  private Optional<XmcdaAssignment> assignment(XmlElement entry) {
    Optional<XmlElement> category = entry.child("categoryID");
    if (category.isPresent() && !category.get().text().isEmpty()) {
      return Optional.of(XmcdaAssignment.to(category.get().text()));
    }
    Optional<XmlElement> range = entry.child("categoriesInterval");
    Optional<String> lower = range.flatMap(interval -> categoryAt(interval, "lowerBound"));
    Optional<String> upper = range.flatMap(interval -> categoryAt(interval, "upperBound"));
    if (lower.isEmpty() && upper.isEmpty()) {
      log.incomplete(entry, "category");
      return Optional.empty();
    }
    return Optional.of(new XmcdaAssignment.Range(lower, upper));
  }

  private Optional<String> categoryAt(XmlElement interval, String name) {
    return interval.child(name).flatMap(bound -> sections.idIn(bound, "categoryID"));
  }

  private void parameters(XmlElement section) {
    ImmutableList.Builder<XmlElement> listed = ImmutableList.builder();
    listed.addAll(section.children("parameter"));
    section.children("parameters").forEach(list -> listed.addAll(list.children("parameter")));
    Map<String, XmcdaValue> entries = new LinkedHashMap<>();
    for (XmlElement parameter : listed.build()) {
      String id = parameter.attribute("id");
      String name = id.isEmpty() ? parameter.attribute("name") : id;
      if (name.isEmpty()) {
        log.incomplete(parameter, "id");
      } else {
        sections.put(entries, parameter, name, stated(parameter));
      }
    }
    add(section, entries, document::addParameters);
  }

  private static <T> Optional<ImmutableMap<String, T>> map(Map<String, T> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(ImmutableMap.copyOf(entries));
  }
}
