/** Arithmetic on plain arrays that several modules of this library share; not exported to users. */
@NullMarked
package org.openkam.core.numeric;

import org.jspecify.annotations.NullMarked;
