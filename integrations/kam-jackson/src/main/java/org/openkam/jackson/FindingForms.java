package org.openkam.jackson;

import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.Provenance;

/** The forms of findings, provenance and scores. */
final class FindingForms {
  /** The message is written for readers without this library. */
  static final Fields<Finding> FINDING =
      Fields.of(Finding.class, Finding::builder, Finding.Builder::build)
          .required("code", Forms.NAME, Finding::code, Finding.Builder::code)
          .required(
              "severity",
              Forms.ofEnum(Finding.Severity.class),
              Finding::severity,
              Finding.Builder::severity)
          .required("subject", Forms.TEXT, Finding::subject, Finding.Builder::subject)
          .required("sentence", Forms.TEXT, Finding::sentence, Finding.Builder::sentence)
          .defaulted("evidence", Forms.ATTRIBUTES, Finding::evidence, Finding.Builder::evidence)
          .derived("message", Forms.TEXT, Finding::message)
          .form();

  static final Fields<ModelReference> MODEL_REFERENCE =
      Fields.of(
          ModelReference.class,
          Field.required("id", Forms.NAME, ModelReference::id),
          Field.required("version", Forms.TEXT, ModelReference::version),
          Field.required("fingerprint", Forms.TEXT, ModelReference::fingerprint),
          ModelReference::new);

  static final Fields<Provenance> PROVENANCE =
      Fields.of(Provenance.class, Provenance::builder, Provenance.Builder::build)
          .optional("model", MODEL_REFERENCE, Provenance::model, Provenance.Builder::model)
          .required(
              "dataFingerprint",
              Forms.TEXT,
              Provenance::dataFingerprint,
              Provenance.Builder::dataFingerprint)
          .longNumber("seed", Provenance::seed, Provenance.Builder::seed)
          .optional("sampling", Forms.TEXT, Provenance::sampling, Provenance.Builder::sampling)
          .required(
              "libraryVersion",
              Forms.TEXT,
              Provenance::libraryVersion,
              Provenance.Builder::libraryVersion)
          .form();

  private FindingForms() {}
}
