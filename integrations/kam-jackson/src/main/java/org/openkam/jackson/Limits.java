package org.openkam.jackson;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams that refuse to go on after a number of bytes, and leave closing to the caller. */
final class Limits {
  private Limits() {}

  static InputStream of(InputStream in, long maxBytes) {
    return new Input(in, new Budget(maxBytes));
  }

  static OutputStream of(OutputStream out, long maxBytes) {
    return new Output(out, new Budget(maxBytes));
  }

  /** How many bytes may still pass. */
  private static final class Budget {
    private long left;

    Budget(long maxBytes) {
      this.left = maxBytes;
    }

    void take(int bytes) throws TooLongException {
      left -= bytes;
      if (left < 0) {
        throw new TooLongException();
      }
    }
  }

  /** A stream that is read before memory is exhausted. */
  private static final class Input extends FilterInputStream {
    private final Budget budget;

    Input(InputStream in, Budget budget) {
      super(in);
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      budget.take(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      budget.take(Math.max(read, 0));
      return read;
    }

    @Override
    public void close() {
      // the caller opened the stream and closes it
    }
  }

  /** A stream that is not written beyond what can be read again. */
  private static final class Output extends FilterOutputStream {
    private final Budget budget;

    Output(OutputStream out, Budget budget) {
      super(out);
      this.budget = budget;
    }

    @Override
    public void write(int value) throws IOException {
      budget.take(1);
      out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      budget.take(length);
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      // the caller opened the stream and closes it
      out.flush();
    }
  }

  /** There is more than allowed. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
