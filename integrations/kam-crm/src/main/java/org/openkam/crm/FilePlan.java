package org.openkam.crm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.crm.words.Outcome;

/**
 * How one file is read. A plan that a person writes need hold only what the reader is to be given;
 * the plan of a reading holds everything.
 */
@Value.Immutable
public abstract class FilePlan {
  FilePlan() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the file, with the sheet or list behind a # where it holds several} */
  public abstract String file();

  /** {@return the SHA-256 of the file, in hexadecimal} */
  public abstract Optional<String> sha256();

  /** {@return the name of the encoding, such as windows-1252} */
  public abstract Optional<String> encoding();

  /** {@return the separator of the fields, one character} */
  public abstract Optional<String> separator();

  /** {@return the row of the header, the first row being 1} */
  public abstract Optional<Integer> headerRow();

  /** {@return the system the file comes from, such as HubSpot} */
  public abstract Optional<String> system();

  /** {@return what the rows are: account, deal, order, order-line, invoice, contact and so on} */
  public abstract Optional<String> object();

  /** {@return the columns, in the order of the file} */
  public abstract ImmutableList<ColumnPlan> columns();

  /** {@return the code of the currency of the amounts} */
  public abstract Optional<String> currency();

  /** {@return the outcome of each stage or status word: won, lost, open or cancelled} */
  public abstract ImmutableMap<String, String> stages();

  /** {@return the column that names the account, by its header} */
  public abstract Optional<String> join();

  @Value.Check
  void check() {
    separator()
        .ifPresent(
            text ->
                checkArgument(
                    text.length() == 1,
                    "the reading plan of '%s' must have a separator of one character: '%s'",
                    file(),
                    text));
    encoding()
        .ifPresent(
            name ->
                checkArgument(
                    isEncoding(name),
                    "the reading plan of '%s' must name a known encoding: '%s'",
                    file(),
                    name));
    headerRow()
        .ifPresent(
            row ->
                checkArgument(
                    row >= 1,
                    "the reading plan of '%s' must count header rows from 1: %s",
                    file(),
                    row));
    stages()
        .forEach(
            (word, outcome) ->
                checkArgument(
                    Outcome.find(outcome).isPresent(),
                    "the reading plan of '%s' must make the stage '%s' won, lost, open or"
                        + " cancelled: '%s'",
                    file(),
                    word,
                    outcome));
  }

  private static boolean isEncoding(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException illegal) {
      return false;
    }
  }

  /** Builds {@link FilePlan} instances; the name of the file is required. */
  public static final class Builder extends ImmutableFilePlan.Builder {
    Builder() {}
  }
}
