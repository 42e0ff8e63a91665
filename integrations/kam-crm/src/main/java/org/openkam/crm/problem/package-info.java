/**
 * What is to be said about a file: problems with a stable code, a place and a sentence.
 *
 * <p>Start with {@link org.openkam.crm.problem.CrmProblem}.
 */
@NullMarked
package org.openkam.crm.problem;

import org.jspecify.annotations.NullMarked;
