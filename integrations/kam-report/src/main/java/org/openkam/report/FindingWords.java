package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;

/**
 * Puts a finding into words: its code leads to a pattern, its evidence becomes the arguments.
 *
 * <p>A code may have several patterns, CODE and CODE.name or CODE.name+name, each for the evidence
 * that it names; the one that asks for most is taken. An empty text or list counts as absent. A
 * text comes translated under its name and as it is under its name with Key; a list comes as a list
 * in words, and its size under its name with Count.
 */
final class FindingWords {
  private static final ImmutableSet<String> ACCOUNTS =
      ImmutableSet.of(
          "account",
          "accounts",
          "subject",
          "kept",
          "moved",
          "left",
          "up",
          "down",
          "one",
          "two",
          "three",
          "instead",
          "chosen",
          "enter",
          "leave",
          "parent",
          "customer");
  private static final ImmutableSet<String> TERMS =
      ImmutableSet.of(
          "criterion",
          "criteria",
          "gate",
          "axis",
          "measure",
          "minimum",
          "maximum",
          "limits",
          "less",
          "more",
          "best",
          "worst",
          "one",
          "other",
          "before",
          "reachable",
          "reached",
          "missing",
          "state",
          "current",
          "desired",
          "indicator",
          "id",
          "position",
          "step",
          "dimension",
          "pair",
          "sections",
          "section",
          "subject",
          "matrix",
          "aspect",
          "aspects",
          "target",
          "symptoms",
          "maturity");
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "policy",
          "kind",
          "side",
          "status",
          "term",
          "laterTerm",
          "blocks",
          "risks",
          "event",
          "user",
          "open",
          "missing",
          "limits",
          "position",
          "measure",
          "dimension",
          "what",
          "before",
          "after");

  private static final ImmutableSet<String> BOUNDS = ImmutableSet.of("lowest", "highest");

  private final Wording wording;

  FindingWords(Wording wording) {
    this.wording = wording;
  }

  String sentence(Finding finding) {
    ImmutableMap<String, Object> arguments = arguments(finding);
    return key(finding, arguments)
        .map(key -> wording.text(key, arguments))
        .orElseGet(finding::message);
  }

  /** {@return the key of the pattern that fits, or empty where there is none} */
  Optional<String> key(Finding finding, ImmutableMap<String, Object> arguments) {
    return key(finding.code(), arguments)
        .or(
            () ->
                finding.evidence().names().contains("gate")
                    ? key("GATE_NOT_MET", arguments)
                    : Optional.empty());
  }

  private Optional<String> key(String code, ImmutableMap<String, Object> arguments) {
    return wording.variants(code).stream()
        .filter(variant -> variant.fits(arguments.keySet()))
        .map(Variant::key)
        .findFirst();
  }

  /** {@return the evidence as arguments} */
  ImmutableMap<String, Object> arguments(Finding finding) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    finding.evidence().asMap().forEach((name, value) -> put(name, value, arguments));
    if (!arguments.containsKey("subject")) {
      put("subject", finding.subject(), arguments);
    }
    finding
        .evidence()
        .findText("criterion")
        .flatMap(wording::scale)
        .ifPresent(scale -> arguments.replaceAll((name, value) -> onScale(name, value, scale)));
    nested(finding.evidence()).ifPresent(reason -> arguments.put("reason", sentence(reason)));
    return ImmutableMap.copyOf(arguments);
  }

  /** {@return a bound as it is written on the scale of its criterion, any other value as it is} */
  private Object onScale(String name, Object value, Scale scale) {
    return BOUNDS.contains(name) && value instanceof Double bound
        ? new ReasonWords(wording).bound(scale, bound)
        : value;
  }

  private void put(String name, Object value, Map<String, Object> arguments) {
    if (value instanceof String text) {
      if (!text.isBlank()) {
        arguments.put(name, text(name, text));
        arguments.put(name + "Key", text.replace(' ', '_'));
      }
    } else if (value instanceof List<?> list) {
      arguments.put(name + "Count", list.size());
      if (!list.isEmpty()) {
        arguments.put(
            name,
            wording.list(
                list.stream().map(element -> text(name, Attributes.render(element))).toList()));
      }
    } else if (value instanceof Attributes parts) {
      if (parts.asMap().values().stream().allMatch(Double.class::isInstance)) {
        arguments.put(
            name,
            wording.list(
                parts.asMap().entrySet().stream()
                    .map(
                        part ->
                            wording.term(part.getKey())
                                + " "
                                + wording.figures().percent((Double) part.getValue()))
                    .toList()));
      }
    } else {
      arguments.put(name, value instanceof Boolean ? value.toString() : value);
    }
  }

  private String text(String name, String value) {
    String account = ACCOUNTS.contains(name) ? wording.account(value) : value;
    if (!account.equals(value)) {
      return account;
    }
    String term = TERMS.contains(name) ? wording.term(value) : value;
    return term.equals(value) && WORDS.contains(name) ? wording.word(value) : term;
  }

  /** {@return the finding that another one reports, as a reason of an earlier study} */
  private static Optional<Finding> nested(Attributes evidence) {
    Optional<String> code = evidence.findText("code");
    Optional<String> reason = evidence.findText("reason");
    Object because = evidence.asMap().get("because");
    return code.isPresent() && reason.isPresent() && because instanceof Attributes inner
        ? Optional.of(
            Finding.info(
                code.get(),
                "reason",
                "{reason}",
                ImmutableMap.<String, Object>builder()
                    .putAll(inner.asMap())
                    .put("reason", reason.get())
                    .buildKeepingLast()))
        : Optional.empty();
  }
}
