package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.Evidence;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;

/** Something that the customer will need, such as a new system after the renovation of a hotel. */
@Value.Immutable
public abstract class FutureNeed {
  private static final Fields<FutureNeed> FORM =
      Fields.of(FutureNeed.class, FutureNeed::builder, Builder::build)
          .required("what", Forms.TEXT, FutureNeed::what, Builder::what)
          .required("expectedOn", Forms.DAY, FutureNeed::expectedOn, Builder::expectedOn)
          .required("source", Evidence.form(), FutureNeed::source, Builder::source)
          .optional("ourOffer", Forms.TEXT, FutureNeed::ourOffer, Builder::ourOffer)
          .form();

  FutureNeed() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<FutureNeed> form() {
    return FORM;
  }

  /** {@return what the customer will need} */
  public abstract String what();

  /** {@return the day on which it is expected} */
  public abstract LocalDate expectedOn();

  /** {@return where we know it from} */
  public abstract Evidence source();

  /** {@return what we offer for it; empty where nothing yet} */
  public abstract Optional<String> ourOffer();

  /**
   * Checks that an offer stands in time.
   *
   * @param account the account it is about
   * @param policy how long before the need an offer must stand
   * @param asOf the day to judge from
   * @return NEED_WITHOUT_OFFER, or empty where an offer stands or there is still time
   */
  public Optional<Finding> check(String account, PlanPolicy policy, LocalDate asOf) {
    boolean isInTime = asOf.plus(policy.offerAhead()).isBefore(expectedOn());
    return ourOffer().isPresent() || isInTime
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "NEED_WITHOUT_OFFER",
                account,
                "'{need}' is expected on {date}, and we offer nothing for it yet",
                ImmutableMap.of("need", what(), "date", expectedOn())));
  }

  @Value.Check
  void check() {
    checkArgument(!what().isBlank(), "future need of %s must say what: '%s'", expectedOn(), what());
  }

  /** Builds {@link FutureNeed} instances; what, expectedOn and source are required. */
  public static final class Builder extends ImmutableFutureNeed.Builder {
    Builder() {}
  }
}
