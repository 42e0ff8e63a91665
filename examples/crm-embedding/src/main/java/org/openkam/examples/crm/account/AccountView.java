package org.openkam.examples.crm.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openkam.core.criterion.Language;
import org.openkam.examples.crm.FindingView;

/** An account with its score and the reasons, as programs read it. */
public record AccountView(
    String id,
    String name,
    long version,
    Map<String, Double> figures,
    @Nullable Double score,
    @Nullable Long frozenModel,
    List<Reason> reasons,
    List<FindingView> findings) {

  /** What one criterion contributes to the score. */
  public record Reason(String criterion, String name, double contribution) {}

  static AccountView of(JudgedAccount judged, Locale locale) {
    Language language = Language.of(locale);
    return new AccountView(
        judged.stored().account().id().value(),
        judged.stored().account().name(),
        judged.stored().version(),
        judged.stored().account().figures(),
        judged.verdict().score().isPresent() ? judged.verdict().score().getAsDouble() : null,
        judged.verdict().frozenModel(),
        judged.verdict().explanation().stream()
            .flatMap(explanation -> explanation.contributions().stream())
            .map(
                reason ->
                    new Reason(
                        reason.criterion().id(),
                        reason.criterion().labels().in(language),
                        reason.amount()))
            .toList(),
        FindingView.of(judged.verdict().findings(), locale));
  }
}
