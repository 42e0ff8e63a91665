package org.openkam.planning.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.openkam.core.finding.Finding;

/**
 * Something worth knowing of an account, and who of us knows it.
 *
 * @param topic what it is about, such as how they decide on budgets
 * @param kind whether it is written down
 * @param holders the people of ours who know it, by name
 */
public record KnowledgeItem(String topic, Kind kind, ImmutableSet<String> holders) {
  /**
   * Creates an item.
   *
   * @param topic what it is about, not blank
   * @param kind whether it is written down
   * @param holders the people of ours who know it, by name
   */
  public KnowledgeItem {
    checkArgument(!topic.isBlank(), "knowledge must have a topic: '%s'", topic);
  }

  /**
   * Checks that the knowledge stays when one person leaves (Dingena 2002).
   *
   * @param account the account it is about
   * @return TACIT_KNOWLEDGE_AT_RISK, or empty where it is written down or two people know it
   */
  public Optional<Finding> check(String account) {
    return kind == Kind.CODIFIED || holders.size() >= 2
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "TACIT_KNOWLEDGE_AT_RISK",
                account,
                "'{topic}' is not written down and known to {count} of us only: {holders}",
                ImmutableMap.of("topic", topic, "count", holders.size(), "holders", holders)));
  }

  /** Whether knowledge can be read by others. */
  public enum Kind {
    /** Written down. */
    CODIFIED,
    /** In the heads of people; it leaves with them. */
    TACIT
  }
}
