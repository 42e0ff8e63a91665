package org.openkam.scoring.agreement;

import com.google.common.base.Ascii;
import java.util.OptionalDouble;
import org.openkam.core.numeric.PearsonCorrelation;

/** The built-in coefficients of agreement; what they are is told in {@link RankCorrelation}. */
enum StandardRankCorrelation implements RankCorrelation {
  SPEARMAN {
    @Override
    OptionalDouble compare(Ranks reference, Ranks other) {
      return PearsonCorrelation.between(reference.toArray(), other.toArray());
    }
  },
  WEIGHTED_SPEARMAN {
    @Override
    OptionalDouble compare(Ranks reference, Ranks other) {
      double n = reference.size();
      double sum = 0;
      for (int i = 0; i < reference.size(); i++) {
        double difference = reference.rank(i) - other.rank(i);
        sum += difference * difference * (2 * n + 2 - reference.rank(i) - other.rank(i));
      }
      return OptionalDouble.of(1 - 6 * sum / (n * (n + 1) * (n + 1) * (n - 1)));
    }
  },
  WS {
    @Override
    OptionalDouble compare(Ranks reference, Ranks other) {
      double sum = 0;
      for (int i = 0; i < reference.size(); i++) {
        double rank = reference.rank(i);
        double farthest = Math.max(rank - 1, reference.size() - rank);
        sum += Math.pow(2, -rank) * Math.abs(rank - other.rank(i)) / farthest;
      }
      return OptionalDouble.of(1 - sum);
    }
  },
  KENDALL_TAU_A {
    @Override
    OptionalDouble compare(Ranks reference, Ranks other) {
      PairConcordance pairs = PairConcordance.of(reference, other);
      return OptionalDouble.of((double) pairs.balance() / pairs.all());
    }
  },
  KENDALL_TAU_B {
    @Override
    OptionalDouble compare(Ranks reference, Ranks other) {
      PairConcordance pairs = PairConcordance.of(reference, other);
      double untied = (double) pairs.untiedInOne() * pairs.untiedInOther();
      return untied == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(clamped(pairs.balance() / Math.sqrt(untied)));
    }
  },
  WEIGHTED_KENDALL {
    @Override
    OptionalDouble compare(Ranks reference, Ranks other) {
      return WeightedPairs.tau(reference, other);
    }
  },
  GOODMAN_KRUSKAL_GAMMA {
    @Override
    OptionalDouble compare(Ranks reference, Ranks other) {
      PairConcordance pairs = PairConcordance.of(reference, other);
      long decided = pairs.concordant() + pairs.discordant();
      return decided == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) pairs.balance() / decided);
    }
  };

  /** Compares two rankings of the same size, with two accounts at least. */
  abstract OptionalDouble compare(Ranks reference, Ranks other);

  @Override
  public OptionalDouble between(Ranks reference, Ranks other) {
    Ranks.checkSameSize(reference, other);
    return reference.size() == 1 ? OptionalDouble.empty() : compare(reference, other);
  }

  @Override
  public String id() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  static double clamped(double correlation) {
    return Math.max(-1, Math.min(1, correlation));
  }
}
