package org.openkam.core.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;

/** Says that a measure cannot be read of accounts, and of which one. */
public final class MeasureRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String measure;
  private final @Nullable AccountId account;

  /**
   * Refuses to read a measure of all accounts.
   *
   * @param measure the measure
   * @param rule what the measure needs and what was found, a sentence that goes on from its name
   */
  public MeasureRefusedException(Measure measure, String rule) {
    super("measure '" + measure.name() + "' " + rule);
    this.measure = measure.name();
    this.account = null;
  }

  /**
   * Refuses to read a measure of an account.
   *
   * @param measure the measure
   * @param account the account
   * @param rule what the measure needs and what was found, a sentence that goes on from the names
   */
  public MeasureRefusedException(Measure measure, AccountId account, String rule) {
    super("measure '" + measure.name() + "' of account '" + account + "' " + rule);
    this.measure = measure.name();
    this.account = account;
  }

  /** {@return the name of the measure} */
  public String measure() {
    return measure;
  }

  /** {@return the account; empty where all accounts are concerned} */
  public Optional<AccountId> account() {
    return Optional.ofNullable(account);
  }
}
