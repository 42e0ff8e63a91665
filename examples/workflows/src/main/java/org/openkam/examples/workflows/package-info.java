/** Twenty ways of working with key accounts, each a whole program of at most sixty lines. */
@NullMarked
package org.openkam.examples.workflows;

import org.jspecify.annotations.NullMarked;
