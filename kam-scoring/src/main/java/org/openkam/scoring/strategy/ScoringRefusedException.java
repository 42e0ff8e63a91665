package org.openkam.scoring.strategy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;

/**
 * Says that a scoring would have no meaning: the message names the account, the criterion, the
 * offending value and what to do about it.
 *
 * <p>The facts are at hand beside the sentence, where they apply: a refusal of a whole criterion
 * names no account, for example.
 */
public final class ScoringRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final @Nullable AlternativeId alternative;
  private final @Nullable String criterion;
  private final @Nullable Double value;

  private ScoringRefusedException(String message, Builder facts) {
    super(message);
    this.alternative = facts.alternative;
    this.criterion = facts.criterion;
    this.value = facts.value;
  }

  /**
   * Creates a refusal that is not about an account, a criterion or a value.
   *
   * @param message what was refused and what to do about it
   */
  public ScoringRefusedException(String message) {
    this(message, new Builder());
  }

  /** {@return a builder of a refusal, with no fact set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the alternative that was refused; empty where it is not about one} */
  public Optional<AlternativeId> alternative() {
    return Optional.ofNullable(alternative);
  }

  /** {@return the account that was refused; empty where it is not about one} */
  public Optional<AccountId> account() {
    return alternative().filter(AccountId.class::isInstance).map(AccountId.class::cast);
  }

  /** {@return the id of the criterion that was refused; empty where it is not about one} */
  public Optional<String> criterion() {
    return Optional.ofNullable(criterion);
  }

  /**
   * {@return the offending value, which may be infinite or NaN; empty where no value offends, as
   * when one is missing}
   */
  public OptionalDouble value() {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Builds {@link ScoringRefusedException} instances; each fact is optional. */
  public static final class Builder {
    private @Nullable AlternativeId alternative;
    private @Nullable String criterion;
    private @Nullable Double value;

    private Builder() {}

    /**
     * Sets the alternative.
     *
     * @param alternative the account, or another alternative, that is refused
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder alternative(AlternativeId alternative) {
      this.alternative = alternative;
      return this;
    }

    /**
     * Sets the criterion.
     *
     * @param criterion the id of the criterion that is refused
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder criterion(String criterion) {
      this.criterion = criterion;
      return this;
    }

    /**
     * Sets the value.
     *
     * @param value the offending value
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder value(double value) {
      this.value = value;
      return this;
    }

    /**
     * Builds the refusal.
     *
     * @param message what was refused, with the facts, and what to do about it
     * @return the exception, to be thrown
     */
    public ScoringRefusedException build(String message) {
      return new ScoringRefusedException(message, this);
    }
  }
}
