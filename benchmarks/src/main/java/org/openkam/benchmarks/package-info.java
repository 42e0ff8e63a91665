/** Speed of the library, measured with JMH. */
@NullMarked
package org.openkam.benchmarks;

import org.jspecify.annotations.NullMarked;
