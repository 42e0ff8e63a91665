package org.openkam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.Function;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.planning.positioning.Placement;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.Exclusion;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.strategy.AccountScore;

/** Writes results; they are made from models and data, so they are not read back. */
final class SelectionWriter {
  private SelectionWriter() {}

  static JsonNode selection(Selection selection) {
    ObjectWriter object = new ObjectWriter();
    object.node().set("model", model(selection.model()));
    if (!selection.terms().equals(SelectionConstraints.none())) {
      object.put("terms", SelectionCodecs.TERMS, selection.terms());
    }
    object.node().set("keyAccounts", array(selection.keyAccounts(), SelectionWriter::keyAccount));
    object
        .node()
        .set(
            "futureKeyAccounts", array(selection.futureKeyAccounts(), SelectionWriter::keyAccount));
    object.node().set("exclusions", array(selection.exclusions(), SelectionWriter::exclusion));
    selection.choice().ifPresent(choice -> object.node().set("choice", choice(choice)));
    return object.put("findings", Codecs.FINDING.list(), selection.findings()).node();
  }

  private static JsonNode choice(ChoiceSolution choice) {
    ObjectWriter uses = new ObjectWriter();
    choice.uses().forEach((limit, use) -> uses.put(limit, Codecs.NUMBER, use));
    ObjectWriter object =
        new ObjectWriter()
            .put("value", Codecs.NUMBER, choice.value())
            .put("bound", Codecs.NUMBER, choice.bound())
            .put("greedyValue", Codecs.NUMBER, choice.greedyValue());
    object.node().set("uses", uses.node());
    return object.node();
  }

  static JsonNode map(PortfolioMap map) {
    ObjectWriter object = new ObjectWriter().put("matrix", Codecs.TEXT, map.matrix().id());
    object
        .node()
        .set("placements", array(map.placements(), placement -> placement(map, placement)));
    return object.put("findings", Codecs.FINDING.list(), map.findings()).node();
  }

  private static JsonNode model(SelectionModel model) {
    return new ObjectWriter()
        .put("id", Codecs.TEXT, model.id())
        .put("version", Codecs.TEXT, model.version())
        .put("fingerprint", Codecs.TEXT, model.fingerprint())
        .node();
  }

  private static JsonNode keyAccount(KeyAccount chosen) {
    ObjectWriter contributions = new ObjectWriter();
    for (Contribution contribution : chosen.explanation().contributions()) {
      contributions.put(contribution.criterion().id(), Codecs.NUMBER, contribution.amount());
    }
    ObjectWriter object =
        score(chosen.score()).put("base", Codecs.NUMBER, chosen.explanation().base());
    object.node().set("contributions", contributions.node());
    return object.put("decision", SelectionCodecs.DECISION, chosen.decision()).node();
  }

  private static ObjectWriter score(AccountScore score) {
    return new ObjectWriter()
        .put("account", AccountCodecs.ACCOUNT_ID, score.account())
        .put("rank", Codecs.NUMBER, score.rank())
        .put("score", Codecs.NUMBER, score.score())
        .put("bestCase", Codecs.NUMBER, score.bestCase())
        .put("coverage", Codecs.NUMBER, score.coverage());
  }

  private static JsonNode exclusion(Exclusion exclusion) {
    ObjectWriter object =
        exclusion
            .score()
            .map(SelectionWriter::score)
            .orElseGet(
                () ->
                    new ObjectWriter()
                        .put("account", AccountCodecs.ACCOUNT_ID, exclusion.account()));
    return object.put("reasons", Codecs.FINDING.list(), exclusion.reasons()).node();
  }

  private static JsonNode placement(PortfolioMap map, Placement placement) {
    return new ObjectWriter()
        .put("account", AccountCodecs.ACCOUNT_ID, placement.account())
        .put(map.matrix().horizontal().id(), Codecs.NUMBER, placement.horizontal())
        .put(map.matrix().vertical().id(), Codecs.NUMBER, placement.vertical())
        .put("cell", Codecs.TEXT, placement.cell().id())
        .put("zone", Codecs.TEXT, placement.cell().zone())
        .put("size", placement.size())
        .put("coverage", Codecs.NUMBER, placement.coverage())
        .node();
  }

  private static <T> ArrayNode array(Iterable<T> values, Function<T, JsonNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }
}
