package org.openkam.planning.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.linear.LinearProgram;

final class KnapsackRelaxationTest {
  private static final Offset<Double> ROUNDING = within(1e-9);

  @Test
  void takesTheLastItemInPart() {
    // 6 for 2 hours, 5 for 2 hours, 1 for 4 hours; 3 hours: the second one by half
    Knapsack knapsack = knapsack(new double[] {6, 5, 1}, new double[] {2, 2, 4}, 3);

    KnapsackRelaxation relaxation =
        KnapsackRelaxation.of(knapsack, new int[] {0, 1, 2}, knapsack.capacities());

    assertThat(relaxation.parts()).containsExactly(new double[] {1, 0.5, 0}, ROUNDING);
    // uses are in units of the largest, of 4 hours; an hour of the second item is worth 2.5
    assertThat(relaxation.prices()).containsExactly(new double[] {10}, ROUNDING);
    assertThat(relaxation.hasProof(knapsack, new int[] {0, 1, 2}, knapsack.capacities())).isTrue();
  }

  @Test
  void provesNothingOfOtherProblems() {
    Knapsack knapsack = knapsack(new double[] {6, 5, 1}, new double[] {2, 2, 4}, 3);
    int[] free = {0, 1, 2};
    KnapsackRelaxation relaxation = KnapsackRelaxation.of(knapsack, free, knapsack.capacities());

    Knapsack tighter = knapsack(new double[] {6, 5, 1}, new double[] {2, 2, 4}, 2.9);
    Knapsack wider = knapsack(new double[] {6, 5, 1}, new double[] {2, 2, 4}, 3.1);
    Knapsack worthMore = knapsack(new double[] {6, 5, 4.9}, new double[] {2, 2, 1.5}, 3);

    assertThat(relaxation.hasProof(tighter, free, tighter.capacities())).isFalse();
    assertThat(relaxation.hasProof(wider, free, wider.capacities())).isFalse();
    assertThat(relaxation.hasProof(worthMore, free, worthMore.capacities())).isFalse();
  }

  @Test
  void agreesWithTheSolversOfLinearPrograms() {
    for (int seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int items = random.nextInt(2, 40);
      double[] values =
          random
              .doubles(items)
              .map(Math::sqrt)
              .boxed()
              .sorted((a, b) -> Double.compare(b, a))
              .mapToDouble(value -> value)
              .toArray();
      double[] hours = random.ints(items, 1, 5).asDoubleStream().toArray();
      double[] places = IntStream.range(0, items).mapToDouble(i -> 1).toArray();
      int third = items / 3;
      Knapsack knapsack = knapsack(values, List.of(hours, places), new double[] {items, third});
      int[] free = IntStream.range(0, items).toArray();
      LinearProgram program = LinearProgram.of(items);
      for (int i = 0; i < items; i++) {
        program.limit(i, 0, 1);
      }
      for (int limit = 0; limit < 2; limit++) {
        int row = limit;
        program.addAtMost(
            IntStream.range(0, items).mapToDouble(i -> knapsack.use(row, i)).toArray(),
            knapsack.capacities()[limit]);
      }

      KnapsackRelaxation relaxation = KnapsackRelaxation.of(knapsack, free, knapsack.capacities());

      double value = 0;
      for (int i = 0; i < items; i++) {
        value += relaxation.parts()[i] * values[i];
      }
      assertThat(value).as("seed %s", seed).isCloseTo(program.maximize(values).value(), ROUNDING);
      assertThat(Arrays.stream(relaxation.prices())).allMatch(price -> price >= 0);
    }
  }

  private static Knapsack knapsack(double[] values, double[] uses, double capacity) {
    return knapsack(values, List.of(uses), new double[] {capacity});
  }

  private static Knapsack knapsack(double[] values, List<double[]> uses, double[] capacities) {
    ImmutableMap.Builder<AccountId, Double> worth = ImmutableMap.builder();
    for (int i = 0; i < values.length; i++) {
      worth.put(account(i), values[i]);
    }
    ImmutableList.Builder<Limit> limits = ImmutableList.builder();
    for (int limit = 0; limit < capacities.length; limit++) {
      Limit.Builder built = Limit.builder().name("limit " + limit).capacity(capacities[limit]);
      for (int i = 0; i < values.length; i++) {
        built.putUse(account(i), uses.get(limit)[i]);
      }
      limits.add(built.build());
    }
    return Knapsack.of(ChoiceProblem.of(worth.buildOrThrow(), limits.build()));
  }

  private static AccountId account(int index) {
    return AccountId.of(String.format("a%02d", index));
  }
}
