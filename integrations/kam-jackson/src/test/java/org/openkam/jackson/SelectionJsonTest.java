package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.CandidateTrack;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Threshold;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.SelectionTerms;
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
    SelectionTerms terms =
        SelectionTerms.builder()
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
                            account("b").track(CandidateTrack.FUTURE).build())))
            .replaceAll("\\s+", "");

    assertThat(json)
        .contains(
            "\"decision\":{\"verdict\":\"CHOOSE\",\"author\":\"Ada\",\"reason\":\"boardmeeting\","
                + "\"date\":\"2026-03-01\"}")
        .contains("\"futureKeyAccounts\":[{\"account\":\"b\"")
        .contains(
            "\"choice\":{\"value\":0.5,\"bound\":0.5,\"greedyValue\":0.5,\"uses\":{\"places\":1");
  }

  private static Account.Builder account(String id) {
    return Account.builder().id(AccountId.of(id)).putFigure("fit", 5);
  }
}
