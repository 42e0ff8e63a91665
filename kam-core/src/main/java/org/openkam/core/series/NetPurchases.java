package org.openkam.core.series;

/**
 * Purchases after refunds were set off against them.
 *
 * @param purchases what remains of each purchase, every amount above zero
 * @param unmatched the sum of the refunds that no earlier purchase covers, zero or more
 */
public record NetPurchases(Transactions purchases, double unmatched) {}
