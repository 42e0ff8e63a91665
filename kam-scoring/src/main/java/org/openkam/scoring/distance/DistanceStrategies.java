package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Map;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * The provided strategies that score by distances to ideal, average or worst accounts, beside
 * {@link Topsis} and {@link Vikor}.
 *
 * <p>Each takes the parameters of its authors; {@link ScoringStrategy#withParameters} changes them.
 */
public final class DistanceStrategies {
  private DistanceStrategies() {}

  /**
   * {@return the distances from the worst account, Euclidean first and taxicab where two accounts
   * are nearer than 0.02 (CODAS, Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene 2016)}
   */
  public static ScoringStrategy codas() {
    return Codas.standard();
  }

  /**
   * Returns the distances from the worst account with another threshold (CODAS).
   *
   * @param threshold the least difference of Euclidean distances <i>tau</i> that counts, finite and
   *     not negative
   * @return the strategy
   * @throws IllegalArgumentException if the threshold is negative or not finite
   */
  public static ScoringStrategy codas(double threshold) {
    return new Codas(threshold);
  }

  /**
   * {@return the place between characteristic objects, which TOPSIS ranks as an expert would, from
   * zero to one; needs declared bounds and does not depend on the other accounts (COMET, Salabun
   * 2015)}
   */
  public static ScoringStrategy comet() {
    return Comet.standard();
  }

  /**
   * Returns the place between given characteristic objects (COMET).
   *
   * @param expert ranks the characteristic objects
   * @param characteristicValues at least two ascending values a criterion, in its unit; its bounds
   *     and their middle for criteria that are not named
   * @return the strategy
   * @throws IllegalArgumentException if values are too few or do not ascend
   */
  public static ScoringStrategy comet(
      ScoringStrategy expert, Map<String, ? extends List<Double>> characteristicValues) {
    return new Comet(expert, ImmutableMap.of()).withCharacteristicValues(characteristicValues);
  }

  /**
   * {@return the distances above and below the average account, from zero to one among the accounts
   * fitted on (EDAS, Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis 2015)}
   */
  public static ScoringStrategy edas() {
    return Edas.standard();
  }

  /**
   * {@return how closely an account follows the ideal one, criterion by criterion, from zero to one
   * (grey relational analysis, Deng 1989)}
   */
  public static ScoringStrategy gra() {
    return Gra.standard();
  }

  /**
   * Returns the grey relational analysis with another coefficient.
   *
   * @param distinguishing the distinguishing coefficient <i>z</i>, above zero and at most one
   * @return the strategy
   * @throws IllegalArgumentException if the coefficient is out of range
   */
  public static ScoringStrategy gra(double distinguishing) {
    return new Gra(distinguishing);
  }

  /**
   * {@return the distance from the border between good and bad, the geometric mean of all accounts
   * (MABAC, Pamucar and Cirovic 2015)}
   */
  public static ScoringStrategy mabac() {
    return Mabac.standard();
  }

  /**
   * {@return minus the gap between what an account could be worth and what it is, zero at best
   * (MAIRCA, Pamucar, Vasin and Lukovac 2014)}
   */
  public static ScoringStrategy mairca() {
    return Mairca.standard();
  }

  /**
   * {@return the nearness to the better bound of each criterion, from zero to one; needs declared
   * bounds and does not depend on the other accounts (reference ideal method, Cables, Lamata and
   * Verdegay 2016)}
   */
  public static ScoringStrategy rim() {
    return Rim.standard();
  }

  /**
   * Returns the nearness to ideal ranges within whole ranges (reference ideal method).
   *
   * @param ranges the whole range by criterion, in its unit; the declared bounds for the others
   * @param ideals the ideal range by criterion, within the whole one; the better bound for the
   *     others
   * @return the strategy
   * @throws IllegalArgumentException if a range has no finite bounds
   */
  public static ScoringStrategy rim(
      Map<String, Range<Double>> ranges, Map<String, Range<Double>> ideals) {
    return Rim.of(ranges, ideals);
  }

  /**
   * {@return one less the weighted distance to the best values within declared bounds, from zero to
   * one; does not depend on the other accounts (SPOTIS, Dezert, Tchamova, Han and Tacnet 2020)}
   */
  public static ScoringStrategy spotis() {
    return Spotis.standard();
  }

  /**
   * Returns one less the weighted distance to an expected solution (SPOTIS).
   *
   * @param expected the expected values by criterion, in its unit, finite; the better bound for
   *     criteria that are not named
   * @return the strategy
   * @throws IllegalArgumentException if a value is not finite
   */
  public static ScoringStrategy spotisTowards(Map<String, Double> expected) {
    return Spotis.towards(expected);
  }

  /**
   * {@return the gains and losses against every other account, from zero to one, where losses weigh
   * more than gains (TODIM, Gomes and Lima 1992); takes time in the square of the number of
   * accounts}
   */
  public static ScoringStrategy todim() {
    return Todim.standard();
  }

  /**
   * Returns the gains and losses against every other account with softened losses (TODIM).
   *
   * @param attenuation how much losses are softened, <i>theta</i>, finite and above zero
   * @return the strategy
   * @throws IllegalArgumentException if the attenuation is out of range
   */
  public static ScoringStrategy todim(double attenuation) {
    return new Todim(attenuation);
  }
}
