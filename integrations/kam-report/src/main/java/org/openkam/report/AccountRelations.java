package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openkam.core.finding.Finding;
import org.openkam.core.phase.PhaseModel;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.report.PageSection.Column;

/** How far the relation with an account is, and who its people are. */
final class AccountRelations {
  private final AccountReport brief;
  private final LocalDate day;
  private final Wording wording;

  AccountRelations(AccountReport brief, Wording wording) {
    this.brief = brief;
    this.day = brief.report().study().day();
    this.wording = wording;
  }

  ImmutableList<PageSection> sections() {
    PageSection phase = new PageSection("phase", wording);
    brief.phase().ifPresent(assessment -> phase(assessment, phase));
    PageSection people = new PageSection("people", wording);
    brief
        .relations()
        .filter(relations -> !relations.map().stakeholders().isEmpty())
        .ifPresent(relations -> people(relations, people));
    return ImmutableList.of(phase, people);
  }

  private void phase(PhaseAssessment assessment, PageSection section) {
    PhaseModel model = assessment.model();
    section.paragraph(
        wording.text(
            "phase.reached",
            ImmutableMap.of(
                "phase", wording.label(assessment.reached().labels()),
                "number", assessment.number(),
                "all", model.phases().size())));
    assessment
        .sideState()
        .ifPresent(
            state -> section.paragraph(wording.text("phase.side", "state", wording.term(state))));
    if (assessment.number() == model.phases().size()) {
      section.paragraph(wording.text("phase.last"));
    } else {
      String next = wording.label(model.phase(assessment.number() + 1).labels());
      section
          .heading(wording.text("phase.missing", "phase", next))
          .bullets(sentences(assessment.blockers()));
    }
  }

  private void people(AccountReport.Relations relations, PageSection section) {
    RelationshipMap map = relations.map();
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    columns.add(Column.text("people.influence"));
    for (Stakeholder.Support support : Stakeholder.Support.values()) {
      columns.add(Column.text("support." + support));
    }
    section
        .table(
            wording.text("people.map"),
            columns.build(),
            Arrays.stream(Stakeholder.Influence.values())
                .sorted(Comparator.reverseOrder())
                .map(influence -> row(map, influence))
                .toList())
        .table(
            wording.text("section.people"),
            Column.texts(
                "relations.name",
                "relations.function",
                "people.roles",
                "relations.superior",
                "relations.known",
                "relations.contact"),
            map.stakeholders().stream().map(this::row).toList())
        .bullets(sentences(map.check(relations.policy(), day)));
  }

  private ImmutableList<String> row(RelationshipMap map, Stakeholder.Influence influence) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(wording.text("influence." + influence));
    for (Stakeholder.Support support : Stakeholder.Support.values()) {
      cells.add(
          String.join(
              ", ",
              map.stakeholders().stream()
                  .filter(one -> one.influence() == influence && one.support() == support)
                  .map(Stakeholder::name)
                  .toList()));
    }
    return cells.build();
  }

  private ImmutableList<String> row(Stakeholder person) {
    return ImmutableList.of(
        person.name(),
        person.function().map(wording::term).orElse(""),
        wording.list(person.roles().stream().map(role -> wording.text("role." + role)).toList()),
        person.reportsTo().map(wording::account).orElse(""),
        wording.list(person.contacts()),
        person.lastContact().map(wording::date).orElse(""));
  }

  private ImmutableList<String> sentences(List<Finding> findings) {
    return findings.stream()
        .map(wording::sentence)
        .map(wording::capitalized)
        .collect(ImmutableList.toImmutableList());
  }
}
