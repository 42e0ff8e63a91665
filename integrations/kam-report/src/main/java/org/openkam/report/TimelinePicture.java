package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.planning.plan.AccountPlan;

/** Draws the goals and actions of a plan that have a day, earliest first, and the day of today. */
final class TimelinePicture {
  private static final double LEFT = 210;
  private static final double WIDTH = 610;
  private static final double ROW = 24;
  private static final double FOOT = 26;
  private static final int WIDEST_NAME = 25;

  private final AccountPlan plan;
  private final LocalDate today;
  private final Wording wording;
  private final ImmutableList<Mark> marks;

  private TimelinePicture(AccountPlan plan, LocalDate today, Wording wording) {
    this.plan = plan;
    this.today = today;
    this.wording = wording;
    this.marks =
        Stream.concat(
                plan.goals().stream()
                    .flatMap(goal -> Mark.of(goal.dueOn(), goal.statement(), "goal").stream()),
                plan.actions().stream()
                    .flatMap(
                        action ->
                            Mark.of(
                                action.doneOn().or(action::when),
                                action.what().orElse(action.id()),
                                action.doneOn().isPresent() ? "done" : "open")
                                .stream()))
            .sorted(Comparator.comparing(Mark::day))
            .collect(ImmutableList.toImmutableList());
  }

  /** {@return the picture, or empty where nothing has a day} */
  static Optional<String> render(AccountPlan plan, LocalDate today, Wording wording) {
    TimelinePicture picture = new TimelinePicture(plan, today, wording);
    return picture.marks.isEmpty() ? Optional.empty() : Optional.of(picture.svg());
  }

  private String svg() {
    ImmutableList.Builder<Map<String, Object>> rows = ImmutableList.builder();
    for (int i = 0; i < marks.size(); i++) {
      rows.add(row(marks.get(i), ROW * i + ROW));
    }
    double bottom = ROW * marks.size() + ROW / 2;
    return Templates.fill(
        "timeline.svg",
        ImmutableMap.<String, Object>builder()
            .put("title", wording.text("picture.timeline"))
            .put("height", Figures.coordinate(bottom + FOOT))
            .put("bottom", Figures.coordinate(bottom))
            .put("foot", Figures.coordinate(bottom + FOOT - 6))
            .put("now", x(today))
            .put("today", wording.date(today))
            .put("first", wording.date(first()))
            .put("last", wording.date(last()))
            .put("rows", rows.build())
            .buildOrThrow());
  }

  private Map<String, Object> row(Mark mark, double y) {
    String name = Visible.line(mark.name());
    return ImmutableMap.of(
        "name", name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 1) + "…",
        "y", Figures.coordinate(y),
        "baseline", Figures.coordinate(y + 4),
        "x", x(mark.day()),
        "style", mark.style(),
        "label",
            wording.date(mark.day())
                + ": "
                + name
                + " ("
                + wording.text("mark." + mark.style())
                + ")");
  }

  private String x(LocalDate day) {
    double first = first().toEpochDay();
    return Figures.coordinate(
        LEFT + WIDTH * (day.toEpochDay() - first) / (last().toEpochDay() - first));
  }

  private LocalDate first() {
    return days().min(Comparator.naturalOrder()).orElseThrow();
  }

  private LocalDate last() {
    return days().max(Comparator.naturalOrder()).orElseThrow();
  }

  private Stream<LocalDate> days() {
    return Stream.concat(Stream.of(plan.start(), plan.end(), today), marks.stream().map(Mark::day));
  }

  private record Mark(LocalDate day, String name, String style) {
    static Optional<Mark> of(Optional<LocalDate> day, String name, String style) {
      return day.map(known -> new Mark(known, name, style));
    }
  }
}
