package org.openkam.examples.kotlin

import java.time.LocalDate
import org.openkam.core.account.Account
import org.openkam.core.account.AccountId
import org.openkam.core.criterion.Criterion
import org.openkam.core.criterion.Scale
import org.openkam.core.criterion.Weights
import org.openkam.core.model.SelectionModel
import org.openkam.core.model.SelectionPolicy
import org.openkam.planning.study.KeyAccountStudy
import org.openkam.planning.study.Study

/** A customer as an application holds it; what is not known is null. */
data class Customer(val number: String, val name: String, val revenue: Double?, val fit: Double?)

/** The account of a customer: only what is known has a figure. */
fun Customer.toAccount(): Account =
    Account.builder()
        .id(AccountId.of(number))
        .name(name)
        .apply {
          revenue?.let { putFigure("revenue", it) }
          fit?.let { putFigure("fit", it) }
        }
        .build()

private val MODEL: SelectionModel =
    SelectionModel.builder()
        .id("kotlin")
        .addCriteria(
            Criterion.more("revenue", Scale.ratio("EUR", 0.0, 1_000_000.0)),
            Criterion.more("fit", Scale.interval(0.0, 10.0)),
        )
        .weights(Weights.of("revenue", 60.0, "fit", 40.0))
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).minCriteria(2).build())
        .build()

/** Chooses the key accounts among some customers, as known on a day. */
fun study(customers: List<Customer>, day: LocalDate): Study =
    KeyAccountStudy.of(MODEL).asOf(day).on(customers.map(Customer::toAccount))

/** A line for each key account: its name, its score and its strongest reason. */
fun lines(study: Study): List<String> =
    study.keyAccounts().map { chosen ->
      val reason = chosen.explanation().contributions().maxBy { it.amount() }
      "%s: %.2f, most by %s"
          .format(java.util.Locale.ROOT, study.name(chosen.account()), chosen.score().score(), reason.criterion().id())
    }
