/**
 * Learns how people value accounts from choices they made before: value functions and weights that
 * put past examples in the order, or in the classes, in which people put them.
 *
 * <p>Start with {@link org.openkam.scoring.learning.UtaStar} for a ranking of examples and with
 * {@link org.openkam.scoring.learning.Utadis} for classes such as key account or not. Both solve
 * linear programs; examples that contradict each other are named, not averaged away. {@link
 * org.openkam.scoring.learning.RankingLearner} learns from how accounts turned out instead, and
 * keeps to a reference such as past revenue where nothing better is found.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.learning;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
