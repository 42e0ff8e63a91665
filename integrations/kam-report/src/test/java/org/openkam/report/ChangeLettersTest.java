package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.planning.study.AccountChange;
import org.openkam.planning.study.StudyChanges;

final class ChangeLettersTest {
  private static final ChangeLetters LETTERS = ChangeLetters.in(Locale.ENGLISH);
  private static final AccountChange CAME =
      change("1", "Aldermoor", AccountChange.Membership.CAME)
          .rankNow(2)
          .rankBefore(7)
          .addReasons(reason("GROWN", "the growth went from 3 to 9"))
          .build();
  private static final AccountChange LEFT =
      change("2", "Brightwell", AccountChange.Membership.LEFT).rankNow(5).rankBefore(1).build();
  private static final AccountChange GONE =
      change("3", "Corvane", AccountChange.Membership.LEFT)
          .rankBefore(3)
          .addReasons(reason("ACCOUNT_GONE", "it is no longer in the data"))
          .build();
  private static final AccountChange STAYED =
      change("4", "Dunmere", AccountChange.Membership.STAYED).rankNow(1).rankBefore(2).build();
  private static final AccountChange OUTSIDE =
      change("5", "Eastholm", AccountChange.Membership.OUTSIDE).rankNow(9).rankBefore(9).build();

  @Test
  void writesToTheManagementWhatChanged() {
    assertThat(LETTERS.management(changes(CAME, LEFT, STAYED, OUTSIDE)))
        .isEqualTo(
            """
            # Key accounts on June 30, 2026

            Since June 30, 2025: one new key account, 1 no longer, 1 still.

            ## New

            ### Aldermoor

            Rank 2, before that rank 7.

            - The growth went from 3 to 9.

            ## No longer a key account

            ### Brightwell

            Rank 5, before that rank 1.

            ## Still a key account

            ### Dunmere

            Rank 1, before that rank 2.
            """);
  }

  @Test
  void saysWhatChangedForAllAndLeavesOutWhatIsEmpty() {
    StudyChanges changes =
        StudyChanges.builder()
            .lastDay(LocalDate.of(2025, 6, 30))
            .day(LocalDate.of(2026, 6, 30))
            .addReasons(reason("WEIGHT_CHANGED", "the weight of fit went from 10 % to 20 %"))
            .addAccounts(GONE)
            .build();

    assertThat(LETTERS.management(changes))
        .isEqualTo(
            """
            # Key accounts on June 30, 2026

            Since June 30, 2025: no new key account, 1 no longer, none still.

            ## No longer a key account

            ### Corvane

            Not ranked now, before that rank 3.

            - It is no longer in the data.

            ## What changed for all

            - The weight of fit went from 10 % to 20 %.
            """);
  }

  @Test
  void writesToAManagerWhatToDoAndSay() {
    assertThat(
            LETTERS.manager(
                changes(STAYED, LEFT, CAME, GONE, OUTSIDE), "Ann de Wit", ids("1", "2", "4", "5")))
        .contains(
            """
            # Your key accounts on June 30, 2026

            Ann de Wit,

            ## Aldermoor

            Is a key account now.

            - The growth went from 3 to 9.

            ### Before the customer hears of it

            - Name the account manager.
            - Agree on people and means.
            - Agree on what we expect and offer.
            - Brief all departments.

            ### With the customer

            - Ask what the customer expects.
            - Inform the customer.

            ## Brightwell

            Is no longer a key account by the model. The status is under review until people have\
             decided.

            ### Before the customer hears of it

            - Decide by the model and by people.
            - Agree on who says what.
            - Hand over to regular sales.

            ### With the customer

            - Explain what changes and what stays.
            - Keep what was promised.

            ## Dunmere

            Stays a key account.

            ### This year

            - Review the status once a year.
            """);
  }

  @Test
  void asksForNothingWhereAnAccountIsGone() {
    assertThat(LETTERS.manager(changes(GONE), "Ben", ids("3")))
        .contains(
            """
            # Your key accounts on June 30, 2026

            Ben,

            ## Corvane

            Is no longer in the data. Find out what happened before anything else.

            - It is no longer in the data.
            """);
  }

  @Test
  void writesToNobodyWithoutAKeyAccount() {
    assertThat(LETTERS.manager(changes(CAME, OUTSIDE), "Ben", ids("5", "6"))).isEmpty();
  }

  @Test
  void draftsForCustomersWithoutAnyReasonOfOurs() {
    assertThat(LETTERS.customer(CAME, "Ann"))
        .contains(
            """
            # Draft to Aldermoor

            We would like to work with you as one of our key accounts.

            Before anything changes we want to know what you expect of us, who should talk to\
             whom, and how we both will see that it pays. May I come and talk about it?

            Ann
            """);
    assertThat(LETTERS.customer(LEFT, "Ann"))
        .contains(
            """
            # Draft to Brightwell

            We are changing the way we look after you, and you should hear it from me first.

            What we have promised we keep. When we meet I will explain what changes, what stays,\
             and who will be there for you.

            Ann
            """);
    assertThat(LETTERS.customer(GONE, "Ann")).isEmpty();
    assertThat(LETTERS.customer(STAYED, "Ann")).isEmpty();
    assertThat(LETTERS.customer(OUTSIDE, "Ann")).isEmpty();
  }

  @Test
  void writesInTheLanguageOfTheReader() {
    assertThat(ChangeLetters.in(Locale.GERMAN).manager(changes(CAME), "Ann", ids("1")))
        .contains(
            """
            # Ihre Key Accounts am 30. Juni 2026

            Ann,

            ## Aldermoor

            Ist jetzt Key Account.

            - The growth went from 3 to 9.

            ### Bevor der Kunde davon erfährt

            - Account-Manager benennen.
            - Personal und Mittel vereinbaren.
            - Vereinbaren, was wir erwarten und bieten.
            - Alle Abteilungen informieren.

            ### Mit dem Kunden

            - Fragen, was der Kunde erwartet.
            - Den Kunden informieren.
            """);
    assertThat(ChangeLetters.in(Locale.FRENCH).management(changes(STAYED)))
        .isEqualTo(
            """
            # Grands comptes le 30 juin 2026

            Depuis le 30 juin 2025 : aucun nouveau grand compte, aucun ne l’est plus, 1 l’est\
             resté.

            ## Toujours grands comptes

            ### Dunmere

            Rang 1, auparavant rang 2.
            """);
    assertThat(ChangeLetters.in(Locale.forLanguageTag("nl")).customer(CAME, "Ann"))
        .hasValueSatisfying(
            letter ->
                assertThat(letter)
                    .startsWith(
                        """
                        # Concept voor Aldermoor

                        Wij willen graag met u samenwerken als een van onze keyaccounts.
                        """));
  }

  private static StudyChanges changes(AccountChange... accounts) {
    return StudyChanges.builder()
        .lastDay(LocalDate.of(2025, 6, 30))
        .day(LocalDate.of(2026, 6, 30))
        .addAccounts(accounts)
        .build();
  }

  private static AccountChange.Builder change(
      String id, String name, AccountChange.Membership membership) {
    return AccountChange.builder().account(AccountId.of(id)).name(name).membership(membership);
  }

  private static StudyChanges.Reason reason(String code, String sentence) {
    return new StudyChanges.Reason(
        StudyChanges.Reason.Cause.VALUES, Finding.info(code, "any", sentence, ImmutableMap.of()));
  }

  private static List<AccountId> ids(String... ids) {
    return List.of(ids).stream().map(AccountId::of).toList();
  }
}
