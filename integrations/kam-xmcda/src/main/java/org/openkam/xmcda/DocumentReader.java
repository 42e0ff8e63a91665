package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
  private final ElementReader elements;
  private final ComparisonReader comparisons;
  private final AssignmentReader assignments;
  private final XmcdaDocument.Builder document = XmcdaDocument.builder();

  private DocumentReader(XmlElement root, ReadingLog log) {
    this.root = root;
    this.log = log;
    this.sections = new SectionReader(log);
    this.values = new ValueReader(log);
    this.criteria = new CriteriaReader(log, values);
    this.elements = new ElementReader(log, document);
    this.comparisons = new ComparisonReader(log, document);
    this.assignments = new AssignmentReader(log, document);
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
    each("alternatives", elements::alternatives);
    each("criteria", elements::criteria);
    each("categories", elements::categories);
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
    each("alternativesMatrix", comparisons::matrix);
    each("alternativesComparisons", comparisons::pairs);
    each(
        "criteriaScales",
        section ->
            sections.add(
                section,
                sections.entries(
                    section.children("criterionScale", "criterionScales"),
                    "criterionID",
                    entry -> entry.child("scales").flatMap(criteria::scale)),
                document::addScales));
    each(
        "criteriaThresholds",
        section ->
            sections.add(
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
        section ->
            sections.add(section, new ProfileReader(log).read(section), document::addProfiles));
    each("alternativesAssignments", section -> assignments.read(section, "alternativeAssignment"));
    each(
        "alternativesAffectations", section -> assignments.read(section, "alternativeAffectation"));
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

  private void performances(XmlElement section) {
    sections.add(
        section,
        sections.entries(
            section.children("alternativePerformances"),
            "alternativeID",
            row ->
                SectionReader.some(
                    sections.entries(row.children("performance"), "criterionID", values::stated))),
        document::addPerformances);
  }

  private void valued(
      XmlElement section,
      String key,
      Consumer<XmcdaSection<XmcdaValue>> target,
      String... entries) {
    sections.add(section, sections.entries(section.children(entries), key, values::stated), target);
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
        sections.put(entries, parameter, name, values.stated(parameter));
      }
    }
    sections.add(section, entries, document::addParameters);
  }
}
