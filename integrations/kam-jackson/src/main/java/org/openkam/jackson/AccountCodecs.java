package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.AccountStatus;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.MetricSeries;

/** The codecs of accounts and what is known of them. */
final class AccountCodecs {
  static final Codec<AccountId> ACCOUNT_ID = Codecs.TEXT.as(AccountId::value, AccountId::of);

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

  static final Codec<Account> ACCOUNT =
      Codec.ofObject(
          account ->
              new ObjectWriter()
                  .put("id", ACCOUNT_ID, account.id())
                  .put("name", Codecs.TEXT, account.name())
                  .put("status", Codec.ofEnum(AccountStatus.class), account.status())
                  .put("parent", ACCOUNT_ID, account.parent())
                  .putUnlessEmpty("dimensions", Codecs.TEXT.map(), account.dimensions())
                  .putUnlessEmpty("figures", Codecs.NUMBER.map(), account.figures())
                  .putUnlessEmpty("series", SERIES.map(), account.series())
                  .putUnlessEmpty("evidence", EVIDENCE.list(), account.evidence()),
          json -> {
            Account.Builder account = Account.builder().id(json.required("id", ACCOUNT_ID));
            json.ifPresent("name", Codecs.TEXT, account::name);
            json.ifPresent("status", Codec.ofEnum(AccountStatus.class), account::status);
            json.ifPresent("parent", ACCOUNT_ID, account::parent);
            json.ifPresent("dimensions", Codecs.TEXT.map(), account::dimensions);
            json.ifPresent("figures", Codecs.NUMBER.map(), account::figures);
            json.ifPresent("series", SERIES.map(), account::series);
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
