/**
 * Reads accounts and opportunities from CSV exports of a CRM system, defects included, and maps
 * account plans to rows of one.
 *
 * <p>Start with {@link org.openkam.crm.CrmReader}. A file that is none is refused; a bad cell, row
 * or name is reported with file, row and column, and everything else is read. What goes the other
 * way starts with {@link org.openkam.crm.SalesforcePlan}.
 */
@NullMarked
package org.openkam.crm;

import org.jspecify.annotations.NullMarked;
