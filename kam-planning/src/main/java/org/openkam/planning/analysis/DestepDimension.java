package org.openkam.planning.analysis;

/** The six dimensions of the world around a company. */
public enum DestepDimension {
  /** Size, age and make-up of the population. */
  DEMOGRAPHIC,
  /** Growth, income, prices, interest, exchange rates. */
  ECONOMIC,
  /** How people live and what they hold dear. */
  SOCIAL_CULTURAL,
  /** What becomes possible. */
  TECHNOLOGICAL,
  /** Climate, energy, materials, waste. */
  ECOLOGICAL,
  /** Laws, rules and those who make them. */
  POLITICAL_LEGAL
}
