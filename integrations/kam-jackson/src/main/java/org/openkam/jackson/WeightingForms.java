package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Weights;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.judgement.BestWorst;
import org.openkam.scoring.weighting.judgement.PairwiseMatrix;

/** The forms of what weights are judged by, and of the weights that follow. */
final class WeightingForms {
  /** A comparison that nobody made is null. */
  static final Fields<PairwiseMatrix> PAIRWISE_MATRIX =
      Fields.of(
          PairwiseMatrix.class,
          Field.required("criteria", Forms.TEXT.list(), PairwiseMatrix::criteria),
          Field.required(
              "judgements", Forms.numbers(Forms.NUMBER_OR_NOTHING).list(), WeightingForms::rows),
          WeightingForms::pairwise);

  static final Fields<BestWorst.Comparisons> BEST_WORST_COMPARISONS =
      Fields.of(
              BestWorst.Comparisons.class,
              BestWorst.Comparisons::builder,
              BestWorst.Comparisons.Builder::build)
          .required(
              "best", Forms.NAME, BestWorst.Comparisons::best, BestWorst.Comparisons.Builder::best)
          .required(
              "worst",
              Forms.NAME,
              BestWorst.Comparisons::worst,
              BestWorst.Comparisons.Builder::worst)
          .required(
              "bestToOthers",
              Forms.NUMBER.map(),
              BestWorst.Comparisons::bestToOthers,
              BestWorst.Comparisons.Builder::bestToOthers)
          .required(
              "othersToWorst",
              Forms.NUMBER.map(),
              BestWorst.Comparisons::othersToWorst,
              BestWorst.Comparisons.Builder::othersToWorst)
          .form();

  static final Fields<DerivedWeights> DERIVED_WEIGHTS =
      Fields.of(DerivedWeights.class, DerivedWeights::builder, DerivedWeights.Builder::build)
          .required("method", Forms.TEXT, DerivedWeights::method, DerivedWeights.Builder::method)
          .required(
              "weights", Weights.form(), DerivedWeights::weights, DerivedWeights.Builder::weights)
          .defaulted(
              "intermediates",
              Forms.NUMBER.map().map(),
              DerivedWeights::intermediates,
              DerivedWeights.Builder::intermediates)
          .defaulted(
              "figures",
              Forms.NUMBER.map(),
              DerivedWeights::figures,
              DerivedWeights.Builder::figures)
          .defaulted(
              "findings",
              FindingForms.FINDING.list(),
              DerivedWeights::findings,
              DerivedWeights.Builder::findings)
          .form();

  private WeightingForms() {}

  private static ImmutableList<ImmutableDoubleArray> rows(PairwiseMatrix matrix) {
    int size = matrix.size();
    return IntStream.range(0, size)
        .mapToObj(
            row ->
                ImmutableDoubleArray.copyOf(
                    IntStream.range(0, size).mapToDouble(column -> matrix.value(row, column))))
        .collect(ImmutableList.toImmutableList());
  }

  private static PairwiseMatrix pairwise(
      ImmutableList<String> criteria, ImmutableList<ImmutableDoubleArray> rows) {
    return PairwiseMatrix.of(
        criteria, rows.stream().map(ImmutableDoubleArray::toArray).toArray(double[][]::new));
  }
}
