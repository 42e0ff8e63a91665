package org.openkam.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;

final class RoleModelsTest {
  @Test
  @Tag("R117")
  void theProjectManagerWeighsMostAmongFourRolesForThreeParties() {
    RoleModel open = RoleModel.verbinnen();

    assertThat(open.value().missing()).hasSize(12);
    assertThat(open.coverage()).hasValue(0);
    // weights 1, 1, 1 and 2: two of five
    assertThat(open.with(open.value().withCovered(List.of("PROJECT_MANAGER"))).coverage())
        .hasValue(0.4);
    assertThat(open.with(open.value().withCovered(List.of("KNOWLEDGE_MANAGER"))).coverage())
        .hasValue(0.2);
    RoleModel nearly =
        open.with(
            open.value()
                .withCovered(open.value().rows().keySet())
                .with(
                    "PROJECT_MANAGER",
                    "CUSTOMERS",
                    CoverageMatrix.Cell.of(CoverageMatrix.State.OPEN)));
    assertThat(nearly.value().check("Ann").orElseThrow().message())
        .isEqualTo(
            "'Ann' covers 11 of 12 in 'roles-by-party'; missing: PROJECT_MANAGER x CUSTOMERS");
  }

  @Test
  @Tag("R116")
  void threeOfFourFunctionsAreThreeQuarters() {
    RoleModel model = RoleModel.kempeneers();

    assertThat(
            model
                .with(
                    model
                        .value()
                        .withCovered(
                            List.of("relationship-manager", "troubleshooter", "coordinator")))
                .coverage())
        .hasValue(0.75);
    assertThat(RoleModel.all())
        .containsExactly(RoleModel.verbinnen(), model, RoleModel.fieldAndInsideSales());
  }

  @Test
  void aRoleThatAppliesNowhereDoesNotCount() {
    CoverageMatrix roles = CoverageMatrices.checklist("roles", List.of("a", "b"));
    RoleModel model =
        new RoleModel(
            roles
                .withCovered(List.of("a"))
                .with(
                    "b",
                    CoverageMatrices.DONE,
                    CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE)),
            ImmutableMap.of("a", 1.0, "b", 3.0));

    assertThat(model.coverage()).hasValue(1);
    assertThat(
            new RoleModel(CoverageMatrices.checklist("none", List.of()), ImmutableMap.of())
                .coverage())
        .isEmpty();
  }

  @Test
  void refusesRolesWithoutAWeightAndWeightsThatAreNone() {
    CoverageMatrix roles = CoverageMatrices.checklist("roles", List.of("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleModel(roles, ImmutableMap.of("b", 1.0)))
        .withMessage("role model 'roles' must have a weight for each of [a]: [b]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleModel(roles, ImmutableMap.of("a", 0.0)))
        .withMessage("weight of role 'a' must be finite and above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleModel(roles, ImmutableMap.of("a", Double.NaN)))
        .withMessage("weight of role 'a' must be finite and above zero: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleModel(roles, ImmutableMap.of("a", Double.POSITIVE_INFINITY)))
        .withMessage("weight of role 'a' must be finite and above zero: Infinity");
  }

  @Test
  @Tag("R112")
  void insideSalesMayTakeAQuoteOffTheField() {
    CoverageMatrix work =
        CoverageMatrices.rolesByParty(
                List.of("QUOTES", "ORDERS", "PRICES", "VISIT_PLANNING", "AFTERSALES"),
                List.of("FIELD", "INSIDE"))
            .with("QUOTES", "INSIDE", CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED));

    assertThat(work.rowCoverage("QUOTES")).hasValue(0.5);
    assertThat(work.emptyRows())
        .containsExactly("ORDERS", "PRICES", "VISIT_PLANNING", "AFTERSALES");
  }

  @Test
  @Tag("R112")
  void insideSalesQuotesWhileFieldSalesLooksAfterTheAccount() {
    RoleModel open = RoleModel.fieldAndInsideSales();
    CoverageMatrix tasks = open.value();

    assertThat(tasks.missing()).hasSize(6).contains(new CoverageMatrix.Place("QUOTES", "INSIDE"));
    assertThat(tasks.cell("QUOTES", "FIELD").state())
        .isEqualTo(CoverageMatrix.State.NOT_APPLICABLE);
    assertThat(tasks.cell("ACCOUNT", "INSIDE").state())
        .isEqualTo(CoverageMatrix.State.NOT_APPLICABLE);
    assertThat(
            open.with(
                    tasks
                        .with(
                            "QUOTES",
                            "INSIDE",
                            CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED))
                        .with(
                            "ACCOUNT",
                            "FIELD",
                            CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED))
                        .with(
                            "PRICES",
                            "INSIDE",
                            CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED)))
                .coverage())
        .hasValue(0.5);
  }
}
