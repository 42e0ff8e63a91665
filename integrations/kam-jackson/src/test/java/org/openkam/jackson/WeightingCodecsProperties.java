package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.judgement.Ahp;
import org.openkam.scoring.weighting.judgement.BestWorst;
import org.openkam.scoring.weighting.judgement.PairwiseMatrix;

final class WeightingCodecsProperties {
  private static final ImmutableList<String> CRITERIA = ImmutableList.of("revenue", "fit", "risk");

  @Property(tries = 100)
  void judgementsAndTheirWeightsComeBack(
      @ForAll("judgements") double first,
      @ForAll("judgements") double second,
      @ForAll("judgements") double third) {
    PairwiseMatrix matrix =
        PairwiseMatrix.comparing(CRITERIA)
            .judge("revenue", first, "fit")
            .judge("fit", second, "risk")
            .judge("revenue", third, "risk")
            .build();

    assertComesBack(matrix, PairwiseMatrix.class);
    assertComesBack(Ahp.standard().weigh(matrix), DerivedWeights.class);
  }

  @Property(tries = 100)
  void comparisonsWithTheBestAndTheWorstComeBack(
      @ForAll("judgements") double judged, @ForAll("judgements") double other) {
    double middle = Math.max(1, judged);
    double worst = Math.max(1, other);
    BestWorst.Comparisons comparisons =
        BestWorst.Comparisons.builder()
            .best("revenue")
            .worst("risk")
            .bestToOthers(ImmutableMap.of("revenue", 1.0, "fit", middle, "risk", worst))
            .othersToWorst(ImmutableMap.of("revenue", worst, "fit", middle, "risk", 1.0))
            .build();

    assertComesBack(comparisons, BestWorst.Comparisons.class);
    assertComesBack(BestWorst.nonlinear().weigh(comparisons), DerivedWeights.class);
  }

  @Example
  void aComparisonThatNobodyMadeIsNull() {
    PairwiseMatrix matrix =
        PairwiseMatrix.comparing(List.of("fit", "risk", "size")).judge("fit", 2, "risk").build();
    String json =
        "{\"criteria\":[\"fit\",\"risk\",\"size\"],"
            + "\"judgements\":[[1,2,null],[0.5,1,null],[null,null,1]]}";

    assertThat(KamJson.json().read(json, PairwiseMatrix.class)).isEqualTo(matrix);
    assertComesBack(matrix, PairwiseMatrix.class);
  }

  @Example
  void whatIsNotReciprocalIsRefused() {
    String json = "{\"criteria\":[\"fit\",\"risk\"],\"judgements\":[[1,2],[2,1]]}";

    assertThatThrownBy(() -> KamJson.json().read(json, PairwiseMatrix.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessageContaining("comparison of 'risk' with 'fit' must be the reciprocal of 2.0: 2.0");
  }

  private static <T> void assertComesBack(T value, Class<T> type) {
    String json = KamJson.json().write(value);

    assertThat(KamJson.json().read(json, type)).isEqualTo(value);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(value), type)).isEqualTo(value);
  }

  @Provide
  Arbitrary<Double> judgements() {
    return Arbitraries.doubles().between(0.11, 9);
  }
}
