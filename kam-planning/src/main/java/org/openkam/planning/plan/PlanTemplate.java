package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/**
 * The sections that a plan answers in words.
 *
 * @param id the identifier
 * @param sections the names or questions of the sections by id, in their order
 */
public record PlanTemplate(String id, ImmutableMap<String, Labels> sections) {
  private static final Form<PlanTemplate> FORM =
      Forms.readyOr(
          "a ready template",
          PlanTemplate::byId,
          Fields.of(
              PlanTemplate.class,
              Field.required("id", Forms.NAME, PlanTemplate::id),
              Field.required("sections", Labels.form().map(), PlanTemplate::sections),
              PlanTemplate::new));

  /**
   * Creates a template.
   *
   * @param id the identifier, not blank
   * @param sections the names or questions of the sections by id, at least one
   */
  public PlanTemplate {
    checkArgument(!id.isBlank(), "plan template id must not be blank: '%s'", id);
    checkArgument(!sections.isEmpty(), "plan template '%s' must have a section", id);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<PlanTemplate> form() {
    return FORM;
  }

  private static final PlanTemplate FULL =
      new PlanTemplate(
          "full",
          ImmutableMap.<String, Labels>builder()
              .put(
                  "situation",
                  Labels.of(
                      "What is going on", "Wat er speelt", "Aktuelle Lage", "Situation actuelle"))
              .put(
                  "outlook",
                  Labels.of("What is coming", "Wat er aankomt", "Ausblick", "Perspectives"))
              .put(
                  "advice",
                  Labels.of(
                      "What we advise",
                      "Wat wij adviseren",
                      "Unsere Empfehlung",
                      "Nos recommandations"))
              .put(
                  "opportunities",
                  Labels.of(
                      "What we develop together",
                      "Wat wij samen ontwikkelen",
                      "Was wir gemeinsam entwickeln",
                      "Ce que nous développons ensemble"))
              .put("strategy", Labels.of("Strategy", "Strategie", "Strategie", "Stratégie"))
              .put("people", Labels.of("People", "Mensen", "Menschen", "Personnes"))
              .put("risks", Labels.of("Risks", "Risico's", "Risiken", "Risques"))
              .buildOrThrow());

  private static final PlanTemplate SIX_QUESTIONS =
      new PlanTemplate(
          "six-questions",
          ImmutableMap.<String, Labels>builder()
              .put(
                  "opportunity",
                  Labels.of(
                      "Which kind of opportunity is it?",
                      "Wat voor kans is het?",
                      "Um welche Art von Chance geht es?",
                      "De quel type d’opportunité s’agit-il ?"))
              .put(
                  "outcome",
                  Labels.of(
                      "What do we want to come of it?",
                      "Wat moet het opleveren?",
                      "Was soll dabei herauskommen?",
                      "Que voulons-nous en retirer ?"))
              .put(
                  "known",
                  Labels.of(
                      "Does the customer know the plan?",
                      "Kent de klant het plan?",
                      "Kennt der Kunde den Plan?",
                      "Le client connaît-il le plan ?"))
              .put(
                  "blockers",
                  Labels.of(
                      "What is in the way?",
                      "Wat staat in de weg?",
                      "Was steht im Weg?",
                      "Quels sont les obstacles ?"))
              .put(
                  "record",
                  Labels.of(
                      "Where is it kept in the CRM?",
                      "Waar staat het in het CRM?",
                      "Wo steht es im CRM?",
                      "Où est-ce enregistré dans le CRM ?"))
              .put(
                  "players",
                  Labels.of(
                      "Who are the key players?",
                      "Wie zijn de sleutelfiguren?",
                      "Wer sind die Schlüsselpersonen?",
                      "Qui sont les acteurs clés ?"))
              .buildOrThrow());

  /** {@return the full template; its first four sections are Kempeneers' (2017)} */
  public static PlanTemplate full() {
    return FULL;
  }

  /** {@return six questions on one page, which busy people do answer} */
  public static PlanTemplate sixQuestions() {
    return SIX_QUESTIONS;
  }

  static ImmutableMap<String, PlanTemplate> byId() {
    return Maps.uniqueIndex(ImmutableList.of(full(), sixQuestions()), PlanTemplate::id);
  }
}
