package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.immutables.value.Value;

/**
 * A plan to find the factors that matter with few runs, by moving one factor at a time along random
 * paths (elementary effects: Morris 1991; Campolongo, Cariboni and Saltelli 2007).
 *
 * <p>A run of the model is made <i>paths · (factors + 1)</i> times. Use it to leave out factors
 * before {@link GlobalSensitivity}; it does not share out variance. Each factor moves by half of
 * its range; one with several coordinates moves all of them.
 */
@Value.Immutable
public abstract class MorrisScreening {
  /** The levels of a coordinate, in the middle of each quarter of its range. */
  private static final int LEVELS = 4;

  private static final int RESAMPLES = 1_000;

  MorrisScreening() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the factors, at least one, each name once} */
  public abstract ImmutableList<Factor> factors();

  /** {@return how many random paths are walked, two or more, 20 unless set} */
  @Value.Default
  public int paths() {
    return 20;
  }

  /** {@return the seed of the paths} */
  public abstract long seed();

  @Value.Check
  void check() {
    checkArgument(!factors().isEmpty(), "screening must have a factor: %s", factors());
    long names = factors().stream().map(Factor::name).distinct().count();
    checkArgument(names == factors().size(), "screening must have each factor once: %s", factors());
    checkArgument(paths() >= 2, "paths must be two or more: %s", paths());
  }

  /**
   * Screens the factors for one output.
   *
   * @param output the name of the output
   * @param model the model, which gives that output only
   * @return the effects in the order of the factors
   */
  public ImmutableList<ElementaryEffects> screen(String output, FactorModel model) {
    FactorSpace space = new FactorSpace(factors());
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed());
    double[][] effects = new double[factors().size()][paths()];
    for (int path = 0; path < paths(); path++) {
      walk(space, random, path, effects, List.of(output), model);
    }
    int[][] resamples = resamples(random);
    ImmutableList.Builder<ElementaryEffects> report = ImmutableList.builder();
    for (int factor = 0; factor < effects.length; factor++) {
      report.add(ElementaryEffects.of(factors().get(factor).name(), effects[factor], resamples));
    }
    return report.build();
  }

  private int[][] resamples(RandomGenerator random) {
    int[][] resamples = new int[RESAMPLES][paths()];
    for (int[] drawn : resamples) {
      Arrays.setAll(drawn, i -> random.nextInt(paths()));
    }
    return resamples;
  }

  private void walk(
      FactorSpace space,
      RandomGenerator random,
      int path,
      double[][] effects,
      List<String> outputs,
      FactorModel model) {
    ImmutableList<String> names = ImmutableList.copyOf(outputs);
    double[] point = new double[space.dimensions()];
    double[] target = new double[space.dimensions()];
    for (int i = 0; i < point.length; i++) {
      int level = random.nextInt(LEVELS);
      point[i] = (level + 0.5) / LEVELS;
      target[i] = ((level + LEVELS / 2) % LEVELS + 0.5) / LEVELS;
    }
    double before = space.evaluate(model, names, point)[0];
    for (int factor : order(random)) {
      double[] moved = space.mixed(point, target, factor);
      double after = space.evaluate(model, names, moved)[0];
      double direction = isUpward(factor, point, target) ? 1 : -1;
      effects[factor][path] = direction * (after - before) / 0.5;
      point = moved;
      before = after;
    }
  }

  private boolean isUpward(int factor, double[] point, double[] target) {
    int start = 0;
    for (int i = 0; i < factor; i++) {
      start += factors().get(i).coordinates();
    }
    return target[start] > point[start];
  }

  private int[] order(RandomGenerator random) {
    int[] order = new int[factors().size()];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /** Builds {@link MorrisScreening} instances; factors and seed are required. */
  public static final class Builder extends ImmutableMorrisScreening.Builder {
    Builder() {}
  }
}
