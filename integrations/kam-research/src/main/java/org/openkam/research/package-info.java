/** Holds the style of all generated types of this module; it has no types of its own. */
@Value.Style(
    allowedClasspathAnnotations = Override.class,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria", "analysis:analyses"},
    overshadowImplementation = true,
    toBuilder = "toBuilder",
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
@NullMarked
package org.openkam.research;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
