package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.AccountStatus;
import org.openkam.core.account.CandidateTrack;
import org.openkam.core.account.DecisionLevel;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganisationUnit;
import org.openkam.core.account.Presence;
import org.openkam.core.account.PurchasingCoordination;
import org.openkam.core.account.PurchasingProfile;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.series.MetricSeries;

/** The codecs of accounts and what is known of them. */
final class AccountCodecs {
  static final Codec<AccountId> ACCOUNT_ID = Codecs.TEXT.as(AccountId::value, AccountId::of);

  /** A set is written in the order of the ids, so that equal sets have one form. */
  static final Codec<ImmutableSet<AccountId>> ACCOUNT_IDS =
      ACCOUNT_ID.list().as(ids -> ImmutableSortedSet.copyOf(ids).asList(), ImmutableSet::copyOf);

  static final Codec<Evidence> EVIDENCE =
      Codec.ofObject(
          evidence ->
              new ObjectWriter()
                  .put("source", Codecs.TEXT, evidence.source())
                  .put("date", Codecs.DAY, evidence.date())
                  .put("author", Codecs.TEXT, evidence.author())
                  .put("note", Codecs.TEXT, evidence.note()),
          json ->
              Evidence.builder()
                  .source(json.required("source", Codecs.TEXT))
                  .date(json.find("date", Codecs.DAY))
                  .author(json.find("author", Codecs.TEXT))
                  .note(json.find("note", Codecs.TEXT))
                  .build());

  static final Codec<MetricSeries> SERIES =
      Codec.ofObject(
          series ->
              new ObjectWriter()
                  .put("unit", Codecs.TEXT, series.unit())
                  .put("values", Codecs.NUMBER.map(), byDay(series)),
          json ->
              MetricSeries.of(
                  json.required("unit", Codecs.TEXT),
                  days(json.required("values", Codecs.NUMBER.map()))));

  static final Codec<PurchasingProfile> PURCHASING =
      Codec.ofObject(
          profile ->
              new ObjectWriter()
                  .put("presence", Codec.ofEnum(Presence.class), profile.presence())
                  .put("decisionLevel", Codec.ofEnum(DecisionLevel.class), profile.decisionLevel())
                  .put(
                      "coordination",
                      Codec.ofEnum(PurchasingCoordination.class),
                      profile.coordination()),
          json ->
              new PurchasingProfile(
                  json.required("presence", Codec.ofEnum(Presence.class)),
                  json.required("decisionLevel", Codec.ofEnum(DecisionLevel.class)),
                  json.required("coordination", Codec.ofEnum(PurchasingCoordination.class))));

  static final Codec<OrganisationUnit> UNIT =
      Codec.ofObject(
          unit ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, unit.id())
                  .put("name", Codecs.TEXT, unit.name())
                  .put("country", Codecs.TEXT, unit.country())
                  .put("site", Codecs.TEXT, unit.site()),
          json -> {
            OrganisationUnit.Builder unit =
                OrganisationUnit.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .site(json.find("site", Codecs.TEXT));
            json.ifPresent("name", Codecs.TEXT, unit::name);
            json.ifPresent("country", Codecs.TEXT, unit::country);
            return unit.build();
          });

  static final Codec<Estimate> ESTIMATE =
      Codec.ofObject(
          estimate ->
              new ObjectWriter()
                  .put("amount", Codecs.NUMBER, estimate.amount())
                  .put("unit", Codecs.TEXT, estimate.unit())
                  .put("probability", Codecs.NUMBER, estimate.probability())
                  .put("horizonMonths", Codecs.WHOLE_NUMBER, estimate.horizonMonths())
                  .put("source", EVIDENCE, estimate.source()),
          json -> {
            Estimate.Builder estimate =
                Estimate.builder()
                    .amount(json.required("amount", Codecs.NUMBER))
                    .probability(json.required("probability", Codecs.NUMBER))
                    .horizonMonths(json.required("horizonMonths", Codecs.WHOLE_NUMBER))
                    .source(json.required("source", EVIDENCE));
            json.ifPresent("unit", Codecs.TEXT, estimate::unit);
            return estimate.build();
          });

  static final Codec<Rating> RATING =
      Codec.ofObject(
          rating ->
              new ObjectWriter()
                  .put("account", ACCOUNT_ID, rating.account())
                  .put("criterion", Codecs.TEXT, rating.criterion())
                  .put("assessor", Codecs.TEXT, rating.assessor())
                  .put("date", Codecs.DAY, rating.date())
                  .put("value", Codecs.NUMBER, rating.value())
                  .put("evidence", EVIDENCE, rating.evidence()),
          json ->
              Rating.builder()
                  .account(json.required("account", ACCOUNT_ID))
                  .criterion(json.required("criterion", Codecs.TEXT))
                  .assessor(json.required("assessor", Codecs.TEXT))
                  .date(json.required("date", Codecs.DAY))
                  .value(json.required("value", Codecs.NUMBER))
                  .evidence(json.find("evidence", EVIDENCE))
                  .build());

  static final Codec<Ratings> RATINGS = RATING.list().as(Ratings::all, Ratings::new);

  static final Codec<Account> ACCOUNT =
      Codec.ofObject(
          account ->
              new ObjectWriter()
                  .put("id", ACCOUNT_ID, account.id())
                  .put("name", Codecs.TEXT, account.name())
                  .put("status", Codec.ofEnum(AccountStatus.class), account.status())
                  .put("parent", ACCOUNT_ID, account.parent())
                  .put("customerSince", Codecs.DAY, account.customerSince())
                  .put("track", Codec.ofEnum(CandidateTrack.class), account.track())
                  .put("purchasing", PURCHASING, account.purchasing())
                  .putUnlessEmpty("units", UNIT.list(), account.units())
                  .putUnlessEmpty("objectives", Codecs.TEXTS, account.objectives())
                  .putUnlessEmpty("dimensions", Codecs.TEXT.map(), account.dimensions())
                  .putUnlessEmpty("figures", Codecs.NUMBER.map(), account.figures())
                  .putUnlessEmpty("figureDates", MeasureCodecs.DAYS, account.figureDates())
                  .putUnlessEmpty("series", SERIES.map(), account.series())
                  .putUnlessEmpty(
                      "transactions", MeasureCodecs.TRANSACTIONS.map(), account.transactions())
                  .putUnlessEmpty("ratings", RATING.list(), account.ratings())
                  .putUnlessEmpty("estimates", ESTIMATE.map(), account.estimates())
                  .putUnlessEmpty("evidence", EVIDENCE.list(), account.evidence()),
          json -> {
            Account.Builder account = Account.builder().id(json.required("id", ACCOUNT_ID));
            json.ifPresent("name", Codecs.TEXT, account::name);
            json.ifPresent("status", Codec.ofEnum(AccountStatus.class), account::status);
            json.ifPresent("parent", ACCOUNT_ID, account::parent);
            json.ifPresent("customerSince", Codecs.DAY, account::customerSince);
            json.ifPresent("track", Codec.ofEnum(CandidateTrack.class), account::track);
            json.ifPresent("purchasing", PURCHASING, account::purchasing);
            json.ifPresent("units", UNIT.list(), account::units);
            json.ifPresent("objectives", Codecs.TEXTS, account::objectives);
            json.ifPresent("estimates", ESTIMATE.map(), account::estimates);
            json.ifPresent("dimensions", Codecs.TEXT.map(), account::dimensions);
            json.ifPresent("figures", Codecs.NUMBER.map(), account::figures);
            json.ifPresent("figureDates", MeasureCodecs.DAYS, account::figureDates);
            json.ifPresent("series", SERIES.map(), account::series);
            json.ifPresent("transactions", MeasureCodecs.TRANSACTIONS.map(), account::transactions);
            json.ifPresent("ratings", RATING.list(), account::ratings);
            json.ifPresent("evidence", EVIDENCE.list(), account::evidence);
            return account.build();
          });

  private AccountCodecs() {}

  private static ImmutableMap<String, Double> byDay(MetricSeries series) {
    ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
    for (int i = 0; i < series.size(); i++) {
      values.put(series.day(i).toString(), series.value(i));
    }
    return values.buildOrThrow();
  }

  private static Map<LocalDate, Double> days(ImmutableMap<String, Double> values) {
    Map<LocalDate, Double> days = new LinkedHashMap<>();
    values.forEach((day, value) -> days.put(Codecs.day(day), value));
    return days;
  }
}
