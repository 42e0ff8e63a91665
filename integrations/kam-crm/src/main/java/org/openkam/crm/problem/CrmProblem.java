package org.openkam.crm.problem;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a file that is not as it should be, or how something was read, and where it stands.
 *
 * @param code what it is
 * @param level how much it weighs here
 * @param file the name of the file, empty for all files together
 * @param row the line of the file in which the row begins, or the row of the sheet, the first being
 *     1; zero for the whole file
 * @param column the header of the column, empty for the whole row
 * @param arguments what the sentence names, by its name there
 */
public record CrmProblem(
    ProblemCode code,
    ProblemLevel level,
    String file,
    int row,
    String column,
    ImmutableMap<String, String> arguments)
    implements Serializable {
  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("org.openkam.crm.problem.problems", Locale.ROOT);

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  /** {@return what is wrong and what was done about it, in English} */
  public String message() {
    return ARGUMENT
        .matcher(SENTENCES.getString(code.name()))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), found.group())));
  }

  /** {@return file, row, column and message in one line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (row > 0) {
      text.append(" row ").append(row);
    }
    if (!column.isEmpty()) {
      text.append(" column '").append(column).append('\'');
    }
    return text.append(text.isEmpty() ? "" : ": ").append(message()).toString();
  }
}
