/**
 * Reads accounts, deals, orders and invoices from exports of a CRM, shop or ledger, and maps
 * account plans to rows of one.
 *
 * <p>Start with {@link org.openkam.crm.CrmReader}. How a file is read is a value, {@link
 * org.openkam.crm.ReadingPlan}; what was read and whether it can be used is another, {@link
 * org.openkam.crm.Reading}. What goes the other way starts with {@link
 * org.openkam.crm.SalesforcePlan}.
 */
@Value.Style(
    allowedClasspathAnnotations = Override.class,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    overshadowImplementation = true,
    toBuilder = "toBuilder",
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
@NullMarked
package org.openkam.crm;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
