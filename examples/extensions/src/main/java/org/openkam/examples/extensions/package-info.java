/** Extensions of one's own, each a whole program of fewer than thirty lines. */
@NullMarked
package org.openkam.examples.extensions;

import org.jspecify.annotations.NullMarked;
