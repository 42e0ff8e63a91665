package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;

/** How far the library keeps a rule. */
enum RuleState {
  /** A test holds an example of it, through what users call. */
  PROVEN("proven"),
  /** The library holds what the rule names, and leaves it to users to act on it. */
  CARRIED_AS_DATA("carried as data"),
  /** Nothing in the library is about it; its note says why. */
  OPEN("open");

  private final String words;

  RuleState(String words) {
    this.words = words;
  }

  /** {@return the state of a rule by the tests that prove rules and the data that hold them} */
  static RuleState of(
      DomainRule rule,
      ImmutableListMultimap<String, String> tests,
      ImmutableMap<String, DomainData> data) {
    if (tests.containsKey(rule.id())) {
      return PROVEN;
    }
    return data.containsKey(rule.id()) ? CARRIED_AS_DATA : OPEN;
  }

  @Override
  public String toString() {
    return words;
  }
}
