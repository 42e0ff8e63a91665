package org.openkam.planning.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Rounding;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;

/** Why an account is a key account, in a few reasons with numbers, for everybody to know. */
@Value.Immutable
public abstract class AccountBrief {
  private static final int DECIMALS = 3;

  AccountBrief() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the brief of a key account.
   *
   * @param keyAccount the key account, with the explanation of its score
   * @param reasons how many reasons to give at most, not negative
   * @return the brief with the strongest reasons; where the score is below the base of its
   *     explanation, what counts most against the account comes first
   */
  public static AccountBrief of(KeyAccount keyAccount, int reasons) {
    return builder()
        .account(keyAccount.account())
        .rank(keyAccount.score().rank())
        .score(keyAccount.score().score())
        .reasons(
            strongest(keyAccount.explanation(), reasons)
                .map(contribution -> reason(keyAccount, contribution))
                .collect(toImmutableList()))
        .build();
  }

  private static Stream<Contribution> strongest(Explanation explanation, int reasons) {
    Stream<Contribution> against =
        explanation.score() < explanation.base()
            ? explanation.against(reasons).stream()
            : Stream.empty();
    return Stream.concat(against, explanation.strongest(reasons).stream()).limit(reasons);
  }

  private static Finding reason(KeyAccount keyAccount, Contribution contribution) {
    boolean isAgainst = contribution.amount() < 0;
    ImmutableMap.Builder<String, Object> evidence =
        ImmutableMap.<String, Object>builder()
            .put("criterion", contribution.criterion().labels().toString())
            .put(isAgainst ? "takes" : "adds", rounded(Math.abs(contribution.amount())))
            .put("score", rounded(keyAccount.score().score()));
    contribution.measured().ifPresent(measured -> evidence.put("measured", measured));
    String criterion =
        contribution.measured().isPresent()
            ? "{criterion} of {measured}"
            : "{criterion}, not measured,";
    return Finding.info(
        isAgainst ? "REASON_AGAINST" : "REASON",
        keyAccount.account().value(),
        criterion
            + (isAgainst
                ? " takes {takes} from the average, to a score of {score}"
                : " adds {adds} to the score of {score}"),
        evidence.buildOrThrow());
  }

  private static double rounded(double amount) {
    return Rounding.decimals(amount, DECIMALS);
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the rank among all accounts that were scored, from one (best)} */
  public abstract double rank();

  /** {@return the score, finite; larger is better} */
  public abstract double score();

  /** {@return the reasons with numbers to three decimals, the strongest first} */
  public abstract ImmutableList<Finding> reasons();

  /** Builds {@link AccountBrief} instances; account, rank and score are required. */
  public static final class Builder extends ImmutableAccountBrief.Builder {
    Builder() {}
  }
}
