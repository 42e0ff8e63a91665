/**
 * The one door to linear programs: every answer that leaves it is certified.
 *
 * <p>Start with {@link org.openkam.scoring.linear.LinearProgram}. Several solvers are tried in
 * turn; whatever one of them answers counts only once a certificate, which trusts no solver, has
 * checked it. Not for use outside the modules of this project.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.linear;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
