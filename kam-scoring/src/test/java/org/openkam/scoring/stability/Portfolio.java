package org.openkam.scoring.stability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

/** How the values of accounts lie to each other. */
public enum Portfolio {
  SCATTERED {
    @Override
    double[] row(SplittableRandom random, int columns, int account) {
      return random.doubles(columns).toArray();
    }
  },
  RATED {
    @Override
    double[] row(SplittableRandom random, int columns, int account) {
      return random.ints(columns, 0, 4).asDoubleStream().toArray();
    }
  },
  COPIED {
    @Override
    double[] row(SplittableRandom random, int columns, int account) {
      return new SplittableRandom(account % 7).doubles(columns).toArray();
    }
  },
  /** Each account is the best at some weight, as on the arc of a circle. */
  OPPOSED {
    @Override
    double[] row(SplittableRandom random, int columns, int account) {
      double angle = random.nextDouble() * Math.PI / 2;
      double[] row = new double[columns];
      Arrays.fill(row, Math.sin(angle));
      row[0] = Math.cos(angle);
      return row;
    }
  };

  abstract double[] row(SplittableRandom random, int columns, int account);

  public Scoring scoring(SplittableRandom random, int size, double missing) {
    int columns = random.nextInt(2, 5);
    double[][] rows = new double[size][];
    for (int account = 0; account < size; account++) {
      rows[account] = row(random, columns, account);
      for (int column = 0; column < columns; column++) {
        if (column != account % columns && random.nextDouble() < missing) {
          rows[account][column] = Double.NaN;
        }
      }
    }
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    List<String> ids = IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
    ids.forEach(id -> weights.put(id, (double) random.nextInt(1, 10)));
    return WeightedSum.outOf(10)
        .score(
            Matrices.of(Stories.ratings(ImmutableList.copyOf(ids)), rows),
            Weights.proportional(weights.buildOrThrow()),
            ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build());
  }
}
