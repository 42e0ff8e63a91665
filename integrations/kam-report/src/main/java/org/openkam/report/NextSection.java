package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.PlanAction;
import org.openkam.report.PageSection.Column;

/** What is to be done next with an account: what the plan leaves open, and whom to speak to. */
final class NextSection {
  private final AccountReport brief;
  private final LocalDate day;
  private final Wording wording;

  NextSection(AccountReport brief, Wording wording) {
    this.brief = brief;
    this.day = brief.report().study().day();
    this.wording = wording;
  }

  PageSection section() {
    ImmutableList<String> contacts =
        brief.relations().stream()
            .flatMap(all -> all.map().nextSteps(all.policy(), day).stream())
            .map(wording::sentence)
            .map(wording::capitalized)
            .collect(ImmutableList.toImmutableList());
    return new PageSection("next", wording)
        .table(
            wording.text("next.actions"),
            Column.texts("plan.what", "plan.who", "plan.when", "plan.state"),
            brief.plan().map(this::open).orElse(ImmutableList.of()))
        .bullets(contacts);
  }

  private ImmutableList<ImmutableList<String>> open(AccountPlan plan) {
    return plan.actions().stream()
        .filter(action -> action.doneOn().isEmpty())
        .sorted(
            Comparator.comparing(
                PlanAction::when, Comparator.comparing(when -> when.orElse(LocalDate.MAX))))
        .map(
            action ->
                ImmutableList.of(
                    action.what().orElse(action.id()),
                    action.who().orElse(""),
                    action.when().map(wording::date).orElse(""),
                    wording.text(state(action.when()))))
        .collect(ImmutableList.toImmutableList());
  }

  private String state(Optional<LocalDate> when) {
    if (when.isEmpty()) {
      return "next.undated";
    }
    return when.get().isBefore(day) ? "next.overdue" : "next.open";
  }
}
