/** A selection drawn as one self-contained HTML page. */
@NullMarked
package org.openkam.report;

import org.jspecify.annotations.NullMarked;
