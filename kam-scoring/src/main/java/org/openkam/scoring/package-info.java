/** Holds the style of all generated types of this module; it has no types of its own. */
@Value.Style(
    allowedClasspathAnnotations = {Override.class, CanIgnoreReturnValue.class},
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "analysis:analyses"},
    overshadowImplementation = true,
    toBuilder = "toBuilder",
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
@CheckReturnValue
@NullMarked
package org.openkam.scoring;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
