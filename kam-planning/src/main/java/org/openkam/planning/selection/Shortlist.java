package org.openkam.planning.selection;

import com.google.common.collect.ImmutableSet;
import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.measure.Measures;

/**
 * Which accounts are looked at more closely: the first of two steps, never the selection itself.
 *
 * <p>The common ones are provided in {@link Shortlists}; further ones may be written. All must be
 * immutable, safe for many threads and the same for the same values.
 */
@FunctionalInterface
public interface Shortlist {
  /**
   * Returns the accounts that are to be evaluated.
   *
   * @param measured what was measured of all accounts
   * @return the accounts to be evaluated, in their order
   */
  ImmutableSet<AccountId> of(MeasuredAccounts measured);

  /** {@return the measures that it reads, which were then read of all accounts; none unless set} */
  default ImmutableSet<Measure> measures() {
    return ImmutableSet.of();
  }

  /** {@return the form of shortlists: as one describes itself; the provided ones are read} */
  static Form<Shortlist> form() {
    return Forms.ATTRIBUTES.referring(
        Shortlist::attributes, MeasureRegistry.class, Measures::standard, Shortlists::of);
  }

  /**
   * Describes this shortlist, so that it can be written down and told from others.
   *
   * @return its kind and its parameters
   * @throws UnsupportedOperationException unless this is overridden
   */
  default Attributes attributes() {
    throw new UnsupportedOperationException(
        "shortlist must override attributes() to be written down: " + getClass().getName());
  }
}
