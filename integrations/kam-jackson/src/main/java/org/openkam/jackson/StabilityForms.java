package org.openkam.jackson;

import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.counterfactual.Counterfactual;
import org.openkam.scoring.sampling.PairwiseWinning;
import org.openkam.scoring.sampling.Proportion;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.stability.MinimalWeightChange;
import org.openkam.scoring.stability.Tornado;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.stability.WeightSweep;

/** The forms of reports about how far to trust a ranking. */
final class StabilityForms {
  static final Fields<Proportion> PROPORTION =
      Fields.of(
          Proportion.class,
          Field.required("share", Forms.SHARE, Proportion::share),
          Field.required("lowest", Forms.SHARE, Proportion::lowest),
          Field.required("highest", Forms.SHARE, Proportion::highest),
          Proportion::new);

  static final Fields<WeightInterval.Overtaking> OVERTAKING =
      Fields.of(
          WeightInterval.Overtaking.class,
          Field.required("overtaken", AccountId.form(), WeightInterval.Overtaking::overtaken),
          Field.required("overtaker", AccountId.form(), WeightInterval.Overtaking::overtaker),
          WeightInterval.Overtaking::new);

  static final Fields<WeightInterval> WEIGHT_INTERVAL =
      Fields.of(WeightInterval.class, WeightInterval::builder, WeightInterval.Builder::build)
          .required(
              "criterion", Forms.NAME, WeightInterval::criterion, WeightInterval.Builder::criterion)
          .required("weight", Forms.SHARE, WeightInterval::weight, WeightInterval.Builder::weight)
          .required("lowest", Forms.SHARE, WeightInterval::lowest, WeightInterval.Builder::lowest)
          .required(
              "highest", Forms.SHARE, WeightInterval::highest, WeightInterval.Builder::highest)
          .optional(
              "atLowest", OVERTAKING, WeightInterval::atLowest, WeightInterval.Builder::atLowest)
          .optional(
              "atHighest", OVERTAKING, WeightInterval::atHighest, WeightInterval.Builder::atHighest)
          .form();

  static final Fields<MinimalWeightChange> MINIMAL_WEIGHT_CHANGE =
      Fields.of(
              MinimalWeightChange.class,
              MinimalWeightChange::builder,
              MinimalWeightChange.Builder::build)
          .required(
              "chosen",
              AccountId.form(),
              MinimalWeightChange::chosen,
              MinimalWeightChange.Builder::chosen)
          .required(
              "challenger",
              AccountId.form(),
              MinimalWeightChange::challenger,
              MinimalWeightChange.Builder::challenger)
          .required(
              "weights",
              Forms.NUMBER.map(),
              MinimalWeightChange::weights,
              MinimalWeightChange.Builder::weights)
          .required(
              "size", Forms.NUMBER, MinimalWeightChange::size, MinimalWeightChange.Builder::size)
          .form();

  static final Fields<SmaaReport.RankAcceptability> RANK_ACCEPTABILITY =
      Fields.of(
              SmaaReport.RankAcceptability.class,
              SmaaReport.RankAcceptability::builder,
              SmaaReport.RankAcceptability.Builder::build)
          .required(
              "account",
              AccountId.form(),
              SmaaReport.RankAcceptability::account,
              SmaaReport.RankAcceptability.Builder::account)
          .required(
              "times",
              Forms.wholeNumbers(),
              SmaaReport.RankAcceptability::times,
              SmaaReport.RankAcceptability.Builder::times)
          .optional(
              "centralWeights",
              Forms.NUMBER.map(),
              SmaaReport.RankAcceptability::centralWeights,
              SmaaReport.RankAcceptability.Builder::centralWeights)
          .number(
              "confidenceFactor",
              SmaaReport.RankAcceptability::confidenceFactor,
              SmaaReport.RankAcceptability.Builder::confidenceFactor)
          .form();

  static final Fields<SmaaReport> SMAA_REPORT =
      Fields.of(SmaaReport.class, SmaaReport::builder, SmaaReport.Builder::build)
          .required(
              "provenance",
              FindingForms.PROVENANCE,
              SmaaReport::provenance,
              SmaaReport.Builder::provenance)
          .required("samples", Forms.WHOLE_NUMBER, SmaaReport::samples, SmaaReport.Builder::samples)
          .required(
              "acceptabilities",
              RANK_ACCEPTABILITY.list(),
              SmaaReport::acceptabilities,
              SmaaReport.Builder::acceptabilities)
          .form();

  static final Fields<TopMembership> TOP_MEMBERSHIP =
      Fields.of(TopMembership.class, TopMembership::builder, TopMembership.Builder::build)
          .required(
              "provenance",
              FindingForms.PROVENANCE,
              TopMembership::provenance,
              TopMembership.Builder::provenance)
          .required("count", Forms.WHOLE_NUMBER, TopMembership::count, TopMembership.Builder::count)
          .required(
              "samples", Forms.WHOLE_NUMBER, TopMembership::samples, TopMembership.Builder::samples)
          .required(
              "accounts",
              AccountId.form().list(),
              TopMembership::accounts,
              TopMembership.Builder::accounts)
          .required(
              "members",
              Forms.wholeNumbers(),
              TopMembership::members,
              TopMembership.Builder::members)
          .form();

  static final Fields<PairwiseWinning> PAIRWISE_WINNING =
      Fields.of(PairwiseWinning.class, PairwiseWinning::builder, PairwiseWinning.Builder::build)
          .required(
              "provenance",
              FindingForms.PROVENANCE,
              PairwiseWinning::provenance,
              PairwiseWinning.Builder::provenance)
          .required(
              "samples",
              Forms.WHOLE_NUMBER,
              PairwiseWinning::samples,
              PairwiseWinning.Builder::samples)
          .required(
              "accounts",
              AccountId.form().list(),
              PairwiseWinning::accounts,
              PairwiseWinning.Builder::accounts)
          .required(
              "halfWins",
              Forms.wholeNumbers().list(),
              PairwiseWinning::halfWins,
              PairwiseWinning.Builder::halfWins)
          .form();

  static final Fields<WeightSweep.Point> SWEEP_POINT =
      Fields.of(
              WeightSweep.Point.class, WeightSweep.Point::builder, WeightSweep.Point.Builder::build)
          .required(
              "weight", Forms.SHARE, WeightSweep.Point::weight, WeightSweep.Point.Builder::weight)
          .required(
              "scores",
              Forms.numbers(Forms.NUMBER),
              WeightSweep.Point::scores,
              WeightSweep.Point.Builder::scores)
          .required(
              "bestFirst",
              AccountId.form().list(),
              WeightSweep.Point::bestFirst,
              WeightSweep.Point.Builder::bestFirst)
          .form();

  static final Fields<WeightSweep> WEIGHT_SWEEP =
      Fields.of(WeightSweep.class, WeightSweep::builder, WeightSweep.Builder::build)
          .required(
              "provenance",
              FindingForms.PROVENANCE,
              WeightSweep::provenance,
              WeightSweep.Builder::provenance)
          .required("criterion", Forms.NAME, WeightSweep::criterion, WeightSweep.Builder::criterion)
          .required(
              "accounts",
              AccountId.form().list(),
              WeightSweep::accounts,
              WeightSweep.Builder::accounts)
          .required("points", SWEEP_POINT.list(), WeightSweep::points, WeightSweep.Builder::points)
          .form();

  static final Fields<Tornado.Bar> TORNADO_BAR =
      Fields.of(Tornado.Bar.class, Tornado.Bar::builder, Tornado.Bar.Builder::build)
          .required("criterion", Forms.NAME, Tornado.Bar::criterion, Tornado.Bar.Builder::criterion)
          .required("low", Forms.NUMBER, Tornado.Bar::low, Tornado.Bar.Builder::low)
          .required("high", Forms.NUMBER, Tornado.Bar::high, Tornado.Bar.Builder::high)
          .required(
              "scoreAtLow", Forms.NUMBER, Tornado.Bar::scoreAtLow, Tornado.Bar.Builder::scoreAtLow)
          .required(
              "scoreAtHigh",
              Forms.NUMBER,
              Tornado.Bar::scoreAtHigh,
              Tornado.Bar.Builder::scoreAtHigh)
          .form();

  static final Fields<Tornado> TORNADO =
      Fields.of(
          Tornado.class,
          Field.required("account", AccountId.form(), Tornado::account),
          Field.required("score", Forms.NUMBER, Tornado::score),
          Field.required("bars", TORNADO_BAR.list(), Tornado::bars),
          Tornado::new);

  static final Fields<Counterfactual.ValueChange> VALUE_CHANGE =
      Fields.of(
          Counterfactual.ValueChange.class,
          Field.required("criterion", Forms.NAME, Counterfactual.ValueChange::criterion),
          Field.required("from", Forms.NUMBER, Counterfactual.ValueChange::from),
          Field.required("to", Forms.NUMBER, Counterfactual.ValueChange::to),
          Counterfactual.ValueChange::new);

  static final Fields<Counterfactual> COUNTERFACTUAL =
      Fields.of(
          Counterfactual.class,
          Field.required("share", Forms.NUMBER, Counterfactual::share),
          Field.required("changes", VALUE_CHANGE.list(), Counterfactual::changes),
          Counterfactual::new);

  static final Fields<SelectionStability.AccountStability> ACCOUNT_STABILITY =
      Fields.of(
          SelectionStability.AccountStability.class,
          Field.required("account", AccountId.form(), SelectionStability.AccountStability::account),
          Field.required(
              "probability", PROPORTION, SelectionStability.AccountStability::probability),
          Field.required(
              "breakEven", WEIGHT_INTERVAL.list(), SelectionStability.AccountStability::breakEven),
          SelectionStability.AccountStability::new);

  static final Fields<SelectionStability> SELECTION_STABILITY =
      Fields.of(
              SelectionStability.class,
              SelectionStability::builder,
              SelectionStability.Builder::build)
          .required(
              "provenance",
              FindingForms.PROVENANCE,
              SelectionStability::provenance,
              SelectionStability.Builder::provenance)
          .required(
              "samples",
              Forms.WHOLE_NUMBER,
              SelectionStability::samples,
              SelectionStability.Builder::samples)
          .required(
              "topSet",
              WEIGHT_INTERVAL.list(),
              SelectionStability::topSet,
              SelectionStability.Builder::topSet)
          .required(
              "accounts",
              ACCOUNT_STABILITY.list(),
              SelectionStability::accounts,
              SelectionStability.Builder::accounts)
          .form();

  private StabilityForms() {}
}
