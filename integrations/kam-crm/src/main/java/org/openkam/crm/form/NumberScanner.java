package org.openkam.crm.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.words.Currencies;

/** Takes the text of a cell apart: sign, currency, digits and separators, magnitude, percent. */
final class NumberScanner {
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 40;
  private static final char NO_SIGN = 0;

  private static final ImmutableMap<String, Integer> MAGNITUDES =
      ImmutableMap.<String, Integer>builder()
          .put("k", 3)
          .put("tsd", 3)
          .put("thousand", 3)
          .put("tausend", 3)
          .put("duizend", 3)
          .put("m", 6)
          .put("mm", 6)
          .put("mn", 6)
          .put("mln", 6)
          .put("mio", 6)
          .put("million", 6)
          .put("millions", 6)
          .put("miljoen", 6)
          .put("millionen", 6)
          .put("mrd", 9)
          .put("mld", 9)
          .put("md", 9)
          .put("bn", 9)
          .put("b", 9)
          .put("billion", 9)
          .put("miljard", 9)
          .put("milliarden", 9)
          .put("l", 5)
          .put("lakh", 5)
          .put("lakhs", 5)
          .put("cr", 7)
          .put("crore", 7)
          .put("crores", 7)
          .buildOrThrow();
  private static final ImmutableSet<String> RANGE_WORDS = ImmutableSet.of("to", "tot", "bis", "à");
  private static final ImmutableSet<String> BOUND_SIGNS =
      ImmutableSet.of(">", "<", ">=", "<=", "≥", "≤", "~");

  private final String original;
  private @Nullable String currency;
  private String currencySign = "";
  private boolean negative;
  private boolean percent;
  private boolean bound;
  private int magnitude;
  private char zeroCents = NO_SIGN;

  NumberScanner(String original) {
    this.original = original;
  }

  NumberCell scan() {
    if (original.length() > 10 * LONGEST) {
      return NumberCell.TEXT;
    }
    String text = normalized(original);
    if (FormWords.isEmpty(text)) {
      return NumberCell.EMPTY;
    }
    if (isError(text)) {
      return NumberCell.ERROR;
    }
    if (text.length() > LONGEST) {
      return NumberCell.TEXT;
    }
    text = withoutBrackets(text);
    int first = firstDigit(text);
    int last = lastDigit(text);
    if (first < 0) {
      return NumberCell.TEXT;
    }
    if (first > 0 && isDecimal(text.charAt(first - 1)) && startsBody(text, first - 1)) {
      first--;
    }
    if (!prefix(text.substring(0, first))) {
      return NumberCell.TEXT;
    }
    String suffix = text.substring(last + 1);
    if (suffix.length() == 1 && isDecimal(suffix.charAt(0))) {
      suffix = "";
    }
    if (!suffix(suffix)) {
      return NumberCell.TEXT;
    }
    return body(text.substring(first, last + 1));
  }

  /** Takes off brackets around the digits, which say minus wherever the currency stands. */
  private String withoutBrackets(String text) {
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (open < 0 || firstDigit(text) < open || lastDigit(text) > close) {
      return text;
    }
    negative = true;
    String before = text.substring(0, open).strip();
    return (before.equals("-") ? "" : before)
        + text.substring(open + 1, close).strip()
        + text.substring(close + 1);
  }

  private NumberCell body(String core) {
    if (isRange(core)) {
      return NumberCell.RANGE;
    }
    int exponentAt = Math.max(core.indexOf('E'), core.indexOf('e'));
    NumberCell cell = exponentAt > 0 ? scientific(core, exponentAt) : plain(core);
    if (cell.kind() != NumberCell.Kind.NUMBER) {
      return cell;
    }
    if (bound) {
      return NumberCell.RANGE;
    }
    cell.withCurrency(currency, currencySign);
    if (percent) {
      cell.withPercent();
    }
    if (magnitude > 0) {
      cell.withMagnitude();
    }
    return cell;
  }

  private NumberCell plain(String core) {
    NumberBody point = zeroCents == ',' ? NumberBody.NONE : NumberBody.of(core, '.', zeroCents);
    NumberBody comma = zeroCents == '.' ? NumberBody.NONE : NumberBody.of(core, ',', zeroCents);
    if (point.value() == null && comma.value() == null) {
      return NumberCell.TEXT;
    }
    NumberCell cell =
        new NumberCell(NumberCell.Kind.NUMBER, scaled(point.value()), scaled(comma.value()));
    return point.isLakh() && comma.value() == null ? cell.withLakh() : cell;
  }

  /** The mantissa of a number in scientific form is never grouped: its sign is the decimal one. */
  private NumberCell scientific(String core, int at) {
    String exponent = core.substring(at + 1);
    String digits =
        exponent.startsWith("+") || exponent.startsWith("-") ? exponent.substring(1) : exponent;
    if (digits.isEmpty() || digits.length() > 2 || !isDigits(digits)) {
      return NumberCell.TEXT;
    }
    String mantissa = core.substring(0, at);
    boolean hasComma = mantissa.indexOf(',') >= 0;
    String machine = mantissa.replace(',', '.');
    if (!isDigits(machine.replaceFirst("\\.", ""))) {
      return NumberCell.TEXT;
    }
    int power = Integer.parseInt(digits) * (exponent.startsWith("-") ? -1 : 1);
    BigDecimal value = scaled(new BigDecimal(machine).scaleByPowerOfTen(power));
    boolean neutral = machine.indexOf('.') < 0;
    return new NumberCell(
        NumberCell.Kind.NUMBER, hasComma ? null : value, hasComma || neutral ? value : null);
  }

  private @Nullable BigDecimal scaled(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal signed = negative ? value.negate() : value;
    if (magnitude == 0) {
      return signed;
    }
    BigDecimal large = signed.scaleByPowerOfTen(magnitude);
    return large.scale() < 0 ? large.setScale(0) : large;
  }

  /** Takes off what stands before the digits; {@return whether all of it is known} */
  private boolean prefix(String prefix) {
    String rest = prefix.strip();
    while (!rest.isEmpty()) {
      char c = rest.charAt(0);
      if (isMinus(c)) {
        negative = !negative;
        rest = rest.substring(1).strip();
      } else if (c == '+') {
        rest = rest.substring(1).strip();
      } else if (BOUND_SIGNS.contains(rest)) {
        bound = true;
        rest = "";
      } else {
        int end = rest.length();
        while (end > 0 && (isMinus(rest.charAt(end - 1)) || rest.charAt(end - 1) == '+')) {
          negative ^= isMinus(rest.charAt(end - 1));
          end--;
        }
        if (!takeCurrency(rest.substring(0, end).strip())) {
          return false;
        }
        rest = "";
      }
    }
    return true;
  }

  /** Takes off what stands behind the digits; {@return whether all of it is known} */
  private boolean suffix(String suffix) {
    String rest = suffix;
    if (rest.length() >= 2 && isDecimal(rest.charAt(0)) && isDash(rest.charAt(1))) {
      zeroCents = rest.charAt(0);
      int end = 1;
      while (end < rest.length() && isDash(rest.charAt(end))) {
        end++;
      }
      rest = rest.substring(end);
    }
    rest = rest.strip();
    while (!rest.isEmpty()) {
      char c = rest.charAt(0);
      int taken = 1;
      if (isMinus(c) && rest.length() == 1) {
        negative = !negative;
      } else if (c == '%') {
        percent = true;
      } else if (c == '+' && rest.length() == 1) {
        bound = true;
      } else {
        taken = word(rest);
        if (taken == 0) {
          return false;
        }
      }
      rest = rest.substring(taken).strip();
    }
    return true;
  }

  /** Takes a word of magnitude or a currency; {@return how many characters it has, 0 for none} */
  private int word(String rest) {
    int letters = 0;
    while (letters < rest.length() && Character.isLetter(rest.charAt(letters))) {
      letters++;
    }
    String word = rest.substring(0, letters);
    boolean credit = word.equals("CR") || word.equals("H") || word.equals("S");
    Integer power = credit ? null : MAGNITUDES.get(word.toLowerCase(Locale.ROOT));
    if (power != null && magnitude == 0) {
      magnitude = power;
      boolean dotted = letters < rest.length() && rest.charAt(letters) == '.';
      return dotted ? letters + 1 : letters;
    }
    return takeCurrency(rest) ? rest.length() : 0;
  }

  private boolean takeCurrency(String text) {
    if (currency != null) {
      return false;
    }
    Currencies all = Currencies.standard();
    Optional<String> found =
        all.byCode(text.toUpperCase(Locale.ROOT))
            .or(() -> all.bySign(text))
            .or(() -> text.length() > 3 ? all.byAny(text) : Optional.empty());
    found.ifPresent(
        code -> {
          currency = code;
          currencySign = text;
        });
    return found.isPresent();
  }

  private static boolean isRange(String core) {
    for (int i = 1; i < core.length() - 1; i++) {
      char c = core.charAt(i);
      if (isDash(c) && core.charAt(i - 1) != 'E' && core.charAt(i - 1) != 'e') {
        return isNumber(core.substring(0, i)) && isNumber(core.substring(i + 1));
      }
    }
    int blank = core.indexOf(' ');
    int second = blank < 0 ? -1 : core.indexOf(' ', blank + 1);
    return second > 0
        && RANGE_WORDS.contains(core.substring(blank + 1, second).toLowerCase(Locale.ROOT))
        && isNumber(core.substring(0, blank))
        && isNumber(core.substring(second + 1));
  }

  private static boolean isNumber(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && (NumberBody.of(stripped, '.', NO_SIGN).value() != null
            || NumberBody.of(stripped, ',', NO_SIGN).value() != null);
  }

  private static String normalized(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 128;
    }
    if (ascii) {
      return text.strip();
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      int digit = c < 128 ? -1 : Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (c == '\u066B') {
        plain.append('.');
      } else if (c == '\u066C' || c == '\u2019') {
        plain.append('\'');
      } else {
        plain.append(Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return plain.toString().strip();
  }

  private static boolean isError(String text) {
    return text.length() > 2 && text.charAt(0) == '#' && (text.endsWith("!") || text.endsWith("?"));
  }

  private static boolean startsBody(String text, int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastDigit(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDecimal(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212';
  }

  private static boolean isDash(char c) {
    return isMinus(c) || c == '\u2013' || c == '\u2014';
  }
}
