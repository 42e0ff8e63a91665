package org.openkam.scoring.numeric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;

/**
 * The parameter by which a strategy takes another normalization than that of its authors.
 *
 * @param strategy the name of the strategy
 * @param authors the normalization of its authors, which is the default
 */
public record NormalizationParameter(String strategy, Normalization authors) {
  /** The name of the parameter. */
  public static final String NAME = "normalization";

  /**
   * Checks that a normalization orients values as that of the authors does.
   *
   * @param normalization the normalization
   * @throws IllegalArgumentException if one of the two makes larger better and the other leaves the
   *     direction open
   */
  public void check(Normalization normalization) {
    checkArgument(
        normalization.isDirected() == authors.isDirected(),
        "normalization of strategy '%s' must %s: '%s'",
        strategy,
        authors.isDirected() ? "make larger better" : "leave the direction open",
        normalization.id());
  }

  /**
   * Returns the parameters of a strategy with its normalization, which is left out where it is that
   * of the authors.
   *
   * @param others the other parameters
   * @param normalization the normalization
   * @return the parameters
   */
  public Attributes write(Attributes.Builder others, Normalization normalization) {
    return normalization.equals(authors)
        ? others.build()
        : others.put(NAME, normalization.id()).build();
  }

  /**
   * Returns what users of scores have to know of the normalization.
   *
   * @param normalization the normalization
   * @return that it is not that of the authors; nothing where it is
   */
  public ImmutableList<Finding> cautions(Normalization normalization) {
    if (normalization.equals(authors)) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        Finding.info(
            "NORMALIZATION_NOT_AUTHORS",
            strategy,
            "strategy '{strategy}' normalizes by '{normalization}', not by '{authors}' as its"
                + " authors do; its scores do not compare with published ones",
            ImmutableMap.of(
                "strategy",
                strategy,
                "normalization",
                normalization.id(),
                "authors",
                authors.id())));
  }

  /**
   * Reads the normalization.
   *
   * @param parameters the parameters
   * @param absent the normalization where they name none
   * @return the normalization
   * @throws IllegalArgumentException if the name is unknown
   */
  public static Normalization read(Attributes parameters, Normalization absent) {
    return parameters.findText(NAME).map(Normalizations::of).orElse(absent);
  }
}
