package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;

/** Compares what two studies say about one account. */
final class AccountComparison {
  private static final double THOUSANDTHS = 1000;
  private static final double VISIBLE = 0.5 / THOUSANDTHS;

  private final StudyIndex last;
  private final StudyIndex now;
  private final AccountId account;
  private final ImmutableMap<AccountId, ImmutableMap<StudyChanges.Reason.Cause, Double>> effects;
  private final AccountChange.Membership membership;
  private final ImmutableList.Builder<StudyChanges.Reason> reasons = ImmutableList.builder();

  AccountComparison(
      StudyIndex last,
      StudyIndex now,
      AccountId account,
      ImmutableMap<AccountId, ImmutableMap<StudyChanges.Reason.Cause, Double>> effects) {
    this.last = last;
    this.now = now;
    this.account = account;
    this.effects = effects;
    this.membership = AccountChange.Membership.of(last.isChosen(account), now.isChosen(account));
  }

  AccountChange change() {
    decided();
    known();
    overtaken();
    scored();
    measured();
    return AccountChange.builder()
        .account(account)
        .name(name())
        .membership(membership)
        .rankBefore(last.rank(account))
        .rankNow(now.rank(account))
        .scoreBefore(last.score(account))
        .scoreNow(now.score(account))
        .cellBefore(last.cell(account))
        .cellNow(now.cell(account))
        .scoreEffects(effects.getOrDefault(account, ImmutableMap.of()))
        .reasons(reasons.build())
        .build();
  }

  private String name() {
    return now.study().names().getOrDefault(account, last.study().name(account));
  }

  /** What decided on the membership. */
  private void decided() {
    if (membership == AccountChange.Membership.CAME) {
      last.reasonsAgainst(account)
          .forEach(
              reason ->
                  add(
                      cause(reason),
                      "KEPT_OUT_BEFORE",
                      "on {day} it was no key account: {reason}",
                      ImmutableMap.of(
                          "day",
                          last.study().day(),
                          "reason",
                          reason.message(),
                          "code",
                          reason.code(),
                          "because",
                          reason.evidence())));
    }
    if (membership == AccountChange.Membership.LEFT) {
      now.reasonsAgainst(account)
          .forEach(reason -> reasons.add(new StudyChanges.Reason(cause(reason), reason)));
    }
    if (membership == AccountChange.Membership.CAME
        || membership == AccountChange.Membership.STAYED) {
      now.study().selection().findings().stream()
          .filter(finding -> finding.code().equals("CHOSEN_BY_HAND"))
          .filter(finding -> finding.subject().equals(account.value()))
          .forEach(
              finding ->
                  reasons.add(
                      new StudyChanges.Reason(StudyChanges.Reason.Cause.CONSTRAINTS, finding)));
    }
    if (membership == AccountChange.Membership.STAYED
        && now.study().selection().keptBySwitchingCost().contains(account)) {
      add(
          StudyChanges.Reason.Cause.CONSTRAINTS,
          "KEPT_BY_SWITCHING_COST",
          "it stays only because a change costs {cost} points",
          ImmutableMap.of("cost", now.study().selection().constraints().switchingCost()));
    }
  }

  private StudyChanges.Reason.Cause cause(Finding reason) {
    return switch (reason.code()) {
      case "REFUSED_BY_HAND", "NOT_ON_SHORTLIST", "SWITCH_NOT_WORTH_IT", "LIMIT_REACHED" ->
          StudyChanges.Reason.Cause.CONSTRAINTS;
      case "COVERAGE_TOO_LOW", "EFFORT_UNKNOWN" -> StudyChanges.Reason.Cause.DATA;
      case "STATUS_NOT_ADMITTED" -> causeOfStatus();
      case "BELOW_THE_CUT", "SCORE_BELOW_MINIMUM" -> causeOfScore();
      default -> causeOfGate(reason);
    };
  }

  /** The model where it admits other statuses, else the account, whose status changed. */
  private StudyChanges.Reason.Cause causeOfStatus() {
    return now.study()
            .model()
            .selectionPolicy()
            .admittedStatuses()
            .equals(last.study().model().selectionPolicy().admittedStatuses())
        ? StudyChanges.Reason.Cause.VALUES
        : StudyChanges.Reason.Cause.RULES;
  }

  private StudyChanges.Reason.Cause causeOfGate(Finding reason) {
    Optional<String> label = reason.evidence().findText("gate");
    boolean sameGate =
        now.study().model().gates().stream()
            .filter(gate -> label.equals(Optional.of(gate.labels().toString())))
            .anyMatch(last.study().model().gates()::contains);
    if (!sameGate) {
      return StudyChanges.Reason.Cause.RULES;
    }
    return reason.code().equals("GATE_UNKNOWN")
        ? StudyChanges.Reason.Cause.DATA
        : StudyChanges.Reason.Cause.VALUES;
  }

  /** The number of places where it moves the line past the account, else the largest effect. */
  private StudyChanges.Reason.Cause causeOfScore() {
    if (isByHand()) {
      return StudyChanges.Reason.Cause.CONSTRAINTS;
    }
    if (last.places() != now.places() && isBetweenTheLines()) {
      return StudyChanges.Reason.Cause.RULES;
    }
    return largestEffect(account)
        .or(() -> passing().stream().findFirst().map(this::causeOfPassing))
        .or(this::causeOfVacancy)
        .orElseGet(this::remainingCause);
  }

  private boolean isByHand() {
    return now.study().selection().constraints().findDecision(account).isPresent();
  }

  private boolean isBetweenTheLines() {
    int fewer = Math.min(last.places(), now.places());
    return last.rank(account).orElse(0) > fewer && now.rank(account).orElse(0) > fewer;
  }

  private Optional<StudyChanges.Reason.Cause> largestEffect(AccountId one) {
    return effects.getOrDefault(one, ImmutableMap.of()).entrySet().stream()
        .filter(part -> Math.abs(part.getValue()) >= VISIBLE)
        .max(Comparator.comparingDouble(part -> Math.abs(part.getValue())))
        .map(Map.Entry::getKey);
  }

  /** The key accounts that changed places with this one, in the order of the ranking. */
  private ImmutableList<AccountId> passing() {
    return switch (membership) {
      case LEFT -> passing(now, last);
      case CAME -> passing(last, now);
      default -> ImmutableList.of();
    };
  }

  private ImmutableList<AccountId> passing(StudyIndex ahead, StudyIndex notAhead) {
    return ahead.chosen().stream()
        .filter(other -> isAhead(ahead, other) && !isAhead(notAhead, other))
        .collect(ImmutableList.toImmutableList());
  }

  private StudyChanges.Reason.Cause causeOfPassing(AccountId other) {
    return last.holds(other) && now.holds(other)
        ? largestEffect(other).orElseGet(this::remainingCause)
        : StudyChanges.Reason.Cause.DATA;
  }

  /** Why the first account left that made room for this one. */
  private Optional<StudyChanges.Reason.Cause> causeOfVacancy() {
    return membership == AccountChange.Membership.CAME
        ? last.chosen().stream()
            .filter(other -> !now.isChosen(other))
            .findFirst()
            .flatMap(
                other ->
                    now.holds(other)
                        ? now.reasonsAgainst(other).stream()
                            .findFirst()
                            .map(new AccountComparison(last, now, other, effects)::cause)
                        : Optional.of(StudyChanges.Reason.Cause.DATA))
        : Optional.empty();
  }

  private StudyChanges.Reason.Cause remainingCause() {
    if (!last.study().selection().constraints().equals(now.study().selection().constraints())) {
      return StudyChanges.Reason.Cause.CONSTRAINTS;
    }
    return last.study().model().equals(now.study().model())
        ? StudyChanges.Reason.Cause.DATA
        : StudyChanges.Reason.Cause.RULES;
  }

  /** Whether the account is in the data at all. */
  private void known() {
    if (!last.holds(account)) {
      add(
          StudyChanges.Reason.Cause.DATA,
          "ACCOUNT_NEW",
          "it was not in the data of {day}",
          ImmutableMap.of("day", last.study().day()));
    } else if (!now.holds(account)) {
      add(
          StudyChanges.Reason.Cause.DATA,
          "ACCOUNT_GONE",
          "it is no longer in the data of {day}",
          ImmutableMap.of("day", now.study().day()));
    }
  }

  /** Who passed a key account that left. */
  private void overtaken() {
    ImmutableList<AccountId> ahead = passing();
    if (membership == AccountChange.Membership.LEFT
        && now.rank(account).isPresent()
        && !ahead.isEmpty()) {
      add(
          causeOfPassing(ahead.get(0)),
          "OVERTAKEN",
          "ahead of it now, and not before: {accounts}",
          ImmutableMap.of("accounts", ahead.stream().map(now.study()::name).toList()));
    }
  }

  private boolean isAhead(StudyIndex study, AccountId other) {
    OptionalDouble mine = study.rank(account);
    OptionalDouble theirs = study.rank(other);
    return mine.isPresent() && theirs.isPresent() && theirs.getAsDouble() < mine.getAsDouble();
  }

  private void scored() {
    OptionalDouble before = last.score(account);
    OptionalDouble after = now.score(account);
    if (before.isEmpty() || after.isEmpty() || rounded(before) == rounded(after)) {
      return;
    }
    ImmutableMap<StudyChanges.Reason.Cause, Double> parts =
        effects.getOrDefault(account, ImmutableMap.of());
    ImmutableList<String> visible =
        parts.entrySet().stream()
            .filter(part -> Math.abs(part.getValue()) >= VISIBLE)
            .map(part -> signed(part.getValue()) + " from " + words(part.getKey()))
            .collect(ImmutableList.toImmutableList());
    add(
        largestEffect(account).orElseGet(this::remainingCause),
        "SCORE_CHANGED",
        visible.isEmpty()
            ? "its score went from {before} to {after}"
            : "its score went from {before} to {after}: {parts}",
        ImmutableMap.of("before", rounded(before), "after", rounded(after), "parts", visible));
  }

  private static String signed(double points) {
    double thousandths = Math.round(points * THOUSANDTHS) / THOUSANDTHS;
    return (thousandths > 0 ? "+" : "") + thousandths;
  }

  private static String words(StudyChanges.Reason.Cause cause) {
    return switch (cause) {
      case VALUES -> "its own values";
      case WEIGHTS -> "the weights";
      case RULES -> "the rules";
      case CONSTRAINTS -> "the constraints";
      case DATA -> "the other accounts";
    };
  }

  private void measured() {
    if (last.holds(account) && now.holds(account)) {
      now.study().measured().measures().stream()
          .filter(last.study().measured().measures()::contains)
          .forEach(this::measured);
    }
  }

  private void measured(Measure measure) {
    OptionalDouble before = last.study().measured().find(account, measure);
    OptionalDouble after = now.study().measured().find(account, measure);
    if (before.equals(after)) {
      return;
    }
    String name = now.label(measure);
    if (before.isEmpty()) {
      add(
          StudyChanges.Reason.Cause.DATA,
          "VALUE_KNOWN",
          "{criterion} is known now: {after}",
          ImmutableMap.of("criterion", name, "after", after.orElseThrow()));
    } else if (after.isEmpty()) {
      add(
          StudyChanges.Reason.Cause.DATA,
          "VALUE_LOST",
          "{criterion} is no longer known; it was {before}",
          ImmutableMap.of("criterion", name, "before", before.orElseThrow()));
    } else {
      add(
          StudyChanges.Reason.Cause.VALUES,
          "VALUE_CHANGED",
          "{criterion} went from {before} to {after}"
              + now.unit(measure).map(unit -> " {unit}").orElse(""),
          ImmutableMap.of(
              "criterion", name,
              "before", before.orElseThrow(),
              "after", after.orElseThrow(),
              "unit", now.unit(measure).orElse("")));
    }
  }

  private static double rounded(OptionalDouble score) {
    return Math.round(score.orElseThrow() * THOUSANDTHS) / THOUSANDTHS;
  }

  private void add(
      StudyChanges.Reason.Cause cause, String code, String sentence, Map<String, ?> evidence) {
    reasons.add(
        new StudyChanges.Reason(cause, Finding.info(code, account.value(), sentence, evidence)));
  }
}
