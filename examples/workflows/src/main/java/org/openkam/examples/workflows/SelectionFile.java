package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import org.openkam.crm.Reading;
import org.openkam.jackson.KamJson;
import org.openkam.planning.selection.Selection;

/**
 * A selection as JSON, with the id of its model and the hash of each file that it was made from.
 */
final class SelectionFile {
  private SelectionFile() {}

  static Path save(Reading companies, Selection selection) {
    ImmutableMap<String, Object> document =
        ImmutableMap.of(
            "input",
            companies.fingerprints(),
            "fingerprint",
            selection.model().fingerprint(),
            "selection",
            selection);
    return Console.save("first-selection.json", KamJson.json().write(document) + "\n");
  }
}
