package org.openkam.planning.study;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.explanation.Explanation;

/**
 * A selection model applied to accounts as known on a day, with everything that was found: what was
 * measured, who was chosen and why, where accounts stand, how sure the choice is, what size says,
 * whether the key accounts would choose us too, and what is wrong with the data.
 *
 * <p>A part is empty where the policy switches it off, or where there is nothing to make it of. The
 * same model, accounts, day and policy give an equal study.
 */
@Value.Immutable
public abstract class Study {
  Study() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the day as known on which the accounts were judged} */
  public abstract LocalDate day();

  /** {@return which parts the study has, and how they were bounded} */
  public abstract StudyPolicy policy();

  /** {@return the name of every account, in the order of the measured ones} */
  public abstract ImmutableMap<AccountId, String> names();

  /**
   * {@return what was measured of each account: for the criteria, and for whatever else the model,
   * the constraints or the mutual fit read}
   */
  public abstract MeasuredAccounts measured();

  /** {@return what was measured, one row an account and one column a criterion} */
  @Value.Lazy
  public DecisionMatrix matrix() {
    return DecisionMatrix.of(measured(), model().criteria());
  }

  /** {@return who was chosen, and for every other account why it was not} */
  public abstract Selection selection();

  /** {@return where accounts stand; empty where the model has no portfolio matrix} */
  public abstract Optional<PortfolioMap> positions();

  /**
   * {@return how the scores of the best accounts that were not chosen come about, best first; those
   * of key accounts are in the selection}
   */
  public abstract ImmutableList<Explanation> explanations();

  /** {@return how sure the choice is; empty where nobody was chosen} */
  public abstract Optional<SelectionStability> stability();

  /**
   * {@return what size says beside the selection; empty where the model has no measure of size or
   * no account has a size above zero}
   */
  public abstract Optional<SizeAndRisk> sizeAndRisk();

  /** {@return whether the key accounts would choose us too; empty where nobody was chosen} */
  public abstract Optional<MutualFitSummary> mutualFit();

  /** {@return what was noticed while the data was read, and what the model lacks in it} */
  public abstract ImmutableList<Finding> dataFindings();

  /**
   * {@return the SHA-256 or another mark of each file or table that the data comes from, by name}
   */
  public abstract ImmutableMap<String, String> sources();

  /**
   * {@return the model, the fingerprint of what was measured, the seed and the version of the
   * library}
   */
  public abstract Provenance provenance();

  /** {@return the model} */
  public SelectionModel model() {
    return selection().model();
  }

  /** {@return the key accounts, best first; none where a finding blocks the study, unless shown} */
  public ImmutableList<KeyAccount> keyAccounts() {
    return selection().keyAccounts();
  }

  /** {@return whether a finding about the model, the data or the choice forbids the use} */
  public boolean hasBlockingFinding() {
    return selection().hasBlockingFinding() || dataFindings().stream().anyMatch(Finding::blocks);
  }

  /**
   * Returns the name of an account.
   *
   * @param account the account
   * @return its name, or its id where it is not an account of the study
   */
  public String name(AccountId account) {
    return names().getOrDefault(account, account.value());
  }

  /**
   * Finds how the score of an account comes about.
   *
   * @param account the account
   * @return its explanation, or empty where the policy left it out or it has no score
   */
  public Optional<Explanation> findExplanation(AccountId account) {
    return Stream.of(
            selection().keyAccounts().stream().map(KeyAccount::explanation),
            selection().futureKeyAccounts().stream().map(KeyAccount::explanation),
            explanations().stream())
        .flatMap(explained -> explained)
        .filter(explanation -> explanation.account().equals(account))
        .findFirst();
  }

  /**
   * Compares this study with an earlier one.
   *
   * @param last the earlier study, whose day is not after that of this one
   * @return who came, stayed and left, who has another rank or cell, and why
   * @throws IllegalArgumentException if the other study is later, or one of the two is blocked and
   *     does not show its key accounts
   */
  public StudyChanges changesSince(Study last) {
    return StudyComparison.between(last, this);
  }

  /** {@return a builder with the properties of this study} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    checkArgument(
        names().keySet().asList().equals(measured().accounts()),
        "study must name each account that was measured: %s",
        names().keySet());
  }

  /**
   * Whether key accounts would choose us too, as far as their figures tell.
   *
   * @param assessed the key accounts whose own view is known, at least in part
   * @param unknown the key accounts of whose own view nothing is known
   * @param findings what stands against a mutual relation, account by account
   */
  public record MutualFitSummary(
      ImmutableSet<AccountId> assessed,
      ImmutableSet<AccountId> unknown,
      ImmutableList<Finding> findings) {
    /**
     * Creates a summary.
     *
     * @param assessed the key accounts whose own view is known, at least in part
     * @param unknown the key accounts of whose own view nothing is known
     * @param findings what stands against a mutual relation, account by account
     * @throws IllegalArgumentException if an account is in both sets
     */
    public MutualFitSummary {
      ImmutableSet<AccountId> both = Sets.intersection(assessed, unknown).immutableCopy();
      if (!both.isEmpty()) {
        throw new IllegalArgumentException(
            "account must be assessed or unknown, not both: " + both);
      }
    }
  }

  /**
   * Builds {@link Study} instances; day, policy, names, measured accounts, selection and provenance
   * are required.
   */
  public static final class Builder extends ImmutableStudy.Builder {
    Builder() {}
  }
}
