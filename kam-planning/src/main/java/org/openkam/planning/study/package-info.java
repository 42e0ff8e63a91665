/**
 * The whole way from accounts to key accounts in one call, and everything found on it as one value.
 *
 * <p>Start with {@link org.openkam.planning.study.KeyAccountStudy}; what it returns is a {@link
 * org.openkam.planning.study.Study}, which a report shows, a program writes and a later study can
 * be compared with. Each part can also be had alone, from the package that makes it.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.study;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
