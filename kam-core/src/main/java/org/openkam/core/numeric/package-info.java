/**
 * How a matrix keeps its values, open only to the modules of this library that go through all of
 * them.
 *
 * <p>Reading the values where they lie instead of copying them saves a fifth of the time of a
 * scoring. Everyone else reads through {@code DecisionMatrix}, which never gives its arrays away.
 */
@NullMarked
package org.openkam.core.storage;

import org.jspecify.annotations.NullMarked;
