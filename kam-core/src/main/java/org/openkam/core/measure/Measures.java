package org.openkam.core.measure;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.openkam.core.fields.Form;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Median;
import org.openkam.core.numeric.Samples;

/**
 * The provided measures.
 *
 * <pre>{@code
 * Measures.figure("revenue")
 * Measures.series("revenue").over(Window.quarters(8)).growth(SeriesSource.GrowthMethod.THEIL_SEN)
 * Measures.series("complaints").over(Window.months(12)).count()
 * Measures.share(Measures.figure("revenue"))
 * }</pre>
 */
public final class Measures {
  static final String KIND = "kind";
  static final String PARAMETERS = "parameters";

  private static final MeasureRegistry STANDARD = MeasureRegistry.of(kinds());

  private Measures() {}

  /** {@return the registry of the provided kinds, to which an application adds its own} */
  public static MeasureRegistry standard() {
    return STANDARD;
  }

  /**
   * {@return the form of measures: a plain figure is its name, other measures have a kind and
   * parameters; the kinds are those of the {@link MeasureRegistry} that the reader knows}
   */
  public static Form<Measure> form() {
    return MeasureForm.INSTANCE;
  }

  private static ImmutableList<MeasureKind> kinds() {
    return ImmutableList.of(
        MeasureKind.of(Figure.KIND, Figure::create),
        MeasureKind.of(PanelRating.KIND, PanelRating::create),
        MeasureKind.of(FadingRating.KIND, FadingRating::create),
        level(SeriesLevel.Level.LATEST),
        level(SeriesLevel.Level.SUM),
        level(SeriesLevel.Level.MEAN),
        MeasureKind.of(TransactionCount.KIND, TransactionCount::create),
        MeasureKind.of(GrowthMeasure.KIND, GrowthMeasure::create),
        MeasureKind.of(TrendEvidence.KIND, TrendEvidence::create),
        MeasureKind.of(Volatility.KIND, Volatility::create),
        MeasureKind.of(tenure()),
        MeasureKind.of(countries()),
        MeasureKind.of(units()),
        MeasureKind.of(sites()),
        MeasureKind.of(ExpectedValue.KIND, ExpectedValue::create),
        MeasureKind.of(quantifiedBenefits()),
        new Share.Kind());
  }

  private static MeasureKind level(SeriesLevel.Level level) {
    return MeasureKind.of(level.kind(), parameters -> SeriesLevel.create(parameters, level));
  }

  /**
   * Describes a measure by its kind and parameters.
   *
   * @param measure the measure
   * @return attributes that {@link MeasureRegistry#measure(Attributes)} makes the measure of again
   */
  public static Attributes describe(Measure measure) {
    return Attributes.builder()
        .put(KIND, measure.kind())
        .put(PARAMETERS, measure.parameters())
        .build();
  }

  /**
   * Returns whether a measure reads a figure and says no more of it than its name.
   *
   * @param measure the measure
   * @return whether it equals {@link #figure(String)} of its name
   */
  public static boolean isFigure(Measure measure) {
    return measure instanceof Figure figure && figure.unit().isEmpty();
  }

  /**
   * Returns the measure that reads a figure.
   *
   * @param name the name of the figure of an account, not blank
   * @return the measure, not measured where an account has no such figure
   */
  public static Measure figure(String name) {
    return new Figure(name, "");
  }

  /**
   * Returns the measure that reads a figure with a unit.
   *
   * @param name the name of the figure of an account, not blank
   * @param unit the unit of the figure, such as EUR
   * @return the measure, not measured where an account has no such figure
   */
  public static Measure figure(String name, String unit) {
    return new Figure(name, unit);
  }

  /**
   * Returns the measure that reads the ratings of an account: of each person the latest, made one.
   *
   * @param criterion the id of the rated criterion
   * @param aggregation how the ratings of several people become one
   * @return the measure, on the scale of the ratings; not measured where nobody rated
   */
  public static Measure rating(String criterion, PanelAggregation aggregation) {
    return new PanelRating(criterion, aggregation);
  }

  /**
   * Returns the measure that reads the ratings of an account and lets old ones fade: the mean of
   * the latest rating of each person, in which a rating counts half after each half-life.
   *
   * @param criterion the id of the rated criterion
   * @param halfLifeMonths the months after which a rating counts half as much as one of today,
   *     above zero
   * @param validMonths the months after which a rating no longer counts, above zero
   * @return the measure, on the scale of the ratings, which must be read as of a day; not measured
   *     where nobody rated or every rating is too old, which is reported
   */
  public static Measure fadingRating(String criterion, int halfLifeMonths, int validMonths) {
    return new FadingRating(criterion, halfLifeMonths, validMonths);
  }

  /**
   * Starts a measure of a series or of transactions.
   *
   * @param name the name of the series or transactions of an account, not blank
   * @return what the measure reads, everything up to the day
   */
  public static SeriesSource series(String name) {
    return new SeriesSource(name, Optional.empty(), Optional.empty());
  }

  /**
   * {@return how long an account has been a customer, in years of whole months; not measured where
   * the first day is unknown or lies ahead}
   */
  public static Measure tenure() {
    return new Tenure();
  }

  /** {@return the number of countries of its units; not measured where no unit has a country} */
  public static Measure countries() {
    return new Reach(Reach.Part.COUNTRIES);
  }

  /** {@return the number of its units; not measured where none is known} */
  public static Measure units() {
    return new Reach(Reach.Part.UNITS);
  }

  /** {@return the number of places of its units; not measured where no unit has a site} */
  public static Measure sites() {
    return new Reach(Reach.Part.SITES);
  }

  /**
   * {@return how many benefits of the customer have an amount above zero that rests on evidence; of
   * an account without a benefit register the figure quantified-benefits, as a CRM keeps it, and
   * not measured where it has neither}
   */
  public static Measure quantifiedBenefits() {
    return new QuantifiedBenefits();
  }

  /**
   * Returns the expected value of an estimate, its amount times its probability.
   *
   * @param estimate the name of the estimate of an account, such as potential
   * @return the measure, in the unit of the estimates, which must be one
   */
  public static Measure expectedValue(String estimate) {
    return new ExpectedValue(estimate, "");
  }

  /**
   * Returns the expected value of an estimate in one unit.
   *
   * @param estimate the name of the estimate of an account, such as potential
   * @param unit the only unit that counts, such as EUR; estimates in others are left out and
   *     reported
   * @return the measure
   */
  public static Measure expectedValue(String estimate, String unit) {
    return new ExpectedValue(estimate, unit);
  }

  /**
   * Returns the share of an account in the total of all accounts.
   *
   * @param of the measure that is shared out, such as the figure revenue
   * @return the measure; from zero to one where no account is below zero, not measured where the
   *     total is not above zero
   */
  public static Measure share(Measure of) {
    return new Share(of, Optional.empty());
  }

  /**
   * Returns the share of an account in the total of its group.
   *
   * @param of the measure that is shared out, such as the figure revenue
   * @param dimension the dimension of the account that makes the groups, such as region
   * @return the measure; not measured where the account is in no group of the dimension, or where
   *     the total is not above zero
   */
  public static Measure shareWithin(Measure of, String dimension) {
    return new Share(of, Optional.of(dimension));
  }

  /** How the ratings of several people become one. */
  public enum PanelAggregation {
    /** The mean, for interval and ratio scales. */
    MEAN {
      @Override
      double ofSorted(double[] sorted) {
        return Samples.mean(sorted);
      }
    },

    /** The rating in the middle, or the mean of the two in the middle; unmoved by extremes. */
    MEDIAN {
      @Override
      double ofSorted(double[] sorted) {
        return Median.ofSorted(sorted);
      }
    },

    /**
     * The rating in the middle, or the lower of the two in the middle: always one that was given,
     * and so the one that suits anchored levels.
     */
    LOWER_MEDIAN {
      @Override
      double ofSorted(double[] sorted) {
        return sorted[(sorted.length - 1) / 2];
      }
    },

    /** The smallest rating: nobody is overruled downwards. */
    MIN {
      @Override
      double ofSorted(double[] sorted) {
        return sorted[0];
      }
    },

    /** The greatest rating. */
    MAX {
      @Override
      double ofSorted(double[] sorted) {
        return sorted[sorted.length - 1];
      }
    };

    /** Aggregates in rising order, so that the order in which people spoke changes nothing. */
    abstract double ofSorted(double[] sorted);

    double of(double[] ratings) {
      double[] sorted = ratings.clone();
      Arrays.sort(sorted);
      return ofSorted(sorted);
    }

    /** {@return the name as people write it, such as lower median} */
    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', ' ');
    }
  }
}
