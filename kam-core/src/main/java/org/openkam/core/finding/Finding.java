package org.openkam.core.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openkam.core.numeric.Rounding;

/**
 * What a check has to say about a subject, such as "16 key accounts exceed the limit of 15".
 *
 * <p>The {@link #code()} is stable and meant for programs, the {@link #message()} for people. The
 * sentence names its evidence in braces, {@code "{actual} key accounts exceed the limit of
 * {limit}"}, so that every number in the message is also there as a value. A share is a number of
 * which one is the whole; {@code {share, percent}} writes it in whole percent, {@code {share,
 * percent1}} with one decimal.
 */
@Value.Immutable
public abstract class Finding {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{},]+)(?:, (percent1?))?}");

  Finding() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a finding of severity {@link Severity#INFO}.
   *
   * @param code the stable code, such as {@code TIE_AT_CUT}
   * @param subject what it is about, such as an account id
   * @param sentence the sentence, with the names of evidence in braces
   * @param evidence the named values behind it
   * @return the finding
   */
  public static Finding info(
      String code, String subject, String sentence, Map<String, ?> evidence) {
    return of(Severity.INFO, code, subject, sentence, evidence);
  }

  /**
   * Returns a finding of severity {@link Severity#WARNING}.
   *
   * @param code the stable code
   * @param subject what it is about
   * @param sentence the sentence, with the names of evidence in braces
   * @param evidence the named values behind it
   * @return the finding
   */
  public static Finding warning(
      String code, String subject, String sentence, Map<String, ?> evidence) {
    return of(Severity.WARNING, code, subject, sentence, evidence);
  }

  /**
   * Returns a finding of severity {@link Severity#BLOCKING}.
   *
   * @param code the stable code
   * @param subject what it is about
   * @param sentence the sentence, with the names of evidence in braces
   * @param evidence the named values behind it
   * @return the finding
   */
  public static Finding blocking(
      String code, String subject, String sentence, Map<String, ?> evidence) {
    return of(Severity.BLOCKING, code, subject, sentence, evidence);
  }

  private static Finding of(
      Severity severity, String code, String subject, String sentence, Map<String, ?> evidence) {
    return builder()
        .severity(severity)
        .code(code)
        .subject(subject)
        .sentence(sentence)
        .evidence(Attributes.copyOf(evidence))
        .build();
  }

  /** {@return the stable code, upper case with underscores} */
  public abstract String code();

  /** {@return how grave it is} */
  public abstract Severity severity();

  /** {@return what it is about: an account id, a criterion id, a model id, a word for the whole} */
  public abstract String subject();

  /** {@return the sentence, with names of evidence in braces} */
  public abstract String sentence();

  /** {@return the named values behind the sentence} */
  @Value.Default
  public Attributes evidence() {
    return Attributes.empty();
  }

  /** {@return the sentence with the evidence filled in} */
  public String message() {
    return PLACEHOLDER
        .matcher(sentence())
        .replaceAll(match -> Matcher.quoteReplacement(rendered(match.group(1), match.group(2))));
  }

  private String rendered(String name, @Nullable String form) {
    return form == null
        ? evidence().rendered(name)
        : percent(requireNonNull(evidence().asMap().get(name)), form);
  }

  private static String percent(Object value, String form) {
    if (value instanceof Attributes parts) {
      return parts.asMap().entrySet().stream()
          .map(part -> part.getKey() + " " + percent(part.getValue(), form))
          .collect(joining(", "));
    }
    double share = (Double) value;
    return (form.equals("percent")
            ? "" + Rounding.percent(share)
            : "" + Math.round(share * 1000) / 10.0)
        + " %";
  }

  /** {@return whether the result must not be used before this is mended} */
  public boolean blocks() {
    return severity() == Severity.BLOCKING;
  }

  @Value.Check
  void check() {
    checkArgument(isCode(code()), "finding code must be upper case with underscores: '%s'", code());
    checkArgument(!subject().isBlank(), "finding '%s' must name its subject", code());
    String sentence = sentence();
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
      int end = endOfName(sentence, open + 1);
      boolean isShare =
          sentence.startsWith(", percent}", end) || sentence.startsWith(", percent1}", end);
      if (end > open + 1 && (isShare || sentence.startsWith("}", end))) {
        checkEvidence(sentence.substring(open + 1, end), isShare);
      }
    }
  }

  /** {@return where a name ends that may stand in braces; the whole agrees with the pattern} */
  private static int endOfName(String sentence, int start) {
    int end = start;
    while (end < sentence.length() && "{},".indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void checkEvidence(String name, boolean isShare) {
    Object value = evidence().asMap().get(name);
    checkArgument(
        value != null,
        "finding '%s' must have evidence for the name in its sentence: '%s'",
        code(),
        name);
    checkArgument(
        !isShare || isShare(requireNonNull(value)),
        "finding '%s' must have a share for the name in its sentence: '%s'",
        code(),
        name);
  }

  /** {@return whether a code has capital letters, digits and underscores, a letter first} */
  private static boolean isCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean isLetter = c >= 'A' && c <= 'Z';
      boolean isOther = c == '_' || (c >= '0' && c <= '9');
      if (!isLetter && (i == 0 || !isOther)) {
        return false;
      }
    }
    return !code.isEmpty();
  }

  private static boolean isShare(Object value) {
    return value instanceof Double
        || (value instanceof Attributes parts
            && parts.asMap().values().stream().allMatch(Double.class::isInstance));
  }

  /** How grave a finding is, from the mildest to the gravest. */
  public enum Severity {
    /** Worth knowing; nothing has to be done. */
    INFO,
    /** The result stands, but somebody should look at it. */
    WARNING,
    /** The result must not be used before this is mended. */
    BLOCKING
  }

  /** Builds {@link Finding} instances; code, severity, subject and sentence are required. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
