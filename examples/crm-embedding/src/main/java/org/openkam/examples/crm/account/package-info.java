/** Accounts as the application stores them, and what happens when one changes. */
@NullMarked
package org.openkam.examples.crm.account;

import org.jspecify.annotations.NullMarked;
