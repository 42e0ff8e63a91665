package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * Both views of a relation, of which the key status needs both (Dingena 2002): do we want the
 * account as a key account, and does it want us as a key supplier?
 */
@Value.Immutable
public abstract class MutualFit {
  MutualFit() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return our score of the account, finite} */
  public abstract double ourScore();

  /** {@return the smallest score of a key account, finite} */
  public abstract double minScore();

  /** {@return what we are to the account} */
  public abstract KeySupplierRule.Status theirView();

  /** {@return whether both sides see each other as important} */
  public boolean keyOnBothSides() {
    return ourScore() >= minScore() && theirView() != KeySupplierRule.Status.NOT_KEY;
  }

  /**
   * Checks that a good score of ours meets a good view of theirs.
   *
   * @return NOT_KEY_SUPPLIER where only we are willing, UNSTABLE_KEY_SUPPLIER where they look for
   *     ways out, or empty
   */
  public Optional<Finding> check() {
    if (ourScore() < minScore() || theirView() == KeySupplierRule.Status.KEY_SUPPLIER) {
      return Optional.empty();
    }
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of(
            "account", account().value(), "score", ourScore(), "view", theirView().name());
    return Optional.of(
        theirView() == KeySupplierRule.Status.NOT_KEY
            ? Finding.warning(
                "NOT_KEY_SUPPLIER",
                account().value(),
                "we score '{account}' at {score}, but it sees no key supplier in us; withhold the"
                    + " key status or win the position first",
                evidence)
            : Finding.warning(
                "UNSTABLE_KEY_SUPPLIER",
                account().value(),
                "'{account}' needs us today, but looks for ways out",
                evidence));
  }

  @Value.Check
  void checkScores() {
    checkArgument(
        Double.isFinite(ourScore()) && Double.isFinite(minScore()),
        "scores of account '%s' must be finite: %s, %s",
        account(),
        ourScore(),
        minScore());
  }

  /** Builds {@link MutualFit} instances; every property is required. */
  public static final class Builder extends ImmutableMutualFit.Builder {
    Builder() {}
  }
}
