package org.openkam.planning.plan;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;

/**
 * One presentation of a plan to management, and the feedback on it.
 *
 * @param presentedOn the day of the presentation
 * @param feedbackOn the day of the feedback; empty where none came yet
 */
public record PlanReview(LocalDate presentedOn, Optional<LocalDate> feedbackOn) {
  private static final Fields<PlanReview> FORM =
      Fields.of(
          PlanReview.class,
          Field.required("presentedOn", Forms.DAY, PlanReview::presentedOn),
          Field.optional("feedbackOn", Forms.DAY, PlanReview::feedbackOn),
          PlanReview::new);

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<PlanReview> form() {
    return FORM;
  }

  /**
   * Checks that feedback came in time.
   *
   * @param account the account of the plan
   * @param policy how long a plan may wait for feedback
   * @param asOf the day to judge from
   * @return NO_FEEDBACK_ON_PLAN, or empty where feedback came or is not due yet
   */
  public Optional<Finding> check(String account, PlanPolicy policy, LocalDate asOf) {
    return feedbackOn.isPresent() || !presentedOn.plus(policy.feedbackWithin()).isBefore(asOf)
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "NO_FEEDBACK_ON_PLAN",
                account,
                "the plan was presented on {presented}; there is no feedback after {days} days",
                ImmutableMap.of(
                    "presented", presentedOn, "days", ChronoUnit.DAYS.between(presentedOn, asOf))));
  }
}
