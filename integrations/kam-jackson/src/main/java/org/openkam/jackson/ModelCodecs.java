package org.openkam.jackson;

import java.util.Optional;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.IdealCustomerProfile;
import org.openkam.core.gate.Threshold;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.ConstantColumnPolicy;
import org.openkam.core.model.MissingDataPolicy;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.model.TiePolicy;

/** The codecs of selection models and what they are made of. */
final class ModelCodecs {
  /** The newest form of a model that this version writes and reads. */
  static final int SCHEMA_VERSION = 1;

  static final Codec<Threshold> THRESHOLD =
      Codec.ofObject(
          threshold ->
              new ObjectWriter()
                  .put("measure", MeasureCodecs.MEASURE, threshold.measure())
                  .put("side", Codec.ofEnum(Threshold.Side.class), threshold.side())
                  .put("limit", Codecs.NUMBER, threshold.limit()),
          json ->
              new Threshold(
                  json.required("measure", MeasureCodecs.MEASURE),
                  json.required("side", Codec.ofEnum(Threshold.Side.class)),
                  json.required("limit", Codecs.NUMBER)));

  static final Codec<Gate> GATE =
      Codec.ofObject(
          gate ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, gate.id())
                  .put("labels", Codecs.LABELS, gate.labels())
                  .put("threshold", THRESHOLD, gate.threshold())
                  .put("reason", Codecs.TEXT, gate.reason()),
          json -> {
            Gate.Builder gate =
                Gate.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .threshold(json.find("threshold", THRESHOLD));
            json.ifPresent("labels", Codecs.LABELS, gate::labels);
            json.ifPresent("reason", Codecs.TEXT, gate::reason);
            return gate.build();
          });

  static final Codec<AxisModel> AXIS_MODEL =
      Codec.ofObject(
          axis ->
              new ObjectWriter()
                  .put("axis", Codecs.TEXT, axis.axis())
                  .put("weights", Codecs.WEIGHTS, axis.weights())
                  .put("minCriteria", Codecs.WHOLE_NUMBER, axis.minCriteria())
                  .put("maxCriteria", Codecs.WHOLE_NUMBER, axis.maxCriteria()),
          json -> {
            AxisModel plain =
                AxisModel.of(
                    json.required("axis", Codecs.TEXT), json.required("weights", Codecs.WEIGHTS));
            return new AxisModel(
                plain.axis(),
                plain.weights(),
                json.find("minCriteria", Codecs.WHOLE_NUMBER).orElse(plain.minCriteria()),
                json.find("maxCriteria", Codecs.WHOLE_NUMBER).orElse(plain.maxCriteria()));
          });

  static final Codec<StrategySpec> STRATEGY =
      Codec.ofObject(
          strategy ->
              new ObjectWriter()
                  .put("name", Codecs.TEXT, strategy.name())
                  .putUnlessEmpty("parameters", Codecs.ATTRIBUTES, strategy.parameters()),
          json ->
              new StrategySpec(
                  json.required("name", Codecs.TEXT),
                  json.find("parameters", Codecs.ATTRIBUTES).orElse(Attributes.empty())));

  static final Codec<ScoringPolicy> SCORING_POLICY =
      Codec.ofObject(
          policy ->
              new ObjectWriter()
                  .put("missingData", Codec.ofEnum(MissingDataPolicy.class), policy.missingData())
                  .put("minimumCoverage", Codecs.NUMBER, policy.minimumCoverage())
                  .put(
                      "constantColumn",
                      Codec.ofEnum(ConstantColumnPolicy.class),
                      policy.constantColumn())
                  .put("ties", Codec.ofEnum(TiePolicy.class), policy.ties())
                  .put("tieTolerance", Codecs.NUMBER, policy.tieTolerance()),
          json -> {
            ScoringPolicy.Builder policy = ScoringPolicy.builder();
            json.ifPresent(
                "missingData", Codec.ofEnum(MissingDataPolicy.class), policy::missingData);
            json.ifPresent("minimumCoverage", Codecs.NUMBER, policy::minimumCoverage);
            json.ifPresent(
                "constantColumn", Codec.ofEnum(ConstantColumnPolicy.class), policy::constantColumn);
            json.ifPresent("ties", Codec.ofEnum(TiePolicy.class), policy::ties);
            json.ifPresent("tieTolerance", Codecs.NUMBER, policy::tieTolerance);
            return policy.build();
          });

  static final Codec<SelectionPolicy> SELECTION_POLICY =
      Codec.ofObject(
          policy ->
              new ObjectWriter()
                  .put("maxKeyAccounts", Codecs.WHOLE_NUMBER, policy.maxKeyAccounts())
                  .put("minCriteria", Codecs.WHOLE_NUMBER, policy.minCriteria())
                  .put("maxCriteria", Codecs.WHOLE_NUMBER, policy.maxCriteria())
                  .put("minimumScore", Codecs.NUMBER, policy.minimumScore()),
          json -> {
            SelectionPolicy.Builder policy = SelectionPolicy.builder();
            json.ifPresent("maxKeyAccounts", Codecs.WHOLE_NUMBER, policy::maxKeyAccounts);
            json.ifPresent("minCriteria", Codecs.WHOLE_NUMBER, policy::minCriteria);
            json.ifPresent("maxCriteria", Codecs.WHOLE_NUMBER, policy::maxCriteria);
            json.ifPresent("minimumScore", Codecs.NUMBER, policy::minimumScore);
            return policy.build();
          });

  static final Codec<SelectionModel> MODEL =
      Codec.ofObject(
          model ->
              new ObjectWriter()
                  .put("schemaVersion", Codecs.WHOLE_NUMBER, SCHEMA_VERSION)
                  .put("id", Codecs.TEXT, model.id())
                  .put("version", Codecs.TEXT, model.version())
                  .put("labels", Codecs.LABELS, model.labels())
                  .put("criteria", CriterionCodecs.CRITERION.list(), model.criteria())
                  .put("weights", Codecs.WEIGHTS, model.weights())
                  .put("tree", CriterionCodecs.TREE, model.tree())
                  .putUnlessEmpty("axes", AXIS_MODEL.list(), model.axes())
                  .put("portfolio", MatrixCodecs.PORTFOLIO, model.portfolio())
                  .putUnlessEmpty("gates", GATE.list(), model.gates())
                  .put("strategy", STRATEGY, model.strategy())
                  .put("scoringPolicy", SCORING_POLICY, model.scoringPolicy())
                  .put("selectionPolicy", SELECTION_POLICY, model.selectionPolicy())
                  .put("sizeMeasure", MeasureCodecs.MEASURE, model.sizeMeasure()),
          ModelCodecs::readModel);

  static final Codec<ModelReference> MODEL_REFERENCE =
      Codec.ofObject(
          reference ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, reference.id())
                  .put("version", Codecs.TEXT, reference.version())
                  .put("fingerprint", Codecs.TEXT, reference.fingerprint()),
          json ->
              new ModelReference(
                  json.required("id", Codecs.TEXT),
                  json.required("version", Codecs.TEXT),
                  json.required("fingerprint", Codecs.TEXT)));

  static final Codec<Provenance> PROVENANCE =
      Codec.ofObject(
          provenance ->
              new ObjectWriter()
                  .put("model", MODEL_REFERENCE, provenance.model())
                  .put("dataFingerprint", Codecs.TEXT, provenance.dataFingerprint())
                  .put(
                      "seed",
                      Codecs.LONG_NUMBER,
                      provenance.seed().isPresent()
                          ? Optional.of(provenance.seed().getAsLong())
                          : Optional.empty())
                  .put("sampling", Codecs.TEXT, provenance.sampling())
                  .put("libraryVersion", Codecs.TEXT, provenance.libraryVersion()),
          json -> {
            Provenance.Builder provenance =
                Provenance.builder()
                    .model(json.find("model", MODEL_REFERENCE))
                    .dataFingerprint(json.required("dataFingerprint", Codecs.TEXT))
                    .sampling(json.find("sampling", Codecs.TEXT))
                    .libraryVersion(json.required("libraryVersion", Codecs.TEXT));
            json.ifPresent("seed", Codecs.LONG_NUMBER, provenance::seed);
            return provenance.build();
          });

  static final Codec<IdealCustomerProfile> IDEAL_CUSTOMER =
      GATE.list().as(IdealCustomerProfile::rules, IdealCustomerProfile::new);

  private ModelCodecs() {}

  static void checkSchemaVersion(ObjectReader json) {
    int version = json.find("schemaVersion", Codecs.WHOLE_NUMBER).orElse(SCHEMA_VERSION);
    if (version != SCHEMA_VERSION) {
      throw json.problem(
          "schemaVersion " + version + " is not known here; this version reads " + SCHEMA_VERSION);
    }
  }

  private static SelectionModel readModel(ObjectReader json) {
    checkSchemaVersion(json);
    SelectionModel.Builder model =
        SelectionModel.builder()
            .id(json.required("id", Codecs.TEXT))
            .criteria(json.required("criteria", CriterionCodecs.CRITERION.list()))
            .weights(json.required("weights", Codecs.WEIGHTS))
            .tree(json.find("tree", CriterionCodecs.TREE))
            .portfolio(json.find("portfolio", MatrixCodecs.PORTFOLIO))
            .sizeMeasure(json.find("sizeMeasure", MeasureCodecs.MEASURE));
    json.ifPresent("version", Codecs.TEXT, model::version);
    json.ifPresent("labels", Codecs.LABELS, model::labels);
    json.ifPresent("axes", AXIS_MODEL.list(), model::axes);
    json.ifPresent("gates", GATE.list(), model::gates);
    json.ifPresent("strategy", STRATEGY, model::strategy);
    json.ifPresent("scoringPolicy", SCORING_POLICY, model::scoringPolicy);
    json.ifPresent("selectionPolicy", SELECTION_POLICY, model::selectionPolicy);
    return model.build();
  }
}
