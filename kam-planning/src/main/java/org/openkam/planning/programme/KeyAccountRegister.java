package org.openkam.planning.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelReference;
import org.openkam.core.numeric.Rounding;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;

/**
 * The key accounts of a company and why they are, for everybody to know (Verbinnen).
 *
 * @param model the model that chose them
 * @param briefs one brief a key account, best first
 */
public record KeyAccountRegister(ModelReference model, ImmutableList<Brief> briefs) {
  /** How many reasons a brief of {@link #of} gives at most. */
  public static final int REASONS = 3;

  /**
   * Returns the register of a selection.
   *
   * @param selection the selection
   * @return the register, with at most three reasons an account
   */
  public static KeyAccountRegister of(Selection selection) {
    return new KeyAccountRegister(
        ModelReference.to(selection.model()),
        selection.keyAccounts().stream()
            .map(keyAccount -> Brief.of(keyAccount, REASONS))
            .collect(toImmutableList()));
  }

  /**
   * Finds the brief of an account.
   *
   * @param account the account
   * @return its brief, or empty where it is no key account
   */
  public Optional<Brief> find(AccountId account) {
    return briefs.stream().filter(brief -> brief.account().equals(account)).findFirst();
  }

  /** Why an account is a key account, in a few reasons with numbers, for everybody to know. */
  @Value.Immutable
  public abstract static class Brief {
    private static final int DECIMALS = 3;

    Brief() {}

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
    public static Brief of(KeyAccount keyAccount, int reasons) {
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

    /** Builds {@link Brief} instances; account, rank and score are required. */
    public static final class Builder extends ImmutableBrief.Builder {
      Builder() {}
    }
  }
}
