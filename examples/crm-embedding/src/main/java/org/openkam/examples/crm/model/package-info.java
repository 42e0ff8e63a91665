/** The selection models, and the model frozen last, which scores single accounts. */
@NullMarked
package org.openkam.examples.crm.model;

import org.jspecify.annotations.NullMarked;
