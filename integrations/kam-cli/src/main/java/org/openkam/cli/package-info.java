/**
 * The library on the command line, for shells, notebooks and other languages: tables in, tables
 * out.
 *
 * <p>Start with {@link org.openkam.cli.Kam}.
 */
@NullMarked
package org.openkam.cli;

import org.jspecify.annotations.NullMarked;
