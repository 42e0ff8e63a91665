package org.openkam.scoring.normalization;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/** The provided {@link Normalization}s; formulas as in Jahan and Edwards (2015). */
public final class Normalizations {
  /**
   * By declared bounds: <i>(x - lowest) / (highest - lowest)</i>, reversed where less is better,
   * values beyond the bounds counted as the bounds. Does not depend on the accounts.
   */
  public static final Normalization BOUNDS = StandardNormalization.BOUNDS;

  /**
   * By the extremes of the accounts: <i>(x - min) / (max - min)</i>, reversed where less is better;
   * zero for all where they agree.
   */
  public static final Normalization MIN_MAX = StandardNormalization.MIN_MAX;

  /**
   * By the Euclidean norm: <i>x / norm</i>, and <i>1 - x / norm</i> where less is better; a norm of
   * zero makes every value zero.
   */
  public static final Normalization VECTOR = StandardNormalization.VECTOR;

  private Normalizations() {}

  /** {@return all provided normalisations} */
  public static ImmutableList<Normalization> all() {
    return ImmutableList.copyOf(StandardNormalization.values());
  }

  /**
   * Returns the provided normalisation with an identifier.
   *
   * @param id the identifier
   * @return the normalisation
   * @throws IllegalArgumentException if there is none
   */
  public static Normalization of(String id) {
    return all().stream()
        .filter(normalization -> normalization.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no normalisation '"
                        + id
                        + "' among "
                        + all().stream().map(Normalization::id).collect(toImmutableList())));
  }
}
