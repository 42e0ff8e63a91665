package org.openkam.crm.words;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Currencies by code, sign and name. */
public final class Currencies {
  /** What stands for a sign that several currencies share. */
  public static final String UNCLEAR = "?";

  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Currencies STANDARD = new Currencies();

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Currencies() {
    for (List<String> row : WordFiles.rows("currencies.tsv")) {
      String code = row.get(0);
      if (!code.equals(UNCLEAR)) {
        codes.put(code, code);
      }
      COMMAS.split(row.get(1)).forEach(sign -> signs.put(sign, code));
      COMMAS.split(row.get(2)).forEach(name -> names.put(name, code));
    }
  }

  /** {@return the currencies that come with the library} */
  public static Currencies standard() {
    return STANDARD;
  }

  /**
   * Finds the currency of a code in upper case.
   *
   * @param text the text
   * @return the code, empty if it is none
   */
  public Optional<String> byCode(String text) {
    return Optional.ofNullable(codes.get(text));
  }

  /**
   * Finds the currency of a sign such as {@code €}, in any case.
   *
   * @param text the text
   * @return the code, {@link #UNCLEAR} if several share the sign, empty if it is none
   */
  public Optional<String> bySign(String text) {
    return Optional.ofNullable(signs.get(text.toLowerCase(Locale.ROOT)));
  }

  /**
   * Finds the currency of the cell of a currency column: a code, a sign or a name.
   *
   * @param text the text
   * @return the code, {@link #UNCLEAR} if several share the sign, empty if it is none
   */
  public Optional<String> byAny(String text) {
    String stripped = text.strip();
    return byCode(stripped.toUpperCase(Locale.ROOT))
        .or(() -> bySign(stripped))
        .or(() -> Optional.ofNullable(names.get(stripped.toLowerCase(Locale.ROOT))))
        .or(() -> leadingCode(stripped));
  }

  /** {@return the code before other text, as in "EUR - Euro" or "USD (US Dollar)"} */
  private Optional<String> leadingCode(String text) {
    return text.length() > 3 && !Character.isLetterOrDigit(text.charAt(3))
        ? byCode(text.substring(0, 3))
        : Optional.empty();
  }
}
