package org.openkam.scoring.stability;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.openkam.core.account.AccountId;

/**
 * All scores at one weight of the criterion of a sweep.
 *
 * @param weight the weight, from zero to one
 * @param scores one score an account, in the order of the accounts of the sweep
 * @param bestFirst the accounts in the order of their scores
 */
public record SweepPoint(
    double weight, ImmutableDoubleArray scores, ImmutableList<AccountId> bestFirst) {}
