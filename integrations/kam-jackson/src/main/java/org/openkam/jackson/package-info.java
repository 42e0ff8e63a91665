/**
 * Models and results as JSON and YAML; nothing else in the library knows these formats.
 *
 * <p>Start with {@link org.openkam.jackson.KamJson}, or add {@link org.openkam.jackson.KamModule}
 * to a mapper of your own. Everything goes through the public API of the library, so no package has
 * to be opened.
 */
@NullMarked
package org.openkam.jackson;

import org.jspecify.annotations.NullMarked;
