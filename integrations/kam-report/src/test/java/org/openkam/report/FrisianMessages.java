package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Language;

/** A language that a module of its own would bring. */
public final class FrisianMessages implements MessagesProvider {
  /** Creates the provider, as a service loader does. */
  public FrisianMessages() {}

  @Override
  public Language language() {
    return new Language("fy");
  }

  @Override
  public ImmutableMap<String, String> patterns() {
    return ImmutableMap.of("rank", "Plak");
  }
}
