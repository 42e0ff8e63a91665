/**
 * Linear programs for the methods that need them; not for use outside this module.
 *
 * <p>Start with {@link org.openkam.scoring.optimization.LinearProgram}.
 */
@NullMarked
package org.openkam.scoring.optimization;

import org.jspecify.annotations.NullMarked;
