package org.openkam.scoring.ratio;

import java.util.Map;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * The provided strategies that divide values by sums or norms of their columns.
 *
 * <p>Each takes the parameters of its authors; {@link ScoringStrategy#withParameters} changes them.
 * Every account bears on the sums and norms, so adding or removing one can reverse the ranks of two
 * others.
 */
public final class RatioStrategies {
  private RatioStrategies() {}

  /**
   * {@return the utility as a share of that of an optimal account, which has the best value of
   * every criterion; from zero to one among the accounts fitted on (ARAS, Zavadskas and Turskis
   * 2010)}
   */
  public static ScoringStrategy aras() {
    return Aras.standard();
  }

  /**
   * Returns the utility as a share of that of a given optimal account (ARAS).
   *
   * @param optimal the values of the optimal account by criterion, in its unit, finite and above
   *     zero; the best of the accounts for criteria that are not named
   * @return the strategy
   * @throws IllegalArgumentException if a value is not finite or not above zero
   */
  public static ScoringStrategy arasAgainst(Map<String, Double> optimal) {
    return Aras.against(optimal);
  }

  /**
   * {@return a compromise of the weighted sum and the sum of powers, half and half (CoCoSo,
   * Yazdani, Zarate, Zavadskas and Turskis 2019)}
   */
  public static ScoringStrategy cocoso() {
    return Cocoso.standard();
  }

  /**
   * Returns a compromise of the weighted sum and the sum of powers (CoCoSo).
   *
   * @param balance the weight <i>lambda</i> of the sum, from zero to one
   * @return the strategy
   * @throws IllegalArgumentException if the balance is out of range
   */
  public static ScoringStrategy cocoso(double balance) {
    return new Cocoso(balance);
  }

  /**
   * {@return what speaks for an account and, in inverse proportion, what speaks against it, as a
   * share of the best (COPRAS, Zavadskas, Kaklauskas and Sarka 1994)}
   */
  public static ScoringStrategy copras() {
    return Copras.standard();
  }

  /**
   * {@return the utility relative to an ideal and an anti-ideal account (MARCOS, Stevic, Pamucar,
   * Puska and Chatterjee 2020)}
   */
  public static ScoringStrategy marcos() {
    return Marcos.standard();
  }

  /**
   * {@return the logarithm of the product of what speaks for an account by the product of what
   * speaks against it; weights do not change its ranking (full multiplicative form, Brauers and
   * Zavadskas 2010)}
   */
  public static ScoringStrategy mooraFullMultiplicative() {
    return MooraFullMultiplicative.standard();
  }

  /**
   * {@return what speaks for an account less what speaks against it, by the Euclidean norm of each
   * column (MOORA ratio system, Brauers and Zavadskas 2006)}
   */
  public static ScoringStrategy mooraRatio() {
    return MooraRatio.standard();
  }

  /**
   * {@return minus the greatest weighted distance from the best values (MOORA reference point,
   * Brauers and Zavadskas 2006)}
   */
  public static ScoringStrategy mooraReferencePoint() {
    return MooraReferencePoint.standard();
  }

  /**
   * {@return the number of accounts that an account beats in most of three rankings: ratio system,
   * reference point and full multiplicative form (MULTIMOORA, Brauers and Zavadskas 2010); takes
   * time in the square of the number of accounts}
   */
  public static ScoringStrategy multiMoora() {
    return MultiMoora.standard();
  }

  /**
   * {@return the distance from the worst account in multiples of the smallest value, zero for the
   * worst (operational competitiveness rating, Parkan and Wu 2000)}
   */
  public static ScoringStrategy ocra() {
    return Ocra.standard();
  }
}
