/** Server-rendered pages for people. */
@NullMarked
package org.openkam.examples.crm.page;

import org.jspecify.annotations.NullMarked;
