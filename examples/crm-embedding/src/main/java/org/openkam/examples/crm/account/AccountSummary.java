package org.openkam.examples.crm.account;

import org.jspecify.annotations.Nullable;

/** One line of a list of accounts. */
public record AccountSummary(String id, String name, long version, @Nullable Double score) {}
