/**
 * How long work is run: on how many threads, and who receives its progress.
 *
 * <p>Start with {@link org.openkam.core.execution.Parallelism} and {@link
 * org.openkam.core.execution.ProgressListener}. Both are always the caller's choice. Work is cut
 * into fixed tasks and put together in their order, so the number of threads never changes a bit of
 * a result.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.execution;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
