package org.openkam.jackson;

import org.openkam.core.gate.GateAssessment;
import org.openkam.core.gate.GateStatus;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseChange;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModel;
import org.openkam.core.relationship.Balance;
import org.openkam.core.relationship.BuyingRole;
import org.openkam.core.relationship.Influence;
import org.openkam.core.relationship.Ladder;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.relationship.LadderPosition;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.core.relationship.Support;

/** The codecs of phases, ladders, people and balances. */
final class RelationCodecs {
  static final Codec<GateAssessment> GATE_ASSESSMENT =
      Codec.ofObject(
          assessment ->
              new ObjectWriter()
                  .put("gate", Codecs.TEXT, assessment.gate())
                  .put("status", Codec.ofEnum(GateStatus.class), assessment.status())
                  .put("evidence", AccountCodecs.EVIDENCE, assessment.evidence())
                  .put("date", Codecs.DAY, assessment.date()),
          json ->
              GateAssessment.builder()
                  .gate(json.required("gate", Codecs.TEXT))
                  .status(json.required("status", Codec.ofEnum(GateStatus.class)))
                  .evidence(json.find("evidence", AccountCodecs.EVIDENCE))
                  .date(json.find("date", Codecs.DAY))
                  .build());

  static final Codec<Phase> PHASE =
      Codec.ofObject(
          phase ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, phase.id())
                  .put("labels", Codecs.LABELS, phase.labels())
                  .putUnlessEmpty("gates", ModelCodecs.GATE.list(), phase.gates()),
          json -> {
            Phase.Builder phase = Phase.builder().id(json.required("id", Codecs.TEXT));
            json.ifPresent("labels", Codecs.LABELS, phase::labels);
            json.ifPresent("gates", ModelCodecs.GATE.list(), phase::gates);
            return phase.build();
          });

  static final Codec<PhaseModel> PHASE_MODEL =
      Codec.ofObject(
          model ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, model.id())
                  .put("labels", Codecs.LABELS, model.labels())
                  .put("phases", PHASE.list(), model.phases())
                  .putUnlessEmpty("sideStates", PHASE.list(), model.sideStates()),
          json -> {
            PhaseModel.Builder model =
                PhaseModel.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .phases(json.required("phases", PHASE.list()));
            json.ifPresent("labels", Codecs.LABELS, model::labels);
            json.ifPresent("sideStates", PHASE.list(), model::sideStates);
            return model.build();
          });

  static final Codec<PhaseChange> PHASE_CHANGE =
      Codec.ofObject(
          change ->
              new ObjectWriter()
                  .put("date", Codecs.DAY, change.date())
                  .put("phase", Codecs.TEXT, change.phase())
                  .put("evidence", AccountCodecs.EVIDENCE, change.evidence()),
          json ->
              new PhaseChange(
                  json.required("date", Codecs.DAY),
                  json.required("phase", Codecs.TEXT),
                  json.required("evidence", AccountCodecs.EVIDENCE)));

  static final Codec<PhaseHistory> PHASE_HISTORY =
      Codec.ofObject(
          history ->
              new ObjectWriter()
                  .put("account", AccountCodecs.ACCOUNT_ID, history.account())
                  .put("changes", PHASE_CHANGE.list(), history.changes()),
          json ->
              new PhaseHistory(
                  json.required("account", AccountCodecs.ACCOUNT_ID),
                  json.required("changes", PHASE_CHANGE.list())));

  static final Codec<Stakeholder> STAKEHOLDER =
      Codec.ofObject(
          person ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, person.id())
                  .put("name", Codecs.TEXT, person.name())
                  .putUnlessEmpty(
                      "roles", Codec.ofEnum(BuyingRole.class).list(), person.roles().asList())
                  .put("influence", Codec.ofEnum(Influence.class), person.influence())
                  .put("support", Codec.ofEnum(Support.class), person.support())
                  .putUnlessEmpty("contacts", Codecs.TEXTS, person.contacts())
                  .put("reportsTo", Codecs.TEXT, person.reportsTo())
                  .put("function", Codecs.TEXT, person.function())
                  .put("unit", Codecs.TEXT, person.unit())
                  .put("lastContact", Codecs.DAY, person.lastContact()),
          json -> {
            Stakeholder.Builder person =
                Stakeholder.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .reportsTo(json.find("reportsTo", Codecs.TEXT))
                    .function(json.find("function", Codecs.TEXT))
                    .unit(json.find("unit", Codecs.TEXT))
                    .lastContact(json.find("lastContact", Codecs.DAY));
            json.ifPresent("name", Codecs.TEXT, person::name);
            json.ifPresent("roles", Codec.ofEnum(BuyingRole.class).list(), person::roles);
            json.ifPresent("influence", Codec.ofEnum(Influence.class), person::influence);
            json.ifPresent("support", Codec.ofEnum(Support.class), person::support);
            json.ifPresent("contacts", Codecs.TEXTS, person::contacts);
            return person.build();
          });

  static final Codec<Ladder> LADDER =
      Codec.ofObject(
          ladder -> {
            ObjectWriter object =
                new ObjectWriter()
                    .put("id", Codecs.TEXT, ladder.id())
                    .put("levels", Codecs.LABELS.map(), ladder.levels());
            ladder
                .levelAfterHandover()
                .ifPresent(level -> object.put("levelAfterHandover", Codecs.WHOLE_NUMBER, level));
            return object;
          },
          json -> {
            Ladder.Builder ladder =
                Ladder.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .levels(json.required("levels", Codecs.LABELS.map()));
            json.ifPresent("levelAfterHandover", Codecs.WHOLE_NUMBER, ladder::levelAfterHandover);
            return ladder.build();
          });

  static final Codec<LadderPosition> LADDER_POSITION =
      Codec.ofObject(
          position ->
              new ObjectWriter()
                  .put("ladder", LADDER, position.ladder())
                  .put("current", Codecs.TEXT, position.current())
                  .put("desired", Codecs.TEXT, position.desired())
                  .put("assessor", Codecs.TEXT, position.assessor())
                  .put("date", Codecs.DAY, position.date()),
          json ->
              LadderPosition.builder()
                  .ladder(json.required("ladder", LADDER))
                  .current(json.required("current", Codecs.TEXT))
                  .desired(json.required("desired", Codecs.TEXT))
                  .assessor(json.required("assessor", Codecs.TEXT))
                  .date(json.required("date", Codecs.DAY))
                  .build());

  static final Codec<LadderHistory> LADDER_HISTORY =
      Codec.ofObject(
          history ->
              new ObjectWriter()
                  .put("subject", Codecs.TEXT, history.subject())
                  .put("positions", LADDER_POSITION.list(), history.positions()),
          json ->
              new LadderHistory(
                  json.required("subject", Codecs.TEXT),
                  json.required("positions", LADDER_POSITION.list())));

  static final Codec<Balance> BALANCE =
      Codec.ofObject(
          balance ->
              new ObjectWriter()
                  .put("subject", Codecs.TEXT, balance.subject())
                  .put("ours", Codecs.NUMBER, balance.ours())
                  .put("theirs", Codecs.NUMBER, balance.theirs())
                  .put("tolerance", Codecs.NUMBER, balance.tolerance()),
          json ->
              Balance.builder()
                  .subject(json.required("subject", Codecs.TEXT))
                  .ours(json.required("ours", Codecs.NUMBER))
                  .theirs(json.required("theirs", Codecs.NUMBER))
                  .tolerance(json.required("tolerance", Codecs.NUMBER))
                  .build());

  private RelationCodecs() {}
}
