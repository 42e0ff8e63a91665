/**
 * Strategies that compare accounts pair by pair and ask of each pair whether one outranks the
 * other.
 *
 * <p>Start with {@link org.openkam.scoring.outranking.Promethee} for a complete order of many
 * accounts, and with {@link org.openkam.scoring.outranking.Electre3} where a great weakness must
 * not be bought off. As strategies all of them score by a net flow, which is a complete order;
 * their relations keep what cannot be compared.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.outranking;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
