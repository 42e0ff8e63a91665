package org.openkam.crm.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.openkam.core.execution.Interruption;

/** The bytes of a file, seen once from end to end: what they are and how they are encoded. */
final class FileBytes {
  private static final int HEAD = 1 << 16;
  private static final int BLOCK = 1 << 16;

  private final byte[] head;
  private final String sha256;
  private final boolean isUtf8;
  private final long[] highBytes;

  private FileBytes(byte[] head, String sha256, boolean isUtf8, long[] highBytes) {
    this.head = head;
    this.sha256 = sha256;
    this.isUtf8 = isUtf8;
    this.highBytes = highBytes;
  }

  /** {@return the first bytes as text, at most 64 KiB} */
  String head(Charset charset) {
    return new String(head, charset);
  }

  /** {@return the SHA-256 of all, in hexadecimal} */
  String sha256() {
    return sha256;
  }

  static FileBytes of(Path path) throws IOException {
    MessageDigest digest = newDigest();
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(BLOCK);
    ByteBuffer rest = ByteBuffer.allocate(BLOCK + 8);
    byte[] block = new byte[BLOCK];
    byte[] head = new byte[0];
    long[] high = new long[256];
    boolean utf8 = true;
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.readNBytes(block, 0, BLOCK);
          read > 0;
          read = in.readNBytes(block, 0, BLOCK)) {
        Interruption.check(TableReader.WORK);
        head = head.length == 0 ? Arrays.copyOf(block, Math.min(read, HEAD)) : head;
        digest.update(block, 0, read);
        boolean ascii = isAscii(block, read);
        for (int i = 0; i < read && !ascii; i++) {
          if (block[i] < 0) {
            high[block[i] & 0xFF]++;
          }
        }
        if (utf8 && !(ascii && rest.position() == 0)) {
          utf8 = decodes(decoder, rest, block, read, chars);
        }
      }
    }
    return new FileBytes(
        head, HexFormat.of().formatHex(digest.digest()), utf8 && rest.position() == 0, high);
  }

  private static boolean isAscii(byte[] block, int length) {
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= block[i];
    }
    return all >= 0;
  }

  /** Decodes a block behind what the last one left over; {@return whether it is UTF-8 so far} */
  private static boolean decodes(
      CharsetDecoder decoder, ByteBuffer rest, byte[] block, int length, CharBuffer chars) {
    rest.put(block, 0, length);
    rest.flip();
    chars.clear();
    CoderResult result = decoder.decode(rest, chars, false);
    while (result.isOverflow()) {
      chars.clear();
      result = decoder.decode(rest, chars, false);
    }
    rest.compact();
    return !result.isError();
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  boolean isEmpty() {
    return head.length == 0;
  }

  boolean isZip() {
    return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
  }

  boolean isOldWorkbook() {
    return startsWith(0xD0, 0xCF, 0x11, 0xE0);
  }

  boolean startsWith(int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** {@return the encoding that a mark at the beginning names or the bytes prove, else a guess} */
  Charset charset() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int even = zeros(0);
    int odd = zeros(1);
    if (odd + even > head.length / 4) {
      return odd >= even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return isUtf8 ? StandardCharsets.UTF_8 : SingleByteCharsets.of(head, highBytes);
  }

  int zeros(int parity) {
    int zeros = 0;
    for (int i = parity; i < head.length; i += 2) {
      zeros += head[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** {@return how many bytes at the beginning are a mark of the encoding} */
  int markLength() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
      return 4;
    }
    return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) ? 2 : 0;
  }
}
