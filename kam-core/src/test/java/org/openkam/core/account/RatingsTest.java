package org.openkam.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.RatingLinter;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.StandardCriteria;
import org.openkam.core.finding.Finding;

final class RatingsTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
  private static final Rating ANNS_FIRST = rating("fit", "Ann", MAY, 4);
  private static final Rating ANNS_SECOND = rating("fit", "Ann", JUNE, 6);
  private static final Rating BOBS = rating("fit", "Bob", MAY, 9);
  private static final Ratings RATINGS =
      Ratings.of(List.of(ANNS_SECOND, BOBS, ANNS_FIRST, rating("prestige", "Ann", MAY, 2)));

  @Test
  void keepsEachAssessorApart() {
    assertThat(RATINGS.assessors()).containsExactly("Ann", "Bob");
    assertThat(RATINGS.latest(ACME, "fit"))
        .containsExactly(entry("Ann", ANNS_SECOND), entry("Bob", BOBS));
    assertThat(RATINGS.latest(ACME, "growth")).isEmpty();
    assertThat(RATINGS.latest(AccountId.of("bolt"), "fit")).isEmpty();
  }

  @Test
  void takesTheLatestRatingWhateverTheOrder() {
    assertThat(Ratings.of(List.of(ANNS_FIRST, ANNS_SECOND)).latest(ACME, "fit"))
        .containsExactly(entry("Ann", ANNS_SECOND));
  }

  @Test
  void keepsEarlierRatings() {
    assertThat(RATINGS.history(ACME, "fit")).containsExactly(ANNS_FIRST, BOBS, ANNS_SECOND);
    assertThat(Ratings.of(List.of(ANNS_FIRST)).with(List.of(ANNS_SECOND)).all())
        .containsExactly(ANNS_FIRST, ANNS_SECOND);
  }

  @Test
  void carriesTheEvidenceOfARating() {
    Evidence visit = Evidence.builder().source("visit").author("Ann").note("new line").build();

    Rating rating =
        Rating.builder()
            .account(ACME)
            .criterion("fit")
            .assessor("Ann")
            .date(MAY)
            .value(7)
            .evidence(visit)
            .build();

    assertThat(rating.evidence()).hasValue(visit);
  }

  @Test
  void isCheckedAgainstTheScales() {
    Criterion drive = StandardCriteria.criterion("innovation-drive");
    Criterion fit = Criterion.more("fit", Scale.interval(0, 10));
    Criterion revenue = Criterion.more("revenue", Scale.ratio("EUR"));
    Ratings ratings =
        Ratings.of(
            List.of(
                rating("fit", "Ann", MAY, 7.5),
                rating("fit", "Bob", MAY, 14),
                rating("innovation-drive", "Ann", MAY, 7),
                rating("innovation-drive", "Bob", MAY, 8),
                rating("revenue", "Ann", MAY, 1e9),
                rating("charm", "Ann", MAY, 1)));

    assertThat(RatingLinter.check(ratings, List.of(drive, fit, revenue)))
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "RATING_BEYOND_SCALE",
                "acme",
                "'Bob' rated account 'acme' on criterion 'fit' beyond its scale: 14"),
            tuple(
                "RATING_BETWEEN_LEVELS",
                "acme",
                "'Bob' rated account 'acme' on criterion 'innovation-drive' between its levels:"
                    + " 8"),
            tuple(
                "RATING_OF_UNKNOWN_CRITERION",
                "acme",
                "'Ann' rated account 'acme' on the unknown criterion 'charm'"));
  }

  @Test
  void refusesTwoRatingsOfOneDayAndRatingsWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratings.of(List.of(BOBS)).with(List.of(rating("fit", "Bob", MAY, 1))))
        .withMessage("'Bob' must rate account 'acme' on criterion 'fit' once a day: 2025-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rating("fit", "Ann", MAY, Double.NaN))
        .withMessage("rating of account 'acme' on criterion 'fit' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rating("fit", " ", MAY, 1))
        .withMessage("rating must name its assessor: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rating("", "Ann", MAY, 1))
        .withMessage("rating of account 'acme' must name its criterion: ''");
  }

  private static Rating rating(String criterion, String assessor, LocalDate date, double value) {
    return Rating.builder()
        .account(ACME)
        .criterion(criterion)
        .assessor(assessor)
        .date(date)
        .value(value)
        .build();
  }
}
