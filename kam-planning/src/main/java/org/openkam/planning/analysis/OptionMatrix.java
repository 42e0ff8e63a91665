package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.criterion.Weights;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * The options for a main issue, rated by criteria: the same table that ranks accounts, with an
 * option in each row, named by {@link org.openkam.core.alternative.AlternativeId#of}.
 *
 * @param issue the main issue
 * @param options one row an option, one column a criterion; at least two options
 * @param weights what the criteria weigh
 */
public record OptionMatrix(MainIssue issue, DecisionMatrix options, Weights weights) {
  /**
   * Creates a choice matrix.
   *
   * @param issue the main issue
   * @param options one row an option, one column a criterion; at least two options
   * @param weights what the criteria weigh
   */
  public OptionMatrix {
    checkArgument(
        options.alternatives().size() >= 2,
        "choice matrix of issue '%s' must have at least two options: %s",
        issue.id(),
        options.alternatives());
  }

  /**
   * Ranks the options.
   *
   * @param strategy any strategy
   * @return the scores of the options, with ranks and reasons
   */
  public Scoring rank(ScoringStrategy strategy) {
    return strategy.score(options, weights);
  }

  /**
   * Chooses the best option.
   *
   * @param id the identifier of the choice
   * @param strategy any strategy
   * @return the choice; where two options are equally good, the one that comes first by id
   */
  public Decision choose(String id, ScoringStrategy strategy) {
    return new Decision(
        id, issue.id(), rank(strategy).ranking().scores().get(0).alternative().value());
  }

  /**
   * What was chosen on a main issue.
   *
   * @param id the identifier, unique in a plan, which goals refer to
   * @param issue the id of the main issue that it answers
   * @param option what was chosen
   */
  public record Decision(String id, String issue, String option) {
    private static final Fields<Decision> FORM =
        Fields.of(
            Decision.class,
            Field.required("id", Forms.NAME, Decision::id),
            Field.required("issue", Forms.NAME, Decision::issue),
            Field.required("option", Forms.TEXT, Decision::option),
            Decision::new);

    /**
     * Creates a choice.
     *
     * @param id the identifier, not blank
     * @param issue the id of the main issue that it answers; empty where nobody said
     * @param option what was chosen, not blank
     */
    public Decision {
      checkArgument(!id.isBlank(), "choice id must not be blank: '%s'", id);
      checkArgument(!option.isBlank(), "choice '%s' must name its option: '%s'", id, option);
    }

    /** {@return the form of this type: how it is written, read, hashed and compared} */
    public static Fields<Decision> form() {
      return FORM;
    }
  }
}
