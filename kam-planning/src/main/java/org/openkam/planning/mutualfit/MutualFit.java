package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * Both views of a relation, of which the key status needs both (Dingena 2002): do we want the
 * account as a key account, and does it want us as a key supplier?
 *
 * @param account the account
 * @param ourScore our score of the account, finite
 * @param minScore the smallest score of a key account, finite
 * @param theirView what we are to the account
 */
public record MutualFit(
    AccountId account, double ourScore, double minScore, KeySupplierRule.Status theirView) {
  /**
   * Creates both views.
   *
   * @param account the account
   * @param ourScore our score of the account, finite
   * @param minScore the smallest score of a key account, finite
   * @param theirView what we are to the account
   */
  public MutualFit {
    checkArgument(
        Double.isFinite(ourScore) && Double.isFinite(minScore),
        "scores of account '%s' must be finite: %s, %s",
        account,
        ourScore,
        minScore);
  }

  /** {@return whether both sides see each other as important} */
  public boolean isKeyOnBothSides() {
    return ourScore >= minScore && theirView != KeySupplierRule.Status.NOT_KEY;
  }

  /**
   * Checks that a good score of ours meets a good view of theirs.
   *
   * @return NOT_KEY_SUPPLIER where only we are willing, UNSTABLE_KEY_SUPPLIER where they look for
   *     ways out, or empty
   */
  public Optional<Finding> check() {
    if (ourScore < minScore || theirView == KeySupplierRule.Status.KEY_SUPPLIER) {
      return Optional.empty();
    }
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of("account", account.value(), "score", ourScore, "view", theirView.name());
    return Optional.of(
        theirView == KeySupplierRule.Status.NOT_KEY
            ? Finding.warning(
                "NOT_KEY_SUPPLIER",
                account.value(),
                "we score '{account}' at {score}, but it sees no key supplier in us; withhold the"
                    + " key status or win the position first",
                evidence)
            : Finding.warning(
                "UNSTABLE_KEY_SUPPLIER",
                account.value(),
                "'{account}' needs us today, but looks for ways out",
                evidence));
  }
}
