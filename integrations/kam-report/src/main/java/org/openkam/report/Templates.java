package org.openkam.report;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** Fills templates with plain maps and lists, so that a template needs no reflection. */
final class Templates {
  private Templates() {}

  /** {@return a template of this package with its values, which are escaped for HTML} */
  static String fill(String template, Map<String, Object> values) {
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new StringLoader())
            .defaultLocale(Locale.ROOT)
            .autoEscaping(true)
            .strictVariables(true)
            .newLineTrimming(false)
            .build();
    try {
      StringWriter page = new StringWriter();
      engine.getTemplate(resource(template)).evaluate(page, values, Locale.ROOT);
      return page.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** {@return the mark by which the policy of a page lets a style or script in} */
  static String hash(String text) {
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes());
  }

  /** {@return the text of a file of this package} */
  static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(Templates.class, name), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
