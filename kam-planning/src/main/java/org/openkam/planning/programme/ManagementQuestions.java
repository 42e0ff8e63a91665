package org.openkam.planning.programme;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;

/** The four questions that management answers about its key account approach (Verbinnen). */
final class ManagementQuestions {
  static final MaturityModel MODEL =
      MaturityModel.builder()
          .id("management-questions")
          .labels(
              Labels.of(
                  "Four questions to management",
                  "Vier vragen aan de directie",
                  "Vier Fragen an die Geschäftsleitung",
                  "Quatre questions à la direction"))
          .source("Verbinnen")
          .addAspects(
              question(
                  "right-accounts",
                  Labels.of(
                      "Have you chosen the right accounts?",
                      "Zijn de juiste klanten gekozen?",
                      "Sind die richtigen Kunden gewählt?",
                      "Avez-vous choisi les bons clients ?"),
                  Labels.of(
                      "there are no written criteria",
                      "er zijn geen vastgelegde criteria",
                      "es gibt keine schriftlichen Kriterien",
                      "il n’y a pas de critères écrits"),
                  Labels.of(
                      "there are criteria, but not every key account was checked against them",
                      "er zijn criteria, maar niet elke keyaccount is eraan getoetst",
                      "es gibt Kriterien, aber nicht jeder Key Account wurde daran geprüft",
                      "il y a des critères, mais tous les grands comptes n’y ont pas été"
                          + " confrontés"),
                  Labels.of(
                      "every key account meets written criteria",
                      "elke keyaccount voldoet aan vastgelegde criteria",
                      "jeder Key Account erfüllt schriftliche Kriterien",
                      "chaque grand compte remplit des critères écrits")),
              question(
                  "management-support",
                  Labels.of(
                      "Does management support the approach?",
                      "Steunt de directie de aanpak?",
                      "Unterstützt die Leitung den Ansatz?",
                      "La direction soutient-elle la démarche ?"),
                  Labels.of(
                      "management leaves key accounts to sales",
                      "de directie laat keyaccounts aan verkoop over",
                      "die Leitung überlässt Key Accounts dem Vertrieb",
                      "la direction s’en remet aux ventes pour les grands comptes"),
                  Labels.of(
                      "management approves, but does not take part",
                      "de directie keurt het goed, maar doet niet mee",
                      "die Leitung ist einverstanden, beteiligt sich aber nicht",
                      "la direction approuve, mais n’y prend pas part"),
                  Labels.of(
                      "management visits key accounts and gives feedback on their plans",
                      "de directie bezoekt keyaccounts en geeft feedback op hun plannen",
                      "die Leitung besucht Key Accounts und gibt Rückmeldung zu deren Plänen",
                      "la direction rend visite aux grands comptes et commente leurs plans")),
              question(
                  "solid-scorecard",
                  Labels.of(
                      "Have you built a solid scorecard?",
                      "Is er een gedegen scorecard?",
                      "Gibt es eine solide Scorecard?",
                      "Avez-vous construit un tableau de bord solide ?"),
                  Labels.of(
                      "nothing but revenue is measured",
                      "er wordt alleen omzet gemeten",
                      "gemessen wird nur der Umsatz",
                      "on ne mesure que le chiffre d’affaires"),
                  Labels.of(
                      "there is a scorecard, but the customer does not know it",
                      "er is een scorecard, maar de klant kent die niet",
                      "es gibt eine Scorecard, aber der Kunde kennt sie nicht",
                      "il existe un tableau de bord, mais le client ne le connaît pas"),
                  Labels.of(
                      "the scorecard is shared with the customer and discussed regularly",
                      "de scorecard wordt met de klant gedeeld en regelmatig besproken",
                      "die Scorecard wird mit dem Kunden geteilt und regelmäßig besprochen",
                      "le tableau de bord est partagé avec le client et discuté régulièrement")),
              question(
                  "lived-benefits",
                  Labels.of(
                      "Does the customer experience the benefits?",
                      "Ervaart de klant de voordelen?",
                      "Erlebt der Kunde die Vorteile?",
                      "Le client vit-il les bénéfices ?"),
                  Labels.of(
                      "we only talk about the benefits",
                      "we praten alleen over de voordelen",
                      "wir reden nur über die Vorteile",
                      "nous ne faisons que parler des bénéfices"),
                  Labels.of(
                      "some key accounts confirm the benefits",
                      "sommige keyaccounts bevestigen de voordelen",
                      "einige Key Accounts bestätigen die Vorteile",
                      "certains grands comptes confirment les bénéfices"),
                  Labels.of(
                      "every key account confirms the benefits with figures",
                      "elke keyaccount bevestigt de voordelen met cijfers",
                      "jeder Key Account bestätigt die Vorteile mit Zahlen",
                      "chaque grand compte confirme les bénéfices, chiffres à l’appui")))
          .build();

  private ManagementQuestions() {}

  private static MaturityModel.Aspect question(
      String id, Labels question, Labels no, Labels partly, Labels yes) {
    return MaturityModel.Aspect.builder()
        .id(id)
        .labels(question)
        .levels(
            ImmutableList.of(
                new Scale.Level(0, no), new Scale.Level(1, partly), new Scale.Level(2, yes)))
        .build();
  }
}
