package org.openkam.xmcda;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openkam.xmcda.XmcdaProfile.Bounding;
import org.openkam.xmcda.XmcdaProfile.Central;
import org.openkam.xmcda.xml.XmlElement;

/**
 * Reads profiles of categories: versions 3 and 4 list the profiles of a category, version 2 the
 * categories of a profile.
 */
final class ProfileReader {
  private final ReadingLog log;
  private final SectionReader sections;
  private final Map<String, XmcdaProfile> profiles = new LinkedHashMap<>();

  ProfileReader(ReadingLog log) {
    this.log = log;
    this.sections = new SectionReader(log);
  }

  ImmutableMap<String, XmcdaProfile> read(XmlElement section) {
    for (XmlElement entry : section.children("categoryProfile")) {
      Optional<XmlElement> alternative = entry.child("alternativeID");
      if (alternative.isPresent()) {
        ofAlternative(entry, alternative.get().text());
      } else {
        sections.idIn(entry, "categoryID").ifPresent(category -> ofCategory(entry, category));
      }
    }
    return ImmutableMap.copyOf(profiles);
  }

  private void ofCategory(XmlElement entry, String category) {
    Optional<String> central = named(entry.child("central"), "alternativeID");
    Optional<XmlElement> bounding = entry.child("bounding");
    Optional<String> lower = bounding.flatMap(b -> named(b.child("lowerBound"), "alternativeID"));
    Optional<String> upper = bounding.flatMap(b -> named(b.child("upperBound"), "alternativeID"));
    if (central.isPresent()) {
      put(entry, category, new Central(central.get()));
    } else if (lower.isPresent() || upper.isPresent()) {
      put(entry, category, new Bounding(lower, upper));
    } else {
      log.incomplete(entry, "alternative");
    }
  }

  private void ofAlternative(XmlElement entry, String alternative) {
    Optional<String> central = named(entry.child("central"), "categoryID");
    Optional<XmlElement> limits = entry.child("limits");
    Optional<String> below = limits.flatMap(l -> named(l.child("lowerCategory"), "categoryID"));
    Optional<String> above = limits.flatMap(l -> named(l.child("upperCategory"), "categoryID"));
    if (central.isEmpty() && below.isEmpty() && above.isEmpty()) {
      log.incomplete(entry, "category");
    }
    central.ifPresent(category -> put(entry, category, new Central(alternative)));
    below.ifPresent(
        category -> bound(entry, category, new Bounding(empty(), Optional.of(alternative))));
    above.ifPresent(
        category -> bound(entry, category, new Bounding(Optional.of(alternative), empty())));
  }

  /** Adds one limit to a category that may have the other. */
  private void bound(XmlElement entry, String category, Bounding limit) {
    if (profiles.get(category) instanceof Bounding other
        && (limit.lower().isEmpty() || other.lower().isEmpty())
        && (limit.upper().isEmpty() || other.upper().isEmpty())) {
      profiles.put(
          category, new Bounding(limit.lower().or(other::lower), limit.upper().or(other::upper)));
    } else {
      put(entry, category, limit);
    }
  }

  private void put(XmlElement entry, String category, XmcdaProfile profile) {
    sections.put(profiles, entry, category, Optional.of(profile));
  }

  private Optional<String> named(Optional<XmlElement> holder, String key) {
    return holder.flatMap(element -> sections.idIn(element, key));
  }

  private static Optional<String> empty() {
    return Optional.empty();
  }
}
