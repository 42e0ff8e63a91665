/**
 * Whether a company is ready for key account management, and what the program brings.
 *
 * <p>Start with {@link org.openkam.planning.programme.ProgrammeReadiness}; who the key accounts are
 * and why is told by {@link org.openkam.planning.programme.KeyAccountRegister}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.programme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
