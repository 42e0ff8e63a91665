package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;

/**
 * How each strength and weakness meets each opportunity and threat.
 *
 * <p>A cell without a score was not discussed, which is not the same as zero; {@link #coverage}
 * tells how many were. The rows that add up to most, whether they help or hurt, become the {@link
 * #issues main issues}.
 */
@Value.Immutable
public abstract class ConfrontationMatrix {
  ConfrontationMatrix() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the analysis whose lists meet} */
  public abstract SwotAnalysis swot();

  /** {@return the declared scale; five steps from -2 to 2 by default} */
  @Value.Default
  public ConfrontationScale scale() {
    return ConfrontationScale.fiveSteps();
  }

  /** {@return the scores by the ids of an internal (row) and an external (column) statement} */
  @Value.Default
  public ImmutableTable<String, String, Integer> scores() {
    return ImmutableTable.of();
  }

  /**
   * Returns the sum of a field.
   *
   * @param field the field
   * @return the sum of its scores
   */
  public int sum(Quadrant field) {
    return swot().list(field.internal()).stream()
        .flatMap(row -> swot().list(field.external()).stream().map(column -> score(row, column)))
        .mapToInt(score -> score.orElse(0))
        .sum();
  }

  /**
   * Returns the sum of a row.
   *
   * @param internal the id of a strength or weakness
   * @return the sum of its scores
   */
  public int rowSum(String internal) {
    return sum(scores().row(internal));
  }

  /**
   * Returns the sum of a column.
   *
   * @param external the id of an opportunity or threat
   * @return the sum of its scores
   */
  public int columnSum(String external) {
    return sum(scores().column(external));
  }

  private static int sum(ImmutableMap<String, Integer> line) {
    return line.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@return the share of pairs that have a score; empty where a list is missing} */
  public OptionalDouble coverage() {
    int pairs = swot().internal().size() * swot().external().size();
    return pairs == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) scores().size() / pairs);
  }

  /**
   * Returns the main issues: the strengths and weaknesses whose rows add up to most, helping or
   * hurting, each with the statement outside that it meets hardest.
   *
   * @param policy how many there are at most
   * @return the issues, heaviest first; of equal weight, in the order of the lists
   */
  public ImmutableList<MainIssue> issues(AnalysisPolicy policy) {
    List<SwotItem> heaviest =
        swot().internal().stream()
            .filter(row -> rowSum(row.id()) != 0)
            .sorted(Comparator.comparingInt((SwotItem row) -> -Math.abs(rowSum(row.id()))))
            .limit(policy.maxIssues())
            .toList();
    return IntStream.range(0, heaviest.size())
        .mapToObj(i -> issue("I" + (i + 1), heaviest.get(i)))
        .collect(toImmutableList());
  }

  private MainIssue issue(String id, SwotItem row) {
    SwotItem hardest =
        swot().external().stream()
            .max(
                Comparator.comparingInt((SwotItem column) -> pull(row, column))
                    .thenComparing(Comparator.comparing(swot().external()::indexOf).reversed()))
            .orElseThrow();
    return MainIssue.builder()
        .id(id)
        .question(Quadrant.of(row.kind(), hardest.kind()).question(row, hardest))
        .addItems(row.id(), hardest.id())
        .weight(Math.abs(rowSum(row.id())))
        .build();
  }

  /** {@return how far a meeting goes in the direction of the whole row} */
  private int pull(SwotItem row, SwotItem column) {
    return Integer.signum(rowSum(row.id())) * score(row, column).orElse(0);
  }

  private Optional<Integer> score(SwotItem row, SwotItem column) {
    return Optional.ofNullable(scores().get(row.id(), column.id()));
  }

  /**
   * Checks that every pair was discussed and that few but enough issues follow.
   *
   * @param policy how many issues there should be
   * @return CONFRONTATION_INCOMPLETE and TOO_FEW_ISSUES, where they apply
   */
  public ImmutableList<Finding> check(AnalysisPolicy policy) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    int pairs = swot().internal().size() * swot().external().size();
    if (scores().size() < pairs) {
      findings.add(
          Finding.warning(
              "CONFRONTATION_INCOMPLETE",
              swot().subject(),
              "{scored} of {pairs} pairs were discussed for '{subject}'; an empty cell is no zero",
              ImmutableMap.of(
                  "scored", scores().size(), "pairs", pairs, "subject", swot().subject())));
    }
    int issues = issues(policy).size();
    if (issues < policy.minIssues()) {
      findings.add(
          Finding.info(
              "TOO_FEW_ISSUES",
              swot().subject(),
              "{actual} main issues follow for '{subject}'; {least} to {most} make a plan",
              ImmutableMap.of(
                  "actual", issues,
                  "subject", swot().subject(),
                  "least", policy.minIssues(),
                  "most", policy.maxIssues())));
    }
    return findings.build();
  }

  @Value.Check
  void check() {
    scores()
        .rowMap()
        .forEach((row, line) -> line.forEach((column, score) -> check(row, column, score)));
  }

  private void check(String row, String column, int score) {
    checkArgument(
        swot().item(row).kind().isInternal() && !swot().item(column).kind().isInternal(),
        "confrontation must be of an internal with an external item: '%s', '%s'",
        row,
        column);
    checkArgument(
        scale().contains(score),
        "confrontation of '%s' with '%s' must be on the scale from %s to %s: %s",
        row,
        column,
        scale().lowest(),
        scale().highest(),
        score);
  }

  /** One of the four fields of a confrontation matrix, and what to do there. */
  public enum Quadrant {
    /** A strength meets an opportunity. */
    ATTACK(SwotItem.Kind.STRENGTH, SwotItem.Kind.OPPORTUNITY, "How can we use '%s' to seize '%s'?"),
    /** A strength meets a threat. */
    DEFEND(SwotItem.Kind.STRENGTH, SwotItem.Kind.THREAT, "How can we use '%s' to withstand '%s'?"),
    /** A weakness meets an opportunity. */
    STRENGTHEN(
        SwotItem.Kind.WEAKNESS,
        SwotItem.Kind.OPPORTUNITY,
        "How can we mend '%s' so that we do not miss '%s'?"),
    /** A weakness meets a threat. */
    WITHDRAW(
        SwotItem.Kind.WEAKNESS,
        SwotItem.Kind.THREAT,
        "How can we keep '%s' from exposing us to '%s'?");

    private final SwotItem.Kind internal;
    private final SwotItem.Kind external;
    private final String question;

    Quadrant(SwotItem.Kind internal, SwotItem.Kind external, String question) {
      this.internal = internal;
      this.external = external;
      this.question = question;
    }

    /**
     * Returns the field in which two statements meet.
     *
     * @param internal a strength or a weakness
     * @param external an opportunity or a threat
     * @return the field
     * @throws IllegalArgumentException if the kinds do not meet in a matrix
     */
    public static Quadrant of(SwotItem.Kind internal, SwotItem.Kind external) {
      for (Quadrant field : values()) {
        if (field.internal == internal && field.external == external) {
          return field;
        }
      }
      throw new IllegalArgumentException(
          "confrontation must be of an internal with an external kind: "
              + internal
              + ", "
              + external);
    }

    /** {@return the kind of the rows, strength or weakness} */
    public SwotItem.Kind internal() {
      return internal;
    }

    /** {@return the kind of the columns, opportunity or threat} */
    public SwotItem.Kind external() {
      return external;
    }

    /** {@return the question that a pair of statements of this field asks} */
    String question(SwotItem row, SwotItem column) {
      return String.format(question, row.statement(), column.statement());
    }
  }

  /** Builds {@link ConfrontationMatrix} instances; the analysis is required. */
  public static final class Builder extends ImmutableConfrontationMatrix.Builder {
    Builder() {}
  }
}
