package org.openkam.value.measure;

import com.google.common.base.Ascii;
import org.openkam.value.lifetime.RfmScore;

/** What an RFM measure gives. */
public enum RfmPart {
  /** How recently an account bought. */
  RECENCY {
    @Override
    double of(RfmScore score) {
      return score.recency();
    }
  },

  /** How often an account bought. */
  FREQUENCY {
    @Override
    double of(RfmScore score) {
      return score.frequency();
    }
  },

  /** How much an account bought. */
  MONETARY {
    @Override
    double of(RfmScore score) {
      return score.monetary();
    }
  },

  /** The mean of the three scores. */
  MEAN {
    @Override
    double of(RfmScore score) {
      return (score.recency() + score.frequency() + score.monetary()) / 3.0;
    }
  };

  abstract double of(RfmScore score);

  /** {@return the name as people write it} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
