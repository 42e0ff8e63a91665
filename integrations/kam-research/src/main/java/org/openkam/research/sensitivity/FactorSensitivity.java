package org.openkam.research.sensitivity;

/**
 * How much of the variance of one output comes from one factor.
 *
 * @param factor the name of the factor
 * @param first the share that the factor explains alone
 * @param total the share that the factor explains alone and together with others
 */
public record FactorSensitivity(String factor, SensitivityIndex first, SensitivityIndex total) {}
