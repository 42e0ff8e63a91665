package org.openkam.scoring.edge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;

/** What a refusal says in its sentence is at hand beside it, and nothing else is. */
final class RefusalFactsTest {
  private static final Pattern ACCOUNT = Pattern.compile("account '([^']+)'");
  private static final Pattern CRITERION = Pattern.compile("criterion '([^']+)'");

  static Collection<ScoringStrategy> strategies() {
    return Strategies.standard().strategies();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void areThoseOfTheSentence(ScoringStrategy strategy) {
    for (EdgeCase edge : EdgeCase.values()) {
      for (ScoringPolicy.MissingData missing : ScoringPolicy.MissingData.values()) {
        for (ScoringPolicy.ConstantColumns constant : ScoringPolicy.ConstantColumns.values()) {
          ScoringPolicy policy =
              ScoringPolicy.builder().missingData(missing).constantColumn(constant).build();
          refusal(strategy, edge, policy).ifPresent(RefusalFactsTest::check);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void nameTheAccountAndTheCriterionOfAMissingValue(ScoringStrategy strategy) {
    ScoringRefusedException refused =
        refusal(strategy, EdgeCase.MISSING_VALUE, ScoringPolicy.standard()).orElseThrow();

    assertThat(refused.account()).contains(Matrices.account(1));
    assertThat(refused.criterion()).contains("profit");
    assertThat(refused.value()).isEmpty();
  }

  @Test
  void nameTheValueThatAMethodCannotTake() {
    ScoringRefusedException refused =
        refusal(WeightedProduct.standard(), EdgeCase.ONE_NEGATIVE_BENEFIT, ScoringPolicy.standard())
            .orElseThrow();

    assertThat(refused.account()).contains(Matrices.account(1));
    assertThat(refused.criterion()).contains("profit");
    assertThat(refused.value()).hasValue(-5);
  }

  @Test
  void nameAnAlternativeThatIsNotAnAccount() {
    AlternativeId option = AlternativeId.of("joint lab");
    Criterion effect = Criterion.more("effect", Scale.ratio("kEUR", 0, 10));

    ScoringRefusedException refused =
        catchThrowableOfType(
            ScoringRefusedException.class,
            () ->
                WeightedSum.standard()
                    .score(
                        DecisionMatrix.of(
                            ImmutableList.of(option),
                            ImmutableList.of(effect),
                            new double[][] {{Double.NaN}}),
                        Weights.proportional(ImmutableMap.of("effect", 1.0))));

    assertThat(refused)
        .hasMessage(
            "criterion 'effect' has no value for alternative 'joint lab'; measure it or choose a"
                + " policy for missing data");
    assertThat(refused.alternative()).contains(option);
    assertThat(refused.account()).isEmpty();
  }

  @Test
  void areAbsentWhereTheRefusalIsAboutTheWhole() {
    ScoringRefusedException refused = new ScoringRefusedException("no data");

    assertThat(refused).hasMessage("no data");
    assertThat(refused.alternative()).isEmpty();
    assertThat(refused.account()).isEmpty();
    assertThat(refused.criterion()).isEmpty();
    assertThat(refused.value()).isEmpty();
  }

  private static Optional<ScoringRefusedException> refusal(
      ScoringStrategy strategy, EdgeCase edge, ScoringPolicy policy) {
    try {
      assertThat(
              strategy.score(
                  Matrices.of(edge.criteria(), edge.rows()),
                  Weights.equal(edge.criteria()),
                  policy))
          .isNotNull();
      return Optional.empty();
    } catch (ScoringRefusedException refused) {
      return Optional.of(refused);
    }
  }

  private static void check(ScoringRefusedException refused) {
    String sentence = requireNonNull(refused.getMessage());
    assertThat(refused.account().map(AccountId::value))
        .as(sentence)
        .isEqualTo(first(ACCOUNT, sentence));
    assertThat(refused.criterion()).as(sentence).isEqualTo(first(CRITERION, sentence));
    refused.value().ifPresent(value -> assertThat(sentence).contains(String.valueOf(value)));
  }

  private static Optional<String> first(Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
