package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.judgement.BestWorstComparisons;
import org.openkam.scoring.weighting.judgement.PairwiseMatrix;

/** The codecs of what weights are judged by, and of the weights that follow. */
final class WeightingCodecs {
  /** A comparison that nobody made is null. */
  static final Codec<PairwiseMatrix> PAIRWISE_MATRIX =
      Codec.ofObject(
          matrix ->
              new ObjectWriter()
                  .put("criteria", Codecs.TEXT.list(), matrix.criteria())
                  .put("judgements", MatrixCodecs.CELL_VALUE.list().list(), rows(matrix)),
          json ->
              PairwiseMatrix.of(
                  json.required("criteria", Codecs.TEXT.list()),
                  json.required("judgements", MatrixCodecs.CELL_VALUE.list().list()).stream()
                      .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                      .toArray(double[][]::new)));

  static final Codec<BestWorstComparisons> BEST_WORST =
      Codec.ofObject(
          comparisons ->
              new ObjectWriter()
                  .put("best", Codecs.TEXT, comparisons.best())
                  .put("worst", Codecs.TEXT, comparisons.worst())
                  .put("bestToOthers", Codecs.NUMBER.map(), comparisons.bestToOthers())
                  .put("othersToWorst", Codecs.NUMBER.map(), comparisons.othersToWorst()),
          json ->
              BestWorstComparisons.builder()
                  .best(json.required("best", Codecs.TEXT))
                  .worst(json.required("worst", Codecs.TEXT))
                  .bestToOthers(json.required("bestToOthers", Codecs.NUMBER.map()))
                  .othersToWorst(json.required("othersToWorst", Codecs.NUMBER.map()))
                  .build());

  static final Codec<DerivedWeights> DERIVED_WEIGHTS =
      Codec.ofObject(
          derived ->
              new ObjectWriter()
                  .put("method", Codecs.TEXT, derived.method())
                  .put("weights", Codecs.WEIGHTS, derived.weights())
                  .putUnlessEmpty(
                      "intermediates", Codecs.NUMBER.map().map(), derived.intermediates())
                  .putUnlessEmpty("figures", Codecs.NUMBER.map(), derived.figures())
                  .putUnlessEmpty("findings", Codecs.FINDING.list(), derived.findings()),
          json -> {
            DerivedWeights.Builder derived =
                DerivedWeights.builder()
                    .method(json.required("method", Codecs.TEXT))
                    .weights(json.required("weights", Codecs.WEIGHTS));
            json.ifPresent("intermediates", Codecs.NUMBER.map().map(), derived::intermediates);
            json.ifPresent("figures", Codecs.NUMBER.map(), derived::figures);
            json.ifPresent("findings", Codecs.FINDING.list(), derived::findings);
            return derived.build();
          });

  private WeightingCodecs() {}

  private static ImmutableList<ImmutableList<Double>> rows(PairwiseMatrix matrix) {
    return IntStream.range(0, matrix.size())
        .mapToObj(
            row ->
                IntStream.range(0, matrix.size())
                    .mapToDouble(column -> matrix.value(row, column))
                    .boxed()
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }
}
