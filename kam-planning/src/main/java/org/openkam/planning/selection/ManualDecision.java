package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;

/**
 * A decision by a person against or beside the model, with its author and reason; it never touches
 * the score.
 */
@Value.Immutable
public abstract class ManualDecision {
  /** What was decided. */
  public enum Verdict {
    /** The account is a key account, whatever gates and limits say. */
    CHOOSE,
    /** The account is no key account, whatever its score. */
    REFUSE
  }

  ManualDecision() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return what was decided} */
  public abstract Verdict verdict();

  /** {@return who decided, not blank} */
  public abstract String author();

  /** {@return why, not blank} */
  public abstract String reason();

  /** {@return the day of the decision} */
  public abstract Optional<LocalDate> date();

  Attributes attributes() {
    Attributes.Builder decision =
        Attributes.builder()
            .put("account", account().value())
            .put("verdict", verdict())
            .put("author", author())
            .put("reason", reason());
    date().ifPresent(day -> decision.put("date", day));
    return decision.build();
  }

  @Value.Check
  void check() {
    checkArgument(
        !author().isBlank(), "decision about account '%s' must name its author", account());
    checkArgument(!reason().isBlank(), "decision about account '%s' must have a reason", account());
  }

  /** Builds {@link ManualDecision} instances; all but the date are required. */
  public static final class Builder extends ImmutableManualDecision.Builder {
    Builder() {}
  }
}
