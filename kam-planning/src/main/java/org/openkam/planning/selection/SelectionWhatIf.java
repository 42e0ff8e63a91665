package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.scoring.counterfactual.Counterfactual;

/**
 * What would have to change for an account to become a key account, or to be one no longer.
 *
 * <p>Each change is tried by choosing again, so that gates, limits and every other rule of the
 * selection are kept, and other accounts stay as they are. Immutable.
 */
public final class SelectionWhatIf {
  private final KeyAccountSelector selector;
  private final MeasuredAccounts measured;
  private final ImmutableMap<String, Measure> measures;

  private SelectionWhatIf(
      KeyAccountSelector selector,
      MeasuredAccounts measured,
      ImmutableMap<String, Measure> measures) {
    this.selector = selector;
    this.measured = measured;
    this.measures = measures;
  }

  /**
   * Returns the questions to a selection.
   *
   * @param selector chooses
   * @param measured what was measured of the accounts, such as {@link KeyAccountSelector#measure}
   *     returns
   * @return the questions; levers name a criterion of the model or a measure that none of its
   *     criteria reads
   */
  public static SelectionWhatIf of(KeyAccountSelector selector, MeasuredAccounts measured) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (Criterion criterion : selector.model().criteria()) {
      if (measured.measures().contains(criterion.measure())) {
        measures.put(criterion.id(), criterion.measure());
      }
    }
    for (Measure measure : measured.measures()) {
      if (!measures.containsValue(measure)) {
        measures.putIfAbsent(measure.name(), measure);
      }
    }
    return new SelectionWhatIf(selector, measured, ImmutableMap.copyOf(measures));
  }

  /**
   * Finds the smallest common change that makes an account a key account.
   *
   * @param account a measured account
   * @param levers what can be influenced, by criterion or measure, and how far
   * @return the change, with none where it is a key account already; or empty where the levers do
   *     not reach far enough
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public Optional<Counterfactual> toBeChosen(
      AccountId account, List<Counterfactual.ActionableRange> levers) {
    return Counterfactual.find(values(account), levers, values -> isChosen(account, values));
  }

  /**
   * Finds for each lever alone the smallest change that makes an account a key account.
   *
   * @param account a measured account
   * @param levers what can be influenced, by criterion or measure, and how far
   * @return the changes that do, the smallest share of its way first
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public ImmutableList<Counterfactual> eachToBeChosen(
      AccountId account, List<Counterfactual.ActionableRange> levers) {
    return Counterfactual.each(values(account), levers, values -> isChosen(account, values));
  }

  /**
   * Finds the smallest common change with which an account is no key account.
   *
   * @param account a measured account
   * @param levers what may get worse, by criterion or measure, and how far
   * @return the change, with none where it is no key account; or empty where it stays one
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public Optional<Counterfactual> toDropOut(
      AccountId account, List<Counterfactual.ActionableRange> levers) {
    return Counterfactual.find(values(account), levers, values -> !isChosen(account, values));
  }

  /**
   * Finds for each lever alone the smallest change with which an account is no key account.
   *
   * @param account a measured account
   * @param levers what may get worse, by criterion or measure, and how far
   * @return the changes that do, the smallest share of its way first
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public ImmutableList<Counterfactual> eachToDropOut(
      AccountId account, List<Counterfactual.ActionableRange> levers) {
    return Counterfactual.each(values(account), levers, values -> !isChosen(account, values));
  }

  private ImmutableMap<String, Double> values(AccountId account) {
    checkArgument(
        measured.accounts().contains(account), "no account '%s' among those measured", account);
    ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
    measures.forEach(
        (name, measure) -> values.put(name, measured.find(account, measure).orElse(Double.NaN)));
    return values.buildOrThrow();
  }

  private boolean isChosen(AccountId account, ImmutableMap<String, Double> values) {
    Map<Measure, Double> changed = new LinkedHashMap<>();
    measures.forEach(
        (name, measure) -> {
          double value = values.getOrDefault(name, Double.NaN);
          if (value != measured.find(account, measure).orElse(value)) {
            changed.put(measure, value);
          }
        });
    return selector.choose(measured.with(account, changed)).keyAccountIds().contains(account);
  }

  /**
   * What a selection changes in a list of key accounts.
   *
   * @param stayed the key accounts that remain, in the order of the list
   * @param joined the newcomers, in the order of the selection
   * @param left the key accounts that are no longer chosen, in the order of the list
   */
  public record Change(
      ImmutableList<AccountId> stayed,
      ImmutableList<AccountId> joined,
      ImmutableList<AccountId> left) {
    /**
     * Compares two lists of key accounts.
     *
     * @param previous the list before
     * @param chosen the list after
     * @return the change
     */
    public static Change between(Collection<AccountId> previous, Collection<AccountId> chosen) {
      return new Change(
          previous.stream().filter(chosen::contains).collect(toImmutableList()),
          chosen.stream().filter(account -> !previous.contains(account)).collect(toImmutableList()),
          previous.stream()
              .filter(account -> !chosen.contains(account))
              .collect(toImmutableList()));
    }
  }
}
