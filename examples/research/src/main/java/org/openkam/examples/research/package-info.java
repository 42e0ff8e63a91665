/** Experiments on portfolios with known truth, whose tables stand in the guide. */
@NullMarked
package org.openkam.examples.research;

import org.jspecify.annotations.NullMarked;
