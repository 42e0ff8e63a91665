/**
 * The provided strategies in one place; {@link org.openkam.scoring.Strategies} lists them.
 *
 * <p>This package also holds the style of all generated types of the module.
 */
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
package org.openkam.scoring;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
