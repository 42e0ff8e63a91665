package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Threshold;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.selection.Shortlists;
import org.openkam.planning.selection.TrackRule;
import org.openkam.scoring.standard.Strategies;

final class SelectionJsonTest {
  @Test
  void writesWhoIsChosenForLaterAndWhoDecided() {
    Criterion fit = Criterion.more("fit", Scale.interval(0, 10));
    SelectionModel model =
        SelectionModel.builder()
            .id("m")
            .addCriteria(fit)
            .weights(Weights.equal(List.of(fit)))
            .build();
    SelectionConstraints terms =
        SelectionConstraints.builder()
            .tracks(
                new TrackRule(
                    new Threshold("fit", Threshold.Side.AT_LEAST, 0),
                    new Threshold("fit", Threshold.Side.AT_LEAST, 0)))
            .addDecisions(
                ManualDecision.builder()
                    .account(AccountId.of("a"))
                    .verdict(ManualDecision.Verdict.CHOOSE)
                    .author("Ada")
                    .reason("board meeting")
                    .date(LocalDate.of(2026, 3, 1))
                    .build())
            .build();

    String json =
        KamJson.json()
            .write(
                KeyAccountSelector.of(model, Strategies.standard())
                    .on(terms)
                    .select(
                        List.of(
                            account("a").build(),
                            account("b").track(Account.Track.FUTURE).build())))
            .replaceAll("\\s+", "");

    assertThat(json)
        .contains("\"constraints\":{\"shortlist\":{\"kind\":\"everyone\"},\"tracks\":{")
        .contains(
            "\"decision\":{\"account\":\"a\",\"verdict\":\"CHOOSE\",\"author\":\"Ada\",\"reason\":\"boardmeeting\","
                + "\"date\":\"2026-03-01\"}")
        .contains("\"futureKeyAccounts\":[{\"score\":{\"account\":\"b\"")
        .contains("\"value\":0.5,\"bound\":0.5,\"greedyAccounts\":[")
        .contains("\"problem\":{\"values\":{\"")
        .contains("\"scoring\":{\"fitted\":{\"schemaVersion\":1,");
  }

  @Test
  void termsComeBack() {
    SelectionConstraints terms =
        SelectionConstraints.builder()
            .shortlist(
                Shortlists.anyOf(
                    Shortlists.largest("revenue", 40), Shortlists.head("potential", 0.8)))
            .tracks(
                new TrackRule(
                    new Threshold("revenue", Threshold.Side.AT_LEAST, 100_000),
                    new Threshold("growth", Threshold.Side.AT_LEAST, 0.2)))
            .reservedSlots(3)
            .putGroupLimit("manager", 4)
            .putCapacity("hours", 3200.5)
            .addPrevious(AccountId.of("a"), AccountId.of("b"))
            .switchingCost(0.25)
            .addDecisions(
                ManualDecision.builder()
                    .account(AccountId.of("a"))
                    .verdict(ManualDecision.Verdict.REFUSE)
                    .author("Ada")
                    .reason("leaves the market")
                    .build())
            .build();

    for (KamJson format : List.of(KamJson.json(), KamJson.yaml())) {
      assertThat(format.read(format.write(terms), SelectionConstraints.class)).isEqualTo(terms);
      assertThat(format.read(format.write(SelectionConstraints.none()), SelectionConstraints.class))
          .isEqualTo(SelectionConstraints.none());
    }
    assertThat(KamJson.json().read("{}", SelectionConstraints.class))
        .isEqualTo(SelectionConstraints.none());
  }

  @Test
  void refusesTermsByTheirPath() {
    assertRefused(
        "{\"shortlist\": {\"kind\": \"best\"}}",
        "shortlist: shortlist kind must be one of everyone, largest, head, any-of: 'best'");
    assertRefused("{\"reservedSlots\": -1}", "places for later must not be negative: -1");
    assertRefused("{\"decisions\": [{\"account\": \"a\"}]}", "decisions[0]: must have a 'verdict'");
    assertRefused(
        "{\"places\": 3}",
        "places: is unknown; known here are [shortlist, tracks, reservedSlots, groupLimits,"
            + " capacities, previous, switchingCost,"
            + " pricedExclusions, decisions]");
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> KamJson.json().read(json, SelectionConstraints.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessage(message);
  }

  private static Account.Builder account(String id) {
    return Account.builder().id(AccountId.of(id)).putFigure("fit", 5);
  }
}
