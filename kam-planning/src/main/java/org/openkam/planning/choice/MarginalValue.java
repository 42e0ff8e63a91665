package org.openkam.planning.choice;

/**
 * What a little more room under a limit would be worth.
 *
 * @param limit the name of the limit
 * @param step by how much the limit is raised, above zero
 * @param gain by how much the value of the best choice then rises, not negative
 */
public record MarginalValue(String limit, double step, double gain) {}
