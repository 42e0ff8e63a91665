package org.openkam.planning.study;

/**
 * What the loss of an account would cost in one of the groups that it belongs to.
 *
 * @param dimension what accounts are grouped by, such as country
 * @param group the group, such as DE
 * @param share the share of the account in the size of its group, above zero and at most one
 */
public record GroupLoss(String dimension, String group, double share) {}
