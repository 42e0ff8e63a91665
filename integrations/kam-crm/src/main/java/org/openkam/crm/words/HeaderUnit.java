package org.openkam.crm.words;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a header says about the unit of its column, such as {@code Amount (EUR)} or {@code Umsatz in
 * T€}.
 *
 * @param header the header without its unit
 * @param currency the code of the currency, empty if none is named
 * @param scale what a value has to be multiplied by, 1 if the header does not say
 */
public record HeaderUnit(String header, Optional<String> currency, BigDecimal scale) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Words of scale that may stand before a currency, longest first. */
  private static final ImmutableMap<String, BigDecimal> SCALES =
      ImmutableMap.<String, BigDecimal>builder()
          .put("thousands of ", THOUSAND)
          .put("thousands ", THOUSAND)
          .put("thousand ", THOUSAND)
          .put("millions of ", MILLION)
          .put("millions ", MILLION)
          .put("million ", MILLION)
          .put("tausend ", THOUSAND)
          .put("duizend ", THOUSAND)
          .put("milliers d'", THOUSAND)
          .put("milliers ", THOUSAND)
          .put("tsd. ", THOUSAND)
          .put("tsd ", THOUSAND)
          .put("mio. ", MILLION)
          .put("mio ", MILLION)
          .put("mln. ", MILLION)
          .put("mln ", MILLION)
          .put("000 ", THOUSAND)
          .put("x 1000 ", THOUSAND)
          .put("x1000 ", THOUSAND)
          .put("k ", THOUSAND)
          .put("k", THOUSAND)
          .put("t", THOUSAND)
          .put("m", MILLION)
          .buildOrThrow();

  /**
   * Reads a header.
   *
   * @param header the header
   * @return the header and its unit
   */
  public static HeaderUnit of(String header) {
    String text = header.strip();
    return bracketed(text)
        .or(() -> afterIn(text))
        .or(() -> lastWord(text))
        .orElse(new HeaderUnit(text, Optional.empty(), BigDecimal.ONE));
  }

  private static Optional<HeaderUnit> bracketed(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    int open = last == ')' ? text.lastIndexOf('(') : last == ']' ? text.lastIndexOf('[') : -1;
    if (open <= 0) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, text.length() - 1).strip();
    String unit = inside.startsWith("in ") ? inside.substring(3) : inside;
    return unit(text.substring(0, open).strip(), unit);
  }

  private static Optional<HeaderUnit> afterIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String in : new String[] {" in ", " en ", "_in_"}) {
      int at = lower.lastIndexOf(in);
      if (at > 0) {
        Optional<HeaderUnit> unit =
            unit(text.substring(0, at), text.substring(at + in.length()).strip());
        if (unit.isPresent()) {
          return unit;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<HeaderUnit> lastWord(String text) {
    int at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('_'));
    if (at <= 0 || at == text.length() - 1) {
      return Optional.empty();
    }
    String word = text.substring(at + 1);
    boolean isCode = word.length() == 3;
    boolean isWritten =
        word.equals(word.toUpperCase(Locale.ROOT)) || (text.charAt(at) == '_' && isCode);
    return isWritten ? unit(text.substring(0, at), word) : Optional.empty();
  }

  private static Optional<HeaderUnit> unit(String header, String unit) {
    Optional<String> currency = currency(unit);
    if (currency.isPresent()) {
      return Optional.of(new HeaderUnit(header, currency, BigDecimal.ONE));
    }
    String lower = unit.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, BigDecimal> scale : SCALES.entrySet()) {
      String word = scale.getKey();
      if (lower.equals(word.strip()) && word.length() > 1) {
        return Optional.of(new HeaderUnit(header, Optional.empty(), scale.getValue()));
      }
      if (lower.startsWith(word)) {
        Optional<String> scaled = currency(unit.substring(word.length()).strip());
        if (scaled.isPresent()) {
          return Optional.of(new HeaderUnit(header, scaled, scale.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> currency(String text) {
    Currencies all = Currencies.standard();
    return all.byCode(text.toUpperCase(Locale.ROOT))
        .or(() -> all.bySign(text).filter(code -> !code.equals(Currencies.UNCLEAR)))
        .or(() -> text.length() > 3 ? all.byAny(text) : Optional.empty());
  }
}
