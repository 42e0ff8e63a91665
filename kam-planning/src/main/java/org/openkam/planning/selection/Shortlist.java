package org.openkam.planning.selection;

import com.google.common.collect.ImmutableSet;
import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;

/**
 * Which accounts are looked at more closely: the first of two steps, never the selection itself.
 *
 * <p>The common ones are provided in {@link Shortlists}; further ones may be written. All must be
 * immutable, safe for many threads and the same for the same matrix.
 */
@FunctionalInterface
public interface Shortlist {
  /**
   * Returns the accounts that are to be evaluated.
   *
   * @param matrix everything that is known of all accounts
   * @return the accounts, in the order of the matrix
   */
  ImmutableSet<AccountId> of(DecisionMatrix matrix);

  /**
   * {@return the names of the measures that it reads, which the matrix then has; none unless set}
   */
  default ImmutableSet<String> measures() {
    return ImmutableSet.of();
  }

  /** {@return the form of shortlists: as one describes itself; the provided ones are read} */
  static Form<Shortlist> form() {
    return Forms.ATTRIBUTES.as(Shortlist::attributes, Shortlists::of);
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
