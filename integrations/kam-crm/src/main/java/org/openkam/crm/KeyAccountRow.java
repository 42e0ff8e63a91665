package org.openkam.crm;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.account.AccountId;

/**
 * A key account as it is written for a spreadsheet or back into a CRM.
 *
 * @param account the account
 * @param name its name
 * @param tier the tier or cell it is in, empty if it has none
 * @param rank its place, from 1; tied accounts may share one between two
 * @param score its score, finite; larger is better
 * @param reasons why it was chosen, in one text
 */
public record KeyAccountRow(
    AccountId account, String name, String tier, double rank, double score, String reasons) {
  /**
   * Creates a row.
   *
   * @param account the account
   * @param name its name
   * @param tier the tier or cell it is in, empty if it has none
   * @param rank its place, from 1; tied accounts may share one between two
   * @param score its score, finite; larger is better
   * @param reasons why it was chosen, in one text
   * @throws IllegalArgumentException if the rank is below 1 or the score is not finite
   */
  public KeyAccountRow {
    checkArgument(
        rank >= 1 && Double.isFinite(rank),
        "rank of account '%s' must be at least 1: %s",
        account,
        rank);
    checkArgument(
        Double.isFinite(score), "score of account '%s' must be finite: %s", account, score);
  }
}
