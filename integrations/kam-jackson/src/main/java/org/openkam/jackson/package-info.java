/** Models and results as JSON and YAML; nothing else in the library knows these formats. */
@NullMarked
package org.openkam.jackson;

import org.jspecify.annotations.NullMarked;
