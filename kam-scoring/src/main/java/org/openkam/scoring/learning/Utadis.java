package org.openkam.scoring.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.UnsolvedProgramException;

/**
 * Learns value functions, weights and cuts from the classes of examples, such as key account or not
 * (UTADIS, Zopounidis and Doumpos 1999).
 *
 * <p>A linear program finds monotone piecewise linear value functions and cuts that put each
 * example into its class with the least sum of errors; of all that do equally well the mean of
 * those that give each criterion in turn the greatest weight is taken. Deterministic. Meant for up
 * to some hundreds of examples.
 *
 * @param segments the number of straight pieces of each value function, at least one
 * @param margin the least distance in value, at least 0.0001, of an example from the cut above it
 *     and of one cut from the next
 */
public record Utadis(int segments, double margin) {
  /**
   * Creates the method.
   *
   * @param segments the number of straight pieces of each value function, at least one
   * @param margin the least distance in value of an example from the cut above it, at least 0.0001
   */
  public Utadis {
    UtaStar.checkParameters(segments, margin);
  }

  /** {@return the method with two pieces and a margin of 0.01} */
  public static Utadis standard() {
    return new Utadis(2, 0.01);
  }

  /**
   * Learns from classes.
   *
   * @param matrix the accounts; those without a class only widen the ranges of criteria without
   *     bounds
   * @param classes the names of the classes, lowest first
   * @param examples the class of each example
   * @return the learned model, with a cut between neighboring classes; a value on a cut belongs to
   *     the class above it
   * @throws IllegalArgumentException if an account or a class is unknown, a class has no example,
   *     or a value is missing
   * @throws UnsolvedProgramException if a linear program has no answer that can be certified
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public LearnedModel learn(
      DecisionMatrix matrix, List<String> classes, Map<AccountId, String> examples) {
    return learn(matrix, classes, examples, ProgressListener.SILENT);
  }

  /**
   * Learns from classes.
   *
   * @param matrix the accounts; those without a class only widen the ranges of criteria without
   *     bounds
   * @param classes the names of the classes, lowest first
   * @param examples the class of each example
   * @param listener receives how many linear programs have been solved, of how many at most
   * @return the learned model, with a cut between neighboring classes; a value on a cut belongs to
   *     the class above it
   * @throws IllegalArgumentException if an account or a class is unknown, a class has no example,
   *     or a value is missing
   * @throws UnsolvedProgramException if a linear program has no answer that can be certified
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public LearnedModel learn(
      DecisionMatrix matrix,
      List<String> classes,
      Map<AccountId, String> examples,
      ProgressListener listener) {
    checkArgument(classes.size() >= 2, "there must be two classes or more: %s", classes);
    for (String name : classes) {
      checkArgument(examples.containsValue(name), "class '%s' must have an example", name);
    }
    int[] levels = new int[matrix.alternatives().size()];
    examples.forEach(
        (account, name) -> {
          int level = classes.indexOf(name);
          checkArgument(level >= 0, "no class '%s' among %s", name, classes);
          levels[matrix.rowOf(account)] = level;
        });
    ImmutableList<Integer> rows =
        examples.keySet().stream().map(matrix::rowOf).sorted().collect(toImmutableList());
    int cuts = classes.size() - 1;
    UtaProgram program =
        new ClassesProgram(ValueSegments.of(matrix, segments), levels, cuts, margin);
    return LearnedModel.of(program, rows, levels, listener);
  }
}
