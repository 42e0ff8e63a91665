package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableList;

/** The provided {@link Weighting}s; each gives a criterion on which all agree the weight zero. */
public final class Weightings {
  /** The same weight for each criterion, whatever the values. */
  public static final Weighting EQUAL = new EqualWeighting();

  /**
   * By the standard deviation of the values in their units (Diakoulaki, Mavrotas and Papayannakis
   * 1995). Depends on the units; {@link #VARIANCE} does not.
   */
  public static final Weighting STANDARD_DEVIATION = new SpreadWeighting(Spread.STANDARD_DEVIATION);

  /** By the variance of the values over the square of their range (Rao and Patel 2010). */
  public static final Weighting VARIANCE = new SpreadWeighting(Spread.VARIANCE);

  /** By the Gini coefficient of the values (Gini 1912; Li, Chi and Zhang 2009). */
  public static final Weighting GINI = new SpreadWeighting(Spread.GINI);

  /**
   * By entropy: <i>1 + (sum of p ln p) / ln m</i>, where <i>p</i> is the share of an account in the
   * sum and <i>m</i> the number of accounts (Shannon 1948; Hwang and Yoon 1981). A share of zero
   * adds nothing.
   */
  public static final Weighting ENTROPY = new EntropyWeighting();

  /**
   * By the angle between the values and the same value for all, which is <i>arctan(s / mean)</i>
   * (Shuai, Zeng and Zhang 2012).
   */
  public static final Weighting ANGLE = new SpreadWeighting(Spread.ANGLE);

  /**
   * By the logarithm of the root mean square over the standard deviation of the values from zero to
   * one (LOPCOW, Ecer and Pamucar 2022).
   */
  public static final Weighting LOPCOW = new SpreadWeighting(Spread.LOPCOW);

  /**
   * By standard deviation and conflict with the other criteria, where a criterion of which less is
   * better is turned round before it is correlated (CRITIC, Diakoulaki, Mavrotas and Papayannakis
   * 1995, equation 1).
   */
  public static final Weighting CRITIC = new Critic(Critic.Reading.DIRECTED);

  /**
   * CRITIC as many later papers and libraries calculate it: with the correlations of the values as
   * they are, whichever direction is better (as in Tus and Aytac Adali 2019). The same as {@link
   * #CRITIC} where more is better on all criteria.
   */
  public static final Weighting CRITIC_UNDIRECTED = new Critic(Critic.Reading.UNDIRECTED);

  /**
   * By how much the values of the accounts fall when a criterion is removed (MEREC, Keshavarz
   * Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene 2021).
   */
  public static final Weighting MEREC = new Merec();

  /**
   * By what the best accounts of the other criteria lose on a criterion (CILOS, Zavadskas and
   * Podvezko 2016). The less they lose, the greater the weight, so that it is meant for use in
   * {@link #IDOCRIW} rather than alone; a criterion on which all agree is left out. Of accounts
   * that are equally good the first counts, so that their order may matter.
   */
  public static final Weighting CILOS = new Cilos();

  /**
   * In proportion to the product of the weights of {@link #ENTROPY} and {@link #CILOS} (IDOCRIW,
   * Zavadskas and Podvezko 2016).
   */
  public static final Weighting IDOCRIW = new Idocriw();

  private static final WeightingRegistry STANDARD = WeightingRegistry.of(all());

  private Weightings() {}

  /** {@return all provided weightings} */
  public static ImmutableList<Weighting> all() {
    return ImmutableList.<Weighting>builder()
        .add(EQUAL, STANDARD_DEVIATION, VARIANCE, GINI, ENTROPY, ANGLE, LOPCOW)
        .add(CRITIC, CRITIC_UNDIRECTED, MEREC, CILOS, IDOCRIW)
        .build();
  }

  /** {@return the registry of the provided weightings} */
  public static WeightingRegistry standard() {
    return STANDARD;
  }
}
