package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Window;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammeReadiness;

/** What is known before the start of a key account program, and what management says of it. */
final class ProgramStart {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

  private ProgramStart() {}

  static ProgrammeReadiness readiness() {
    return ProgrammeReadiness.builder()
        .name("key account program")
        .putAssessment(
            "right-accounts",
            ProgrammeReadiness.Assessment.builder()
                .level(2)
                .evidence(Evidence.from("audit of June"))
                .build())
        .level("management-support", 1)
        .level("solid-scorecard", 1)
        .level("lived-benefits", 2)
        .level("sponsorship", 0)
        .level("selection", 3)
        .level("balance", 3)
        .level("central-and-local", 2)
        .level("organization", 3)
        .level("team-coordination", 2)
        .level("culture", 3)
        .putAssessment(
            "information",
            ProgrammeReadiness.Assessment.builder()
                .level(1)
                .addSymptoms("private-contacts", "stale-data")
                .evidence(Evidence.from("survey of the account managers"))
                .build())
        .level("results-and-rewards", 2)
        .build();
  }

  /** How important the program is, by three years of eight customers. */
  static ProgrammeImportance importance() {
    return ProgrammeImportance.of(
        ImmutableList.of(
            account("Aldermoor", List.of(2100, 2400, 3050), List.of(610, 600, 640)),
            account("Brightwell", List.of(1200, 1260, 1310), List.of(340, 350, 360)),
            account("Corvane", List.of(900, 880, 860), List.of(260, 250, 240)),
            account("Dunmere", List.of(640, 650, 660), List.of(190, 190, 190)),
            account("Eastholm", List.of(420, 430, 430), List.of(130, 130, 130)),
            account("Fernhill", List.of(400, 410, 415), List.of(120, 120, 120)),
            account("Glanford", List.of(380, 370, 375), List.of(110, 110, 110)),
            account("Hollowby", List.of(300, 300, 290), List.of(90, 90, 85))),
        LAST_DAY,
        year("revenue"),
        year("margin"),
        3);
  }

  private static Measure year(String series) {
    return Measures.series(series).over(Window.months(12)).sum();
  }

  private static Account account(String name, List<Integer> revenue, List<Integer> margin) {
    return Account.builder()
        .id(AccountId.of(name))
        .putSeries("revenue", yearly(revenue))
        .putSeries("margin", yearly(margin))
        .build();
  }

  private static MetricSeries yearly(List<Integer> values) {
    return MetricSeries.of(
        "thousand EUR",
        List.of(LAST_DAY.minusYears(2), LAST_DAY.minusYears(1), LAST_DAY),
        values.stream().mapToDouble(Integer::doubleValue).toArray());
  }
}
