/**
 * One list of fields for each type, from which everything generic follows: how a value is written
 * and read, its JSON Schema, its fingerprint, and the difference between two of them.
 *
 * <p>Start with {@link org.openkam.core.fields.Fields}, which declares the list, and {@link
 * org.openkam.core.fields.Forms}, the forms of plain values. Nothing here knows JSON: a format
 * implements {@link org.openkam.core.fields.FormWriter} and {@link
 * org.openkam.core.fields.FormReader}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.fields;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
