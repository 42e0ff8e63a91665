/**
 * Named values of a few plain kinds, for evidence and for parameters.
 *
 * <p>Start with {@link org.openkam.core.attribute.Attributes}. Anything with a meaning of its own
 * deserves a type of its own; attributes carry what only its producer and a reader know.
 */
@NullMarked
package org.openkam.core.attribute;

import org.jspecify.annotations.NullMarked;
