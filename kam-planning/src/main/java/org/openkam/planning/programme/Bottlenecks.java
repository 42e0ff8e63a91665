package org.openkam.planning.programme;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Labels;

/** The nine places where key account management gets stuck (Dingena 2002). */
final class Bottlenecks {
  static final MaturityModel MODEL =
      MaturityModel.builder()
          .id("bottlenecks")
          .labels(
              Labels.of(
                  "Nine bottlenecks",
                  "Negen knelpunten",
                  "Neun Engpässe",
                  "Neuf goulots d’étranglement"))
          .source("Dingena 2002")
          .addAspects(
              AspectText.of(
                      "sponsorship",
                      Labels.of(
                          "Commitment of top management",
                          "Betrokkenheid van de directie",
                          "Rückhalt der obersten Leitung",
                          "Engagement de la direction générale"),
                      Labels.of(
                          "nobody in top management answers for key accounts",
                          "niemand in de directie is verantwoordelijk voor keyaccounts",
                          "niemand in der obersten Leitung ist für Key Accounts verantwortlich",
                          "personne à la direction générale ne répond des grands comptes"),
                      Labels.of(
                          "a sponsor in top management has set goals and a budget",
                          "een sponsor in de directie heeft doelen en budget vastgelegd",
                          "ein Sponsor in der obersten Leitung hat Ziele und Budget festgelegt",
                          "un parrain à la direction générale a fixé des objectifs et un budget"),
                      Labels.of(
                          "top management visits key accounts and decides on their plans",
                          "de directie bezoekt keyaccounts en beslist over hun plannen",
                          "die oberste Leitung besucht Key Accounts und entscheidet über deren"
                              + " Pläne",
                          "la direction générale rend visite aux grands comptes et décide de leurs"
                              + " plans"))
                  .symptoms(
                      ImmutableMap.of(
                          "no-visits",
                          Labels.of(
                              "top management has not visited a key account for a year",
                              "de directie heeft al een jaar geen keyaccount bezocht",
                              "die oberste Leitung hat seit einem Jahr keinen Key Account besucht",
                              "la direction générale n’a rendu visite à aucun grand compte depuis"
                                  + " un an"),
                          "not-on-agenda",
                          Labels.of(
                              "account plans are never on the agenda of top management",
                              "accountplannen staan nooit op de agenda van de directie",
                              "Kundenpläne stehen nie auf der Tagesordnung der obersten Leitung",
                              "les plans de compte ne sont jamais à l’ordre du jour de la direction"
                                  + " générale")))
                  .required(1)
                  .build())
          .addAspects(
              AspectText.of(
                      "selection",
                      Labels.of(
                          "Selection of key accounts",
                          "Selectie van keyaccounts",
                          "Auswahl der Key Accounts",
                          "Sélection des grands comptes"),
                      Labels.of(
                          "whoever shouts loudest becomes a key account",
                          "wie het hardst roept, wordt keyaccount",
                          "wer am lautesten ruft, wird Key Account",
                          "celui qui crie le plus fort devient grand compte"),
                      Labels.of(
                          "written criteria decide, and every key account was checked against them",
                          "vastgelegde criteria beslissen, en elke keyaccount is eraan getoetst",
                          "schriftliche Kriterien entscheiden, und jeder Key Account wurde daran"
                              + " geprüft",
                          "des critères écrits décident, et chaque grand compte y a été confronté"),
                      Labels.of(
                          "the selection is reviewed every year, and accounts lose the status too",
                          "de selectie wordt jaarlijks herzien, en klanten verliezen de status ook",
                          "die Auswahl wird jährlich überprüft, und Kunden verlieren den Status"
                              + " auch",
                          "la sélection est revue chaque année, et des clients perdent aussi ce"
                              + " statut"))
                  .symptoms(
                      ImmutableMap.of(
                          "too-many",
                          Labels.of(
                              "there are more key accounts than managers can look after",
                              "er zijn meer keyaccounts dan managers kunnen bedienen",
                              "es gibt mehr Key Accounts, als die Manager betreuen können",
                              "il y a plus de grands comptes que les responsables ne peuvent en"
                                  + " suivre"),
                          "never-removed",
                          Labels.of(
                              "no account has ever lost the status",
                              "nog nooit heeft een klant de status verloren",
                              "noch nie hat ein Kunde den Status verloren",
                              "aucun client n’a jamais perdu ce statut")))
                  .build())
          .addAspects(
              AspectText.of(
                      "balance",
                      Labels.of(
                          "Balance between both sides",
                          "Balans tussen beide partijen",
                          "Ausgewogenheit beider Seiten",
                          "Équilibre entre les deux parties"),
                      Labels.of(
                          "only one side invests in the relationship",
                          "slechts één partij investeert in de relatie",
                          "nur eine Seite investiert in die Beziehung",
                          "une seule partie investit dans la relation"),
                      Labels.of(
                          "both sides know what they give and what they get",
                          "beide partijen weten wat ze geven en wat ze krijgen",
                          "beide Seiten wissen, was sie geben und was sie bekommen",
                          "les deux parties savent ce qu’elles donnent et ce qu’elles reçoivent"),
                      Labels.of(
                          "both sides invest in joint projects with shared goals",
                          "beide partijen investeren in gezamenlijke projecten met gedeelde doelen",
                          "beide Seiten investieren in gemeinsame Projekte mit geteilten Zielen",
                          "les deux parties investissent dans des projets communs aux objectifs"
                              + " partagés"))
                  .symptoms(
                      ImmutableMap.of(
                          "price-only",
                          Labels.of(
                              "every conversation ends at the price",
                              "elk gesprek eindigt bij de prijs",
                              "jedes Gespräch endet beim Preis",
                              "chaque entretien finit sur le prix"),
                          "we-always-ask",
                          Labels.of(
                              "the initiative always comes from us",
                              "het initiatief komt altijd van ons",
                              "die Initiative geht immer von uns aus",
                              "l’initiative vient toujours de nous")))
                  .build())
          .addAspects(
              AspectText.of(
                      "central-and-local",
                      Labels.of(
                          "Central agreements against local practice",
                          "Centrale afspraken tegenover lokale praktijk",
                          "Zentrale Vereinbarungen gegenüber lokaler Praxis",
                          "Accords centraux face à la pratique locale"),
                      Labels.of(
                          "local units do not know the central agreements or ignore them",
                          "lokale vestigingen kennen de centrale afspraken niet of negeren ze",
                          "lokale Einheiten kennen die zentralen Vereinbarungen nicht oder"
                              + " übergehen sie",
                          "les unités locales ignorent les accords centraux ou n’en tiennent pas"
                              + " compte"),
                      Labels.of(
                          "local units were consulted and apply the central agreements",
                          "lokale vestigingen zijn geraadpleegd en passen de centrale afspraken"
                              + " toe",
                          "lokale Einheiten wurden einbezogen und wenden die zentralen"
                              + " Vereinbarungen an",
                          "les unités locales ont été consultées et appliquent les accords"
                              + " centraux"),
                      Labels.of(
                          "local units improve the central agreements with what they learn",
                          "lokale vestigingen verbeteren de centrale afspraken met wat ze leren",
                          "lokale Einheiten verbessern die zentralen Vereinbarungen mit dem, was"
                              + " sie lernen",
                          "les unités locales améliorent les accords centraux grâce à leur"
                              + " expérience"))
                  .symptoms(
                      ImmutableMap.of(
                          "local-deals",
                          Labels.of(
                              "a local unit sells to a key account on other terms",
                              "een lokale vestiging verkoopt op andere voorwaarden aan een"
                                  + " keyaccount",
                              "eine lokale Einheit verkauft einem Key Account zu anderen"
                                  + " Bedingungen",
                              "une unité locale vend à un grand compte à d’autres conditions"),
                          "not-important-here",
                          Labels.of(
                              "a unit says that the account is not important to it",
                              "een vestiging zegt dat de klant voor haar niet belangrijk is",
                              "eine Einheit sagt, der Kunde sei für sie nicht wichtig",
                              "une unité dit que ce client n’est pas important pour elle")))
                  .build())
          .addAspects(
              AspectText.of(
                      "organization",
                      Labels.of("Organization", "Organisatie", "Organisation", "Organisation"),
                      Labels.of(
                          "nobody knows who decides on a key account",
                          "niemand weet wie over een keyaccount beslist",
                          "niemand weiß, wer über einen Key Account entscheidet",
                          "personne ne sait qui décide pour un grand compte"),
                      Labels.of(
                          "the account manager decides within limits that everybody knows",
                          "de accountmanager beslist binnen grenzen die iedereen kent",
                          "der Account-Manager entscheidet innerhalb von Grenzen, die alle kennen",
                          "le responsable de compte décide dans des limites connues de tous"),
                      Labels.of(
                          "the structure follows that of the customer, unit by unit",
                          "de structuur volgt die van de klant, vestiging voor vestiging",
                          "die Struktur folgt der des Kunden, Einheit für Einheit",
                          "la structure suit celle du client, unité par unité"))
                  .symptoms(
                      ImmutableMap.of(
                          "many-voices",
                          Labels.of(
                              "the customer hears different answers from different departments",
                              "de klant krijgt van elke afdeling een ander antwoord",
                              "der Kunde hört von jeder Abteilung eine andere Antwort",
                              "le client reçoit une réponse différente de chaque service"),
                          "escalation",
                          Labels.of(
                              "simple requests end up with the board",
                              "eenvoudige vragen belanden bij de directie",
                              "einfache Anfragen landen beim Vorstand",
                              "des demandes simples remontent jusqu’à la direction")))
                  .build())
          .addAspects(
              AspectText.of(
                      "team-coordination",
                      Labels.of(
                          "Coordination of teams",
                          "Coördinatie van teams",
                          "Koordination der Teams",
                          "Coordination des équipes"),
                      Labels.of(
                          "everybody works for the account on their own",
                          "iedereen werkt op eigen houtje voor de klant",
                          "jeder arbeitet für sich allein am Kunden",
                          "chacun travaille de son côté pour le client"),
                      Labels.of(
                          "an account team with time of its own meets regularly",
                          "een accountteam met eigen tijd komt regelmatig bijeen",
                          "ein Kundenteam mit eigener Zeit trifft sich regelmäßig",
                          "une équipe de compte disposant de temps se réunit régulièrement"),
                      Labels.of(
                          "the team of several disciplines and countries has one plan and one goal",
                          "het team van meerdere disciplines en landen heeft één plan en één doel",
                          "das Team aus mehreren Fachbereichen und Ländern hat einen Plan und ein"
                              + " Ziel",
                          "l’équipe de plusieurs disciplines et pays a un seul plan et un seul"
                              + " objectif"))
                  .symptoms(
                      ImmutableMap.of(
                          "no-time",
                          Labels.of(
                              "team members have no time for the account",
                              "teamleden hebben geen tijd voor de klant",
                              "Teammitglieder haben keine Zeit für den Kunden",
                              "les membres de l’équipe n’ont pas de temps pour le client"),
                          "meetings-cancelled",
                          Labels.of(
                              "meetings of the team are often cancelled",
                              "teamoverleg gaat vaak niet door",
                              "Teamsitzungen fallen oft aus",
                              "les réunions d’équipe sont souvent annulées")))
                  .build())
          .addAspects(
              AspectText.of(
                      "culture",
                      Labels.of(
                          "Culture and language",
                          "Cultuur en taal",
                          "Kultur und Sprache",
                          "Culture et langue"),
                      Labels.of(
                          "what comes from another country or department is rejected",
                          "wat van een ander land of een andere afdeling komt, wordt afgewezen",
                          "was aus einem anderen Land oder Bereich kommt, wird abgelehnt",
                          "ce qui vient d’un autre pays ou service est rejeté"),
                      Labels.of(
                          "the team speaks the languages of the customer and knows its customs",
                          "het team spreekt de talen van de klant en kent diens gewoonten",
                          "das Team spricht die Sprachen des Kunden und kennt seine"
                              + " Gepflogenheiten",
                          "l’équipe parle les langues du client et connaît ses usages"),
                      Labels.of(
                          "what one country learns is taken up by the others",
                          "wat één land leert, nemen de andere over",
                          "was ein Land lernt, übernehmen die anderen",
                          "ce qu’un pays apprend est repris par les autres"))
                  .symptoms(
                      ImmutableMap.of(
                          "not-invented-here",
                          Labels.of(
                              "good practice from elsewhere is not tried",
                              "goede werkwijzen van elders worden niet geprobeerd",
                              "gute Praxis von anderswo wird nicht ausprobiert",
                              "les bonnes pratiques d’ailleurs ne sont pas essayées"),
                          "headquarters-only",
                          Labels.of(
                              "all material exists in the language of the head office only",
                              "al het materiaal bestaat alleen in de taal van het hoofdkantoor",
                              "alle Unterlagen gibt es nur in der Sprache der Zentrale",
                              "tous les documents n’existent que dans la langue du siège")))
                  .build())
          .addAspects(
              AspectText.of(
                      "information",
                      Labels.of(
                          "Information and knowledge sharing",
                          "Informatie en kennisdeling",
                          "Information und Wissensaustausch",
                          "Information et partage des connaissances"),
                      Labels.of(
                          "everybody keeps their own files on the account",
                          "iedereen houdt eigen bestanden over de klant bij",
                          "jeder führt eigene Unterlagen über den Kunden",
                          "chacun tient ses propres dossiers sur le client"),
                      Labels.of(
                          "contacts, plans and results are kept in one system and are up to date",
                          "contacten, plannen en resultaten staan actueel in één systeem",
                          "Kontakte, Pläne und Ergebnisse stehen aktuell in einem System",
                          "contacts, plans et résultats sont à jour dans un seul système"),
                      Labels.of(
                          "everybody who works for the account sees the same picture, tacit"
                              + " knowledge included",
                          "iedereen die voor de klant werkt, ziet hetzelfde beeld, ook de"
                              + " ongeschreven kennis",
                          "alle, die für den Kunden arbeiten, sehen dasselbe Bild, auch das"
                              + " ungeschriebene Wissen",
                          "tous ceux qui travaillent pour le client ont la même vision, savoir"
                              + " tacite compris"))
                  .symptoms(
                      ImmutableMap.of(
                          "private-contacts",
                          Labels.of(
                              "contacts are known to one person only",
                              "contacten zijn maar bij één persoon bekend",
                              "Kontakte sind nur einer Person bekannt",
                              "des contacts ne sont connus que d’une seule personne"),
                          "stale-data",
                          Labels.of(
                              "data on key accounts are out of date",
                              "gegevens over keyaccounts zijn verouderd",
                              "Daten über Key Accounts sind veraltet",
                              "les données sur les grands comptes sont périmées")))
                  .build())
          .addAspects(
              AspectText.of(
                      "results-and-rewards",
                      Labels.of(
                          "Results and rewards",
                          "Resultaten en beloning",
                          "Ergebnisse und Vergütung",
                          "Résultats et rémunération"),
                      Labels.of(
                          "only the results of a country or unit are measured and rewarded",
                          "alleen resultaten van een land of vestiging worden gemeten en beloond",
                          "nur Ergebnisse eines Landes oder einer Einheit werden gemessen und"
                              + " vergütet",
                          "seuls les résultats d’un pays ou d’une unité sont mesurés et"
                              + " récompensés"),
                      Labels.of(
                          "revenue, margin and cost of each key account are known, and pay depends"
                              + " on them in part",
                          "omzet, marge en kosten van elke keyaccount zijn bekend, en de beloning"
                              + " hangt er deels van af",
                          "Umsatz, Marge und Kosten jedes Key Accounts sind bekannt, und die"
                              + " Vergütung hängt zum Teil davon ab",
                          "le chiffre d’affaires, la marge et les coûts de chaque grand compte sont"
                              + " connus, et la rémunération en dépend en partie"),
                      Labels.of(
                          "everybody who contributes shares in the result of the key account",
                          "iedereen die bijdraagt, deelt in het resultaat van de keyaccount",
                          "alle, die beitragen, haben am Ergebnis des Key Accounts teil",
                          "tous ceux qui contribuent ont part au résultat du grand compte"))
                  .symptoms(
                      ImmutableMap.of(
                          "quarterly-pressure",
                          Labels.of(
                              "account managers give discounts to reach the quarter",
                              "accountmanagers geven korting om het kwartaal te halen",
                              "Account-Manager geben Rabatte, um das Quartal zu schaffen",
                              "les responsables de compte accordent des remises pour boucler le"
                                  + " trimestre"),
                          "not-attributed",
                          Labels.of(
                              "nobody can say what a key account costs",
                              "niemand kan zeggen wat een keyaccount kost",
                              "niemand kann sagen, was ein Key Account kostet",
                              "personne ne peut dire ce que coûte un grand compte")))
                  .build())
          .build();

  private Bottlenecks() {}
}
