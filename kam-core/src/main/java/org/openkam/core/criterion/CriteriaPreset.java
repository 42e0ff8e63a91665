package org.openkam.core.criterion;

import com.google.common.collect.ImmutableList;

/** The lists of criteria that the sources of this library propose, by id. */
public enum CriteriaPreset {
  /** Verbinnen: further criteria beside revenue and profitability. */
  EVOLUTION_AND_SCOPE(
      "international-scope",
      "branches",
      "innovation-capacity",
      "service-quality",
      "digital-transformation"),
  /** Dingena (2002): revenue and profit, now and later, and indirect revenues. */
  DIRECT_AND_INDIRECT_VALUE(
      "revenue",
      "revenue-potential",
      "profit-contribution",
      "future-profit",
      "learning",
      "reputation",
      "network"),
  /** Kempeneers (2017): is it an important customer? */
  IMPORTANCE(
      "revenue-expected",
      "prestige",
      "decision-access",
      "market-fit",
      "purchasing-policy-fit",
      "innovation-drive",
      "sustainability-fit",
      "cooperation-willingness"),
  /** Halifax Consulting (2022). */
  INCOME_GROWTH_CULTURE_HISTORY(
      "income", "growth-potential", "cultural-fit", "relationship-history"),
  /** A Dutch article on understanding key account management: five identification criteria. */
  REVENUE_POTENTIAL_LTV_FIT_STRATEGIC(
      "revenue", "revenue-potential", "lifetime-value", "product-fit", "strategic-value");

  private final ImmutableList<String> ids;

  CriteriaPreset(String... ids) {
    this.ids = ImmutableList.copyOf(ids);
  }

  /** {@return the ids of the criteria, in the order of the source} */
  public ImmutableList<String> ids() {
    return ids;
  }
}
