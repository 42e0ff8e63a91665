/**
 * What an account could buy: start with {@link org.openkam.value.potential.PeerPotential}, which
 * reads it from what similar accounts buy. What people know of an account is an estimate of the
 * account itself.
 */
@NullMarked
@CheckReturnValue
package org.openkam.value.potential;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
