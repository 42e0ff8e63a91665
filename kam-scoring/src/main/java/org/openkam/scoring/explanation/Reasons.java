package org.openkam.scoring.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Scale;

/** Puts the strongest contributions to a score, and differences between two, into words. */
public final class Reasons {
  private static final int DECIMALS = 2;
  private static final double UNITS = 100;
  private static final double LARGE = 1000;

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
   * Names what adds most to a score; where the score is below the base, what counts most against
   * the account comes first.
   *
   * @param explanation why an account has its score
   * @param count how many reasons are given at most
   * @return one phrase a reason, strongest first, with numbers as they are shown elsewhere
   */
  public ImmutableList<String> strongest(Explanation explanation, int count) {
    ImmutableList<Contribution> adding = explanation.strongest(count);
    ImmutableList<Contribution> strongest =
        explanation.score() < explanation.base()
            ? ImmutableList.<Contribution>builder()
                .addAll(explanation.against(count))
                .addAll(adding)
                .build()
            : adding;
    return strongest.stream()
        .limit(count)
        .map(contribution -> phrase(contribution, shown(explanation, contribution)))
        .collect(toImmutableList());
  }

  private static long shown(Explanation explanation, Contribution contribution) {
    int place = explanation.contributions().indexOf(contribution);
    return explanation.shown(DECIMALS).get(place + 1);
  }

  /**
   * Names where one account differs most from another.
   *
   * @param one why the one has its score
   * @param other why the other has its score, by the same scoring
   * @param count how many differences are given at most
   * @return one phrase a difference, the greatest first
   */
  public ImmutableList<String> differences(Explanation one, Explanation other, int count) {
    return one.minus(other).entrySet().stream()
        .filter(difference -> difference.getValue() != 0)
        .sorted(Comparator.comparingDouble(difference -> -Math.abs(difference.getValue())))
        .limit(count)
        .map(
            difference ->
                one.contribution(difference.getKey()).criterion().labels().in(language)
                    + ": "
                    + points(Math.abs(difference.getValue()))
                    + (difference.getValue() > 0
                        ? word(" more", " meer", " mehr")
                        : word(" less", " minder", " weniger")))
        .collect(toImmutableList());
  }

  private String phrase(Contribution contribution, long hundredths) {
    Criterion criterion = contribution.criterion();
    return criterion.labels().in(language)
        + measured(criterion, contribution)
        + (contribution.amount() < 0
            ? word(" costs ", " kost ", " kostet ")
            : word(" brings ", " levert ", " bringt "))
        + points(Math.abs(hundredths / UNITS));
  }

  private String points(double amount) {
    return String.format(Locale.ROOT, "%.2f", amount) + word(" points", " punten", " Punkte");
  }

  private String word(String english, String dutch, String german) {
    return Labels.of(english, dutch, german).in(language);
  }

  private String measured(Criterion criterion, Contribution contribution) {
    if (contribution.measured().isEmpty()) {
      return "";
    }
    double measured = contribution.measured().getAsDouble();
    String value = " " + (isShare(criterion.scale()) ? percent(measured) : number(measured));
    boolean isRating = criterion.scale().type() != Scale.Type.RATIO;
    String unit = criterion.scale().unit().isEmpty() ? "" : " " + criterion.scale().unit();
    return isRating && criterion.bounds().isPresent()
        ? value + word(" of ", " van ", " von ") + number(criterion.bounds().get().highest())
        : value + unit;
  }

  /**
   * {@return whether values are shares: pure numbers, perhaps for a time, from minus one to one at
   * most}
   */
  private static boolean isShare(Scale scale) {
    boolean isPure = scale.unit().isEmpty() || scale.unit().startsWith("per ");
    return scale.type() == Scale.Type.RATIO
        && isPure
        && scale
            .bounds()
            .filter(bounds -> bounds.lowest() >= -1 && bounds.highest() <= 1)
            .isPresent();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** {@return a measured value: whole where it is or where it is large, else two decimals} */
  private static String number(double value) {
    boolean whole = value == Math.rint(value) || Math.abs(value) >= LARGE;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", value);
  }
}
