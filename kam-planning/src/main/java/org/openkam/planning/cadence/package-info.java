/**
 * How often something must happen, and whether it is overdue: contacts, visits, meetings, feedback.
 *
 * <p>Start with {@link org.openkam.planning.cadence.Cadence}. The day of today is always passed in.
 */
@NullMarked
package org.openkam.planning.cadence;

import org.jspecify.annotations.NullMarked;
