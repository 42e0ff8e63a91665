package org.openkam.xmcda;

import java.util.OptionalInt;

/** A file that is not XMCDA at all: not well-formed, of another kind or too large. */
public final class XmcdaFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;
  private final int column;

  XmcdaFormatException(String source, String reason) {
    super("file '" + source + "' is not XMCDA: " + reason);
    this.source = source;
    this.line = 0;
    this.column = 0;
  }

  XmcdaFormatException(String source, int line, int column, String reason, Throwable cause) {
    super("file '" + source + "', line " + line + ", column " + column + ": " + reason, cause);
    this.source = source;
    this.line = line;
    this.column = column;
  }

  /** {@return the name of the file without folder and extension} */
  public String source() {
    return source;
  }

  /** {@return the line, from one; empty where the whole file is meant} */
  public OptionalInt line() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** {@return the column, from one; empty where the whole file is meant} */
  public OptionalInt column() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }
}
