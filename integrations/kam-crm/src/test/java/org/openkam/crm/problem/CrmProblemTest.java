package org.openkam.crm.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

final class CrmProblemTest {
  @Test
  void quotesWhatAFileHoldsAsItStandsThere() {
    CrmProblem problem =
        new CrmProblem(
            ProblemCode.NAME_FOLDED,
            ProblemLevel.INFO,
            "deals.csv",
            0,
            "Account",
            ImmutableMap.of("value", "$1 {other}", "other", "Acme"));

    assertThat(problem)
        .hasToString(
            "deals.csv column 'Account': names were joined without regard to case and blanks, such"
                + " as '$1 {other}' with 'Acme'");
  }
}
