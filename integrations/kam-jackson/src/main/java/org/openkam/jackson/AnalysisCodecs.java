package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableTable;
import org.openkam.core.account.AccountId;
import org.openkam.planning.analysis.AnalysisBlock;
import org.openkam.planning.analysis.AnalysisPolicy;
import org.openkam.planning.analysis.BusinessDefinition;
import org.openkam.planning.analysis.ConfrontationMatrix;
import org.openkam.planning.analysis.ConfrontationScale;
import org.openkam.planning.analysis.DestepDimension;
import org.openkam.planning.analysis.ExternalFactor;
import org.openkam.planning.analysis.IssueDecision;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.ProductAlignment;
import org.openkam.planning.analysis.StrategicFit;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.SwotKind;
import org.openkam.planning.analysis.Traceability;

/** The codecs of the analysis of an account. */
final class AnalysisCodecs {
  static final Codec<SwotItem> SWOT_ITEM =
      Codec.ofObject(
          item ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, item.id())
                  .put("kind", Codec.ofEnum(SwotKind.class), item.kind())
                  .put("block", Codec.ofEnum(AnalysisBlock.class), item.block())
                  .put("statement", Codecs.TEXT, item.statement())
                  .put("evidence", AccountCodecs.EVIDENCE, item.evidence()),
          json ->
              SwotItem.builder()
                  .id(json.required("id", Codecs.TEXT))
                  .kind(json.required("kind", Codec.ofEnum(SwotKind.class)))
                  .block(json.required("block", Codec.ofEnum(AnalysisBlock.class)))
                  .statement(json.required("statement", Codecs.TEXT))
                  .evidence(json.find("evidence", AccountCodecs.EVIDENCE))
                  .build());

  static final Codec<SwotAnalysis> SWOT =
      Codec.ofObject(
          swot ->
              new ObjectWriter()
                  .put("subject", Codecs.TEXT, swot.subject())
                  .put("items", SWOT_ITEM.list(), swot.items()),
          json ->
              SwotAnalysis.builder()
                  .subject(json.required("subject", Codecs.TEXT))
                  .items(json.required("items", SWOT_ITEM.list()))
                  .build());

  static final Codec<ExternalFactor> FACTOR =
      Codec.ofObject(
          factor ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, factor.id())
                  .put("dimension", Codec.ofEnum(DestepDimension.class), factor.dimension())
                  .put("statement", Codecs.TEXT, factor.statement())
                  .put("direction", Codec.ofEnum(SwotKind.class), factor.direction())
                  .put("impact", Codecs.WHOLE_NUMBER, factor.impact())
                  .put("probability", Codecs.NUMBER, factor.probability()),
          json ->
              ExternalFactor.builder()
                  .id(json.required("id", Codecs.TEXT))
                  .dimension(json.required("dimension", Codec.ofEnum(DestepDimension.class)))
                  .statement(json.required("statement", Codecs.TEXT))
                  .direction(json.required("direction", Codec.ofEnum(SwotKind.class)))
                  .impact(json.required("impact", Codecs.WHOLE_NUMBER))
                  .probability(json.required("probability", Codecs.NUMBER))
                  .build());

  static final Codec<ConfrontationScale> CONFRONTATION_SCALE =
      Codec.ofObject(
          scale ->
              new ObjectWriter()
                  .put("lowest", Codecs.WHOLE_NUMBER, scale.lowest())
                  .put("highest", Codecs.WHOLE_NUMBER, scale.highest()),
          json ->
              new ConfrontationScale(
                  json.required("lowest", Codecs.WHOLE_NUMBER),
                  json.required("highest", Codecs.WHOLE_NUMBER)));

  /** The scores are written by internal, then by external statement. */
  static final Codec<ConfrontationMatrix> CONFRONTATION =
      Codec.ofObject(
          matrix ->
              new ObjectWriter()
                  .put("swot", SWOT, matrix.swot())
                  .put("scale", CONFRONTATION_SCALE, matrix.scale())
                  .putUnlessEmpty("scores", Codecs.WHOLE_NUMBER.map().map(), rows(matrix)),
          json -> {
            ConfrontationMatrix.Builder matrix =
                ConfrontationMatrix.builder().swot(json.required("swot", SWOT));
            json.ifPresent("scale", CONFRONTATION_SCALE, matrix::scale);
            json.ifPresent(
                "scores", Codecs.WHOLE_NUMBER.map().map(), rows -> matrix.scores(table(rows)));
            return matrix.build();
          });

  static final Codec<MainIssue> ISSUE =
      Codec.ofObject(
          issue ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, issue.id())
                  .put("question", Codecs.TEXT, issue.question())
                  .putUnlessEmpty("items", Codecs.TEXT.list(), issue.items())
                  .put("weight", Codecs.WHOLE_NUMBER, issue.weight()),
          json -> {
            MainIssue.Builder issue =
                MainIssue.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .question(json.required("question", Codecs.TEXT));
            json.ifPresent("items", Codecs.TEXT.list(), issue::items);
            json.ifPresent("weight", Codecs.WHOLE_NUMBER, issue::weight);
            return issue.build();
          });

  static final Codec<IssueDecision> CHOICE =
      Codec.ofObject(
          choice ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, choice.id())
                  .put("issue", Codecs.TEXT, choice.issue())
                  .put("option", Codecs.TEXT, choice.option()),
          json ->
              new IssueDecision(
                  json.required("id", Codecs.TEXT),
                  json.required("issue", Codecs.TEXT),
                  json.required("option", Codecs.TEXT)));

  static final Codec<Traceability> TRAIL =
      Codec.ofObject(
          trail ->
              new ObjectWriter()
                  .put("swot", SWOT, trail.swot())
                  .putUnlessEmpty("issues", ISSUE.list(), trail.issues())
                  .putUnlessEmpty("choices", CHOICE.list(), trail.choices()),
          json -> {
            Traceability.Builder trail = Traceability.builder().swot(json.required("swot", SWOT));
            json.ifPresent("issues", ISSUE.list(), trail::issues);
            json.ifPresent("choices", CHOICE.list(), trail::choices);
            return trail.build();
          });

  static final Codec<OptionMatrix> CHOICE_MATRIX =
      Codec.ofObject(
          matrix ->
              new ObjectWriter()
                  .put("issue", ISSUE, matrix.issue())
                  .put("options", MatrixCodecs.DECISION_MATRIX, matrix.options())
                  .put("weights", Codecs.WEIGHTS, matrix.weights()),
          json ->
              new OptionMatrix(
                  json.required("issue", ISSUE),
                  json.required("options", MatrixCodecs.DECISION_MATRIX),
                  json.required("weights", Codecs.WEIGHTS)));

  static final Codec<BusinessDefinition> BUSINESS =
      Codec.ofObject(
          business ->
              new ObjectWriter()
                  .put("groups", Codecs.TEXT.list(), business.groups().asList())
                  .put("needs", Codecs.TEXT.list(), business.needs().asList())
                  .put("technologies", Codecs.TEXT.list(), business.technologies().asList()),
          json ->
              BusinessDefinition.of(
                  json.required("groups", Codecs.TEXT.list()),
                  json.required("needs", Codecs.TEXT.list()),
                  json.required("technologies", Codecs.TEXT.list())));

  /** The demand is written by account. */
  static final Codec<ProductAlignment> ALIGNMENT =
      Codec.ofObject(
          alignment ->
              new ObjectWriter()
                  .putUnlessEmpty("offered", Codecs.TEXT.list(), alignment.offered().asList())
                  .putUnlessEmpty("demand", Codecs.TEXTS.map(), demand(alignment)),
          json -> {
            ProductAlignment.Builder alignment = ProductAlignment.builder();
            json.ifPresent("offered", Codecs.TEXT.list(), alignment::offered);
            json.ifPresent(
                "demand",
                Codecs.TEXTS.map(),
                demand ->
                    demand.forEach(
                        (account, products) ->
                            alignment.putAllDemand(AccountId.of(account), products)));
            return alignment.build();
          });

  static final Codec<StrategicFit> FIT =
      Codec.ofObject(
          fit ->
              new ObjectWriter()
                  .put("product", Codecs.NUMBER, fit.product())
                  .put("market", Codecs.NUMBER, fit.market())
                  .put("organisation", Codecs.NUMBER, fit.organisation()),
          json ->
              new StrategicFit(
                  json.required("product", Codecs.NUMBER),
                  json.required("market", Codecs.NUMBER),
                  json.required("organisation", Codecs.NUMBER)));

  static final Codec<AnalysisPolicy> POLICY =
      Codec.ofObject(
          policy ->
              new ObjectWriter()
                  .put("maxItems", Codecs.WHOLE_NUMBER, policy.maxItems())
                  .put("minIssues", Codecs.WHOLE_NUMBER, policy.minIssues())
                  .put("maxIssues", Codecs.WHOLE_NUMBER, policy.maxIssues()),
          json -> {
            AnalysisPolicy.Builder policy = AnalysisPolicy.builder();
            json.ifPresent("maxItems", Codecs.WHOLE_NUMBER, policy::maxItems);
            json.ifPresent("minIssues", Codecs.WHOLE_NUMBER, policy::minIssues);
            json.ifPresent("maxIssues", Codecs.WHOLE_NUMBER, policy::maxIssues);
            return policy.build();
          });

  private AnalysisCodecs() {}

  private static ImmutableMap<String, ImmutableMap<String, Integer>> rows(
      ConfrontationMatrix matrix) {
    ImmutableMap.Builder<String, ImmutableMap<String, Integer>> rows = ImmutableMap.builder();
    matrix.scores().rowMap().forEach((row, scores) -> rows.put(row, ImmutableMap.copyOf(scores)));
    return rows.buildOrThrow();
  }

  private static ImmutableTable<String, String, Integer> table(
      ImmutableMap<String, ImmutableMap<String, Integer>> rows) {
    ImmutableTable.Builder<String, String, Integer> table = ImmutableTable.builder();
    rows.forEach((row, scores) -> scores.forEach((column, score) -> table.put(row, column, score)));
    return table.build();
  }

  private static ImmutableMap<String, ImmutableSet<String>> demand(ProductAlignment alignment) {
    ImmutableSetMultimap<AccountId, String> demand = alignment.demand();
    return demand.keySet().stream()
        .collect(ImmutableMap.toImmutableMap(AccountId::value, demand::get));
  }
}
