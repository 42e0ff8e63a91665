package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openkam.core.finding.Finding;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.report.Wording;

/** What the program itself says, in English, Dutch, German or French. */
final class Console {
  private static final ImmutableSet<String> TRANSLATED = ImmutableSet.of("nl", "de", "fr");

  private final Locale locale;
  private final ResourceBundle sentences;

  private Console(Locale locale) {
    this.locale = locale;
    this.sentences =
        ResourceBundle.getBundle(
            "org.openkam.examples.quickstart.console",
            TRANSLATED.contains(locale.getLanguage())
                ? Locale.forLanguageTag(locale.getLanguage())
                : Locale.ROOT);
  }

  /** {@return the sentences of a language, English where there are none} */
  static Console in(Locale locale) {
    return new Console(locale);
  }

  /** {@return a sentence with its arguments in their places} */
  String say(String key, Object... arguments) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(arguments);
  }

  /** {@return what is wrong in a file, and where} */
  String say(CrmProblem problem) {
    StringBuilder text = new StringBuilder(problem.file());
    if (problem.row() > 0) {
      text.append(' ').append(say("row", Integer.toString(problem.row())));
    }
    if (!problem.column().isEmpty()) {
      text.append(' ').append(say("column", problem.column()));
    }
    Finding finding = DataFindings.of(problem, Finding.Severity.BLOCKING);
    return text.append(text.isEmpty() ? "" : ": ")
        .append(Wording.in(locale).sentence(finding))
        .toString();
  }

  /** {@return why the program cannot go on} */
  String say(Exception failure) {
    if (failure instanceof RefusedInputException refused) {
      return say(refused.key(), refused.arguments(locale));
    }
    return failure instanceof org.openkam.crm.problem.CrmRefusedException refused
        ? say(refused.problem())
        : String.valueOf(failure.getMessage());
  }

  /** Prints how far work has come. */
  void progress(PrintWriter out, String work, long percent) {
    out.println(say("progress", say(work), Long.toString(percent)));
  }
}
