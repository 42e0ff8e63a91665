package org.openkam.report;

import java.util.List;

/** Writes names, and how many more there are where there are many. */
final class Names {
  private Names() {}

  static String atMost(int most, List<String> names, Wording wording) {
    return names.size() <= most
        ? String.join(", ", names)
        : wording.text(
            "more.names",
            "names",
            String.join(", ", names.subList(0, most)),
            "count",
            names.size() - most);
  }
}
