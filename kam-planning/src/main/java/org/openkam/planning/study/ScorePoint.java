package org.openkam.planning.study;

import java.time.LocalDate;

/**
 * What one study said about one account.
 *
 * @param day the day of the study
 * @param score the score, finite; larger is better
 * @param rank the rank, from one (best)
 * @param isKeyAccount whether it was chosen, for today or for later
 * @param model the fingerprint of the model that made the score
 */
public record ScorePoint(
    LocalDate day, double score, double rank, boolean isKeyAccount, String model) {}
