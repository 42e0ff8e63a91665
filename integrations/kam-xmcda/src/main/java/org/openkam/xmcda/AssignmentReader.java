package org.openkam.xmcda;

import java.util.Optional;
import org.openkam.xmcda.xml.XmlElement;

/** Reads to which category, or range of categories, an alternative is assigned. */
final class AssignmentReader {
  private final ReadingLog log;
  private final XmcdaDocument.Builder document;
  private final SectionReader sections;

  AssignmentReader(ReadingLog log, XmcdaDocument.Builder document) {
    this.log = log;
    this.document = document;
    this.sections = new SectionReader(log);
  }

  void read(XmlElement section, String name) {
    sections.add(
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
}
