package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.Measures;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.value.measure.ValueMeasures;

/** The codecs of measures and of the dated amounts that they read. */
final class MeasureCodecs {
  private static final MeasureRegistry KNOWN = Measures.standard().withAll(ValueMeasures.all());

  /** A plain figure is a text, {@code "revenue"}; other measures have a kind and parameters. */
  static final Codec<Measure> MEASURE =
      Codec.of(
          measure ->
              Measures.isFigure(measure)
                  ? Codecs.TEXT.write(measure.name())
                  : new ObjectWriter()
                      .put("kind", Codecs.TEXT, measure.kind())
                      .putUnlessEmpty("parameters", Codecs.ATTRIBUTES, measure.parameters())
                      .node(),
          json ->
              json.node().isTextual()
                  ? Measures.figure(json.text())
                  : MeasureCodecs.DESCRIBED.read(json));

  private static final Codec<Measure> DESCRIBED =
      Codec.ofObject(
          measure -> new ObjectWriter(),
          json ->
              KNOWN.measure(
                  json.required("kind", Codecs.TEXT),
                  json.find("parameters", Codecs.ATTRIBUTES).orElse(Attributes.empty())));

  /** Amounts by measure: an object where all are plain figures, else a list of pairs. */
  static final Codec<ImmutableMap<Measure, Double>> BY_MEASURE =
      Codec.of(
          amounts ->
              amounts.keySet().stream().allMatch(Measures::isFigure)
                  ? Codecs.NUMBER.map().write(byName(amounts))
                  : MeasureCodecs.PAIRS.write(amounts.entrySet().asList()),
          json ->
              json.node().isObject()
                  ? byFigure(Codecs.NUMBER.map().read(json))
                  : ImmutableMap.copyOf(MeasureCodecs.PAIRS.read(json)));

  static final Codec<Transactions> TRANSACTIONS =
      Codec.ofObject(
              (Transaction transaction) ->
                  new ObjectWriter()
                      .put("day", Codecs.DAY, transaction.day())
                      .put("amount", Codecs.NUMBER, transaction.amount())
                      .put("unit", Codecs.TEXT, transaction.unit()),
              json ->
                  new Transaction(
                      json.required("day", Codecs.DAY),
                      json.find("amount", Codecs.NUMBER).orElse(0.0),
                      json.find("unit", Codecs.TEXT).orElse("")))
          .list()
          .as(Transactions::all, Transactions::new);

  static final Codec<ImmutableMap<String, LocalDate>> DAYS = Codecs.DAY.map();

  private static final Codec<ImmutableList<Map.Entry<Measure, Double>>> PAIRS =
      Codec.ofObject(
              (Map.Entry<Measure, Double> pair) ->
                  new ObjectWriter()
                      .put("measure", MEASURE, pair.getKey())
                      .put("amount", Codecs.NUMBER, pair.getValue()),
              json ->
                  Map.entry(
                      json.required("measure", MEASURE), json.required("amount", Codecs.NUMBER)))
          .list();

  private MeasureCodecs() {}

  private static ImmutableMap<String, Double> byName(ImmutableMap<Measure, Double> amounts) {
    ImmutableMap.Builder<String, Double> named = ImmutableMap.builder();
    amounts.forEach((measure, amount) -> named.put(measure.name(), amount));
    return named.buildOrThrow();
  }

  private static ImmutableMap<Measure, Double> byFigure(ImmutableMap<String, Double> amounts) {
    ImmutableMap.Builder<Measure, Double> figures = ImmutableMap.builder();
    amounts.forEach((name, amount) -> figures.put(Measures.figure(name), amount));
    return figures.buildOrThrow();
  }
}
