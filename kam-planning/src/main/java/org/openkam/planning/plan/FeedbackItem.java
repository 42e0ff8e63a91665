package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * Something that came up at a visit to a key account and must be brought into the organization.
 *
 * @param what what came up
 * @param owner who sees to it
 * @param raisedOn the day it came up
 * @param closedOn the day it was settled; empty where it is still open
 */
public record FeedbackItem(
    String what, String owner, LocalDate raisedOn, Optional<LocalDate> closedOn) {
  private static final Fields<FeedbackItem> FORM =
      Fields.of(
          FeedbackItem.class,
          Field.required("what", Forms.TEXT, FeedbackItem::what),
          Field.required("owner", Forms.TEXT, FeedbackItem::owner),
          Field.required("raisedOn", Forms.DAY, FeedbackItem::raisedOn),
          Field.optional("closedOn", Forms.DAY, FeedbackItem::closedOn),
          FeedbackItem::new);

  /**
   * Creates an item.
   *
   * @param what what came up, not blank
   * @param owner who sees to it
   * @param raisedOn the day it came up
   * @param closedOn the day it was settled, not before it came up
   */
  public FeedbackItem {
    checkArgument(!what.isBlank(), "feedback of %s must say what: '%s'", raisedOn, what);
    checkArgument(
        closedOn.filter(closed -> closed.isBefore(raisedOn)).isEmpty(),
        "feedback '%s' of %s cannot be closed before: %s",
        what,
        raisedOn,
        closedOn.orElse(raisedOn));
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<FeedbackItem> form() {
    return FORM;
  }

  /**
   * Returns how long it took, or takes so far.
   *
   * @param asOf the day to count to where it is still open
   * @return the number of days
   */
  public long days(LocalDate asOf) {
    return ChronoUnit.DAYS.between(raisedOn, closedOn.orElse(asOf));
  }

  /**
   * Returns the share of items that were settled.
   *
   * @param items the items
   * @return the share, from zero to one; empty without items
   */
  public static OptionalDouble closureRate(Collection<FeedbackItem> items) {
    return items.stream().mapToInt(item -> item.closedOn().isPresent() ? 1 : 0).average();
  }
}
