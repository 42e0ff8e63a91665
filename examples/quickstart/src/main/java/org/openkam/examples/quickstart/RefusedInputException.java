package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openkam.core.finding.Finding;
import org.openkam.report.Wording;

/** Thrown where the program cannot work with what it was given. */
final class RefusedInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;
  private final transient ImmutableList<Finding> findings;

  RefusedInputException(String key, String... arguments) {
    this(ImmutableList.of(), key, arguments);
  }

  /**
   * Makes a refusal with reasons.
   *
   * @param findings the reasons, which stand behind the arguments of the sentence
   */
  RefusedInputException(ImmutableList<Finding> findings, String key, String... arguments) {
    super(Console.in(Locale.ENGLISH).say(key, arguments(findings, arguments, Locale.ENGLISH)));
    this.key = key;
    this.arguments = arguments.clone();
    this.findings = findings;
  }

  /** {@return the key of the sentence} */
  String key() {
    return key;
  }

  /** {@return what the sentence names, in its order} */
  Object[] arguments(Locale locale) {
    return arguments(findings, arguments, locale);
  }

  private static Object[] arguments(
      ImmutableList<Finding> findings, String[] arguments, Locale locale) {
    Wording wording = Wording.in(locale);
    return Stream.concat(
            Arrays.stream(arguments),
            Stream.of(findings.stream().map(wording::sentence).collect(Collectors.joining("; "))))
        .toArray();
  }
}
