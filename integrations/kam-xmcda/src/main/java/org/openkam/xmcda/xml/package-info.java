/** The plain side of XML: a bounded tree of elements, read without DTD, and indented text. */
@CheckReturnValue
@NullMarked
package org.openkam.xmcda.xml;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
