package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import org.openkam.core.criterion.Language;

/**
 * The sentences, headings and words of reports, by language and key.
 *
 * <p>A key is the code of a finding, or the name of a heading or word. A pattern is written in the
 * syntax of ICU's MessageFormat, with named arguments and with plural and select rules. English,
 * Dutch, German and French are complete; any other language can be added. What a language lacks is
 * written in English. Immutable.
 */
public final class Messages {
  private static final ImmutableList<String> FILES =
      ImmutableList.of("findings", "reading", "report");

  private final ImmutableMap<Language, ImmutableMap<String, String>> patterns;

  private Messages(ImmutableMap<Language, ImmutableMap<String, String>> patterns) {
    this.patterns = patterns;
  }

  /** {@return the sentences in English, Dutch, German and French} */
  public static Messages standard() {
    return Standard.MESSAGES;
  }

  /**
   * Returns these sentences with more of them, which win where a key is there already.
   *
   * @param language the language of the patterns
   * @param more the patterns by key
   * @return the sentences
   */
  public Messages with(Language language, Map<String, String> more) {
    ImmutableMap<String, String> all =
        ImmutableMap.<String, String>builder().putAll(of(language)).putAll(more).buildKeepingLast();
    return new Messages(
        ImmutableMap.<Language, ImmutableMap<String, String>>builder()
            .putAll(patterns)
            .put(language, all)
            .buildKeepingLast());
  }

  /**
   * Returns these sentences with those of every {@link MessagesProvider} that a class loader finds.
   *
   * @param loader the class loader
   * @return the sentences
   */
  public Messages withDiscovered(ClassLoader loader) {
    Messages all = this;
    for (MessagesProvider provider : ServiceLoader.load(MessagesProvider.class, loader)) {
      all = all.with(provider.language(), provider.patterns());
    }
    return all;
  }

  /** {@return the languages there are} */
  public ImmutableSet<Language> languages() {
    return patterns.keySet();
  }

  /**
   * Returns the patterns of one language.
   *
   * @param language the language
   * @return the patterns by key, none where the language is unknown
   */
  public ImmutableMap<String, String> of(Language language) {
    return patterns.getOrDefault(language, ImmutableMap.of());
  }

  /**
   * Finds a pattern in a language, or else in English.
   *
   * @param language the language
   * @param key the key
   * @return the pattern, or empty where neither has it
   */
  Optional<String> find(Language language, String key) {
    return Optional.ofNullable(of(language).get(key))
        .or(() -> Optional.ofNullable(of(Language.EN).get(key)));
  }

  /** Reads the files on first use. */
  private static final class Standard {
    static final Messages MESSAGES =
        new Messages(
            ImmutableMap.of(
                Language.EN, read("en"),
                Language.NL, read("nl"),
                Language.DE, read("de"),
                Language.FR, read("fr")));

    private static ImmutableMap<String, String> read(String language) {
      Properties properties = new Properties();
      for (String file : FILES) {
        try {
          properties.load(
              new StringReader(
                  Resources.toString(
                      Resources.getResource(Messages.class, file + "_" + language + ".properties"),
                      StandardCharsets.UTF_8)));
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      }
      ImmutableMap.Builder<String, String> patterns = ImmutableMap.builder();
      properties.stringPropertyNames().stream()
          .sorted()
          .forEach(key -> patterns.put(key, properties.getProperty(key)));
      return patterns.buildOrThrow();
    }
  }
}
