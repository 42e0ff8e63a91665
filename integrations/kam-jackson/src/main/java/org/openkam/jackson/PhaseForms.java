package org.openkam.jackson;

import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.gate.Gate;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModel;
import org.openkam.planning.phase.PhaseAssessment;

/** The forms of phases and their gates. */
final class PhaseForms {
  static final Fields<Gate.Assessment> GATE_ASSESSMENT =
      Fields.of(Gate.Assessment.class, Gate.Assessment::builder, Gate.Assessment.Builder::build)
          .required("gate", Forms.NAME, Gate.Assessment::gate, Gate.Assessment.Builder::gate)
          .required(
              "status",
              Forms.ofEnum(Gate.Status.class),
              Gate.Assessment::status,
              Gate.Assessment.Builder::status)
          .optional(
              "evidence",
              Evidence.form(),
              Gate.Assessment::evidence,
              Gate.Assessment.Builder::evidence)
          .optional("date", Forms.DAY, Gate.Assessment::date, Gate.Assessment.Builder::date)
          .form();

  static final Fields<Phase> PHASE =
      Fields.of(Phase.class, Phase::builder, Phase.Builder::build)
          .required("id", Forms.NAME, Phase::id, Phase.Builder::id)
          .defaulted("labels", Labels.form(), Phase::labels, Phase.Builder::labels)
          .defaulted("gates", Gate.form().list(), Phase::gates, Phase.Builder::gates)
          .form();

  static final Fields<PhaseModel> PHASE_MODEL =
      Fields.of(PhaseModel.class, PhaseModel::builder, PhaseModel.Builder::build)
          .required("id", Forms.NAME, PhaseModel::id, PhaseModel.Builder::id)
          .defaulted("labels", Labels.form(), PhaseModel::labels, PhaseModel.Builder::labels)
          .required(
              "phases",
              PHASE.list().described("minItems", 1),
              PhaseModel::phases,
              PhaseModel.Builder::phases)
          .defaulted(
              "sideStates", PHASE.list(), PhaseModel::sideStates, PhaseModel.Builder::sideStates)
          .form();

  static final Fields<PhaseHistory.Change> PHASE_CHANGE =
      Fields.of(
          PhaseHistory.Change.class,
          Field.required("date", Forms.DAY, PhaseHistory.Change::date),
          Field.required("phase", Forms.NAME, PhaseHistory.Change::phase),
          Field.required("evidence", Evidence.form(), PhaseHistory.Change::evidence),
          PhaseHistory.Change::new);

  static final Fields<PhaseHistory> PHASE_HISTORY =
      Fields.of(
          PhaseHistory.class,
          Field.required("account", AccountId.form(), PhaseHistory::account),
          Field.required("changes", PHASE_CHANGE.list(), PhaseHistory::changes),
          PhaseHistory::new);

  static final Fields<PhaseAssessment> PHASE_ASSESSMENT =
      Fields.of(PhaseAssessment.class, PhaseAssessment::builder, PhaseAssessment.Builder::build)
          .required(
              "account", Account.form(), PhaseAssessment::account, PhaseAssessment.Builder::account)
          .optional("asOf", Forms.DAY, PhaseAssessment::asOf, PhaseAssessment.Builder::asOf)
          .required("model", PHASE_MODEL, PhaseAssessment::model, PhaseAssessment.Builder::model)
          .defaulted(
              "gates",
              GATE_ASSESSMENT.list(),
              PhaseAssessment::gates,
              PhaseAssessment.Builder::gates)
          .defaulted(
              "expected",
              Forms.DAY.map(),
              PhaseAssessment::expected,
              PhaseAssessment.Builder::expected)
          .optional(
              "sideState",
              Forms.NAME,
              PhaseAssessment::sideState,
              PhaseAssessment.Builder::sideState)
          .form();

  private PhaseForms() {}
}
