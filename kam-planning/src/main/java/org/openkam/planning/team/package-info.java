/**
 * Who looks after a key account, in which roles, with how much time, and whether they can.
 *
 * <p>Start with {@link org.openkam.planning.team.AccountTeam}. What a team needs and has, such as
 * languages, experts or competences, is a list of {@link
 * org.openkam.core.coverage.CoverageMatrices#checklist} that is checked like any other coverage.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.team;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
