/**
 * How many threads a piece of work may take, which is always the caller's choice.
 *
 * <p>Start with {@link org.openkam.scoring.parallel.Parallelism}. Work is cut into fixed tasks and
 * put together in their order, so that the number of threads never changes a bit of a result.
 */
@NullMarked
package org.openkam.scoring.parallel;

import org.jspecify.annotations.NullMarked;
