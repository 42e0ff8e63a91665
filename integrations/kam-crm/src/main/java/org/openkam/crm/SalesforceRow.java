package org.openkam.crm;

import com.google.common.collect.ImmutableMap;

/**
 * One record to be written to Salesforce.
 *
 * @param object what it is a record of
 * @param key our own key of the record, by which others of the same plan refer to it until
 *     Salesforce has given it an id
 * @param fields the values by the names that Salesforce has for its fields; days as in 2026-03-31,
 *     numbers in plain decimals; fields without a value are left out
 */
public record SalesforceRow(
    SalesforceObject object, String key, ImmutableMap<String, String> fields) {}
