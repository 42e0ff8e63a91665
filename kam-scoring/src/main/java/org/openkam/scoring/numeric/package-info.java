/**
 * The machine room of this module, which no other module sees: scoring again with other weights.
 */
@NullMarked
package org.openkam.scoring.numeric;

import org.jspecify.annotations.NullMarked;
