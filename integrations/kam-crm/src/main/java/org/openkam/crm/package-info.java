/** Accounts and opportunities read from CRM exports, with every problem listed by row. */
@NullMarked
package org.openkam.crm;

import org.jspecify.annotations.NullMarked;
