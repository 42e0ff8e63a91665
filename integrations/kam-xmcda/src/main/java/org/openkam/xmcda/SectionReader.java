package org.openkam.xmcda;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openkam.xmcda.xml.XmlElement;

/** Reads the entries of a section by their ids; what is incomplete or doubled is reported. */
final class SectionReader {
  private final ReadingLog log;

  SectionReader(ReadingLog log) {
    this.log = log;
  }

  /** {@return the section, empty where it has no entry} */
  private <T> Optional<XmcdaSection<T>> section(XmlElement section, Map<String, T> entries) {
    if (entries.isEmpty()) {
      log.empty(section);
      return Optional.empty();
    }
    return Optional.of(
        new XmcdaSection<>(
            section.attribute("id"),
            section.attribute("name"),
            section.attribute("mcdaConcept"),
            ImmutableMap.copyOf(entries)));
  }

  /** Hands on the section, if it has an entry. */
  <T> void add(XmlElement section, Map<String, T> entries, Consumer<XmcdaSection<T>> target) {
    section(section, entries).ifPresent(target);
  }

  /** {@return the entries, empty where there are none} */
  static <T> Optional<ImmutableMap<String, T>> some(Map<String, T> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(ImmutableMap.copyOf(entries));
  }

  /** {@return entries by the text of a child that names what they belong to} */
  <T> Map<String, T> entries(
      Iterable<XmlElement> elements, String key, Function<XmlElement, Optional<T>> reading) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (XmlElement element : elements) {
      Optional<String> id = idIn(element, key);
      if (id.isPresent()) {
        put(entries, element, id.get(), reading.apply(element));
      }
    }
    return entries;
  }

  /** {@return entries by their own id} */
  <T> Map<String, T> identified(
      Iterable<XmlElement> elements, BiFunction<String, XmlElement, Optional<T>> reading) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (XmlElement element : elements) {
      String id = element.attribute("id");
      if (id.isEmpty()) {
        log.incomplete(element, "id");
      } else {
        put(entries, element, id, reading.apply(id, element));
      }
    }
    return entries;
  }

  /** {@return the text of a child that names something, empty and reported where it is missing} */
  Optional<String> idIn(XmlElement element, String key) {
    Optional<String> id = element.child(key).map(XmlElement::text).filter(text -> !text.isEmpty());
    if (id.isEmpty()) {
      log.incomplete(element, key);
    }
    return id;
  }

  /** Adds an entry, if it could be read. */
  <T> void put(Map<String, T> entries, XmlElement element, String id, Optional<T> entry) {
    entry.ifPresent(
        read -> {
          if (entries.put(id, read) != null) {
            log.duplicate(element, id);
          }
        });
  }
}
