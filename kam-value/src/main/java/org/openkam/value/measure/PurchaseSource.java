package org.openkam.value.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.openkam.core.measure.Measure;
import org.openkam.value.lifetime.RfmScoring;

/**
 * The transactions that count as purchases, refunds set off against them.
 *
 * <p>Purchases of one day count as one. An account that never bought is not measured. Immutable:
 * {@link #in} returns another source.
 *
 * @param name the name of the transactions of an account, not blank
 * @param unit the only currency that counts; empty where all accounts have one
 */
public record PurchaseSource(String name, Optional<String> unit) {
  /**
   * Creates the source.
   *
   * @param name the name of the transactions of an account, not blank
   * @param unit the only currency that counts; empty where all accounts have one
   */
  public PurchaseSource {
    checkArgument(!name.isBlank(), "name of transactions must not be blank: '%s'", name);
  }

  /**
   * Returns this source in one currency; amounts in others are left out and reported.
   *
   * @param currency the currency, such as EUR
   * @return the source
   */
  public PurchaseSource in(String currency) {
    return new PurchaseSource(name, Optional.of(currency));
  }

  /**
   * Returns the value of the purchases still to come (Fader, Hardie and Lee, 2005).
   *
   * @param model how often accounts buy and what a purchase is worth
   * @param years how far ahead, one or more
   * @param discountRate the discount rate a year, zero or more
   * @return the measure, in the currency of the purchases, zero or more
   */
  public Measure lifetimeValue(LifetimeModel model, int years, double discountRate) {
    return new LifetimeValueMeasure(this, model, new LifetimeHorizon(years, discountRate));
  }

  /**
   * Returns the probability that an account still buys.
   *
   * @param model how often accounts buy
   * @return the measure, from zero to one
   */
  public Measure activeProbability(LifetimeModel model) {
    return new ActiveProbability(this, model);
  }

  /**
   * Returns the score for recency, frequency and monetary value among all accounts that bought.
   *
   * @param part one of the three, or their mean
   * @param binning how values are cut into levels
   * @param levels the number of levels, two or more
   * @return the measure, from one to the number of levels
   */
  public Measure rfm(RfmPart part, RfmScoring.Binning binning, int levels) {
    return new RfmMeasure(this, part, new RfmScoring(binning, levels));
  }

  /** {@return the name and the currency, such as orders in EUR} */
  @Override
  public String toString() {
    return name + unit.map(only -> " in " + only).orElse("");
  }

  /** What an RFM measure gives. */
  public enum RfmPart {
    /** How recently an account bought. */
    RECENCY {
      @Override
      double of(RfmScoring.Score score) {
        return score.recency();
      }
    },

    /** How often an account bought. */
    FREQUENCY {
      @Override
      double of(RfmScoring.Score score) {
        return score.frequency();
      }
    },

    /** How much an account bought. */
    MONETARY {
      @Override
      double of(RfmScoring.Score score) {
        return score.monetary();
      }
    },

    /** The mean of the three scores. */
    MEAN {
      @Override
      double of(RfmScoring.Score score) {
        return (score.recency() + score.frequency() + score.monetary()) / 3.0;
      }
    };

    abstract double of(RfmScoring.Score score);

    /** {@return the name as people write it} */
    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }
}
