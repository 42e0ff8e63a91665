package org.openkam.examples.workflows;

import com.google.common.collect.Range;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;
import org.openkam.planning.team.AccountTeam;
import org.openkam.planning.team.EffortSplit;
import org.openkam.planning.team.ManagerLoad;
import org.openkam.planning.team.ManagerSuitability;
import org.openkam.planning.team.RoleModel;
import org.openkam.planning.team.TeamPolicy;
import org.openkam.report.Wording;

/** Staffs the program: how many accounts each manager has, who leads a team, what it lacks. */
public final class StaffProgram {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final Wording WORDS = Wording.in(Locale.ENGLISH);

  private StaffProgram() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(StaffProgram::run);
  }

  static void run(PrintWriter out) {
    TeamPolicy policy = TeamPolicy.builder().minAccounts(2).maxAccounts(4).build();
    say(out, "Load of the managers", ManagerLoad.of(StaffData.managers()).check(policy).stream());
    EffortSplit hours = StaffData.hours();
    say(out, "Time", hours.check(EffortSplit.ACQUISITION, Range.atMost(0.25)).stream());
    AccountTeam team = StaffData.cartech();
    say(out, "Team of Cartech", team.check(policy, TODAY).stream());
    CoverageMatrix languages = team.languages(List.of("nl", "de", "fr"));
    say(out, "Languages of Cartech", languages.check("Cartech").stream());
    RoleModel roles = StaffData.filled(RoleModel.kempeneers(), team);
    out.printf("Roles filled: %s; open:%n", Console.percent(roles.coverage().orElseThrow()));
    roles.value().emptyRows().stream()
        .map(role -> roles.value().rows().get(role).in(Language.EN))
        .forEach(role -> out.println("- " + role));
    for (ManagerSuitability candidate : StaffData.candidates()) {
      String fit = Console.percent(candidate.fit().orElseThrow());
      say(out, candidate.manager() + " fits Cartech to " + fit, candidate.check().stream());
    }
  }

  private static void say(PrintWriter out, String title, Stream<Finding> findings) {
    out.println(title + ":");
    findings.forEach(finding -> out.println("- " + WORDS.sentence(finding)));
  }
}
