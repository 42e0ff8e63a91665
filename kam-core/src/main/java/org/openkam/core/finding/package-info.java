/**
 * What a check has to say: a stable code, how grave it is, about what, and the evidence.
 *
 * <p>Start with {@link org.openkam.core.finding.Finding}. Checks return findings; they never log
 * them and never throw them.
 */
@NullMarked
package org.openkam.core.finding;

import org.jspecify.annotations.NullMarked;
