/** Key accounts chosen from a CRM export, or from the bundled portfolio, on the command line. */
@NullMarked
package org.openkam.examples.quickstart;

import org.jspecify.annotations.NullMarked;
