package org.openkam.scoring.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;

final class ElectreProperties {
  private static final Scale RATING = Scale.interval(0, 10);
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("a", RATING), Criterion.less("b", RATING), Criterion.more("c", RATING));
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("a", 0.5, "b", 0.3, "c", 0.2));

  @Property
  void credibilityIsAtMostTheConcordanceAndOneForEquals(
      @ForAll("problems") double[][] rows, @ForAll("thresholds") Thresholds thresholds) {
    Electre3 electre = Electre3.of(thresholds);
    PairMatrix credibility = electre.credibility(matrix(rows), WEIGHTS);
    PairMatrix concordance = electre.concordance(matrix(rows), WEIGHTS);

    for (int i = 0; i < rows.length; i++) {
      assertThat(credibility.value(i, i)).isCloseTo(1, within(1e-15));
      for (int j = 0; j < rows.length; j++) {
        assertThat(credibility.value(i, j)).isBetween(0.0, concordance.value(i, j));
      }
    }
  }

  @Property
  void aDominatedAccountIsNeverAhead(
      @ForAll("problems") double[][] rows, @ForAll("thresholds") Thresholds thresholds) {
    double[] net = Electre3.of(thresholds).score(matrix(rows), WEIGHTS).scores();

    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        if (dominates(rows[i], rows[j])) {
          assertThat(net[j]).isLessThanOrEqualTo(net[i] + 1e-12);
        }
      }
    }
  }

  @Property
  void equalsAreIndifferentInEveryRanking(
      @ForAll("problems") double[][] rows, @ForAll("thresholds") Thresholds thresholds) {
    PartialOrder second = Electre2.standard().rank(matrix(rows), WEIGHTS);
    PartialOrder third = Electre3.of(thresholds).rank(matrix(rows), WEIGHTS);

    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        if (Arrays.equals(rows[i], rows[j])) {
          AccountId one = Matrices.account(i);
          AccountId twin = Matrices.account(j);
          assertThat(second.relation(one, twin)).isEqualTo(PartialOrder.Relation.INDIFFERENT);
          assertThat(third.relation(one, twin)).isEqualTo(PartialOrder.Relation.INDIFFERENT);
        }
      }
    }
  }

  @Property
  void eachCircleOutsideTheKernelIsOutrankedFromWithin(@ForAll("problems") double[][] rows) {
    OutrankingGraph graph = Electre1.standard().outrank(matrix(rows), WEIGHTS).graph();
    ImmutableList<AccountId> kernel = graph.kernel();
    BitSet[] reach = OutrankingGraph.closure(edges(graph));

    for (int i = 0; i < rows.length; i++) {
      boolean within = kernel.contains(Matrices.account(i));
      boolean outranked = false;
      for (int j = 0; j < rows.length; j++) {
        boolean circle = i == j || (reach[i].get(j) && reach[j].get(i));
        AccountId account = Matrices.account(j);
        outranked |= circle && kernel.stream().anyMatch(member -> graph.outranks(member, account));
        if (circle) {
          assertThat(kernel.contains(account)).isEqualTo(within);
        } else if (within && kernel.contains(account)) {
          assertThat(graph.outranks(Matrices.account(i), account)).isFalse();
        }
      }
      assertThat(outranked || within).isTrue();
    }
    assertThat(kernel).containsAll(graph.notOutranked());
  }

  private static BitSet[] edges(OutrankingGraph graph) {
    BitSet[] edges = new BitSet[graph.accounts().size()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = new BitSet();
      for (int j = 0; j < edges.length; j++) {
        edges[i].set(j, graph.outranks(Matrices.account(i), Matrices.account(j)));
      }
    }
    return edges;
  }

  @Provide
  Arbitrary<double[][]> problems() {
    return Arbitraries.integers()
        .between(0, 10)
        .map(Integer::doubleValue)
        .array(double[].class)
        .ofSize(3)
        .array(double[][].class)
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<Thresholds> thresholds() {
    Arbitrary<Integer> steps = Arbitraries.integers().between(0, 4);
    return Combinators.combine(steps, steps, steps)
        .as((q, p, v) -> Thresholds.of(q, q + p, q + p + v));
  }

  private static boolean dominates(double[] better, double[] worse) {
    return better[0] >= worse[0] && better[1] <= worse[1] && better[2] >= worse[2];
  }

  private static DecisionMatrix matrix(double[][] rows) {
    return Matrices.of(CRITERIA, rows);
  }
}
