/** Judges selection models by what came after their choice. */
@NullMarked
package org.openkam.examples.backtest;

import org.jspecify.annotations.NullMarked;
