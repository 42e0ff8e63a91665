/**
 * The recipe of a selection: criteria, weights, gates, strategy and policies, with id and version.
 *
 * <p>Start with {@link org.openkam.core.model.SelectionModel}, and let {@link
 * org.openkam.core.model.ModelLinter} read it before anybody relies on it. Nothing here computes a
 * score.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
