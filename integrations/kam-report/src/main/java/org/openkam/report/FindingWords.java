package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;

/** Puts findings into words for people, who know accounts by name and not by id. */
final class FindingWords {
  private static final String ONE = "account";
  private static final String SEVERAL = "accounts";

  private FindingWords() {}

  /** {@return the message, with the names of accounts in the place of their ids} */
  static String message(Finding finding, Function<AccountId, String> names) {
    ImmutableSet<String> evidence = finding.evidence().names();
    if (!evidence.contains(ONE) && !evidence.contains(SEVERAL)) {
      return finding.message();
    }
    return Finding.builder()
        .from(finding)
        .evidence(
            Attributes.copyOf(
                finding.evidence().asMap().entrySet().stream()
                    .collect(toImmutableMap(Map.Entry::getKey, entry -> named(entry, names)))))
        .build()
        .message();
  }

  /**
   * {@return the message of a finding about an account, which it begins with unless it names it}
   */
  static String aboutAccount(Finding finding, Function<AccountId, String> names) {
    String message = message(finding, names);
    return finding.sentence().contains("{" + ONE + "}")
        ? message
        : names.apply(AccountId.of(finding.subject())) + ": " + message;
  }

  private static Object named(
      Map.Entry<String, Object> evidence, Function<AccountId, String> names) {
    Object value = evidence.getValue();
    if (evidence.getKey().equals(ONE) && value instanceof String id) {
      return names.apply(AccountId.of(id));
    }
    if (evidence.getKey().equals(SEVERAL) && value instanceof List<?> ids) {
      return ids.stream()
          .map(id -> names.apply(AccountId.of(id.toString())))
          .collect(toImmutableList());
    }
    return value;
  }
}
