package org.openkam.jackson;

import java.time.DateTimeException;
import java.time.Period;
import org.openkam.core.scorecard.Beneficiary;
import org.openkam.core.scorecard.CustomerFeedback;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.IndicatorKind;
import org.openkam.core.scorecard.InitiativeKind;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLightBands;
import org.openkam.core.scorecard.Visibility;

/** The codecs of scorecards. */
final class ScorecardCodecs {
  static final Codec<TrafficLightBands> BANDS =
      Codec.ofObject(
          bands ->
              new ObjectWriter()
                  .put("amberFrom", Codecs.NUMBER, bands.amberFrom())
                  .put("greenFrom", Codecs.NUMBER, bands.greenFrom()),
          json ->
              new TrafficLightBands(
                  json.required("amberFrom", Codecs.NUMBER),
                  json.required("greenFrom", Codecs.NUMBER)));

  static final Codec<JointInitiative> INITIATIVE =
      Codec.ofObject(
          initiative ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, initiative.id())
                  .put("kind", Codec.ofEnum(InitiativeKind.class), initiative.kind())
                  .put("description", Codecs.TEXT, initiative.description())
                  .put("startsOn", Codecs.DAY, initiative.startsOn())
                  .put("owner", Codecs.TEXT, initiative.owner()),
          json ->
              JointInitiative.builder()
                  .id(json.required("id", Codecs.TEXT))
                  .kind(json.required("kind", Codec.ofEnum(InitiativeKind.class)))
                  .description(json.required("description", Codecs.TEXT))
                  .startsOn(json.find("startsOn", Codecs.DAY))
                  .owner(json.find("owner", Codecs.TEXT))
                  .build());

  static final Codec<CustomerFeedback> FEEDBACK =
      Codec.ofObject(
          feedback ->
              new ObjectWriter()
                  .put("date", Codecs.DAY, feedback.date())
                  .put("author", Codecs.TEXT, feedback.author())
                  .put("text", Codecs.TEXT, feedback.text()),
          json ->
              new CustomerFeedback(
                  json.required("date", Codecs.DAY),
                  json.required("author", Codecs.TEXT),
                  json.required("text", Codecs.TEXT)));

  static final Codec<Period> PERIOD = Codecs.TEXT.as(Period::toString, ScorecardCodecs::period);

  static final Codec<Indicator> INDICATOR =
      Codec.ofObject(ScorecardCodecs::writeIndicator, ScorecardCodecs::readIndicator);

  static final Codec<Scorecard> SCORECARD =
      Codec.ofObject(
          scorecard ->
              new ObjectWriter()
                  .put("account", AccountCodecs.ACCOUNT_ID, scorecard.account())
                  .put("indicators", INDICATOR.list(), scorecard.indicators())
                  .putUnlessEmpty("initiatives", INITIATIVE.list(), scorecard.initiatives())
                  .putUnlessEmpty("feedback", FEEDBACK.list(), scorecard.feedback())
                  .put("bands", BANDS, scorecard.bands()),
          json -> {
            Scorecard.Builder scorecard =
                Scorecard.builder()
                    .account(json.required("account", AccountCodecs.ACCOUNT_ID))
                    .indicators(json.required("indicators", INDICATOR.list()));
            json.ifPresent("initiatives", INITIATIVE.list(), scorecard::initiatives);
            json.ifPresent("feedback", FEEDBACK.list(), scorecard::feedback);
            json.ifPresent("bands", BANDS, scorecard::bands);
            return scorecard.build();
          });

  private ScorecardCodecs() {}

  private static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException noPeriod) {
      throw new IllegalArgumentException("must be a period like P3M: '" + text + "'", noPeriod);
    }
  }

  private static ObjectWriter writeIndicator(Indicator indicator) {
    return new ObjectWriter()
        .put("id", Codecs.TEXT, indicator.id())
        .put("labels", Codecs.LABELS, indicator.labels())
        .put("kind", Codec.ofEnum(IndicatorKind.class), indicator.kind())
        .put("unit", Codecs.TEXT, indicator.unit())
        .put("beneficiary", Codec.ofEnum(Beneficiary.class), indicator.beneficiary())
        .put("visibility", Codec.ofEnum(Visibility.class), indicator.visibility())
        .put("owner", Codecs.TEXT, indicator.owner())
        .put("method", Codecs.TEXT, indicator.method())
        .put("cadence", PERIOD, indicator.cadence())
        .put("definedOn", Codecs.DAY, indicator.definedOn())
        .put("baseline", indicator.baseline())
        .put("target", indicator.target())
        .put("actual", AccountCodecs.SERIES, indicator.actual())
        .putUnlessEmpty("criteria", Codecs.TEXTS, indicator.criteria());
  }

  private static Indicator readIndicator(ObjectReader json) {
    Indicator.Builder indicator =
        Indicator.builder()
            .id(json.required("id", Codecs.TEXT))
            .owner(json.find("owner", Codecs.TEXT))
            .method(json.find("method", Codecs.TEXT))
            .cadence(json.find("cadence", PERIOD))
            .definedOn(json.find("definedOn", Codecs.DAY))
            .baseline(json.findNumber("baseline"))
            .target(json.findNumber("target"));
    json.ifPresent("labels", Codecs.LABELS, indicator::labels);
    json.ifPresent("kind", Codec.ofEnum(IndicatorKind.class), indicator::kind);
    json.ifPresent("unit", Codecs.TEXT, indicator::unit);
    json.ifPresent("beneficiary", Codec.ofEnum(Beneficiary.class), indicator::beneficiary);
    json.ifPresent("visibility", Codec.ofEnum(Visibility.class), indicator::visibility);
    json.ifPresent("actual", AccountCodecs.SERIES, indicator::actual);
    json.ifPresent("criteria", Codecs.TEXTS, indicator::criteria);
    return indicator.build();
  }
}
