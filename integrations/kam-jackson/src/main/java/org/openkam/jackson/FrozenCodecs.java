package org.openkam.jackson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.Map;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FrozenColumn;
import org.openkam.scoring.strategy.FrozenModel;

/** The codecs of frozen models. */
final class FrozenCodecs {
  private static final String ENDLESS = "Infinity";
  private static final String ENDLESS_BELOW = "-Infinity";

  /** The extremes of a column without a value are infinite, which JSON has no number for. */
  private static final Codec<Double> REMEMBERED =
      Codec.of(
          number ->
              Double.isInfinite(number)
                  ? JsonNodeFactory.instance.textNode(number > 0 ? ENDLESS : ENDLESS_BELOW)
                  : Codecs.NUMBER.write(number),
          json -> {
            if (!json.node().isTextual()) {
              return json.number();
            }
            return switch (json.text()) {
              case ENDLESS -> Double.POSITIVE_INFINITY;
              case ENDLESS_BELOW -> Double.NEGATIVE_INFINITY;
              default ->
                  throw json.problem(
                      "must be a number, '"
                          + ENDLESS
                          + "' or '"
                          + ENDLESS_BELOW
                          + "': '"
                          + json.text()
                          + "'");
            };
          });

  static final Codec<FittedParameters> REFERENCE =
      Codec.of(
          reference -> {
            ObjectWriter object = new ObjectWriter();
            for (String name : reference.names()) {
              object.put(
                  name,
                  REMEMBERED.list(),
                  ImmutableList.copyOf(Doubles.asList(reference.numbers(name))));
            }
            return object.node();
          },
          json -> {
            FittedParameters reference = FittedParameters.nothing();
            for (Map.Entry<String, JsonValue> entry : json.entries()) {
              reference =
                  reference.with(
                      entry.getKey(), Doubles.toArray(REMEMBERED.list().read(entry.getValue())));
            }
            return reference;
          });

  static final Codec<FrozenColumn> COLUMN =
      Codec.ofObject(
          column -> {
            ObjectWriter object =
                new ObjectWriter()
                    .put("criterion", CriterionCodecs.CRITERION, column.criterion())
                    .put("weight", Codecs.NUMBER, column.weight())
                    .put("fill", column.fill());
            return column.bestCaseFill().equals(column.fill())
                ? object
                : object.put("bestCaseFill", column.bestCaseFill());
          },
          json -> {
            FrozenColumn.Builder column =
                FrozenColumn.builder()
                    .criterion(json.required("criterion", CriterionCodecs.CRITERION))
                    .weight(json.required("weight", Codecs.NUMBER))
                    .fill(json.findNumber("fill"));
            json.ifPresent("bestCaseFill", Codecs.NUMBER, column::bestCaseFill);
            return column.build();
          });

  static final Codec<FrozenModel> MODEL =
      Codec.ofObject(
          model ->
              new ObjectWriter()
                  .put("schemaVersion", Codecs.WHOLE_NUMBER, ModelCodecs.SCHEMA_VERSION)
                  .put("strategy", ModelCodecs.STRATEGY, model.strategy())
                  .put("policy", ModelCodecs.SCORING_POLICY, model.policy())
                  .put("columns", COLUMN.list(), model.columns())
                  .putUnlessEmpty("reference", REFERENCE, model.reference())
                  .putUnlessEmpty("findings", Codecs.FINDING.list(), model.findings()),
          json -> {
            ModelCodecs.checkSchemaVersion(json);
            FrozenModel.Builder model =
                FrozenModel.builder()
                    .strategy(json.required("strategy", ModelCodecs.STRATEGY))
                    .columns(json.required("columns", COLUMN.list()));
            json.ifPresent("policy", ModelCodecs.SCORING_POLICY, model::policy);
            json.ifPresent("reference", REFERENCE, model::reference);
            json.ifPresent("findings", Codecs.FINDING.list(), model::findings);
            return model.build();
          });

  private FrozenCodecs() {}
}
