/**
 * A small CRM with the library inside: start at {@link org.openkam.examples.crm.CrmApplication}.
 *
 * <p>Each package holds one concern from the database to the web: {@code account}, {@code study},
 * {@code plan}; {@code page} renders them for people.
 */
@NullMarked
package org.openkam.examples.crm;

import org.jspecify.annotations.NullMarked;
