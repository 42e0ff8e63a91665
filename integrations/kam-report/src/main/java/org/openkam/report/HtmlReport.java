package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.positioning.Placement;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.AccountStability;
import org.openkam.planning.selection.Exclusion;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.explanation.Reasons;
import org.openkam.scoring.stability.WeightInterval;

/** Fills the HTML template with plain maps and lists, so that the template needs no reflection. */
final class HtmlReport {
  private static final int REASONS = 3;
  private static final int DECIMALS = 2;
  private static final double WIDEST_BAR = 260;

  private final StudyReport report;
  private final Selection selection;

  HtmlReport(StudyReport report) {
    this.report = report;
    this.selection = report.selection();
  }

  String render() {
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new StringLoader())
            .defaultLocale(Locale.ROOT)
            .autoEscaping(true)
            .strictVariables(true)
            .newLineTrimming(false)
            .build();
    try {
      StringWriter page = new StringWriter();
      engine.getTemplate(template()).evaluate(page, values(), Locale.ROOT);
      return page.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String template() throws IOException {
    return Resources.toString(
        Resources.getResource(HtmlReport.class, "report.html"), StandardCharsets.UTF_8);
  }

  private Map<String, Object> values() {
    SelectionModel model = selection.model();
    return ImmutableMap.<String, Object>builder()
        .put("headline", report.headline())
        .put("blocked", report.study().hasBlockingFinding())
        .put("picture", report.map().map(map -> new MatrixPicture(report, map).render()).orElse(""))
        .put(
            "size", model.sizeMeasure().map(measure -> measure.name().replace('-', ' ')).orElse(""))
        .put("keyAccounts", selection.keyAccounts().stream().map(this::keyAccount).toList())
        .put(
            "futureKeyAccounts",
            selection.futureKeyAccounts().stream().map(this::keyAccount).toList())
        .put("explained", report.study().explanations().stream().map(this::explained).toList())
        .put("sections", report.sections().stream().map(HtmlReport::section).toList())
        .put("cells", report.map().map(this::cells).orElse(ImmutableList.of()))
        .put("legend", report.map().map(this::legend).orElse(ImmutableList.of()))
        .put("excluded", Numbers.counted(selection.exclusions().size(), "account"))
        .put("exclusions", selection.exclusions().stream().map(this::exclusion).toList())
        .putAll(report.stability().map(this::stability).orElse(ImmutableMap.of("sure", "")))
        .put("findings", report.findings().stream().map(this::finding).toList())
        .put("problems", new NoticedWords(report).sentences())
        .put("places", Numbers.counted(report.noticed().size(), "place"))
        .put("provenance", provenance(model))
        .buildOrThrow();
  }

  private Map<String, Object> keyAccount(KeyAccount chosen) {
    return ImmutableMap.<String, Object>builder()
        .put("rank", Numbers.rank(chosen.score().rank()))
        .put("name", report.name(chosen.account()))
        .put("score", Numbers.score(chosen.score().score()))
        .put("coverage", Numbers.percent(chosen.score().coverage()))
        .put("cell", cellOf(chosen).map(cell -> cell.labels().in(report.language())).orElse(""))
        .put(
            "strategy",
            cellOf(chosen).map(cell -> cell.strategy().in(report.language())).orElse(""))
        .put("reasons", Reasons.in(report.language()).strongest(chosen.explanation(), REASONS))
        .put("bars", bars(chosen.explanation()))
        .put("stability", stability(chosen))
        .buildOrThrow();
  }

  private Map<String, Object> explained(Explanation explanation) {
    return ImmutableMap.of(
        "name", report.name(explanation.account()),
        "score", Numbers.score(explanation.score()),
        "bars", bars(explanation));
  }

  private Map<String, Object> stability(KeyAccount chosen) {
    return report
        .stability()
        .flatMap(
            stability ->
                stability
                    .find(chosen.account())
                    .map(account -> stability(new StabilityWords(report, stability), account)))
        .orElse(ImmutableMap.of("probability", "", "interval", "", "breakEven", ""));
  }

  private static Map<String, Object> stability(StabilityWords words, AccountStability account) {
    return ImmutableMap.of(
        "probability", StabilityWords.probability(account),
        "interval", StabilityWords.interval(account),
        "breakEven", words.breakEven(account));
  }

  private Map<String, Object> stability(SelectionStability stability) {
    StabilityWords words = new StabilityWords(report, stability);
    return ImmutableMap.of(
        "sure",
        words.method(),
        "intervals",
        stability.topSet().stream().map(interval -> interval(words, interval)).toList());
  }

  private static Map<String, Object> interval(StabilityWords words, WeightInterval interval) {
    return ImmutableMap.of(
        "criterion", words.label(interval),
        "weight", StabilityWords.weight(interval.weight()),
        "lowest", StabilityWords.weight(interval.lowest()),
        "highest", StabilityWords.weight(interval.highest()),
        "below", words.change(interval.atLowest()),
        "above", words.change(interval.atHighest()));
  }

  private Optional<PortfolioMatrix.Cell> cellOf(KeyAccount chosen) {
    return report.map().flatMap(map -> map.find(chosen.account())).map(Placement::cell);
  }

  private ImmutableList<Map<String, Object>> bars(Explanation explanation) {
    ImmutableList<Long> shown = explanation.shown(DECIMALS);
    double widest =
        Math.max(
            Math.abs(explanation.base()),
            explanation.contributions().stream()
                .mapToDouble(contribution -> Math.abs(contribution.amount()))
                .max()
                .orElse(0));
    ImmutableList.Builder<Map<String, Object>> bars = ImmutableList.builder();
    if (shown.get(0) != 0) {
      bars.add(bar("an average account", explanation.base(), shown.get(0), widest));
    }
    for (int i = 0; i < explanation.contributions().size(); i++) {
      Contribution contribution = explanation.contributions().get(i);
      bars.add(
          bar(
              contribution.criterion().labels().in(report.language()),
              contribution.amount(),
              shown.get(i + 1),
              widest));
    }
    return bars.build();
  }

  private static Map<String, Object> bar(
      String label, double amount, long hundredths, double widest) {
    double width = widest == 0 ? 0 : WIDEST_BAR * Math.abs(amount) / widest;
    return ImmutableMap.of(
        "label",
        label,
        "amount",
        Numbers.hundredths(hundredths),
        "width",
        Numbers.coordinate(width),
        "style",
        amount < 0 ? "minus" : "plus");
  }

  private ImmutableList<Map<String, Object>> cells(PortfolioMap map) {
    ImmutableList.Builder<Map<String, Object>> cells = ImmutableList.builder();
    int columns = map.matrix().horizontal().bands().size();
    for (int row = map.matrix().vertical().bands().size() - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        PortfolioMatrix.Cell cell = map.matrix().cell(column, row);
        cells.add(
            ImmutableMap.of(
                "bands",
                map.matrix().vertical().bands().get(row).in(report.language())
                    + " / "
                    + map.matrix().horizontal().bands().get(column).in(report.language()),
                "label",
                cell.labels().in(report.language()),
                "strategy",
                cell.strategy().in(report.language()),
                "count",
                map.in(cell).size(),
                "names",
                String.join(
                    ", ",
                    map.in(cell).stream()
                        .map(placement -> report.name(placement.account()))
                        .toList())));
      }
    }
    return cells.build();
  }

  private ImmutableList<String> legend(PortfolioMap map) {
    return new MatrixPicture(report, map)
        .bubbles().stream()
            .map(bubble -> bubble.number() + " " + bubble.name())
            .collect(toImmutableList());
  }

  private Map<String, Object> exclusion(Exclusion exclusion) {
    return ImmutableMap.of(
        "name", report.name(exclusion.account()),
        "rank", exclusion.score().map(score -> Numbers.rank(score.rank())).orElse(""),
        "score", exclusion.score().map(score -> Numbers.score(score.score())).orElse(""),
        "reasons", exclusion.reasons().stream().map(report::message).toList());
  }

  private static Map<String, Object> section(ReportSection section) {
    return ImmutableMap.of("title", section.title(), "sentences", section.sentences());
  }

  private Map<String, Object> finding(Finding finding) {
    return ImmutableMap.of(
        "severity", finding.severity().name().toLowerCase(Locale.ROOT),
        "message", report.message(finding),
        "code", finding.code());
  }

  private ImmutableList<Map<String, Object>> provenance(SelectionModel model) {
    Provenance provenance = report.study().provenance();
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    all.put("Model", model.id() + ", version " + model.version());
    all.put("Model fingerprint", model.fingerprint());
    all.put("As known on", report.study().day().toString());
    all.put("Data fingerprint", provenance.dataFingerprint());
    report.study().sources().forEach((name, mark) -> all.put("File " + name, mark));
    all.put("Library", "OpenKAM " + provenance.libraryVersion());
    report
        .stability()
        .flatMap(stability -> stability.provenance().sampling())
        .ifPresent(sampling -> all.put("Weights drawn", sampling));
    return all.buildOrThrow().entrySet().stream()
        .map(
            entry ->
                ImmutableMap.<String, Object>of("label", entry.getKey(), "value", entry.getValue()))
        .collect(toImmutableList());
  }
}
