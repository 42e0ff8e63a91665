package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeReadiness;

/** What people said of the aspects of a program, a table a model. */
final class ProgrammeTables {
  static final ImmutableList<String> HEAD =
      ImmutableList.of(
          "programme.aspect",
          "programme.level",
          "programme.means",
          "programme.seen",
          "plan.source");

  private final ProgrammeReadiness readiness;
  private final Wording wording;

  ProgrammeTables(ProgrammeReadiness readiness, Wording wording) {
    this.readiness = readiness;
    this.wording = wording;
  }

  /** {@return the words with the labels of the models} */
  static Wording words(ProgrammeReadiness readiness, Locale locale) {
    return Wording.in(locale).withTerms(Terms.standard().withModels(readiness.models()));
  }

  /** {@return a row an aspect under {@link #HEAD}, the weakest first} */
  ImmutableList<ImmutableList<String>> rows(MaturityModel model) {
    return Stream.concat(
            readiness.weakestFirst(model).stream(), readiness.notAssessed(model).stream())
        .map(this::row)
        .collect(ImmutableList.toImmutableList());
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
