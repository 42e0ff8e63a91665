package org.openkam.jackson;

import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.selection.Shortlist;
import org.openkam.planning.selection.Shortlists;
import org.openkam.planning.selection.TrackRule;

/** The codecs of what a selection has to keep besides its model. */
final class SelectionCodecs {
  /** A shortlist is written as it describes itself; the provided ones are read. */
  static final Codec<Shortlist> SHORTLIST =
      Codecs.ATTRIBUTES.as(Shortlist::attributes, Shortlists::of);

  static final Codec<TrackRule> TRACK_RULE =
      Codec.ofObject(
          rule ->
              new ObjectWriter()
                  .put("today", ModelCodecs.THRESHOLD, rule.today())
                  .put("promise", ModelCodecs.THRESHOLD, rule.promise()),
          json ->
              new TrackRule(
                  json.required("today", ModelCodecs.THRESHOLD),
                  json.required("promise", ModelCodecs.THRESHOLD)));

  static final Codec<ManualDecision> DECISION =
      Codec.ofObject(
          decision ->
              new ObjectWriter()
                  .put("account", AccountCodecs.ACCOUNT_ID, decision.account())
                  .put("verdict", Codec.ofEnum(ManualDecision.Verdict.class), decision.verdict())
                  .put("author", Codecs.TEXT, decision.author())
                  .put("reason", Codecs.TEXT, decision.reason())
                  .put("date", Codecs.DAY, decision.date()),
          json ->
              ManualDecision.builder()
                  .account(json.required("account", AccountCodecs.ACCOUNT_ID))
                  .verdict(json.required("verdict", Codec.ofEnum(ManualDecision.Verdict.class)))
                  .author(json.required("author", Codecs.TEXT))
                  .reason(json.required("reason", Codecs.TEXT))
                  .date(json.find("date", Codecs.DAY))
                  .build());

  static final Codec<SelectionConstraints> TERMS =
      Codec.ofObject(
          terms ->
              new ObjectWriter()
                  .put("shortlist", SHORTLIST, terms.shortlist())
                  .put("tracks", TRACK_RULE, terms.tracks())
                  .put("reservedSlots", Codecs.WHOLE_NUMBER, terms.reservedSlots())
                  .putUnlessEmpty("groupLimits", Codecs.WHOLE_NUMBER.map(), terms.groupLimits())
                  .putUnlessEmpty("capacities", MeasureCodecs.BY_MEASURE, terms.capacities())
                  .putUnlessEmpty("previous", AccountCodecs.ACCOUNT_IDS, terms.previous())
                  .put("switchingCost", Codecs.NUMBER, terms.switchingCost())
                  .putUnlessEmpty("decisions", DECISION.list(), terms.decisions()),
          json -> {
            SelectionConstraints.Builder terms =
                SelectionConstraints.builder().tracks(json.find("tracks", TRACK_RULE));
            json.ifPresent("shortlist", SHORTLIST, terms::shortlist);
            json.ifPresent("reservedSlots", Codecs.WHOLE_NUMBER, terms::reservedSlots);
            json.ifPresent("groupLimits", Codecs.WHOLE_NUMBER.map(), terms::groupLimits);
            json.ifPresent("capacities", MeasureCodecs.BY_MEASURE, terms::capacities);
            json.ifPresent("previous", AccountCodecs.ACCOUNT_IDS, terms::previous);
            json.ifPresent("switchingCost", Codecs.NUMBER, terms::switchingCost);
            json.ifPresent("decisions", DECISION.list(), terms::decisions);
            return terms.build();
          });

  private SelectionCodecs() {}
}
