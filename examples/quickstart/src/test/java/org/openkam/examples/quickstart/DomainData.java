package org.openkam.examples.quickstart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What the library holds of a rule without doing anything with it.
 *
 * @param rule the number of the rule
 * @param holder the simple name of the type that holds it
 * @param entries what it holds: ids, constants or properties, at least one
 */
record DomainData(String rule, String holder, ImmutableList<String> entries) {
  private static final Splitter COMMA = Splitter.on(", ");

  /** {@return what is held, by the number of its rule} */
  static ImmutableMap<String, DomainData> byRule() {
    return RuleTables.rows("data").stream()
        .map(
            row ->
                new DomainData(
                    row.get(0),
                    row.get(1),
                    COMMA.splitToStream(row.get(2)).collect(ImmutableList.toImmutableList())))
        .collect(ImmutableMap.toImmutableMap(DomainData::rule, held -> held));
  }
}
