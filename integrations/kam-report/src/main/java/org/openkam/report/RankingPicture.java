package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openkam.core.criterion.Criterion;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;

/** Draws the scores of the chosen, each a bar stacked by contribution; what costs goes left. */
final class RankingPicture {
  /** How many colors the style has; more criteria begin again. */
  static final int COLORS = 8;

  private static final double LEFT = 210;
  private static final double WIDTH = 560;
  private static final double ROW = 26;
  private static final double BAR = 16;
  private static final int WIDEST_NAME = 25;
  private static final int DECIMALS = 2;

  private final StudyReport report;
  private final Wording wording;
  private final ImmutableList<KeyAccount> accounts;
  private final ImmutableList<Criterion> criteria;

  RankingPicture(StudyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.accounts =
        Stream.concat(
                report.selection().keyAccounts().stream(),
                report.selection().futureKeyAccounts().stream())
            .collect(ImmutableList.toImmutableList());
    this.criteria =
        accounts.stream()
            .flatMap(account -> account.explanation().contributions().stream())
            .map(Contribution::criterion)
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  String render() {
    return Templates.fill(
        "ranking.svg",
        ImmutableMap.of(
            "title", wording.text("picture.ranking"),
            "height", Figures.coordinate(accounts.size() * ROW + 10),
            "rows", rows()));
  }

  /** {@return the criteria that contribute, with the number of their color} */
  ImmutableList<Map<String, Object>> legend() {
    return criteria.stream()
        .map(
            criterion ->
                ImmutableMap.<String, Object>of(
                    "color", color(criterion), "label", wording.label(criterion.labels())))
        .collect(ImmutableList.toImmutableList());
  }

  private int color(Criterion criterion) {
    return criteria.indexOf(criterion) % COLORS;
  }

  private ImmutableList<Map<String, Object>> rows() {
    double most =
        accounts.stream().map(KeyAccount::explanation).mapToDouble(this::up).max().orElse(0);
    double least =
        accounts.stream().map(KeyAccount::explanation).mapToDouble(this::down).min().orElse(0);
    double scale = most - least == 0 ? 0 : WIDTH / (most - least);
    double zero = LEFT - least * scale;
    ImmutableList.Builder<Map<String, Object>> rows = ImmutableList.builder();
    int row = 0;
    for (KeyAccount account : accounts) {
      double top = row * ROW + 8;
      rows.add(
          ImmutableMap.of(
              "name", shortened(Visible.line(report.name(account.account()))),
              "baseline", Figures.coordinate(top + BAR - 4),
              "score", wording.figures().score(account.score().score()),
              "end", Figures.coordinate(zero + up(account.explanation()) * scale + 8),
              "segments", segments(account.explanation(), zero, scale, top)));
      row++;
    }
    return rows.build();
  }

  /** {@return a name as long as there is room beside a row} */
  static String shortened(String name) {
    return name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 1) + "…";
  }

  private double up(Explanation explanation) {
    return Math.max(0, explanation.base())
        + explanation.contributions().stream()
            .mapToDouble(contribution -> Math.max(0, contribution.amount()))
            .sum();
  }

  private double down(Explanation explanation) {
    return Math.min(0, explanation.base())
        + explanation.contributions().stream()
            .mapToDouble(contribution -> Math.min(0, contribution.amount()))
            .sum();
  }

  private ImmutableList<Map<String, Object>> segments(
      Explanation explanation, double zero, double scale, double top) {
    ImmutableList<Long> shown = explanation.shown(DECIMALS);
    ImmutableList.Builder<Map<String, Object>> segments = ImmutableList.builder();
    double right = zero;
    double left = zero;
    if (explanation.base() > 0) {
      double width = explanation.base() * scale;
      String label = wording.text("base.average");
      segments.add(segment("base", label, shown.get(0), right, width, top));
      right += width;
    }
    for (int i = 0; i < explanation.contributions().size(); i++) {
      Contribution contribution = explanation.contributions().get(i);
      double width = Math.abs(contribution.amount()) * scale;
      String label = wording.label(contribution.criterion().labels());
      String style = "s" + color(contribution.criterion());
      if (contribution.amount() < 0) {
        left -= width;
        segments.add(segment(style, label, shown.get(i + 1), left, width, top));
      } else if (contribution.amount() > 0) {
        segments.add(segment(style, label, shown.get(i + 1), right, width, top));
        right += width;
      }
    }
    return segments.build();
  }

  private Map<String, Object> segment(
      String style, String label, long hundredths, double x, double width, double top) {
    return ImmutableMap.of(
        "style", style,
        "label", label + " " + wording.figures().hundredths(hundredths),
        "x", Figures.coordinate(x),
        "y", Figures.coordinate(top),
        "width", Figures.coordinate(width));
  }
}
