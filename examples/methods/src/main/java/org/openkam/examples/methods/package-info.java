/** The worked examples of the pages in {@code docs/methods}, one a family of methods. */
@NullMarked
package org.openkam.examples.methods;

import org.jspecify.annotations.NullMarked;
