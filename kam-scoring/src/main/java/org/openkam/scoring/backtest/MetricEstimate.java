package org.openkam.scoring.backtest;

/**
 * How well a model chose, on average over the origins.
 *
 * @param value the mean of the measure over the origins at which it is defined
 * @param interval where it would lie with other accounts of the same kind, at the same origins
 */
public record MetricEstimate(double value, ConfidenceInterval interval) {}
