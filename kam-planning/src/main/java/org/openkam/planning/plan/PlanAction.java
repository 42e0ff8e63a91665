package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** A step towards a goal: what, who, how, when. */
@Value.Immutable
public abstract class PlanAction {
  private static final Fields<PlanAction> FORM =
      Fields.of(PlanAction.class, PlanAction::builder, Builder::build)
          .required("id", Forms.NAME, PlanAction::id, Builder::id)
          .optional("goal", Forms.TEXT, PlanAction::goal, Builder::goal)
          .optional("what", Forms.TEXT, PlanAction::what, Builder::what)
          .optional("who", Forms.TEXT, PlanAction::who, Builder::who)
          .optional("how", Forms.TEXT, PlanAction::how, Builder::how)
          .optional("when", Forms.DAY, PlanAction::when, Builder::when)
          .optional("doneOn", Forms.DAY, PlanAction::doneOn, Builder::doneOn)
          .form();

  PlanAction() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<PlanAction> form() {
    return FORM;
  }

  /** {@return the identifier, unique in a plan} */
  public abstract String id();

  /** {@return the id of the goal it serves; empty where it serves none} */
  public abstract Optional<String> goal();

  /** {@return what is done} */
  public abstract Optional<String> what();

  /** {@return who does it} */
  public abstract Optional<String> who();

  /** {@return how it is done} */
  public abstract Optional<String> how();

  /** {@return the day by which it is done} */
  public abstract Optional<LocalDate> when();

  /** {@return the day on which it was done} */
  public abstract Optional<LocalDate> doneOn();

  /** {@return which of what, who, how and when are missing or blank, in this order} */
  public ImmutableList<String> missing() {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    addMissing("what", what().filter(text -> !text.isBlank()).isPresent(), missing);
    addMissing("who", who().filter(text -> !text.isBlank()).isPresent(), missing);
    addMissing("how", how().filter(text -> !text.isBlank()).isPresent(), missing);
    addMissing("when", when().isPresent(), missing);
    return missing.build();
  }

  private static void addMissing(
      String name, boolean isPresent, ImmutableList.Builder<String> missing) {
    if (!isPresent) {
      missing.add(name);
    }
  }

  /** {@return a builder with the properties of this action set} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "action id must not be blank: '%s'", id());
  }

  /** Builds {@link PlanAction} instances; the id is required. */
  public static final class Builder extends ImmutablePlanAction.Builder {
    Builder() {}
  }
}
