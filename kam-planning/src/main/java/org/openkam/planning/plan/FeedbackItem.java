package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** Something that came up at a visit to a key account and must be brought into the organization. */
@Value.Immutable
public abstract class FeedbackItem {
  private static final Fields<FeedbackItem> FORM =
      Fields.of(FeedbackItem.class, FeedbackItem::builder, Builder::build)
          .required("what", Forms.TEXT, FeedbackItem::what, Builder::what)
          .required("owner", Forms.TEXT, FeedbackItem::owner, Builder::owner)
          .required("raisedOn", Forms.DAY, FeedbackItem::raisedOn, Builder::raisedOn)
          .optional("closedOn", Forms.DAY, FeedbackItem::closedOn, Builder::closedOn)
          .form();

  FeedbackItem() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<FeedbackItem> form() {
    return FORM;
  }

  /** {@return what came up, not blank} */
  public abstract String what();

  /** {@return who sees to it} */
  public abstract String owner();

  /** {@return the day it came up} */
  public abstract LocalDate raisedOn();

  /** {@return the day it was settled, not before it came up; empty where it is still open} */
  public abstract Optional<LocalDate> closedOn();

  /**
   * Returns how long it took, or takes so far.
   *
   * @param asOf the day to count to where it is still open
   * @return the number of days
   */
  public long days(LocalDate asOf) {
    return ChronoUnit.DAYS.between(raisedOn(), closedOn().orElse(asOf));
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

  @Value.Check
  void check() {
    checkArgument(!what().isBlank(), "feedback of %s must say what: '%s'", raisedOn(), what());
    checkArgument(
        closedOn().filter(closed -> closed.isBefore(raisedOn())).isEmpty(),
        "feedback '%s' of %s cannot be closed before: %s",
        what(),
        raisedOn(),
        closedOn().orElse(raisedOn()));
  }

  /** Builds {@link FeedbackItem} instances; all but the day it was settled is required. */
  public static final class Builder extends ImmutableFeedbackItem.Builder {
    Builder() {}
  }
}
