/**
 * The score of a fitted model as SQL, so that accounts are scored where they lie.
 *
 * <p>Start with {@link org.openkam.sql.SqlScore}. Text is all that is made here: no connection is
 * opened and no driver is needed.
 */
@Value.Style(
    allowedClasspathAnnotations = Override.class,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    defaults = @Value.Immutable(copy = false),
    overshadowImplementation = true,
    toBuilder = "toBuilder",
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
@NullMarked
package org.openkam.sql;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
