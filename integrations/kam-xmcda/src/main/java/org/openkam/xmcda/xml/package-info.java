/** The plain side of XML: a bounded tree of elements, read without DTD, and indented text. */
@NullMarked
package org.openkam.xmcda.xml;

import org.jspecify.annotations.NullMarked;
