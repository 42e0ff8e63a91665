package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.choice.ChoiceProblem;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/**
 * The outcome of a selection: the key accounts, every other account with its reasons, and what was
 * noticed on the way.
 */
@Value.Immutable
public abstract class Selection {
  Selection() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the model that chose} */
  public abstract SelectionModel model();

  /** {@return what the choice had to keep besides the model, nothing unless set} */
  @Value.Default
  public SelectionConstraints constraints() {
    return SelectionConstraints.none();
  }

  /** {@return the key accounts, best first} */
  public abstract ImmutableList<KeyAccount> keyAccounts();

  /** {@return the key accounts for later, best first; empty unless the terms tell tracks apart} */
  public abstract ImmutableList<KeyAccount> futureKeyAccounts();

  /** {@return every other account: those with a score first, best first, then the others} */
  public abstract ImmutableList<Exclusion> exclusions();

  /**
   * {@return what was noticed about the model, the data and the choice; where one is blocking, the
   * selection must not be used}
   */
  public abstract ImmutableList<Finding> findings();

  /** {@return the scores behind the choice, or empty where no account could be scored} */
  public abstract Optional<Scoring> scoring();

  /**
   * {@return the choice among all accounts that no gate excluded; empty where nobody was scored}
   */
  public abstract Optional<ChoiceProblem> problem();

  /** {@return what that problem was answered, beside the accounts that were chosen by hand} */
  public abstract Optional<ChoiceSolution> choice();

  /** {@return the ids of the key accounts, best first} */
  public ImmutableList<AccountId> keyAccountIds() {
    return keyAccounts().stream().map(KeyAccount::account).collect(toImmutableList());
  }

  /** {@return the ids of the key accounts for today and for later, in this order} */
  public ImmutableList<AccountId> chosenIds() {
    return Stream.concat(keyAccounts().stream(), futureKeyAccounts().stream())
        .map(KeyAccount::account)
        .collect(toImmutableList());
  }

  /**
   * Returns what a little more room would add, such as one more place; each price is found by
   * choosing again.
   *
   * @return one price a limit; empty where nobody was scored
   */
  public ImmutableList<ChoiceProblem.MarginalValue> exchangePrices() {
    return problem().map(ChoiceProblem::exchangePrices).orElse(ImmutableList.of());
  }

  /**
   * Finds the exclusion of an account.
   *
   * @param account the account
   * @return its exclusion, or empty where it is a key account or unknown
   */
  public Optional<Exclusion> findExclusion(AccountId account) {
    return exclusions().stream()
        .filter(exclusion -> exclusion.account().equals(account))
        .findFirst();
  }

  /** {@return the key accounts so far that a newcomer would replace if a change cost nothing} */
  public ImmutableSet<AccountId> keptBySwitchingCost() {
    return findings().stream()
        .filter(finding -> finding.code().equals("KEPT_BY_SWITCHING_COST"))
        .flatMap(finding -> finding.evidence().findTexts("accounts").stream())
        .flatMap(ImmutableList::stream)
        .map(AccountId::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether a finding forbids the use of this selection} */
  public boolean hasBlockingFinding() {
    return findings().stream().anyMatch(Finding::blocks);
  }

  /**
   * An account that a selection did not choose, with every reason.
   *
   * @param account the account
   * @param score its score, or empty where it was not scored
   * @param reasons why it was not chosen, at least one, such as VIABILITY_BELOW_MINIMUM
   */
  public record Exclusion(
      AccountId account, Optional<AccountScore> score, ImmutableList<Finding> reasons) {
    /**
     * Creates an exclusion.
     *
     * @param account the account
     * @param score its score, or empty where it was not scored
     * @param reasons why it was not chosen, at least one
     */
    public Exclusion {
      checkArgument(!reasons.isEmpty(), "exclusion of account '%s' must have a reason", account);
    }
  }

  /** Builds {@link Selection} instances; the model is required. */
  public static final class Builder extends ImmutableSelection.Builder {
    Builder() {}
  }
}
