/**
 * Decision problems and results in XMCDA, the exchange format of multiple criteria decision aiding:
 * read from versions 2, 3 and 4, written as version 4.0.0 or 2.2.2.
 *
 * <p>Start with {@link org.openkam.xmcda.Xmcda}. A file is an {@link
 * org.openkam.xmcda.XmcdaDocument}; a problem is often spread over several files, which {@link
 * org.openkam.xmcda.XmcdaCase} puts together and turns into a decision matrix, weights, thresholds
 * and profiles. Sets, hierarchies, criteria functions, linear constraints and fuzzy numbers are
 * outside the supported subset; what a file has of them is reported, never dropped silently.
 */
@Value.Style(
    allowedClasspathAnnotations = Override.class,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    depluralizeDictionary = {
      "criterion:criteria",
      "alternative:alternatives",
      "alternativeValues:alternativeValues",
      "criterionValues:criterionValues",
      "categoryValues:categoryValues"
    },
    overshadowImplementation = true,
    toBuilder = "toBuilder",
    visibility = Value.Style.ImplementationVisibility.PACKAGE)
@NullMarked
package org.openkam.xmcda;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
