package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * Something we promised the customer.
 *
 * @param what what was promised
 * @param dueOn the day by which it is due
 * @param doneOn the day on which it was done; empty where it is still open
 */
public record Commitment(String what, LocalDate dueOn, Optional<LocalDate> doneOn) {
  private static final Fields<Commitment> FORM =
      Fields.of(
          Commitment.class,
          Field.required("what", Forms.TEXT, Commitment::what),
          Field.required("dueOn", Forms.DAY, Commitment::dueOn),
          Field.optional("doneOn", Forms.DAY, Commitment::doneOn),
          Commitment::new);

  /**
   * Creates a commitment.
   *
   * @param what what was promised, not blank
   * @param dueOn the day by which it is due
   * @param doneOn the day on which it was done; empty where it is still open
   */
  public Commitment {
    checkArgument(!what.isBlank(), "commitment due on %s must say what: '%s'", dueOn, what);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Commitment> form() {
    return FORM;
  }

  /**
   * Tells whether the promise was kept or is broken by a day.
   *
   * @param asOf the day to judge from
   * @return whether it is done or should be
   */
  public boolean isDue(LocalDate asOf) {
    return doneOn.isPresent() || dueOn.isBefore(asOf);
  }

  /** {@return whether it was done by the day it was due} */
  public boolean isOnTime() {
    return doneOn.filter(done -> !done.isAfter(dueOn)).isPresent();
  }

  /**
   * Returns the share of commitments kept on time among those that are done or overdue.
   *
   * @param commitments the commitments
   * @param asOf the day to judge from
   * @return the share, from zero to one; empty where none is due
   */
  public static OptionalDouble onTimeRate(Collection<Commitment> commitments, LocalDate asOf) {
    List<Commitment> due =
        commitments.stream().filter(commitment -> commitment.isDue(asOf)).toList();
    return due.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) due.stream().filter(Commitment::isOnTime).count() / due.size());
  }
}
