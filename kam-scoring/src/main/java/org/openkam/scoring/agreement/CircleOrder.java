package org.openkam.scoring.agreement;

import com.google.common.primitives.ImmutableIntArray;

/**
 * An order of accounts whose majorities form circles.
 *
 * @param accounts the accounts, best first
 * @param leastContradictions what every order of them contradicts at least
 */
record CircleOrder(ImmutableIntArray accounts, double leastContradictions) {}
