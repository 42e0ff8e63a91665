package org.openkam.planning.programme;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Labels;

/** The five fields of the St. Gallen concept (Zupancic and Müllner 2008). */
final class StGallenFields {
  static final MaturityModel MODEL =
      MaturityModel.builder()
          .id("st-gallen")
          .labels(
              Labels.of(
                  "St. Gallen concept",
                  "St. Gallen-concept",
                  "St. Galler Konzept",
                  "Concept de Saint-Gall"))
          .source("Zupancic and Müllner 2008")
          .addAspects(
              AspectText.of(
                      "strategy",
                      Labels.of("Strategy", "Strategie", "Strategie", "Stratégie"),
                      Labels.of(
                          "key accounts are served like all others",
                          "keyaccounts worden bediend zoals alle andere klanten",
                          "Key Accounts werden wie alle anderen bedient",
                          "les grands comptes sont servis comme les autres"),
                      Labels.of(
                          "each key account has a plan that follows from the strategy of the"
                              + " company",
                          "elke keyaccount heeft een plan dat uit de bedrijfsstrategie volgt",
                          "jeder Key Account hat einen Plan, der aus der Unternehmensstrategie"
                              + " folgt",
                          "chaque grand compte a un plan qui découle de la stratégie de"
                              + " l’entreprise"),
                      Labels.of(
                          "plans are made with the customer and decide on investments",
                          "plannen worden met de klant gemaakt en bepalen de investeringen",
                          "Pläne entstehen mit dem Kunden und entscheiden über Investitionen",
                          "les plans sont établis avec le client et décident des investissements"))
                  .symptoms(
                      ImmutableMap.of(
                          "reactive",
                          Labels.of(
                              "the account team waits for requests",
                              "het accountteam wacht op aanvragen",
                              "das Kundenteam wartet auf Anfragen",
                              "l’équipe de compte attend les demandes"),
                          "plan-in-drawer",
                          Labels.of(
                              "plans are written once a year and not read again",
                              "plannen worden één keer per jaar geschreven en niet meer gelezen",
                              "Pläne werden einmal im Jahr geschrieben und nicht mehr gelesen",
                              "les plans sont écrits une fois par an et ne sont plus relus")))
                  .build())
          .addAspects(
              AspectText.of(
                      "solutions",
                      Labels.of("Solutions", "Oplossingen", "Lösungen", "Solutions"),
                      Labels.of(
                          "key accounts get the catalog and a discount",
                          "keyaccounts krijgen de catalogus en een korting",
                          "Key Accounts bekommen den Katalog und einen Rabatt",
                          "les grands comptes reçoivent le catalogue et une remise"),
                      Labels.of(
                          "the offer is made to measure for each key account, and its benefit is"
                              + " known",
                          "het aanbod is maatwerk per keyaccount, en het voordeel ervan is bekend",
                          "das Angebot ist auf jeden Key Account zugeschnitten, und sein Nutzen ist"
                              + " bekannt",
                          "l’offre est adaptée à chaque grand compte, et son bénéfice est connu"),
                      Labels.of(
                          "solutions are developed together with the customer",
                          "oplossingen worden samen met de klant ontwikkeld",
                          "Lösungen werden gemeinsam mit dem Kunden entwickelt",
                          "les solutions sont développées avec le client"))
                  .symptoms(
                      ImmutableMap.of(
                          "same-offer",
                          Labels.of(
                              "the offer to a key account does not differ from that to others",
                              "het aanbod aan een keyaccount verschilt niet van dat aan anderen",
                              "das Angebot an einen Key Account unterscheidet sich nicht von dem an"
                                  + " andere",
                              "l’offre à un grand compte ne diffère pas de celle faite aux autres"),
                          "unknown-benefit",
                          Labels.of(
                              "nobody can say in figures what the customer gains",
                              "niemand kan in cijfers zeggen wat de klant wint",
                              "niemand kann in Zahlen sagen, was der Kunde gewinnt",
                              "personne ne peut chiffrer ce que gagne le client")))
                  .build())
          .addAspects(
              AspectText.of(
                      "skills",
                      Labels.of("Skills", "Vaardigheden", "Fähigkeiten", "Compétences"),
                      Labels.of(
                          "the best seller became key account manager",
                          "de beste verkoper werd keyaccountmanager",
                          "der beste Verkäufer wurde Key-Account-Manager",
                          "le meilleur vendeur est devenu responsable de grands comptes"),
                      Labels.of(
                          "the profile of the role is written down, and people are chosen and"
                              + " trained by it",
                          "het profiel van de rol ligt vast, en mensen worden erop gekozen en"
                              + " opgeleid",
                          "das Profil der Rolle ist festgelegt, und Menschen werden danach gewählt"
                              + " und geschult",
                          "le profil du rôle est défini, et les personnes sont choisies et formées"
                              + " en conséquence"),
                      Labels.of(
                          "there is a career path, and the team covers every skill that the"
                              + " customer needs",
                          "er is een loopbaanpad, en het team dekt elke vaardigheid die de klant"
                              + " nodig heeft",
                          "es gibt einen Karrierepfad, und das Team deckt jede Fähigkeit ab, die"
                              + " der Kunde braucht",
                          "il existe un parcours de carrière, et l’équipe réunit toutes les"
                              + " compétences dont le client a besoin"))
                  .symptoms(
                      ImmutableMap.of(
                          "turnover",
                          Labels.of(
                              "account managers change every year",
                              "accountmanagers wisselen elk jaar",
                              "Account-Manager wechseln jedes Jahr",
                              "les responsables de compte changent chaque année"),
                          "no-training",
                          Labels.of(
                              "nobody was trained for the role",
                              "niemand is voor de rol opgeleid",
                              "niemand wurde für die Rolle geschult",
                              "personne n’a été formé à ce rôle")))
                  .build())
          .addAspects(
              AspectText.of(
                      "structure",
                      Labels.of("Structure", "Structuur", "Struktur", "Structure"),
                      Labels.of(
                          "the account manager has no authority outside sales",
                          "de accountmanager heeft buiten verkoop niets te zeggen",
                          "der Account-Manager hat außerhalb des Vertriebs nichts zu sagen",
                          "le responsable de compte n’a aucune autorité hors des ventes"),
                      Labels.of(
                          "roles, team and reporting lines are settled for each key account",
                          "rollen, team en rapportagelijnen liggen per keyaccount vast",
                          "Rollen, Team und Berichtswege sind für jeden Key Account geregelt",
                          "les rôles, l’équipe et les liens hiérarchiques sont fixés pour chaque"
                              + " grand compte"),
                      Labels.of(
                          "people, information and money follow the account across units",
                          "mensen, informatie en geld volgen de klant over vestigingen heen",
                          "Menschen, Informationen und Geld folgen dem Kunden über Einheiten"
                              + " hinweg",
                          "les personnes, l’information et l’argent suivent le client à travers les"
                              + " unités"))
                  .symptoms(
                      ImmutableMap.of(
                          "no-mandate",
                          Labels.of(
                              "the account manager must ask for every decision",
                              "de accountmanager moet voor elk besluit toestemming vragen",
                              "der Account-Manager muss für jede Entscheidung nachfragen",
                              "le responsable de compte doit demander pour chaque décision"),
                          "unit-first",
                          Labels.of(
                              "units put their own result first",
                              "vestigingen laten hun eigen resultaat voorgaan",
                              "Einheiten stellen ihr eigenes Ergebnis voran",
                              "les unités font passer leur propre résultat d’abord")))
                  .build())
          .addAspects(
              AspectText.of(
                      "screening",
                      Labels.of("Screening", "Screening", "Screening", "Suivi et contrôle"),
                      Labels.of(
                          "nobody checks what key account management brings",
                          "niemand gaat na wat keyaccountmanagement oplevert",
                          "niemand prüft, was Key-Account-Management bringt",
                          "personne ne vérifie ce qu’apporte la gestion des grands comptes"),
                      Labels.of(
                          "results of each key account are compared with its plan at set dates",
                          "resultaten van elke keyaccount worden op vaste momenten met het plan"
                              + " vergeleken",
                          "die Ergebnisse jedes Key Accounts werden zu festen Terminen mit dem Plan"
                              + " verglichen",
                          "les résultats de chaque grand compte sont comparés au plan à dates"
                              + " fixes"),
                      Labels.of(
                          "what was learned changes selection, plans and the program itself",
                          "wat geleerd is, verandert selectie, plannen en het programma zelf",
                          "was gelernt wurde, verändert Auswahl, Pläne und das Programm selbst",
                          "ce qui a été appris change la sélection, les plans et le programme"
                              + " lui-même"))
                  .symptoms(
                      ImmutableMap.of(
                          "revenue-only",
                          Labels.of(
                              "success means revenue and nothing else",
                              "succes betekent omzet en niets anders",
                              "Erfolg heißt Umsatz und sonst nichts",
                              "le succès se résume au chiffre d’affaires"),
                          "no-review",
                          Labels.of(
                              "the program was never reviewed",
                              "het programma is nooit geëvalueerd",
                              "das Programm wurde nie überprüft",
                              "le programme n’a jamais été évalué")))
                  .build())
          .build();

  private StGallenFields() {}
}
