package org.openkam.core.scorecard;

import java.time.LocalDate;

/**
 * What the customer said about the progress.
 *
 * @param date the day
 * @param author who said it
 * @param text the words
 */
public record CustomerFeedback(LocalDate date, String author, String text) {}
