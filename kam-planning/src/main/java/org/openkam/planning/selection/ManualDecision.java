package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * A decision by a person against or beside the model, with its author and reason; it never touches
 * the score.
 */
@Value.Immutable
public abstract class ManualDecision {
  private static final Fields<ManualDecision> FORM =
      Fields.of(ManualDecision.class, ManualDecision::builder, Builder::build)
          .required("account", AccountId.form(), ManualDecision::account, Builder::account)
          .required(
              "verdict",
              Forms.ofEnum(ManualDecision.Verdict.class),
              ManualDecision::verdict,
              Builder::verdict)
          .required("author", Forms.TEXT, ManualDecision::author, Builder::author)
          .required("reason", Forms.TEXT, ManualDecision::reason, Builder::reason)
          .optional("date", Forms.DAY, ManualDecision::date, Builder::date)
          .form();

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

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<ManualDecision> form() {
    return FORM;
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
