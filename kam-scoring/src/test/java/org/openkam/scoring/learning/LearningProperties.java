package org.openkam.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;

final class LearningProperties {
  private static final Scale RATING = Scale.interval(0, 10);
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(Criterion.more("a", RATING), Criterion.less("b", RATING));

  @Property(tries = 300)
  void aRankingByAnAdditiveModelIsReproduced(@ForAll("rows") double[][] rows) {
    DecisionMatrix matrix = Matrices.of(CRITERIA, rows);

    LearnedModel learned = new UtaStar(2, 1e-3).learn(matrix, ranks(rows));

    assertThat(learned.errors().values()).containsOnly(0.0);
    assertThat(learned.agreement()).isEqualTo(1);
  }

  @Property(tries = 300)
  void classesByAnAdditiveModelAreReproduced(@ForAll("rows") double[][] rows) {
    DecisionMatrix matrix = Matrices.of(CRITERIA, rows);
    ImmutableMap.Builder<AccountId, String> classes = ImmutableMap.builder();
    ranks(rows).forEach((account, rank) -> classes.put(account, rank < -2 ? "key" : "other"));
    ImmutableMap<AccountId, String> examples = classes.buildOrThrow();
    Assume.that(examples.containsValue("key") && examples.containsValue("other"));

    LearnedModel learned = new Utadis(2, 1e-3).learn(matrix, List.of("other", "key"), examples);

    assertThat(learned.errors().values()).containsOnly(0.0);
    assertThat(learned.agreement()).isEqualTo(1);
  }

  @Property(tries = 300)
  void withoutTheContradictionsTheRestIsReproduced(@ForAll("rows") double[][] rows) {
    DecisionMatrix matrix = Matrices.of(CRITERIA, rows);
    ImmutableMap.Builder<AccountId, Integer> anyOrder = ImmutableMap.builder();
    IntStream.range(0, rows.length).forEach(row -> anyOrder.put(Matrices.account(row), row));
    UtaStar method = new UtaStar(2, 1e-3);

    LearnedModel learned = method.learn(matrix, anyOrder.buildOrThrow());

    List<AccountId> kept = new ArrayList<>(matrix.accounts());
    kept.removeAll(learned.contradictions());
    if (kept.size() >= 2) {
      assertThat(errors(method, matrix, kept)).containsOnly(0.0);
      for (AccountId contradiction : learned.contradictions()) {
        List<AccountId> more = new ArrayList<>(kept);
        more.add(contradiction);
        assertThat(errors(method, matrix, more)).anyMatch(error -> error > 0);
      }
    }
  }

  private static Iterable<Double> errors(
      UtaStar method, DecisionMatrix matrix, List<AccountId> accounts) {
    ImmutableMap.Builder<AccountId, Integer> ranks = ImmutableMap.builder();
    accounts.forEach(account -> ranks.put(account, matrix.rowOf(account)));
    return method.learn(matrix, ranks.buildOrThrow()).errors().values();
  }

  /** Ranks by three parts of a to two of less b, where neighbors differ enough for the margin. */
  private static ImmutableMap<AccountId, Integer> ranks(double[][] rows) {
    ImmutableMap.Builder<AccountId, Integer> ranks = ImmutableMap.builder();
    for (int row = 0; row < rows.length; row++) {
      ranks.put(Matrices.account(row), (int) -(3 * rows[row][0] - 2 * rows[row][1]));
    }
    return ranks.buildOrThrow();
  }

  @Provide
  Arbitrary<double[][]> rows() {
    return Arbitraries.integers()
        .between(0, 10)
        .map(Integer::doubleValue)
        .array(double[].class)
        .ofSize(2)
        .array(double[][].class)
        .ofMinSize(2)
        .ofMaxSize(8);
  }
}
