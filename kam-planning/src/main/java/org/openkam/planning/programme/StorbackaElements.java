package org.openkam.planning.programme;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Labels;

/** The eight design elements of strategic account management programs (Storbacka 2012). */
final class StorbackaElements {
  static final MaturityModel MODEL =
      MaturityModel.builder()
          .id("storbacka")
          .labels(
              Labels.of(
                  "Eight design elements",
                  "Acht ontwerpelementen",
                  "Acht Gestaltungselemente",
                  "Huit éléments de conception"))
          .source("Storbacka 2012")
          .addAspects(
              AspectText.of(
                      "account-portfolio",
                      Labels.of(
                          "Account portfolio definition",
                          "Bepaling van de klantenportefeuille",
                          "Bestimmung des Kundenportfolios",
                          "Définition du portefeuille de comptes"),
                      Labels.of(
                          "it is not settled which accounts belong to the program",
                          "het ligt niet vast welke klanten tot het programma horen",
                          "es ist nicht geregelt, welche Kunden zum Programm gehören",
                          "on n’a pas défini quels clients appartiennent au programme"),
                      Labels.of(
                          "criteria settle which accounts belong to the program and how many",
                          "criteria bepalen welke klanten tot het programma horen en hoeveel",
                          "Kriterien regeln, welche und wie viele Kunden zum Programm gehören",
                          "des critères fixent quels clients appartiennent au programme et"
                              + " combien"),
                      Labels.of(
                          "the portfolio is managed as a whole, with risk and investment in"
                              + " balance",
                          "de portefeuille wordt als geheel gestuurd, met risico en investering in"
                              + " evenwicht",
                          "das Portfolio wird als Ganzes gesteuert, mit Risiko und Investition im"
                              + " Gleichgewicht",
                          "le portefeuille est géré comme un tout, en équilibrant risque et"
                              + " investissement"))
                  .symptoms(
                      ImmutableMap.of(
                          "inherited-list",
                          Labels.of(
                              "the list of key accounts was inherited",
                              "de lijst van keyaccounts is overgeërfd",
                              "die Liste der Key Accounts wurde übernommen",
                              "la liste des grands comptes est héritée"),
                          "all-strategic",
                          Labels.of(
                              "every large customer is called strategic",
                              "elke grote klant heet strategisch",
                              "jeder große Kunde heißt strategisch",
                              "tout gros client est dit stratégique")))
                  .build())
          .addAspects(
              AspectText.of(
                      "account-planning",
                      Labels.of(
                          "Account business planning",
                          "Accountplanning",
                          "Geschäftsplanung je Kunde",
                          "Planification par compte"),
                      Labels.of(
                          "there are sales targets, but no plans",
                          "er zijn verkoopdoelen, maar geen plannen",
                          "es gibt Vertriebsziele, aber keine Pläne",
                          "il y a des objectifs de vente, mais pas de plans"),
                      Labels.of(
                          "each key account has a plan with goals, actions and a budget",
                          "elke keyaccount heeft een plan met doelen, acties en budget",
                          "jeder Key Account hat einen Plan mit Zielen, Maßnahmen und Budget",
                          "chaque grand compte a un plan avec objectifs, actions et budget"),
                      Labels.of(
                          "the customer takes part in the plan, and it feeds the plans of the"
                              + " company",
                          "de klant werkt mee aan het plan, en het voedt de plannen van het"
                              + " bedrijf",
                          "der Kunde wirkt am Plan mit, und er fließt in die Unternehmensplanung"
                              + " ein",
                          "le client participe au plan, qui alimente ceux de l’entreprise"))
                  .symptoms(
                      ImmutableMap.of(
                          "copied-plan",
                          Labels.of(
                              "plans of different accounts read the same",
                              "plannen van verschillende klanten zijn gelijkluidend",
                              "Pläne verschiedener Kunden lesen sich gleich",
                              "les plans de différents clients se ressemblent mot pour mot"),
                          "unknown-to-team",
                          Labels.of(
                              "the team does not know the plan",
                              "het team kent het plan niet",
                              "das Team kennt den Plan nicht",
                              "l’équipe ne connaît pas le plan")))
                  .build())
          .addAspects(
              AspectText.of(
                      "value-proposition",
                      Labels.of(
                          "Account-specific value proposition",
                          "Waardepropositie per klant",
                          "Kundenspezifisches Wertversprechen",
                          "Proposition de valeur propre au client"),
                      Labels.of(
                          "we offer what we have",
                          "we bieden wat we hebben",
                          "wir bieten an, was wir haben",
                          "nous offrons ce que nous avons"),
                      Labels.of(
                          "each key account knows what it gains from us, in figures",
                          "elke keyaccount weet in cijfers wat wij opleveren",
                          "jeder Key Account weiß in Zahlen, was er durch uns gewinnt",
                          "chaque grand compte sait, chiffres à l’appui, ce qu’il gagne avec nous"),
                      Labels.of(
                          "value is created together, measured and shared",
                          "waarde wordt samen gecreëerd, gemeten en gedeeld",
                          "Wert wird gemeinsam geschaffen, gemessen und geteilt",
                          "la valeur est créée ensemble, mesurée et partagée"))
                  .symptoms(
                      ImmutableMap.of(
                          "feature-talk",
                          Labels.of(
                              "offers describe products instead of benefits",
                              "offertes beschrijven producten in plaats van voordelen",
                              "Angebote beschreiben Produkte statt Nutzen",
                              "les offres décrivent des produits au lieu de bénéfices"),
                          "discount-decides",
                          Labels.of(
                              "only a discount wins the order",
                              "alleen korting levert de order op",
                              "nur ein Rabatt bringt den Auftrag",
                              "seule une remise emporte la commande")))
                  .build())
          .addAspects(
              AspectText.of(
                      "management-process",
                      Labels.of(
                          "Account management process",
                          "Accountmanagementproces",
                          "Prozess des Account-Managements",
                          "Processus de gestion de compte"),
                      Labels.of(
                          "every account manager works in their own way",
                          "elke accountmanager werkt op eigen wijze",
                          "jeder Account-Manager arbeitet auf seine Weise",
                          "chaque responsable de compte travaille à sa façon"),
                      Labels.of(
                          "one process leads from analysis over plan to review",
                          "één proces leidt van analyse via plan naar evaluatie",
                          "ein Prozess führt von der Analyse über den Plan zur Überprüfung",
                          "un processus mène de l’analyse au plan puis à l’évaluation"),
                      Labels.of(
                          "the process connects with those of the customer",
                          "het proces sluit aan op die van de klant",
                          "der Prozess ist mit denen des Kunden verbunden",
                          "le processus s’articule avec ceux du client"))
                  .symptoms(
                      ImmutableMap.of(
                          "hero-dependent",
                          Labels.of(
                              "results depend on a few people",
                              "resultaten hangen van enkele mensen af",
                              "Ergebnisse hängen von wenigen Menschen ab",
                              "les résultats dépendent de quelques personnes"),
                          "no-handover",
                          Labels.of(
                              "nothing is handed over when a manager leaves",
                              "er wordt niets overgedragen als een manager vertrekt",
                              "beim Weggang eines Managers wird nichts übergeben",
                              "rien n’est transmis quand un responsable part")))
                  .build())
          .addAspects(
              AspectText.of(
                      "organizational-integration",
                      Labels.of(
                          "Organizational integration",
                          "Inbedding in de organisatie",
                          "Einbindung in die Organisation",
                          "Intégration dans l’organisation"),
                      Labels.of(
                          "the program is a matter of sales alone",
                          "het programma is alleen een zaak van verkoop",
                          "das Programm ist allein Sache des Vertriebs",
                          "le programme n’est l’affaire que des ventes"),
                      Labels.of(
                          "every department knows its part and has a contact for each key account",
                          "elke afdeling kent haar rol en heeft een contactpersoon per keyaccount",
                          "jede Abteilung kennt ihren Beitrag und hat einen Ansprechpartner je Key"
                              + " Account",
                          "chaque service connaît son rôle et a un interlocuteur par grand compte"),
                      Labels.of(
                          "key accounts set priorities across all departments",
                          "keyaccounts bepalen de prioriteiten in alle afdelingen",
                          "Key Accounts setzen Prioritäten in allen Abteilungen",
                          "les grands comptes fixent les priorités de tous les services"))
                  .symptoms(
                      ImmutableMap.of(
                          "internal-fight",
                          Labels.of(
                              "account managers spend their time on convincing colleagues",
                              "accountmanagers zijn vooral bezig collega's te overtuigen",
                              "Account-Manager verbringen ihre Zeit damit, Kollegen zu überzeugen",
                              "les responsables de compte passent leur temps à convaincre leurs"
                                  + " collègues"),
                          "departments-unaware",
                          Labels.of(
                              "departments do not know who the key accounts are",
                              "afdelingen weten niet wie de keyaccounts zijn",
                              "Abteilungen wissen nicht, wer die Key Accounts sind",
                              "des services ne savent pas qui sont les grands comptes")))
                  .build())
          .addAspects(
              AspectText.of(
                      "support-capabilities",
                      Labels.of(
                          "Support capabilities",
                          "Ondersteuning",
                          "Unterstützende Fähigkeiten",
                          "Moyens d’appui"),
                      Labels.of(
                          "there are neither tools nor data for key accounts",
                          "er zijn geen hulpmiddelen of gegevens voor keyaccounts",
                          "es gibt weder Werkzeuge noch Daten für Key Accounts",
                          "il n’y a ni outils ni données pour les grands comptes"),
                      Labels.of(
                          "tools, data and training are there for every account team",
                          "hulpmiddelen, gegevens en training zijn er voor elk accountteam",
                          "Werkzeuge, Daten und Schulungen stehen jedem Kundenteam zur Verfügung",
                          "outils, données et formation sont à disposition de chaque équipe de"
                              + " compte"),
                      Labels.of(
                          "a program office spreads what works",
                          "een programmabureau verspreidt wat werkt",
                          "ein Programmbüro verbreitet, was funktioniert",
                          "un bureau de programme diffuse ce qui fonctionne"))
                  .symptoms(
                      ImmutableMap.of(
                          "spreadsheets",
                          Labels.of(
                              "each team builds its own spreadsheets",
                              "elk team maakt eigen spreadsheets",
                              "jedes Team baut eigene Tabellen",
                              "chaque équipe bâtit ses propres tableurs"),
                          "no-office",
                          Labels.of(
                              "nobody is in charge of the program",
                              "niemand heeft de leiding over het programma",
                              "niemand leitet das Programm",
                              "personne n’est chargé du programme")))
                  .build())
          .addAspects(
              AspectText.of(
                      "performance-management",
                      Labels.of(
                          "Account performance management",
                          "Prestatiesturing per klant",
                          "Leistungssteuerung je Kunde",
                          "Pilotage de la performance par compte"),
                      Labels.of(
                          "the profit of a key account is not known",
                          "de winst op een keyaccount is niet bekend",
                          "der Gewinn mit einem Key Account ist nicht bekannt",
                          "le profit d’un grand compte n’est pas connu"),
                      Labels.of(
                          "revenue, margin, cost and satisfaction of each key account are measured",
                          "omzet, marge, kosten en tevredenheid van elke keyaccount worden gemeten",
                          "Umsatz, Marge, Kosten und Zufriedenheit jedes Key Accounts werden"
                              + " gemessen",
                          "chiffre d’affaires, marge, coûts et satisfaction de chaque grand compte"
                              + " sont mesurés"),
                      Labels.of(
                          "long-term value decides on resources and pay",
                          "waarde op lange termijn bepaalt middelen en beloning",
                          "langfristiger Wert entscheidet über Ressourcen und Vergütung",
                          "la valeur à long terme décide des ressources et de la rémunération"))
                  .symptoms(
                      ImmutableMap.of(
                          "short-term",
                          Labels.of(
                              "targets never look beyond the year",
                              "doelen kijken nooit verder dan het jaar",
                              "Ziele reichen nie über das Jahr hinaus",
                              "les objectifs ne dépassent jamais l’année"),
                          "hidden-cost",
                          Labels.of(
                              "cost to serve is spread evenly over all customers",
                              "bedieningskosten worden gelijk over alle klanten verdeeld",
                              "Betreuungskosten werden gleichmäßig auf alle Kunden verteilt",
                              "les coûts de service sont répartis également entre tous les"
                                  + " clients")))
                  .build())
          .addAspects(
              AspectText.of(
                      "team-profile",
                      Labels.of(
                          "Account team profile and skills",
                          "Profiel en vaardigheden van het accountteam",
                          "Profil und Fähigkeiten des Kundenteams",
                          "Profil et compétences de l’équipe de compte"),
                      Labels.of(
                          "one person looks after the account",
                          "één persoon zorgt voor de klant",
                          "eine Person kümmert sich um den Kunden",
                          "une seule personne s’occupe du client"),
                      Labels.of(
                          "a team with agreed roles looks after the account",
                          "een team met afgesproken rollen zorgt voor de klant",
                          "ein Team mit vereinbarten Rollen kümmert sich um den Kunden",
                          "une équipe aux rôles convenus s’occupe du client"),
                      Labels.of(
                          "the team mirrors the customer in functions, levels and countries",
                          "het team weerspiegelt de klant in functies, niveaus en landen",
                          "das Team spiegelt den Kunden in Funktionen, Ebenen und Ländern",
                          "l’équipe reflète le client par fonctions, niveaux et pays"))
                  .symptoms(
                      ImmutableMap.of(
                          "single-contact",
                          Labels.of(
                              "contact stops when one person is away",
                              "het contact valt stil als één persoon weg is",
                              "der Kontakt ruht, wenn eine Person fehlt",
                              "le contact s’arrête quand une personne est absente"),
                          "buyers-only",
                          Labels.of(
                              "the team talks to buyers only",
                              "het team spreekt alleen met inkopers",
                              "das Team spricht nur mit Einkäufern",
                              "l’équipe ne parle qu’aux acheteurs")))
                  .build())
          .build();

  private StorbackaElements() {}
}
