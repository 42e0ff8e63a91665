package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openkam.core.finding.Finding;
import org.openkam.xmcda.xml.XmlElement;

/** Collects what is noticed while a file is read. */
final class ReadingLog {
  private final String source;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  ReadingLog(String source) {
    this.source = source;
  }

  void invalid(XmlElement element, String expected) {
    invalid(element, expected, "not available");
  }

  void invalid(XmlElement element, String expected, String used) {
    warn(
        "XMCDA_VALUE_INVALID",
        "line {line}: {element} '{text}' is not {expected}; treated as {used}",
        ImmutableMap.of(
            "line",
            element.line(),
            "element",
            element.name(),
            "text",
            element.text(),
            "expected",
            expected,
            "used",
            used));
  }

  void unsupported(XmlElement element) {
    warn(
        "XMCDA_VALUE_UNSUPPORTED",
        "line {line}: values of kind {kind} are not supported",
        ImmutableMap.of("line", element.line(), "kind", element.name()));
  }

  void incomplete(XmlElement element, String missing) {
    warn(
        "XMCDA_ENTRY_INCOMPLETE",
        "line {line}: {element} has no {missing}; left out",
        ImmutableMap.of("line", element.line(), "element", element.name(), "missing", missing));
  }

  void duplicate(XmlElement element, String id) {
    warn(
        "XMCDA_ENTRY_DUPLICATE",
        "line {line}: {element} of '{id}' occurs again; the last one counts",
        ImmutableMap.of("line", element.line(), "element", element.name(), "id", id));
  }

  void empty(XmlElement section) {
    findings.add(
        Finding.info(
            "XMCDA_SECTION_EMPTY",
            source,
            "line {line}: {section} has no entry; left out",
            ImmutableMap.of("line", section.line(), "section", section.name())));
  }

  /** Reports what nobody asked for, one finding a name. */
  void ignored(XmlElement root) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    root.reportUnseen(
        (parent, name) -> {
          String place = parent == root ? name : parent.name() + "/" + name;
          counts.merge(place, 1, Integer::sum);
        });
    counts.forEach(
        (name, count) ->
            warn(
                "XMCDA_ELEMENT_IGNORED",
                "{name} is outside the supported subset and was left out: {count}",
                ImmutableMap.of("name", name, "count", count)));
  }

  ImmutableList<Finding> findings() {
    return findings.build();
  }

  private void warn(String code, String sentence, Map<String, ?> evidence) {
    findings.add(Finding.warning(code, source, sentence, evidence));
  }
}
