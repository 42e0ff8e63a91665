package org.openkam.xmcda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openkam.xmcda.xml.XmlElement;

/** Reads comparisons of alternatives, given as a matrix or as a list of pairs. */
final class ComparisonReader {
  private final ReadingLog log;
  private final XmcdaDocument.Builder document;
  private final SectionReader sections;
  private final ValueReader values;

  ComparisonReader(ReadingLog log, XmcdaDocument.Builder document) {
    this.log = log;
    this.document = document;
    this.sections = new SectionReader(log);
    this.values = new ValueReader(log);
  }

  void matrix(XmlElement section) {
    sections.add(
        section,
        sections.entries(
            section.children("row"),
            "alternativeID",
            row ->
                SectionReader.some(
                    sections.entries(
                        row.children("column"),
                        "alternativeID",
                        column -> Optional.of(values.valuesOf(column))))),
        document::addComparisons);
  }

  void pairs(XmlElement section) {
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
    sections.add(
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
}
