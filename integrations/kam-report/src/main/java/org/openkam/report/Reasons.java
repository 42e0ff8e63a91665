package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.ScaleType;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;

/** Puts the strongest contributions to a score into words. */
public final class Reasons {
  private static final int DECIMALS = 2;

  private final Language language;

  private Reasons(Language language) {
    this.language = language;
  }

  /**
   * Returns reasons in a language.
   *
   * @param language the language
   * @return the reasons
   */
  public static Reasons in(Language language) {
    return new Reasons(language);
  }

  /**
   * Names what adds most to a score.
   *
   * @param explanation why an account has its score
   * @param count how many reasons are given at most
   * @return one phrase a reason, strongest first, with numbers as they are shown elsewhere
   */
  public ImmutableList<String> strongest(Explanation explanation, int count) {
    ImmutableList<Long> shown = explanation.shown(DECIMALS);
    ImmutableList<Contribution> contributions = explanation.contributions();
    return IntStream.range(0, contributions.size())
        .boxed()
        .filter(i -> contributions.get(i).amount() > 0)
        .sorted(Comparator.comparingDouble((Integer i) -> -contributions.get(i).amount()))
        .limit(count)
        .map(i -> phrase(contributions.get(i), shown.get(i + 1)))
        .collect(toImmutableList());
  }

  private String phrase(Contribution contribution, long hundredths) {
    Criterion criterion = contribution.criterion();
    String label = criterion.labels().in(language);
    String brings =
        switch (language) {
          case EN -> " brings ";
          case NL -> " levert ";
          case DE -> " bringt ";
        };
    String points =
        switch (language) {
          case EN -> " points";
          case NL -> " punten";
          case DE -> " Punkte";
        };
    return label
        + measured(criterion, contribution)
        + brings
        + Numbers.hundredths(hundredths)
        + points;
  }

  private String measured(Criterion criterion, Contribution contribution) {
    if (contribution.measured().isEmpty()) {
      return "";
    }
    String of =
        switch (language) {
          case EN -> " of ";
          case NL -> " van ";
          case DE -> " von ";
        };
    String value = " " + Numbers.measured(contribution.measured().getAsDouble());
    boolean isRating = criterion.scale().type() != ScaleType.RATIO;
    String unit = criterion.scale().unit().isEmpty() ? "" : " " + criterion.scale().unit();
    return isRating && criterion.bounds().isPresent()
        ? value + of + highest(criterion.bounds().get())
        : value + unit;
  }

  private static String highest(Bounds bounds) {
    return Numbers.measured(bounds.highest());
  }
}
