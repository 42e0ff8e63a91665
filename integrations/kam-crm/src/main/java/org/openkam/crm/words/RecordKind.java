package org.openkam.crm.words;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a file are. */
public enum RecordKind {
  /** A company that buys or may buy. */
  ACCOUNT,
  /** An opportunity. */
  DEAL,
  /** An order as a whole. */
  ORDER,
  /** A line of an order. */
  ORDER_LINE,
  /** An invoice or credit note. */
  INVOICE,
  /** A person at an account. */
  CONTACT,
  /** A call, meeting or task. */
  ACTIVITY,
  /** A case or ticket of customer service. */
  CASE,
  /** A stage of a pipeline and its outcome. */
  STAGE_LIST;

  private static final ImmutableMap<String, RecordKind> BY_NAME =
      Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(RecordKind::label, kind -> kind));

  /** {@return the name in plans, such as order-line} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return whether rows bear money that counts for accounts} */
  public boolean isTransaction() {
    return this == DEAL || this == ORDER || this == ORDER_LINE || this == INVOICE;
  }

  /**
   * Finds a kind by its name in plans.
   *
   * @param label the name
   * @return the kind, empty if there is none of that name
   */
  public static Optional<RecordKind> find(String label) {
    return Optional.ofNullable(BY_NAME.get(label));
  }
}
