package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.jackson.KamJson;
import org.openkam.planning.study.Study;

/** The study of 2025 as it was filed, the accounts of 2026, and the model with its new weights. */
final class YearTwoData {
  private static final String FILED = "study-2025.json";

  private YearTwoData() {}

  /** Reads last year's file, which an older version of the library wrote. */
  static Study lastYear() {
    try (InputStream in = Resources.getResource(YearTwoData.class, FILED).openStream()) {
      return KamJson.json().read(in, Study.class);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The board moved ten points from revenue to cooperation. */
  static SelectionModel model() {
    return SelectionModel.builder()
        .id("key-accounts")
        .version("2026")
        .addCriteria(criterion("revenue", "Revenue with us", Scale.ratio("kEUR", 0, 2000)))
        .addCriteria(criterion("growth", "Growth a year", Scale.interval(-20, 20)))
        .addCriteria(criterion("margin", "Gross margin", Scale.ratio("%", 0, 50)))
        .addCriteria(criterion("cooperation", "Will to cooperate", Scale.interval(0, 10)))
        .weights(
            Weights.proportional(
                ImmutableMap.of(
                    "revenue", 30.0, "growth", 25.0, "margin", 20.0, "cooperation", 25.0)))
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(4).build())
        .build();
  }

  private static Criterion criterion(String id, String label, Scale scale) {
    return Criterion.builder().id(id).labels(Labels.of(label)).scale(scale).build();
  }

  /** Who looks after whom. */
  static ImmutableMap<AccountId, String> managers() {
    return ImmutableMap.of(
        AccountId.of("C-101"), "Ann de Wit",
        AccountId.of("C-102"), "Ben Kuipers",
        AccountId.of("C-103"), "Ben Kuipers",
        AccountId.of("C-104"), "Ann de Wit",
        AccountId.of("C-105"), "Eva Smit",
        AccountId.of("C-106"), "Eva Smit",
        AccountId.of("C-107"), "Joris Maas",
        AccountId.of("C-108"), "Joris Maas");
  }

  static ImmutableList<Account> accounts() {
    return ImmutableList.of(
        account("C-101", "Aldermoor", 1640, 4, 31, 8),
        account("C-102", "Brightwell Foods", 1180, 7, 28, 9),
        account("C-103", "Corvane", 1310, -6, 17, 5),
        account("C-104", "Dunmere Logistics", 720, 16, 33, 9),
        account("C-105", "Eastholm", 890, 3, 30, 7),
        account("C-106", "Fernhill", 410, 2, 24, 6),
        account("C-108", "Hollowby", 560, 11, 36, 8));
  }

  private static Account account(
      String id, String name, double revenue, double growth, double margin, double cooperation) {
    return Account.builder()
        .id(AccountId.of(id))
        .name(name)
        .putFigure("revenue", revenue)
        .putFigure("growth", growth)
        .putFigure("margin", margin)
        .putFigure("cooperation", cooperation)
        .build();
  }
}
