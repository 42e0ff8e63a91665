package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The contents of several documents by id; what two of them state differently is refused. */
final class Merged {
  private final ImmutableList<XmcdaReading> readings;

  Merged(ImmutableList<XmcdaReading> readings) {
    this.readings = readings;
  }

  ImmutableMap<String, XmcdaElement> alternatives() {
    return entries("alternative", XmcdaDocument::alternatives);
  }

  ImmutableMap<String, XmcdaElement> criteria() {
    return entries("criterion", XmcdaDocument::criteria);
  }

  ImmutableMap<String, XmcdaElement> categories() {
    return entries("category", XmcdaDocument::categories);
  }

  ImmutableMap<String, XmcdaScale> scales() {
    return entries("scale of criterion", XmcdaDocument::scales);
  }

  ImmutableMap<String, ImmutableMap<String, XmcdaThreshold>> thresholds() {
    return entries("thresholds of criterion", XmcdaDocument::thresholds);
  }

  ImmutableMap<String, XmcdaProfile> profiles() {
    return entries("profile of category", XmcdaDocument::profiles);
  }

  ImmutableList<XmcdaSection<XmcdaValue>> criterionValues() {
    return sections(XmcdaDocument::criterionValues);
  }

  ImmutableTable<String, String, XmcdaValue> performances() {
    ImmutableTable.Builder<String, String, XmcdaValue> table = ImmutableTable.builder();
    Map<String, Map<String, XmcdaValue>> rows = new LinkedHashMap<>();
    for (XmcdaSection<ImmutableMap<String, XmcdaValue>> section :
        sections(XmcdaDocument::performances)) {
      section
          .entries()
          .forEach(
              (alternative, row) -> {
                Map<String, XmcdaValue> known =
                    rows.computeIfAbsent(alternative, id -> new LinkedHashMap<>());
                row.forEach(
                    (criterion, value) ->
                        put(known, "performance of '" + alternative + "' on", criterion, value));
              });
    }
    rows.forEach(
        (alternative, row) ->
            row.forEach((criterion, value) -> table.put(alternative, criterion, value)));
    return table.buildOrThrow();
  }

  <T> ImmutableList<XmcdaSection<T>> sections(
      Function<XmcdaDocument, ImmutableList<XmcdaSection<T>>> kind) {
    ImmutableList.Builder<XmcdaSection<T>> sections = ImmutableList.builder();
    readings.forEach(reading -> sections.addAll(kind.apply(reading.document())));
    return sections.build();
  }

  /** {@return the ids of a kind of section that two sections state differently} */
  <T> Set<String> contradictions(Function<XmcdaDocument, ImmutableList<XmcdaSection<T>>> kind) {
    Map<String, T> seen = new LinkedHashMap<>();
    Set<String> contradictions = new LinkedHashSet<>();
    for (XmcdaSection<T> section : sections(kind)) {
      section
          .entries()
          .forEach(
              (id, entry) -> {
                T other = seen.putIfAbsent(id, entry);
                if (other != null && !other.equals(entry)) {
                  contradictions.add(id);
                }
              });
    }
    return contradictions;
  }

  private <T> ImmutableMap<String, T> entries(
      String what, Function<XmcdaDocument, ImmutableList<XmcdaSection<T>>> kind) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (XmcdaSection<T> section : sections(kind)) {
      section.entries().forEach((id, entry) -> put(entries, what, id, entry));
    }
    return ImmutableMap.copyOf(entries);
  }

  private static <T> void put(Map<String, T> entries, String what, String id, T entry) {
    T other = entries.putIfAbsent(id, entry);
    if (other != null && !other.equals(entry)) {
      throw new IllegalArgumentException(
          String.format(
              "%s '%s' must be the same in all documents: %s and %s", what, id, other, entry));
    }
  }
}
