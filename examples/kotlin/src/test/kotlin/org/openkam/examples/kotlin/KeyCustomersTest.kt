package org.openkam.examples.kotlin

import java.time.LocalDate
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class KeyCustomersTest {
  private val customers =
      listOf(
          Customer("1", "Acme", 500_000.0, 8.0),
          Customer("2", "Bolt", 900_000.0, 2.0),
          Customer("3", "Core", 100_000.0, 9.0),
      )

  @Test
  fun choosesTheBestByBothCriteria() {
    // Acme 0.6 * 0.5 + 0.4 * 0.8 = 0.62, Bolt 0.54 + 0.08 = 0.62, Core 0.06 + 0.36 = 0.42
    val study = study(customers.dropLast(1) + Customer("3", "Core", 100_000.0, 9.5), DAY)

    assertThat(lines(study))
        .containsExactlyInAnyOrder("Acme: 0.62, most by fit", "Bolt: 0.62, most by revenue")
  }

  @Test
  fun leavesOutWhatIsNotKnown() {
    val unknown = Customer("4", "Dorn", null, 10.0).toAccount()

    assertThat(unknown.figures().keys).containsExactly("fit")
  }

  companion object {
    private val DAY: LocalDate = LocalDate.of(2026, 6, 30)
  }
}
