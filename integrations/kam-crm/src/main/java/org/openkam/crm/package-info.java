/**
 * Reads accounts and opportunities from CSV exports of a CRM system, defects included.
 *
 * <p>Start with {@link org.openkam.crm.CrmReader}. A file that is none is refused; a bad cell, row
 * or name is reported with file, row and column, and everything else is read.
 */
@NullMarked
package org.openkam.crm;

import org.jspecify.annotations.NullMarked;
