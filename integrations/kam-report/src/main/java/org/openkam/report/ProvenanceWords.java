package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.SelectionModel;

/** Says what a study was made of: model, day, data, files, library and draws. */
final class ProvenanceWords {
  private ProvenanceWords() {}

  /** {@return what each part is called, and its name or fingerprint} */
  static ImmutableMap<String, String> of(StudyReport report, Wording wording) {
    SelectionModel model = report.selection().model();
    Provenance provenance = report.study().provenance();
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.put(
        wording.text("provenance.model"),
        wording.text("provenance.version", "id", model.id(), "version", model.version()));
    all.put(wording.text("provenance.fingerprint"), model.fingerprint());
    all.put(wording.text("provenance.day"), wording.date(report.study().day()));
    all.put(wording.text("provenance.data"), provenance.dataFingerprint());
    report
        .study()
        .sources()
        .forEach((name, mark) -> all.put(wording.text("provenance.file", "name", name), mark));
    all.put(wording.text("provenance.library"), "OpenKAM " + provenance.libraryVersion());
    report
        .stability()
        .flatMap(stability -> stability.provenance().sampling())
        .ifPresent(sampling -> all.put(wording.text("provenance.weights"), sampling));
    return all.buildOrThrow();
  }
}
