package org.openkam.scoring.backtest;

import org.openkam.core.resampling.BootstrapInterval;

/**
 * How well a model chose, on average over the origins.
 *
 * @param value the mean of the measure over the origins in which it is defined
 * @param interval where it lies when the accounts are drawn anew
 */
public record MetricEstimate(double value, BootstrapInterval interval) {}
