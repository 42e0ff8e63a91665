/**
 * The words of exports: headers, stages and currencies of known systems and of plain language.
 *
 * <p>Start with {@link org.openkam.crm.words.Vocabulary}. The lists are resources beside the
 * classes; a new system is a matter of more rows.
 */
@NullMarked
package org.openkam.crm.words;

import org.jspecify.annotations.NullMarked;
