package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Finding;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.study.SizeAndRisk;
import org.openkam.planning.study.StudyChanges;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.stability.WeightInterval;

/** Fills the page of a study. */
final class HtmlReport {
  /** How many accounts that were not chosen a page lists; the file holds them all. */
  static final int MOST_EXCLUDED = 1000;

  private static final int REASONS = 3;
  private static final int DECIMALS = 2;
  private static final int MOST_NAMES = 30;
  private static final ImmutableMap<String, String> TITLES =
      ImmutableMap.<String, String>builder()
          .put("contents", "contents")
          .put("rank", "rank")
          .put("account", "account")
          .put("accounts", "accounts")
          .put("score", "score")
          .put("reasons", "reasons")
          .put("reason", "reason")
          .put("position", "position")
          .put("strategy", "strategy")
          .put("sure", "sure")
          .put("data", "data")
          .put("names", "names")
          .put("criterion", "criterion")
          .put("count", "count")
          .put("what", "what")
          .put("filter", "filter")
          .put("shown", "filter.shown")
          .put("scores", "section.scores")
          .put("stability", "section.stability")
          .put("map", "section.map")
          .put("findings", "section.findings")
          .put("excluded", "section.excluded")
          .put("noticed", "section.noticed")
          .put("provenance", "section.provenance")
          .put("ranking", "picture.ranking")
          .put("figures", "picture.table")
          .put("numbers", "picture.map.numbers")
          .put("mapNote", "picture.map.note")
          .put("curveShare", "picture.curve.share")
          .put("intervals", "weight.intervals")
          .put("weightNow", "weight.now")
          .put("weightFrom", "weight.from")
          .put("weightTo", "weight.to")
          .put("weightBelow", "weight.below")
          .put("weightAbove", "weight.above")
          .put("weightNote", "weight.note")
          .put("movement", "section.movement")
          .put("status", "plan.state")
          .put("rankBefore", "movement.before")
          .put("scoreChange", "movement.score")
          .put("forAll", "letter.for-all")
          .put("trends", "section.trends")
          .put("trendFirst", "trends.first")
          .put("trendLast", "trends.last")
          .buildOrThrow();

  private static final ImmutableMap<String, Object> NO_SIZE =
      ImmutableMap.of(
          "curve", "",
          "curveTitle", "",
          "curvePoints", ImmutableList.of(),
          "lossHeads", ImmutableList.of(),
          "losses", ImmutableList.of());

  private static final ImmutableMap<String, Object> NO_MOVEMENT =
      ImmutableMap.of(
          "movement", "", "movements", ImmutableList.of(), "forAll", ImmutableList.of());

  private final StudyReport report;
  private final Wording wording;
  private final Figures figures;
  private final Selection selection;

  HtmlReport(StudyReport report) {
    this.report = report;
    this.wording = report.wording();
    this.figures = wording.figures();
    this.selection = report.selection();
  }

  String render() {
    return Visible.text(Templates.fill("report.html", values()));
  }

  private Map<String, Object> values() {
    String style = Templates.resource("picture.css") + Templates.resource("report.css");
    String script = Templates.resource("report.js");
    ImmutableList<Map<String, Object>> lists = lists();
    ImmutableList<ReportSection> sections = Sections.of(report, wording);
    Pictures pictures = Pictures.of(report);
    return ImmutableMap.<String, Object>builder()
        .put("lang", wording.languageTag())
        .put("style", style)
        .put("styleHash", Templates.hash(style))
        .put("script", script)
        .put("scriptHash", Templates.hash(script))
        .put("t", ImmutableMap.copyOf(Maps.transformValues(TITLES, wording::text)))
        .put("headline", StudyReport.headline(selection, wording))
        .put(
            "model",
            wording.text(
                "headline.model",
                "model",
                wording.label(selection.model().labels()),
                "day",
                report.study().day()))
        .put("blocked", report.study().hasBlockingFinding() ? wording.text("blocked") : "")
        .put("contents", contents(lists, sections))
        .put("answers", new Answers(report, wording).all())
        .put("lists", lists)
        .putAll(report.changes().map(this::movement).orElse(NO_MOVEMENT))
        .put("hasMap", report.map().isPresent())
        .put("method", report.stability().map(stability -> words(stability).method()).orElse(""))
        .put("ranking", pictures.find("ranking"))
        .put("trends", pictures.find("trends"))
        .put("trendsTitle", report.trendsPicture().map(TrendsPicture::title).orElse(""))
        .put(
            "trendRows",
            report.trendsPicture().map(TrendsPicture::table).orElse(ImmutableList.of()))
        .put("legend", new RankingPicture(report, wording).legend())
        .put("scoreHeads", scoreHeads())
        .put("scores", scores())
        .put("intervals", report.stability().map(this::intervals).orElse(ImmutableList.of()))
        .putAll(map(pictures))
        .put("sections", sections.stream().map(this::section).toList())
        .putAll(report.study().sizeAndRisk().map(size -> size(size, pictures)).orElse(NO_SIZE))
        .put("findings", report.findings().stream().map(this::finding).toList())
        .put("excluded", wording.text("excluded.count", "count", selection.exclusions().size()))
        .put(
            "exclusions",
            selection.exclusions().stream().limit(MOST_EXCLUDED).map(this::exclusion).toList())
        .put("excludedMore", excludedMore())
        .put("problems", problems())
        .put("places", wording.text("noticed.places", "count", report.noticed().size()))
        .put("provenance", provenance())
        .buildOrThrow();
  }

  private ImmutableList<Map<String, Object>> contents(
      ImmutableList<Map<String, Object>> lists, ImmutableList<ReportSection> sections) {
    Stream<String> middle =
        Stream.of(
                report.changes().isPresent() ? "movement" : "",
                scores().isEmpty() ? "" : "scores",
                report.trendsPicture().isPresent() ? "trends" : "",
                report.stability().map(this::intervals).orElse(ImmutableList.of()).isEmpty()
                    ? ""
                    : "stability",
                report.map().isPresent() ? "map" : "")
            .filter(id -> !id.isEmpty());
    Stream<String> end =
        Stream.of(
                report.findings().isEmpty() ? "" : "findings",
                "excluded",
                report.noticed().isEmpty() ? "" : "noticed",
                "provenance")
            .filter(id -> !id.isEmpty());
    return Stream.of(
            lists.stream().map(list -> String.valueOf(list.get("id"))),
            middle,
            sections.stream().map(ReportSection::id),
            end)
        .flatMap(ids -> ids)
        .map(
            id -> ImmutableMap.<String, Object>of("id", id, "title", wording.text("section." + id)))
        .collect(toImmutableList());
  }

  private ImmutableMap<String, Object> movement(StudyChanges changes) {
    MovementTable table = new MovementTable(changes, wording);
    return ImmutableMap.of(
        "movement", table.summary(), "movements", table.rows(), "forAll", table.common());
  }

  private ImmutableList<Map<String, Object>> lists() {
    return Stream.of(
            list("chosen", selection.keyAccounts()), list("later", selection.futureKeyAccounts()))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private Optional<Map<String, Object>> list(String id, ImmutableList<KeyAccount> accounts) {
    return accounts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ImmutableMap.of(
                "id", id,
                "title", wording.text("section." + id),
                "caption", wording.text("section." + id),
                "accounts", accounts.stream().map(this::keyAccount).toList(),
                "above", id.equals("chosen") ? new RankGaps(report, wording).sentence() : ""));
  }

  private Map<String, Object> keyAccount(KeyAccount chosen) {
    Optional<PortfolioMatrix.Cell> cell =
        report.map().flatMap(map -> map.find(chosen.account())).map(PortfolioMap.Placement::cell);
    return ImmutableMap.<String, Object>builder()
        .put("rank", figures.rank(chosen.score().rank()))
        .put("rankValue", chosen.score().rank())
        .put("name", report.name(chosen.account()))
        .put("page", report.accountPages().getOrDefault(chosen.account(), ""))
        .put("score", figures.score(chosen.score().score()))
        .put("scoreValue", chosen.score().score())
        .put("coverage", figures.percent(chosen.score().coverage()))
        .put("coverageValue", chosen.score().coverage())
        .put("cell", cell.map(found -> wording.label(found.labels())).orElse(""))
        .put("strategy", cell.map(found -> wording.label(found.strategy())).orElse(""))
        .put(
            "reasons",
            wording.strongest(chosen.explanation(), REASONS).stream()
                .map(wording::capitalized)
                .toList())
        .putAll(stability(chosen))
        .buildOrThrow();
  }

  private StabilityWords words(SelectionStability stability) {
    return new StabilityWords(report, stability, wording);
  }

  private Map<String, Object> stability(KeyAccount chosen) {
    return report
        .stability()
        .flatMap(
            stability ->
                stability
                    .find(chosen.account())
                    .map(account -> stability(words(stability), account)))
        .orElse(ImmutableMap.of("probability", "", "interval", "", "breakEven", ""));
  }

  private static Map<String, Object> stability(
      StabilityWords words, SelectionStability.AccountStability account) {
    return ImmutableMap.of(
        "probability", words.probability(account),
        "interval", "(" + words.interval(account) + ")",
        "breakEven", words.breakEven(account));
  }

  private ImmutableList<Map<String, Object>> intervals(SelectionStability stability) {
    StabilityWords words = words(stability);
    return stability.topSet().stream()
        .map(interval -> interval(words, interval))
        .collect(toImmutableList());
  }

  private static Map<String, Object> interval(StabilityWords words, WeightInterval interval) {
    return ImmutableMap.of(
        "criterion", words.label(interval),
        "weight", words.weight(interval.weight()),
        "lowest", words.weight(interval.lowest()),
        "highest", words.weight(interval.highest()),
        "below", words.change(interval.atLowest()),
        "above", words.change(interval.atHighest()));
  }

  private Stream<Explanation> explained() {
    return Stream.concat(
        Stream.concat(selection.keyAccounts().stream(), selection.futureKeyAccounts().stream())
            .map(KeyAccount::explanation),
        report.study().explanations().stream());
  }

  private boolean hasBase() {
    return explained().anyMatch(explanation -> explanation.shown(DECIMALS).get(0) != 0);
  }

  private ImmutableList<String> scoreHeads() {
    ImmutableList.Builder<String> heads = ImmutableList.builder();
    if (hasBase()) {
      heads.add(wording.capitalized(wording.text("base.average")));
    }
    explained()
        .findFirst()
        .ifPresent(
            explanation ->
                explanation
                    .contributions()
                    .forEach(part -> heads.add(wording.label(part.criterion().labels()))));
    return heads.build();
  }

  private ImmutableList<Map<String, Object>> scores() {
    ImmutableList<String> heads = scoreHeads();
    int skipped = hasBase() ? 0 : 1;
    return explained()
        .map(
            explanation -> {
              ImmutableList<Long> shown = explanation.shown(DECIMALS);
              ImmutableList.Builder<Map<String, Object>> parts = ImmutableList.builder();
              for (int i = skipped; i < shown.size(); i++) {
                parts.add(
                    ImmutableMap.of(
                        "label",
                        heads.get(i - skipped),
                        "amount",
                        figures.hundredths(shown.get(i))));
              }
              return ImmutableMap.<String, Object>of(
                  "name", report.name(explanation.account()),
                  "score", figures.score(explanation.score()),
                  "parts", parts.build());
            })
        .collect(toImmutableList());
  }

  private ImmutableMap<String, Object> map(Pictures pictures) {
    return ImmutableMap.of(
        "map", pictures.find("map"),
        "mapTitle", report.map().map(map -> wording.label(map.matrix().labels())).orElse(""),
        "mapSize",
            (mapSize()
                    + " "
                    + report.map().map(map -> new MatrixPicture(report, map).omission()).orElse(""))
                .strip(),
        "unplaced", unplaced(),
        "bubbles",
            report
                .map()
                .map(map -> new MatrixPicture(report, map).numbers())
                .orElse(ImmutableList.of()),
        "cells", report.map().map(this::cells).orElse(ImmutableList.of()));
  }

  private String mapSize() {
    return selection
        .model()
        .sizeMeasure()
        .map(
            measure -> wording.text("picture.map.size", "measure", wording.measure(measure.name())))
        .orElse("");
  }

  private String unplaced() {
    ImmutableList<String> names =
        report.map().stream()
            .flatMap(map -> map.findings().stream())
            .filter(finding -> finding.code().equals("NOT_PLACED"))
            .map(finding -> wording.account(finding.subject()))
            .distinct()
            .collect(toImmutableList());
    return names.isEmpty()
        ? ""
        : wording.text(
            "picture.map.unplaced", "accounts", Names.atMost(MOST_NAMES, names, wording));
  }

  private ImmutableList<Map<String, Object>> cells(PortfolioMap map) {
    ImmutableList.Builder<Map<String, Object>> cells = ImmutableList.builder();
    for (int row = map.matrix().vertical().bands().size() - 1; row >= 0; row--) {
      for (int column = map.matrix().horizontal().bands().size() - 1; column >= 0; column--) {
        PortfolioMatrix.Cell cell = map.matrix().cell(column, row);
        cells.add(
            ImmutableMap.of(
                "bands",
                wording.label(map.matrix().vertical().bands().get(row))
                    + " / "
                    + wording.label(map.matrix().horizontal().bands().get(column)),
                "label",
                wording.label(cell.labels()),
                "strategy",
                wording.label(cell.strategy()),
                "count",
                figures.count(map.in(cell).size()),
                "names",
                Names.atMost(
                    MOST_NAMES,
                    map.in(cell).stream()
                        .map(placement -> report.name(placement.account()))
                        .toList(),
                    wording)));
      }
    }
    return cells.build();
  }

  private Map<String, Object> section(ReportSection section) {
    return ImmutableMap.of(
        "id", section.id(),
        "title", wording.text(section.title()),
        "sentences", section.sentences().stream().map(wording::capitalized).toList());
  }

  private ImmutableMap<String, Object> size(SizeAndRisk size, Pictures pictures) {
    SizeTables tables = new SizeTables(report, size, wording);
    return ImmutableMap.of(
        "curve", pictures.find("curve"),
        "curveTitle", wording.text("picture.curve", "measure", wording.measure(size.measure())),
        "curvePoints", tables.curve(),
        "lossHeads", tables.lossHeads(),
        "losses", tables.losses());
  }

  private Map<String, Object> finding(Finding finding) {
    return ImmutableMap.of(
        "severity", finding.severity().name(),
        "label", wording.text("severity." + finding.severity()),
        "sentence", wording.capitalized(wording.sentence(finding)));
  }

  private Map<String, Object> exclusion(Selection.Exclusion exclusion) {
    return ImmutableMap.of(
        "name", report.name(exclusion.account()),
        "rank", exclusion.score().map(score -> figures.rank(score.rank())).orElse(""),
        "rankValue", exclusion.score().map(score -> Double.toString(score.rank())).orElse(""),
        "score", exclusion.score().map(score -> figures.score(score.score())).orElse(""),
        "scoreValue", exclusion.score().map(score -> Double.toString(score.score())).orElse(""),
        "reasons",
            exclusion.reasons().stream().map(wording::sentence).map(wording::capitalized).toList());
  }

  private String excludedMore() {
    int more = selection.exclusions().size() - MOST_EXCLUDED;
    return more <= 0 ? "" : wording.text("excluded.more", "count", more);
  }

  private ImmutableList<Map<String, Object>> problems() {
    return new NoticedWords(report, wording)
        .kinds().stream()
            .map(
                kind ->
                    ImmutableMap.<String, Object>of(
                        "count", figures.count(kind.count()),
                        "sentence", kind.sentence(),
                        "rows", kind.rows()))
            .collect(toImmutableList());
  }

  private ImmutableList<Map<String, Object>> provenance() {
    return ProvenanceWords.of(report, wording).entrySet().stream()
        .map(
            entry ->
                ImmutableMap.<String, Object>of("label", entry.getKey(), "value", entry.getValue()))
        .collect(toImmutableList());
  }
}
