package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openkam.xmcda.Texts.checkId;
import static org.openkam.xmcda.Texts.checkStripped;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A section of a document: entries of one kind by the id that they belong to, under the optional
 * heading that XMCDA gives to a section.
 *
 * @param <T> the kind of entry
 * @param id the id of the section, empty for none
 * @param name the name for people, empty for none
 * @param concept what the entries stand for, such as {@code Importance}; empty for none
 * @param entries the entries by id, at least one
 */
public record XmcdaSection<T>(
    String id, String name, String concept, ImmutableMap<String, T> entries) {
  /**
   * Creates a section.
   *
   * @param id the id of the section, empty for none
   * @param name the name for people, empty for none
   * @param concept what the entries stand for, empty for none
   * @param entries the entries by id, at least one
   */
  public XmcdaSection {
    checkStripped("id of a section", id);
    checkStripped("name of a section", name);
    checkStripped("concept of a section", concept);
    checkArgument(!entries.isEmpty(), "section '%s' must have an entry", name);
    entries.keySet().forEach(key -> checkId("id of an entry", key));
  }

  /**
   * Returns a section without a heading.
   *
   * @param <T> the kind of entry
   * @param entries the entries by id, at least one
   * @return the section
   */
  public static <T> XmcdaSection<T> of(Map<String, ? extends T> entries) {
    return new XmcdaSection<>("", "", "", ImmutableMap.copyOf(entries));
  }

  /**
   * Returns this section with a concept.
   *
   * @param stated what the entries stand for
   * @return the section
   */
  public XmcdaSection<T> withConcept(String stated) {
    return new XmcdaSection<>(id, name, stated, entries);
  }
}
