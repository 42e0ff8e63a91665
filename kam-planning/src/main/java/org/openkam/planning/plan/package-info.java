/**
 * The account plan: what we want to reach with one key account, who does what by when, what it
 * costs and brings, and whether the plan holds.
 *
 * <p>Start at {@link org.openkam.planning.plan.AccountPlan} and let {@link
 * org.openkam.planning.plan.PlanChecks} check it: every goal against the five letters of SMART and
 * against the analysis that asked for it, every action for what is missing. {@link
 * org.openkam.planning.plan.PlanMonitor} compares it with what came about.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
