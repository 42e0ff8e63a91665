/**
 * The forms of numbers and dates: what a cell can be, and what a whole column decides.
 *
 * <p>Start with {@link org.openkam.crm.form.NumberCell} and {@link
 * org.openkam.crm.form.NumberProfile}. No cell is read by itself: it is evidence, and the column
 * decides.
 */
@NullMarked
package org.openkam.crm.form;

import org.jspecify.annotations.NullMarked;
