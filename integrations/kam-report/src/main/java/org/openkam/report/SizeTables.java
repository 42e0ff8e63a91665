package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openkam.planning.study.SizeAndRisk;

/** The tables of what the size of accounts says: points of the curve, and losses. */
final class SizeTables {
  private static final int MOST_LOSSES = 15;
  private static final int POINTS = 20;

  private final StudyReport report;
  private final SizeAndRisk size;
  private final Wording wording;
  private final ImmutableList<SizeAndRisk.AccountLoss> losses;
  private final ImmutableList<String> groups;

  SizeTables(StudyReport report, SizeAndRisk size, Wording wording) {
    this.report = report;
    this.size = size;
    this.wording = wording;
    this.losses = size.losses().stream().limit(MOST_LOSSES).collect(toImmutableList());
    this.groups =
        losses.stream()
            .flatMap(loss -> loss.groups().stream())
            .map(this::title)
            .distinct()
            .sorted()
            .collect(toImmutableList());
  }

  /** {@return the share of the largest accounts together, at every twentieth of them} */
  ImmutableList<Map<String, Object>> curve() {
    ImmutableDoubleArray shares = size.concentration().cumulativeShares();
    return IntStream.rangeClosed(1, Math.min(POINTS, shares.length()))
        .map(
            step ->
                shares.length() <= POINTS ? step : (int) ((long) step * shares.length() / POINTS))
        .mapToObj(
            count ->
                ImmutableMap.<String, Object>of(
                    "count", wording.figures().count(count),
                    "share", wording.figures().percentWithDecimal(shares.get(count - 1))))
        .collect(toImmutableList());
  }

  ImmutableList<String> lossHeads() {
    return ImmutableList.<String>builder().add(wording.text("loss.total")).addAll(groups).build();
  }

  ImmutableList<Map<String, Object>> losses() {
    return losses.stream().map(this::row).collect(toImmutableList());
  }

  private Map<String, Object> row(SizeAndRisk.AccountLoss loss) {
    ImmutableList.Builder<Map<String, Object>> parts = ImmutableList.builder();
    parts.add(part(wording.text("loss.total"), Optional.of(loss.share())));
    groups.forEach(group -> parts.add(part(group, share(loss, group))));
    return ImmutableMap.of("name", report.name(loss.account()), "parts", parts.build());
  }

  private Optional<Double> share(SizeAndRisk.AccountLoss loss, String group) {
    return loss.groups().stream()
        .filter(one -> title(one).equals(group))
        .map(SizeAndRisk.GroupLoss::share)
        .findFirst();
  }

  private Map<String, Object> part(String label, Optional<Double> share) {
    return ImmutableMap.of(
        "label", label, "share", share.map(wording.figures()::percentWithDecimal).orElse(""));
  }

  private String title(SizeAndRisk.GroupLoss group) {
    return wording.capitalized(wording.word(group.dimension())) + " " + group.group();
  }
}
