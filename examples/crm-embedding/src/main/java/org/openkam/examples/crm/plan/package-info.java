/** Account plans: every revision is kept. */
@NullMarked
package org.openkam.examples.crm.plan;

import org.jspecify.annotations.NullMarked;
