package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeReadiness;

/** Writes what people said of the aspects of a program, a table a model. */
final class ProgrammeTables {
  private static final ImmutableList<String> HEAD =
      ImmutableList.of(
          "programme.aspect",
          "programme.level",
          "programme.means",
          "programme.seen",
          "plan.source");

  private final ProgrammeReadiness readiness;
  private final Wording wording;
  private final Markdown markdown;

  ProgrammeTables(ProgrammeReadiness readiness, Wording wording, Markdown markdown) {
    this.readiness = readiness;
    this.wording = wording;
    this.markdown = markdown;
  }

  void model(MaturityModel model) {
    markdown.heading(2, Markdown.escaped(wording.label(model.labels())));
    if (!model.source().isEmpty()) {
      markdown.paragraph(
          wording.text("programme.source", "source", Markdown.escaped(model.source())));
    }
    markdown.table(
        HEAD,
        Stream.concat(readiness.weakestFirst(model).stream(), readiness.notAssessed(model).stream())
            .map(this::row)
            .toList());
  }

  private ImmutableList<String> row(MaturityModel.Aspect aspect) {
    Optional<ProgrammeReadiness.Assessment> assessment = readiness.find(aspect);
    return ImmutableList.of(
        wording.label(aspect.labels()),
        assessment
            .map(found -> level(aspect, found.level()))
            .orElseGet(() -> wording.text("programme.notassessed")),
        assessment.map(found -> text(aspect.anchor(found.level()).labels())).orElse(""),
        assessment.map(found -> symptoms(aspect, found)).orElse(""),
        assessment
            .flatMap(ProgrammeReadiness.Assessment::evidence)
            .map(Evidence::source)
            .orElse(""));
  }

  private String level(MaturityModel.Aspect aspect, double level) {
    return wording.text(
        "programme.levelof",
        "level",
        level,
        "best",
        aspect.levels().get(aspect.levels().size() - 1).value());
  }

  private String symptoms(MaturityModel.Aspect aspect, ProgrammeReadiness.Assessment found) {
    return wording.capitalized(
        String.join(
            "; ",
            aspect.symptoms().entrySet().stream()
                .filter(symptom -> found.symptoms().contains(symptom.getKey()))
                .map(symptom -> wording.label(symptom.getValue()))
                .toList()));
  }

  private String text(Labels labels) {
    return wording.capitalized(wording.label(labels));
  }
}
