package org.openkam.crm.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many texts as bytes in pages; reading is safe from several threads once it is finished. */
final class TextPages {
  private static final int PAGE = 1024;

  private final List<byte[]> pages = new ArrayList<>();
  private final List<int[]> ends = new ArrayList<>();
  private byte[] page = new byte[16 * PAGE];
  private int[] pageEnds = new int[PAGE];
  private int length;
  private int place;
  private Charset charset = StandardCharsets.ISO_8859_1;

  void add(char[] chars, int from, int to) {
    int count = to - from;
    if (page.length - length < count) {
      page = Arrays.copyOf(page, Math.max(2 * page.length, length + count));
    }
    int at = length;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= 128) {
        addEncoded(new String(chars, from, count));
        return;
      }
      page[at++] = (byte) c;
    }
    end(at);
  }

  private void addEncoded(String text) {
    charset = StandardCharsets.UTF_8;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (page.length - length < bytes.length) {
      page = Arrays.copyOf(page, Math.max(2 * page.length, length + bytes.length));
    }
    System.arraycopy(bytes, 0, page, length, bytes.length);
    end(length + bytes.length);
  }

  private void end(int at) {
    length = at;
    pageEnds[place++] = at;
    if (place == PAGE) {
      keepPage();
      pageEnds = new int[PAGE];
    }
  }

  private void keepPage() {
    pages.add(Arrays.copyOf(page, length));
    ends.add(pageEnds);
    length = 0;
    place = 0;
  }

  /** Ends the adding of texts. */
  void finish() {
    if (place > 0) {
      keepPage();
    }
    page = new byte[0];
  }

  boolean isEmpty(int row) {
    int[] pageEnd = ends.get(row / PAGE);
    return start(pageEnd, row) == pageEnd[row % PAGE];
  }

  String text(int row) {
    int[] pageEnd = ends.get(row / PAGE);
    int start = start(pageEnd, row);
    return new String(pages.get(row / PAGE), start, pageEnd[row % PAGE] - start, charset);
  }

  /** {@return the hash code that the text has as a string} */
  int hash(int row) {
    if (!charset.equals(StandardCharsets.ISO_8859_1)) {
      return text(row).hashCode();
    }
    byte[] bytes = pages.get(row / PAGE);
    int[] pageEnd = ends.get(row / PAGE);
    int end = pageEnd[row % PAGE];
    int hash = 0;
    for (int i = start(pageEnd, row); i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  boolean isSame(int one, int other) {
    int[] oneEnd = ends.get(one / PAGE);
    int[] otherEnd = ends.get(other / PAGE);
    return Arrays.equals(
        pages.get(one / PAGE),
        start(oneEnd, one),
        oneEnd[one % PAGE],
        pages.get(other / PAGE),
        start(otherEnd, other),
        otherEnd[other % PAGE]);
  }

  private static int start(int[] pageEnd, int row) {
    int at = row % PAGE;
    return at == 0 ? 0 : pageEnd[at - 1];
  }

  /** {@return whether some text holds a character, which is one of ASCII} */
  boolean holds(char ascii) {
    for (byte[] bytes : pages) {
      for (byte one : bytes) {
        if (one == ascii) {
          return true;
        }
      }
    }
    return false;
  }
}
