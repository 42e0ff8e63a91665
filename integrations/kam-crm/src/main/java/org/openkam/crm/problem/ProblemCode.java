package org.openkam.crm.problem;

import static org.openkam.crm.problem.ProblemLevel.ERROR;
import static org.openkam.crm.problem.ProblemLevel.INFO;
import static org.openkam.crm.problem.ProblemLevel.QUESTION;
import static org.openkam.crm.problem.ProblemLevel.WARNING;

/** What can be wrong with a file, or needs saying about how it was read. */
public enum ProblemCode {
  /** A quote is opened in a row and never closed. */
  UNCLOSED_QUOTE(ERROR),
  /** The bytes are a workbook that cannot be read as one. */
  SPREADSHEET_NOT_CSV(ERROR),
  /** The file cannot be opened, or holds nothing that can be read as a table. */
  UNREADABLE_FILE(ERROR),
  /** Ids stand in scientific form: a spreadsheet cut their digits. */
  ID_PRECISION_LOST(ERROR),
  /** No row looks like a header. */
  NO_HEADER(ERROR),
  /** A reading plan says something that the file contradicts. */
  PLAN_DRIFT(ERROR),
  /** A column has two number forms, neither of them a stray. */
  MIXED_NUMBER_FORMS(ERROR),
  /** Every cell of a column fits two readings. */
  AMBIGUOUS_NUMBERS(QUESTION),
  /** A column has two orders of day and month, neither of them a stray. */
  MIXED_DATE_FORMS(ERROR),
  /** No date of a column tells the day from the month. */
  AMBIGUOUS_DATES(QUESTION),
  /** Amounts in more than one currency, and no rates. */
  MIXED_CURRENCIES(QUESTION),
  /** A currency sign that several currencies share. */
  CURRENCY_UNCLEAR(QUESTION),
  /** A stage word of no list. */
  UNKNOWN_STAGE(QUESTION),
  /** The stage and is-won, or the status, say different things. */
  STAGE_CONTRADICTION(WARNING),
  /** An ambiguous word was decided by a probability of 0 or 100 in all its rows. */
  STAGE_BY_PROBABILITY(WARNING),
  /** What the file holds, or a column that is needed, is not recognized. */
  UNKNOWN_HEADERS(QUESTION),
  /** Two columns fit one meaning and differ. */
  AMBIGUOUS_COLUMN(QUESTION),
  /** The amount in the company's own currency was taken. */
  HOME_CURRENCY_CHOSEN(INFO),
  /** The net total was taken, not the gross one. */
  NET_CHOSEN(INFO),
  /** Amounts are in hundredths. */
  MINOR_UNITS(WARNING),
  /** The number form was taken from another column of the file. */
  NUMBERS_BORROWED(INFO),
  /** The order of day and month was taken from another column of the file. */
  DATES_BORROWED(INFO),
  /** The order of day and month follows from rows that would end before they began. */
  DATES_INFERRED(INFO),
  /** The header says that amounts are in thousands or millions. */
  SCALE_FROM_HEADER(INFO),
  /** The currency was taken from a symbol in the cells. */
  CURRENCY_FROM_SYMBOL(INFO),
  /** No currency is named anywhere. */
  NO_CURRENCY(INFO),
  /** Amounts were converted at the rates given. */
  CONVERTED(INFO),
  /** There is no rate for the day and currency of an amount. */
  NO_RATE(QUESTION),
  /** A cell of a number column is not a number. */
  NOT_A_NUMBER(WARNING),
  /** A cell of a date column is not a date. */
  NOT_A_DATE(WARNING),
  /** A cell holds the error of a spreadsheet formula. */
  CELL_ERROR(WARNING),
  /** A column mixes percentages and plain numbers. */
  MIXED_UNITS(WARNING),
  /** A cell holds a range, which is not a number. */
  RANGE(INFO),
  /** Percentages were read as fractions. */
  PERCENT(INFO),
  /** A word of magnitude such as thousand or million was read. */
  MAGNITUDE(INFO),
  /** A quarter, month or week stands for its last day. */
  PERIOD(INFO),
  /** Years of two digits were read. */
  TWO_DIGIT_YEAR(INFO),
  /** Day numbers of a spreadsheet were read as dates. */
  EXCEL_SERIAL(INFO),
  /** Seconds or milliseconds since 1970 were read as dates. */
  EPOCH(INFO),
  /** A date far outside the others, which is not used. */
  IMPLAUSIBLE_DATE(WARNING),
  /** The account of a row is not among the accounts. */
  UNKNOWN_ACCOUNT(WARNING),
  /** A row names no account. */
  NO_ACCOUNT(WARNING),
  /** The account of a row fits several, or several are named. */
  AMBIGUOUS_ACCOUNT(WARNING),
  /** One name, several accounts. */
  DUPLICATE_ACCOUNT_NAME(WARNING),
  /** One account id in several rows. */
  DUPLICATE_ACCOUNT(ERROR),
  /** An account without id or name. */
  NO_ACCOUNT_ID(WARNING),
  /** A contact without a name. */
  NO_CONTACT_NAME(WARNING),
  /** One contact id in several rows of an account. */
  DUPLICATE_CONTACT(WARNING),
  /** Names were joined after folding case and blanks. */
  NAME_FOLDED(INFO),
  /** Ids were joined although they differ by leading zeros. */
  ID_ZEROS(INFO),
  /** One deal id in several rows. */
  DUPLICATE_DEAL(WARNING),
  /** Lines were added up to orders. */
  LINES_SUMMED(INFO),
  /** Lines whose order is in no row; they do not count. */
  UNKNOWN_ORDER(WARNING),
  /** The accounts were taken from the order lines. */
  ACCOUNTS_FROM_LINES(INFO),
  /** The accounts were taken from the orders or invoices. */
  ACCOUNTS_FROM_ORDERS(INFO),
  /** The accounts were taken from the deals. */
  ACCOUNTS_FROM_DEALS(INFO),
  /** Refunded orders do not count. */
  REFUNDED_NOT_COUNTED(INFO),
  /** Negative amounts lower the sum. */
  NEGATIVE_AMOUNT(INFO),
  /** Orders or invoices without a status: every row counts. */
  NO_STATUS_ALL_COUNT(INFO),
  /** A word of the status of accounts that says nothing known. */
  UNKNOWN_STATUS(INFO),
  /** No lost deals in the file, so no win rate. */
  NO_LOST_DEALS(INFO),
  /** A row that is deleted or merged in the system it comes from. */
  DELETED_ROW(INFO),
  /** A won deal without an amount. */
  NO_AMOUNT(WARNING),
  /** A won deal without a date. */
  NO_DATE(WARNING),
  /** A row that adds up others. */
  TOTAL_ROW(INFO),
  /** Text below the rows. */
  FOOTER(INFO),
  /** Text above the header. */
  TITLE_ROWS(INFO),
  /** The file is not UTF-8. */
  NOT_UTF_8(WARNING),
  /** Two columns with one header. */
  DUPLICATE_HEADER(WARNING),
  /** A column without a header. */
  EMPTY_HEADER(WARNING),
  /** A row has more fields than the header. */
  EXTRA_FIELDS(WARNING),
  /** A row has fewer fields than the header. */
  MISSING_FIELDS(WARNING),
  /** A cell is longer than 10,000 characters. */
  LONG_CELL(WARNING),
  /** A sheet or file that was not used. */
  NOT_USED(INFO),
  /** More problems of one code than are listed. */
  NOT_LISTED(INFO),
  /** Nothing was won. */
  NOTHING_WON(ERROR),
  /** Most of what was won, or most rows, belong to no account. */
  MOST_DEALS_WITHOUT_ACCOUNT(ERROR),
  /** Every account has the same score. */
  ALL_TIED(ERROR);

  private final ProblemLevel level;

  ProblemCode(ProblemLevel level) {
    this.level = level;
  }

  /** {@return how much such a problem weighs unless a case says otherwise} */
  public ProblemLevel level() {
    return level;
  }
}
