package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalDouble;
import org.openkam.planning.selection.AccountStability;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.counterfactual.Counterfactual;
import org.openkam.scoring.counterfactual.ValueChange;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.explanation.ShapleyPolicy;
import org.openkam.scoring.sampling.PairwiseWinning;
import org.openkam.scoring.sampling.Proportion;
import org.openkam.scoring.sampling.RankAcceptability;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.stability.MinimalWeightChange;
import org.openkam.scoring.stability.Overtaking;
import org.openkam.scoring.stability.SweepPoint;
import org.openkam.scoring.stability.Tornado;
import org.openkam.scoring.stability.TornadoBar;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.stability.WeightSweep;

/** The codecs of explanations and of reports about how far to trust a ranking. */
final class ReportCodecs {
  private static final Codec<ImmutableIntArray> COUNTS =
      Codecs.WHOLE_NUMBER
          .list()
          .as(counts -> ImmutableList.copyOf(counts.asList()), ImmutableIntArray::copyOf);

  private static final Codec<ImmutableDoubleArray> NUMBERS = Codecs.array(Codecs.NUMBER);

  static final Codec<Proportion> PROPORTION =
      Codec.ofObject(
          proportion ->
              new ObjectWriter()
                  .put("share", Codecs.NUMBER, proportion.share())
                  .put("lowest", Codecs.NUMBER, proportion.lowest())
                  .put("highest", Codecs.NUMBER, proportion.highest()),
          json ->
              new Proportion(
                  json.required("share", Codecs.NUMBER),
                  json.required("lowest", Codecs.NUMBER),
                  json.required("highest", Codecs.NUMBER)));

  static final Codec<Overtaking> OVERTAKING =
      Codec.ofObject(
          overtaking ->
              new ObjectWriter()
                  .put("overtaken", AccountCodecs.ACCOUNT_ID, overtaking.overtaken())
                  .put("overtaker", AccountCodecs.ACCOUNT_ID, overtaking.overtaker()),
          json ->
              new Overtaking(
                  json.required("overtaken", AccountCodecs.ACCOUNT_ID),
                  json.required("overtaker", AccountCodecs.ACCOUNT_ID)));

  static final Codec<WeightInterval> WEIGHT_INTERVAL =
      Codec.ofObject(
          interval ->
              new ObjectWriter()
                  .put("criterion", Codecs.TEXT, interval.criterion())
                  .put("weight", Codecs.NUMBER, interval.weight())
                  .put("lowest", Codecs.NUMBER, interval.lowest())
                  .put("highest", Codecs.NUMBER, interval.highest())
                  .put("atLowest", OVERTAKING, interval.atLowest())
                  .put("atHighest", OVERTAKING, interval.atHighest()),
          json ->
              new WeightInterval(
                  json.required("criterion", Codecs.TEXT),
                  json.required("weight", Codecs.NUMBER),
                  json.required("lowest", Codecs.NUMBER),
                  json.required("highest", Codecs.NUMBER),
                  json.find("atLowest", OVERTAKING),
                  json.find("atHighest", OVERTAKING)));

  static final Codec<MinimalWeightChange> WEIGHT_FLIP =
      Codec.ofObject(
          flip ->
              new ObjectWriter()
                  .put("chosen", AccountCodecs.ACCOUNT_ID, flip.chosen())
                  .put("challenger", AccountCodecs.ACCOUNT_ID, flip.challenger())
                  .put("weights", Codecs.NUMBER.map(), flip.weights())
                  .put("size", Codecs.NUMBER, flip.size()),
          json ->
              MinimalWeightChange.builder()
                  .chosen(json.required("chosen", AccountCodecs.ACCOUNT_ID))
                  .challenger(json.required("challenger", AccountCodecs.ACCOUNT_ID))
                  .weights(json.required("weights", Codecs.NUMBER.map()))
                  .size(json.required("size", Codecs.NUMBER))
                  .build());

  private static final Codec<RankAcceptability> RANK_ACCEPTABILITY =
      Codec.ofObject(
          ranks ->
              new ObjectWriter()
                  .put("account", AccountCodecs.ACCOUNT_ID, ranks.account())
                  .put("times", COUNTS, ranks.times())
                  .put("centralWeights", Codecs.NUMBER.map(), ranks.centralWeights())
                  .put("confidenceFactor", ranks.confidenceFactor()),
          json ->
              new RankAcceptability(
                  json.required("account", AccountCodecs.ACCOUNT_ID),
                  json.required("times", COUNTS),
                  json.find("centralWeights", Codecs.NUMBER.map()),
                  json.findNumber("confidenceFactor")));

  static final Codec<SmaaReport> SMAA_REPORT =
      Codec.ofObject(
          report ->
              new ObjectWriter()
                  .put("provenance", ModelCodecs.PROVENANCE, report.provenance())
                  .put("samples", Codecs.WHOLE_NUMBER, report.samples())
                  .put("acceptabilities", RANK_ACCEPTABILITY.list(), report.acceptabilities()),
          json ->
              SmaaReport.builder()
                  .provenance(json.required("provenance", ModelCodecs.PROVENANCE))
                  .samples(json.required("samples", Codecs.WHOLE_NUMBER))
                  .acceptabilities(json.required("acceptabilities", RANK_ACCEPTABILITY.list()))
                  .build());

  static final Codec<TopMembership> TOP_MEMBERSHIP =
      Codec.ofObject(
          report ->
              new ObjectWriter()
                  .put("provenance", ModelCodecs.PROVENANCE, report.provenance())
                  .put("count", Codecs.WHOLE_NUMBER, report.count())
                  .put("samples", Codecs.WHOLE_NUMBER, report.samples())
                  .put("accounts", AccountCodecs.ACCOUNT_ID.list(), report.accounts())
                  .put("members", COUNTS, report.members()),
          json ->
              TopMembership.builder()
                  .provenance(json.required("provenance", ModelCodecs.PROVENANCE))
                  .count(json.required("count", Codecs.WHOLE_NUMBER))
                  .samples(json.required("samples", Codecs.WHOLE_NUMBER))
                  .accounts(json.required("accounts", AccountCodecs.ACCOUNT_ID.list()))
                  .members(json.required("members", COUNTS))
                  .build());

  static final Codec<PairwiseWinning> PAIRWISE_WINNING =
      Codec.ofObject(
          report ->
              new ObjectWriter()
                  .put("provenance", ModelCodecs.PROVENANCE, report.provenance())
                  .put("samples", Codecs.WHOLE_NUMBER, report.samples())
                  .put("accounts", AccountCodecs.ACCOUNT_ID.list(), report.accounts())
                  .put("halfWins", COUNTS.list(), report.halfWins()),
          json ->
              PairwiseWinning.builder()
                  .provenance(json.required("provenance", ModelCodecs.PROVENANCE))
                  .samples(json.required("samples", Codecs.WHOLE_NUMBER))
                  .accounts(json.required("accounts", AccountCodecs.ACCOUNT_ID.list()))
                  .halfWins(json.required("halfWins", COUNTS.list()))
                  .build());

  private static final Codec<SweepPoint> SWEEP_POINT =
      Codec.ofObject(
          point ->
              new ObjectWriter()
                  .put("weight", Codecs.NUMBER, point.weight())
                  .put("scores", NUMBERS, point.scores())
                  .put("bestFirst", AccountCodecs.ACCOUNT_ID.list(), point.bestFirst()),
          json ->
              new SweepPoint(
                  json.required("weight", Codecs.NUMBER),
                  json.required("scores", NUMBERS),
                  json.required("bestFirst", AccountCodecs.ACCOUNT_ID.list())));

  static final Codec<WeightSweep> WEIGHT_SWEEP =
      Codec.ofObject(
          sweep ->
              new ObjectWriter()
                  .put("provenance", ModelCodecs.PROVENANCE, sweep.provenance())
                  .put("criterion", Codecs.TEXT, sweep.criterion())
                  .put("accounts", AccountCodecs.ACCOUNT_ID.list(), sweep.accounts())
                  .put("points", SWEEP_POINT.list(), sweep.points()),
          json ->
              WeightSweep.builder()
                  .provenance(json.required("provenance", ModelCodecs.PROVENANCE))
                  .criterion(json.required("criterion", Codecs.TEXT))
                  .accounts(json.required("accounts", AccountCodecs.ACCOUNT_ID.list()))
                  .points(json.required("points", SWEEP_POINT.list()))
                  .build());

  private static final Codec<TornadoBar> TORNADO_BAR =
      Codec.ofObject(
          bar ->
              new ObjectWriter()
                  .put("criterion", Codecs.TEXT, bar.criterion())
                  .put("low", Codecs.NUMBER, bar.low())
                  .put("high", Codecs.NUMBER, bar.high())
                  .put("scoreAtLow", Codecs.NUMBER, bar.scoreAtLow())
                  .put("scoreAtHigh", Codecs.NUMBER, bar.scoreAtHigh()),
          json ->
              new TornadoBar(
                  json.required("criterion", Codecs.TEXT),
                  json.required("low", Codecs.NUMBER),
                  json.required("high", Codecs.NUMBER),
                  json.required("scoreAtLow", Codecs.NUMBER),
                  json.required("scoreAtHigh", Codecs.NUMBER)));

  static final Codec<Tornado> TORNADO =
      Codec.ofObject(
          tornado ->
              new ObjectWriter()
                  .put("account", AccountCodecs.ACCOUNT_ID, tornado.account())
                  .put("score", Codecs.NUMBER, tornado.score())
                  .put("bars", TORNADO_BAR.list(), tornado.bars()),
          json ->
              new Tornado(
                  json.required("account", AccountCodecs.ACCOUNT_ID),
                  json.required("score", Codecs.NUMBER),
                  json.required("bars", TORNADO_BAR.list())));

  private static final Codec<ValueChange> VALUE_CHANGE =
      Codec.ofObject(
          change ->
              new ObjectWriter()
                  .put("criterion", Codecs.TEXT, change.criterion())
                  .put("from", Codecs.NUMBER, change.from())
                  .put("to", Codecs.NUMBER, change.to()),
          json ->
              new ValueChange(
                  json.required("criterion", Codecs.TEXT),
                  json.required("from", Codecs.NUMBER),
                  json.required("to", Codecs.NUMBER)));

  static final Codec<Counterfactual> SMALLEST_CHANGE =
      Codec.ofObject(
          change ->
              new ObjectWriter()
                  .put("share", Codecs.NUMBER, change.share())
                  .put("changes", VALUE_CHANGE.list(), change.changes()),
          json ->
              new Counterfactual(
                  json.required("share", Codecs.NUMBER),
                  json.required("changes", VALUE_CHANGE.list())));

  private static final Codec<AccountStability> ACCOUNT_STABILITY =
      Codec.ofObject(
          stability ->
              new ObjectWriter()
                  .put("account", AccountCodecs.ACCOUNT_ID, stability.account())
                  .put("probability", PROPORTION, stability.probability())
                  .put("breakEven", WEIGHT_INTERVAL.list(), stability.breakEven()),
          json ->
              new AccountStability(
                  json.required("account", AccountCodecs.ACCOUNT_ID),
                  json.required("probability", PROPORTION),
                  json.required("breakEven", WEIGHT_INTERVAL.list())));

  static final Codec<SelectionStability> SELECTION_STABILITY =
      Codec.ofObject(
          stability ->
              new ObjectWriter()
                  .put("provenance", ModelCodecs.PROVENANCE, stability.provenance())
                  .put("samples", Codecs.WHOLE_NUMBER, stability.samples())
                  .put("topSet", WEIGHT_INTERVAL.list(), stability.topSet())
                  .put("accounts", ACCOUNT_STABILITY.list(), stability.accounts()),
          json ->
              SelectionStability.builder()
                  .provenance(json.required("provenance", ModelCodecs.PROVENANCE))
                  .samples(json.required("samples", Codecs.WHOLE_NUMBER))
                  .topSet(json.required("topSet", WEIGHT_INTERVAL.list()))
                  .accounts(json.required("accounts", ACCOUNT_STABILITY.list()))
                  .build());

  private static final Codec<Contribution> CONTRIBUTION =
      Codec.ofObject(
          contribution ->
              new ObjectWriter()
                  .put("criterion", CriterionCodecs.CRITERION, contribution.criterion())
                  .put("measured", contribution.measured())
                  .put("amount", Codecs.NUMBER, contribution.amount())
                  .put(
                      "standardError",
                      contribution.standardError() == 0
                          ? OptionalDouble.empty()
                          : OptionalDouble.of(contribution.standardError())),
          json ->
              new Contribution(
                  json.required("criterion", CriterionCodecs.CRITERION),
                  json.findNumber("measured"),
                  json.required("amount", Codecs.NUMBER),
                  json.findNumber("standardError").orElse(0)));

  private static final Codec<ShapleyPolicy> SHAPLEY_POLICY =
      Codec.ofObject(
          policy ->
              new ObjectWriter()
                  .put("exactUpTo", Codecs.WHOLE_NUMBER, policy.exactUpTo())
                  .put("orders", Codecs.WHOLE_NUMBER, policy.orders())
                  .put("seed", Codecs.LONG_NUMBER, policy.seed()),
          json ->
              ShapleyPolicy.builder()
                  .exactUpTo(json.required("exactUpTo", Codecs.WHOLE_NUMBER))
                  .orders(json.required("orders", Codecs.WHOLE_NUMBER))
                  .seed(json.required("seed", Codecs.LONG_NUMBER))
                  .build());

  static final Codec<Explanation> EXPLANATION =
      Codec.ofObject(
          explanation ->
              new ObjectWriter()
                  .put("account", AccountCodecs.ACCOUNT_ID, explanation.account())
                  .put("score", Codecs.NUMBER, explanation.score())
                  .put("base", Codecs.NUMBER, explanation.base())
                  .put("contributions", CONTRIBUTION.list(), explanation.contributions())
                  .put("sampling", SHAPLEY_POLICY, explanation.sampling()),
          json ->
              Explanation.builder()
                  .alternative(json.required("account", AccountCodecs.ACCOUNT_ID))
                  .score(json.required("score", Codecs.NUMBER))
                  .base(json.required("base", Codecs.NUMBER))
                  .contributions(json.required("contributions", CONTRIBUTION.list()))
                  .sampling(json.find("sampling", SHAPLEY_POLICY))
                  .build());

  private ReportCodecs() {}
}
