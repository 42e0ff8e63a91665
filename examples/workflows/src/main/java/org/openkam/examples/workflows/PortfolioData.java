package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.planning.resource.AllocationPolicy;

/** Eight accounts, rated from 0 to 10 in two years on the criteria of two axes. */
final class PortfolioData {
  /** What an account in each cell is worth in time, by our own judgement. */
  static final AllocationPolicy HOURS =
      AllocationPolicy.builder()
          .putPoint("HIGH_HIGH", 10.0)
          .putPoint("HIGH_MEDIUM", 8.0)
          .putPoint("MEDIUM_HIGH", 7.0)
          .putPoint("HIGH_LOW", 4.0)
          .putPoint("MEDIUM_MEDIUM", 4.0)
          .putPoint("LOW_HIGH", 3.0)
          .putPoint("MEDIUM_LOW", 1.0)
          .putPoint("LOW_MEDIUM", 1.0)
          .putPoint("LOW_LOW", 0.0)
          .build();

  private static final ImmutableMap<String, Double> ATTRACTIVE =
      ImmutableMap.of("size", 3.0, "growth", 2.0, "margin", 2.0, "fit", 2.0, "loyalty", 1.0);
  private static final ImmutableMap<String, Double> STRONG =
      ImmutableMap.of("share", 4.0, "access", 2.0, "satisfaction", 2.0, "service", 2.0);

  private static final ImmutableList<String> CRITERIA =
      Stream.of(ATTRACTIVE, STRONG)
          .flatMap(weights -> weights.keySet().stream())
          .collect(toImmutableList());

  private PortfolioData() {}

  static SelectionModel model() {
    return SelectionModel.builder()
        .id("portfolio")
        .version("1")
        .criteria(
            CRITERIA.stream()
                .map(id -> Criterion.more(id, Scale.interval(0, 10)))
                .collect(toImmutableList()))
        .weights(Weights.proportional(ATTRACTIVE))
        .addAxes(
            AxisModel.of(PortfolioMatrices.ATTRACTIVENESS, Weights.proportional(ATTRACTIVE)),
            AxisModel.of(PortfolioMatrices.BUSINESS_STRENGTH, Weights.proportional(STRONG)))
        .portfolio(PortfolioMatrices.nineBox())
        .sizeMeasure("revenue")
        .build();
  }

  static ImmutableList<Account> in2024() {
    return ImmutableList.of(
        account("Aldermoor", 410, 8, 7, 6, 8, 7, 7, 7, 8, 7),
        account("Brightwell", 350, 7, 6, 7, 7, 6, 5, 6, 5, 6),
        account("Corvane", 290, 7, 7, 6, 6, 6, 3, 4, 4, 3),
        account("Dunmere", 240, 6, 4, 5, 5, 6, 8, 7, 8, 7),
        account("Eastholm", 190, 5, 5, 5, 6, 5, 5, 5, 5, 6),
        account("Fernhill", 150, 5, 4, 4, 5, 4, 2, 3, 3, 2),
        account("Glanford", 120, 3, 3, 4, 3, 4, 7, 8, 7, 7),
        account("Hollowby", 60, 2, 2, 3, 3, 2, 3, 2, 3, 3));
  }

  static ImmutableList<Account> in2025() {
    return ImmutableList.of(
        account("Aldermoor", 455, 8, 8, 7, 8, 7, 8, 7, 8, 7),
        account("Brightwell", 380, 7, 7, 7, 8, 6, 6, 6, 6, 6),
        account("Corvane", 300, 8, 7, 7, 7, 6, 3, 5, 4, 3),
        account("Dunmere", 235, 5, 4, 5, 5, 5, 8, 7, 7, 7),
        account("Eastholm", 210, 7, 6, 5, 6, 6, 6, 5, 6, 6),
        account("Fernhill", 140, 5, 4, 4, 4, 4, 2, 3, 2, 2),
        account("Glanford", 110, 3, 2, 3, 3, 4, 7, 7, 7, 6),
        account("Hollowby", 65, 2, 3, 3, 3, 2, 3, 3, 3, 3));
  }

  /** Takes the ratings in the order of the criteria, attractiveness first. */
  private static Account account(String name, double revenue, int... ratings) {
    Account.Builder account =
        Account.builder().id(AccountId.of(name)).name(name).putFigure("revenue", revenue);
    for (int i = 0; i < ratings.length; i++) {
      account.putFigure(CRITERIA.get(i), ratings[i]);
    }
    return account.build();
  }
}
