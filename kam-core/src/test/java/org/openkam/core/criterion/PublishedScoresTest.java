package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published scoring conventions, put together from the types of this package. */
final class PublishedScoresTest {
  @Test
  void addsUpTheAccountScoringIndex() {
    ImmutableMap<String, Double> maxima =
        ImmutableMap.<String, Double>builder()
            .put("c1", 15.0)
            .put("c2", 15.0)
            .put("c3", 15.0)
            .put("c4", 15.0)
            .put("c5", 20.0)
            .put("c6", 20.0)
            .buildOrThrow();
    ImmutableMap<String, Double> abcCompany =
        ImmutableMap.<String, Double>builder()
            .put("c1", 10.0)
            .put("c2", 12.0)
            .put("c3", 5.0)
            .put("c4", 5.0)
            .put("c5", 20.0)
            .put("c6", 10.0)
            .buildOrThrow();
    Weights weights = Weights.proportional(maxima);

    double index = 0;
    for (Map.Entry<String, Double> rating : abcCompany.entrySet()) {
      ValueFunction share = ValueFunctions.linear(0, maxima.getOrDefault(rating.getKey(), 0.0));
      index += 100 * weights.of(rating.getKey()) * share.worth(rating.getValue());
    }

    assertThat(index).isCloseTo(62, within(1e-12));
  }

  @Test
  void averagesThreeConditionsOfAHealthScore() {
    Scale condition =
        Scale.ordinal(
            ImmutableList.of(
                new Scale.Level(0, Labels.of("poor")),
                new Scale.Level(5, Labels.of("concerning")),
                new Scale.Level(10, Labels.of("healthy"))));
    ImmutableList<Criterion> conditions =
        ImmutableList.of(
            Criterion.more("usage", condition),
            Criterion.more("tickets", condition),
            Criterion.more("seats", condition));
    double[] met = {10, 10, 0};
    Weights weights = Weights.equal(conditions);

    double health = 0;
    for (int i = 0; i < met.length; i++) {
      ValueFunction worth =
          ValueFunctions.over(Preference.MORE, conditions.get(i).bounds().orElseThrow());
      health += 10 * weights.of(conditions.get(i)) * worth.worth(met[i]);
    }

    assertThat(health).isCloseTo(6.67, within(0.005));
  }
}
