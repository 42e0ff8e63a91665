package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.scoring.standard.Strategies;

/** Whether missing values decide is found among the best alone where nothing but places limits. */
final class MissingDataRoadsTest {
  private static final ImmutableList<String> FIGURES = ImmutableList.of("one", "two", "three");

  /** A limit on groups that nobody belongs to: it changes no choice, but is looked at. */
  private static final SelectionConstraints NO_GROUP =
      SelectionConstraints.builder().putGroupLimit("nowhere", 1).build();

  @Test
  void bothRoadsNameTheSameAccounts() {
    for (long seed = 0; seed < 20; seed++) {
      SelectionModel model = model(5, seed % 2 == 0 ? 0 : 4);
      ImmutableList<Account> accounts = accounts(seed, 300);

      ImmutableList<Finding> direct = decides(select(model, SelectionConstraints.none(), accounts));

      assertThat(direct).isNotEmpty();
      assertThat(direct).isEqualTo(decides(select(model, NO_GROUP, accounts)));
    }
  }

  @Test
  void looksAtAllWhereFewerAreOpenThanPlaces() {
    SelectionModel model = model(5, 8.5);
    ImmutableList<Account> accounts = accounts(1, 400);

    Selection selection = select(model, SelectionConstraints.none(), accounts);

    assertThat(selection.keyAccounts()).hasSizeBetween(1, 4);
    assertThat(decides(selection)).isEqualTo(decides(select(model, NO_GROUP, accounts)));
  }

  @Test
  void endsWhenInterrupted() {
    SelectionModel model = model(5, 0);
    ImmutableList<Account> accounts = accounts(1, 20);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> select(model, SelectionConstraints.none(), accounts))
        .isInstanceOf(CancellationException.class)
        .hasMessageEndingWith(" was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static ImmutableList<Finding> decides(Selection selection) {
    return selection.findings().stream()
        .filter(finding -> finding.code().equals("MISSING_DATA_DECIDES"))
        .collect(ImmutableList.toImmutableList());
  }

  private static Selection select(
      SelectionModel model, SelectionConstraints terms, ImmutableList<Account> accounts) {
    return KeyAccountSelector.of(model, Strategies.standard()).on(terms).select(accounts);
  }

  private static SelectionModel model(int places, double minimum) {
    ImmutableList<Criterion> criteria =
        FIGURES.stream()
            .map(name -> Criterion.more(name, Scale.interval(0, 10)))
            .collect(ImmutableList.toImmutableList());
    return SelectionModel.builder()
        .id("roads")
        .criteria(criteria)
        .weights(Weights.equal(criteria))
        .addGates(Gate.atLeast("gate", 5))
        .scoringPolicy(ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build())
        .selectionPolicy(
            SelectionPolicy.builder().maxKeyAccounts(places).minimumScore(minimum / 10).build())
        .build();
  }

  private static ImmutableList<Account> accounts(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              ImmutableMap.Builder<String, Double> figures = ImmutableMap.builder();
              figures.put("gate", 10 * random.nextDouble());
              for (String figure : FIGURES) {
                double value = 10 * random.nextDouble();
                if (random.nextDouble() < 0.8) {
                  figures.put(figure, value);
                }
              }
              return Account.builder()
                  .id(AccountId.of("a" + i))
                  .figures(figures.buildOrThrow())
                  .build();
            })
        .collect(ImmutableList.toImmutableList());
  }
}
