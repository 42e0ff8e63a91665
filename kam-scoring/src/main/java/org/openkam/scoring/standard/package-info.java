/**
 * The provided strategies of all families in one place, for those who look them up by name.
 *
 * <p>Start with {@link org.openkam.scoring.standard.Strategies}.
 */
@NullMarked
package org.openkam.scoring.standard;

import org.jspecify.annotations.NullMarked;
