package org.openkam.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rating;
import org.openkam.core.finding.Finding;

final class FadingRatingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Measure TRUST = Measures.fadingRating("trust", 12, 36);

  @Test
  void anOldRatingCountsLessThanAYoungOne() {
    // Bob's rating is 731 days or 2.0014 years older: its weight is 0.5^2.0014 = 0.249756
    // (8 + 0.249756 * 3) / 1.249759 = 7.000782
    MeasureColumn column = read(account(rating("Ann", DAY, 8), rating("Bob", day(731), 3)));

    assertThat(column.value(0)).isCloseTo(7.000782, within(1e-6));
    assertThat(column.findings()).isEmpty();
  }

  @Test
  void onlyTheLatestRatingOfAPersonCounts() {
    assertThat(read(account(rating("Ann", day(400), 2), rating("Ann", day(30), 6))).value(0))
        .isEqualTo(6);
    assertThat(read(account(rating("Ann", day(30), 6), rating("Ann", day(400), 2))).value(0))
        .isEqualTo(6);
  }

  @Test
  void ratingsOfOneAgeCountTheSameHoweverOldTheyAre() {
    Measure shortLived = Measures.fadingRating("trust", 1, 1200);

    assertThat(
            AccountsAsOf.of(
                    List.of(account(rating("Ann", day(30_000), 4), rating("Bob", day(30_000), 7))),
                    DAY)
                .read(shortLived)
                .value(0))
        .isEqualTo(5.5);
  }

  @Test
  void aRatingCountsToTheLastDayOfItsMonths() {
    LocalDate lastDay = DAY.minusMonths(36);

    assertThat(read(account(rating("Ann", lastDay, 4))).value(0)).isEqualTo(4);

    MeasureColumn tooOld = read(account(rating("Ann", lastDay.minusDays(1), 4)));
    assertThat(tooOld.value(0)).isNaN();
    assertThat(tooOld.findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "MEASURE_TOO_OLD_RATINGS",
                "'rating of trust, half after 12 months, none after 36' was not measured where"
                    + " every rating is too old to count; accounts concerned: 1, such as a"));
  }

  @Test
  void whereNobodyRatedNothingIsReported() {
    MeasureColumn column = read(account());

    assertThat(column.value(0)).isNaN();
    assertThat(column.findings()).isEmpty();
  }

  @Test
  void mustBeReadAsOfADay() {
    assertThatExceptionOfType(MeasureRefusedException.class)
        .isThrownBy(() -> AccountsAsOf.undated(List.of(account())).read(TRUST))
        .withMessage(
            "measure 'rating of trust, half after 12 months, none after 36' must be read as of a"
                + " day, but the accounts have none");
  }

  @Test
  void refusesTermsWithoutLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measures.fadingRating(" ", 12, 36))
        .withMessage("rated criterion must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measures.fadingRating("trust", 0, 36))
        .withMessage("half-life of ratings of 'trust' must be above zero months: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measures.fadingRating("trust", 12, 0))
        .withMessage("ratings of 'trust' must be valid for more than zero months: 0");
  }

  @Test
  void comesBackFromItsDescription() {
    assertThat(Measures.standard().measure(Measures.describe(TRUST))).isEqualTo(TRUST);
    assertThat(TRUST).hasToString(TRUST.name());
  }

  private static MeasureColumn read(Account account) {
    return AccountsAsOf.of(List.of(account), DAY).read(TRUST);
  }

  private static LocalDate day(int daysBefore) {
    return DAY.minusDays(daysBefore);
  }

  private static Account account(Rating... ratings) {
    return Account.builder().id(AccountId.of("a")).name("a").addRatings(ratings).build();
  }

  private static Rating rating(String assessor, LocalDate date, double value) {
    return Rating.builder()
        .account(AccountId.of("a"))
        .criterion("trust")
        .assessor(assessor)
        .date(date)
        .value(value)
        .build();
  }
}
