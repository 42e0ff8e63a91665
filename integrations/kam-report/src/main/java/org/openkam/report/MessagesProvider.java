package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Language;

/**
 * Brings the sentences of one more language, or better ones for a language that is there.
 *
 * <p>Found by {@link Messages#withDiscovered}: on the module path through {@code provides}, on the
 * class path through a file in {@code META-INF/services}.
 */
public interface MessagesProvider {
  /** {@return the language of the sentences} */
  Language language();

  /** {@return the patterns by key, in the syntax of ICU's MessageFormat} */
  ImmutableMap<String, String> patterns();
}
