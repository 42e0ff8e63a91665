package org.openkam.crm.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Kinds of documents: sales, credit notes, and quotes that are no sales yet. */
public final class DocumentKinds {
  private static final DocumentKinds STANDARD = new DocumentKinds();

  /** What a document does to revenue. */
  public enum Effect {
    /** It is revenue. */
    SALE,
    /** It takes revenue back. */
    CREDIT,
    /** It is no revenue yet. */
    OPEN
  }

  private final Map<String, Effect> effects = new HashMap<>();

  private DocumentKinds() {
    for (List<String> row : WordFiles.rows("documentkinds.tsv")) {
      effects.put(
          row.get(0) + '|' + Plain.of(row.get(1)),
          Effect.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
  }

  /** {@return the kinds that come with the library} */
  public static DocumentKinds standard() {
    return STANDARD;
  }

  /**
   * Finds what a kind of document does.
   *
   * @param system the system the file comes from, empty for none
   * @param text the word of the kind
   * @return the effect, empty if the word is not known
   */
  public Optional<Effect> find(String system, String text) {
    String word = Plain.of(text);
    return Optional.ofNullable(effects.get(system + '|' + word))
        .or(() -> Optional.ofNullable(effects.get('|' + word)));
  }
}
