/**
 * Files as tables: CSV, workbooks and JSON, with their encoding, separator, header and real row
 * numbers.
 *
 * <p>Start with {@link org.openkam.crm.table.TableReader}. What a column means is none of this
 * room's business.
 */
@NullMarked
package org.openkam.crm.table;

import org.jspecify.annotations.NullMarked;
