package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.execution.ProgressListener;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.table.Table;
import org.openkam.crm.table.TableReader;
import org.openkam.crm.table.TableSettings;
import org.openkam.crm.words.Plain;
import org.openkam.crm.words.RecordKind;

/**
 * Reads accounts and what they bought from exports of a CRM, shop or ledger: CSV, workbooks and
 * JSON, in several languages and from many systems.
 *
 * <p>What a file holds is found out from the file, and never guessed in silence: it is said by a
 * {@link ReadingPlan}, known by the system the headers belong to, proven by whole columns, or asked
 * for. The {@link Reading} says how every file was read and where every row went.
 *
 * <pre>{@code
 * Reading reading = CrmReader.of(Path.of("companies.csv"), Path.of("deals.csv")).read();
 * }</pre>
 *
 * <p>From what was bought come {@code revenue-won} (also as a quarterly series), {@code
 * revenue-trend}, {@code win-rate}, {@code open-pipeline}, {@code product-breadth}, {@code
 * deals-won} and {@code average-deal}, the transactions {@code purchases} and the estimate {@code
 * pipeline}. Immutable.
 */
public final class CrmReader {
  /** What an interruption ends. */
  static final String WORK = "the reading";

  /** Whether subsidiaries stand for themselves. */
  public enum Grouping {
    /** Every account stands for itself. */
    SINGLE_ACCOUNTS,
    /** Deals of subsidiaries count for the account at the top, which alone remains. */
    ROLLED_UP
  }

  private record Input(Path path, Optional<RecordKind> kind) {}

  private final ImmutableList<Input> inputs;
  private final Grouping grouping;
  private final Optional<LocalDate> asOf;
  private final ReadingPlan plan;
  private final ImmutableMap<String, String> headers;
  private final Optional<Path> rates;
  private final ProgressListener listener;

  private CrmReader(
      ImmutableList<Input> inputs,
      Grouping grouping,
      Optional<LocalDate> asOf,
      ReadingPlan plan,
      ImmutableMap<String, String> headers,
      Optional<Path> rates,
      ProgressListener listener) {
    this.inputs = inputs;
    this.grouping = grouping;
    this.asOf = asOf;
    this.plan = plan;
    this.headers = headers;
    this.rates = rates;
    this.listener = listener;
  }

  /**
   * Returns the reader of files of which it finds out what they hold.
   *
   * @param files the files, in any order
   * @return the reader
   */
  public static CrmReader of(Path... files) {
    return new CrmReader(
        Arrays.stream(files)
            .map(file -> new Input(file, Optional.empty()))
            .collect(ImmutableList.toImmutableList()),
        Grouping.SINGLE_ACCOUNTS,
        Optional.empty(),
        ReadingPlan.EMPTY,
        ImmutableMap.of(),
        Optional.empty(),
        ProgressListener.SILENT);
  }

  private CrmReader with(Path file, RecordKind kind) {
    return new CrmReader(
        ImmutableList.<Input>builder()
            .addAll(inputs)
            .add(new Input(file, Optional.of(kind)))
            .build(),
        grouping,
        asOf,
        plan,
        headers,
        rates,
        listener);
  }

  /**
   * Returns a reader that also reads a file of accounts.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withAccounts(Path file) {
    return with(file, RecordKind.ACCOUNT);
  }

  /**
   * Returns a reader that also reads a file of deals; if it holds orders or invoices, these.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withOpportunities(Path file) {
    return with(file, RecordKind.DEAL);
  }

  /**
   * Returns a reader that also reads a file of orders.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withOrders(Path file) {
    return with(file, RecordKind.ORDER);
  }

  /**
   * Returns a reader that also reads a file of order lines.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withOrderLines(Path file) {
    return with(file, RecordKind.ORDER_LINE);
  }

  /**
   * Returns a reader that also reads a file of invoices.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withInvoices(Path file) {
    return with(file, RecordKind.INVOICE);
  }

  /**
   * Returns a reader that also reads a file of contacts.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withContacts(Path file) {
    return with(file, RecordKind.CONTACT);
  }

  /**
   * Returns a reader that also reads a file of activities, which become the figure {@code
   * activities} and transactions of that name.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withActivities(Path file) {
    return with(file, RecordKind.ACTIVITY);
  }

  /**
   * Returns a reader that converts amounts by a table of rates: one row for a currency, with the
   * columns {@code currency}, {@code target}, {@code rate} and, where rates change, {@code date},
   * the first day of the rate.
   *
   * @param file the file
   * @return the reader
   */
  public CrmReader withRates(Path file) {
    return new CrmReader(inputs, grouping, asOf, plan, headers, Optional.of(file), listener);
  }

  /**
   * Returns a reader that reports its progress, one step a file.
   *
   * @param other who receives it
   * @return the reader
   */
  public CrmReader reportingTo(ProgressListener other) {
    return new CrmReader(inputs, grouping, asOf, plan, headers, rates, other);
  }

  /**
   * Returns a reader with another grouping.
   *
   * @param other whether subsidiaries stand for themselves
   * @return the reader
   */
  public CrmReader withGrouping(Grouping other) {
    return new CrmReader(inputs, other, asOf, plan, headers, rates, listener);
  }

  /**
   * Returns a reader that follows a plan: what it says is taken as said by the user.
   *
   * @param other the plan
   * @return the reader
   */
  public CrmReader withPlan(ReadingPlan other) {
    return new CrmReader(inputs, grouping, asOf, other, headers, rates, listener);
  }

  /**
   * Returns a reader that also knows headers that an administrator gave, in whatever file they
   * stand.
   *
   * <p>Headers are compared without case, blanks and punctuation. A meaning such as {@code
   * account.strategic-fit} makes the column the figure or dimension {@code strategic-fit}; one that
   * the library knows, such as {@code deal.amount}, makes it that.
   *
   * @param meanings what each header means, by the header in any spelling
   * @return the reader
   */
  public CrmReader withHeaders(Map<String, String> meanings) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.putAll(headers);
    meanings.forEach((header, meaning) -> all.put(Plain.of(header), meaning));
    return new CrmReader(inputs, grouping, asOf, plan, all.buildKeepingLast(), rates, listener);
  }

  /**
   * Returns a reader that sees the deals as they stood at the beginning of a day, to choose by what
   * was known then.
   *
   * <p>What was decided on that day or later is open and has no value yet; what was entered later,
   * or bears no date that tells, is not there. The file of accounts bears no dates and is read as
   * it is.
   *
   * @param day the first day that is not known
   * @return the reader
   */
  public CrmReader asOf(LocalDate day) {
    return new CrmReader(inputs, grouping, Optional.of(day), plan, headers, rates, listener);
  }

  /**
   * Reads the files.
   *
   * @return what they hold, with every problem
   * @throws CrmRefusedException if a file cannot be read as an export at all
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Reading read() {
    Optional<RateTable> table =
        rates.map(file -> RateTable.of(TableReader.read(file, TableSettings.NONE).get(0)));
    // the files are not kept here, so that rows can be given up once they are booked
    Reading reading =
        new Assembly(interpreted(), asOf, grouping == Grouping.ROLLED_UP, table).read();
    listener.progress(inputs.size(), inputs.size());
    return reading;
  }

  private List<FileReading> interpreted() {
    List<FileReading> files = new ArrayList<>();
    long done = 0;
    for (Input input : inputs) {
      listener.progress(done++, inputs.size());
      String name = input.path().getFileName() == null ? "" : input.path().getFileName().toString();
      for (Table table : TableReader.read(input.path(), settings(name))) {
        FilePlan said =
            plan.find(table.source().file())
                .orElse(FilePlan.builder().file(table.source().file()).build());
        files.add(FileInterpreter.read(table, said, input.kind(), headers));
      }
    }
    return files;
  }

  private TableSettings settings(String name) {
    return plan.find(name)
        .map(
            said ->
                new TableSettings(
                    said.encoding(),
                    said.separator().map(text -> text.charAt(0)),
                    said.headerRow()))
        .orElse(TableSettings.NONE);
  }
}
