/** Studies: who the key accounts are, on demand and on schedule. */
@NullMarked
package org.openkam.examples.crm.study;

import org.jspecify.annotations.NullMarked;
