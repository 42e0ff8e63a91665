/**
 * What accounts are compared by: criteria, their scales and value functions, and their weights.
 *
 * <p>Start with {@link org.openkam.core.criterion.Criterion} and {@link
 * org.openkam.core.criterion.Weights}. How scores are made of them is the business of scoring.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.criterion;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
