package org.openkam.crm.table;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;

/**
 * Guesses the encoding of text of one byte a letter.
 *
 * <p>Windows-1252 unless the bytes contradict it: bytes that it does not have, signs where another
 * encoding has letters, or whole words of letters above 127, which are Cyrillic.
 */
final class SingleByteCharsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final ImmutableList<Charset> OTHERS =
      ImmutableList.of(
          Charset.forName("windows-1250"),
          Charset.forName("IBM850"),
          Charset.forName("x-MacRoman"));
  private static final int LONG_RUN = 4;

  private SingleByteCharsets() {}

  static Charset of(byte[] head, long[] highBytes) {
    if (isCyrillic(head)) {
      return WINDOWS_1251;
    }
    Charset best = WINDOWS_1252;
    long most = letters(WINDOWS_1252, highBytes);
    long all = 0;
    for (long count : highBytes) {
      all += count;
    }
    if (2 * most >= all) {
      return best;
    }
    for (Charset charset : OTHERS) {
      long letters = letters(charset, highBytes);
      if (letters > most) {
        best = charset;
        most = letters;
      }
    }
    return best;
  }

  private static long letters(Charset charset, long[] highBytes) {
    long letters = 0;
    for (int code = 128; code < 256; code++) {
      if (highBytes[code] > 0) {
        String text = new String(new byte[] {(byte) code}, charset);
        boolean isLetter =
            text.length() == 1
                && ((Character.isLetter(text.charAt(0)) && "ƒˆªº".indexOf(text.charAt(0)) < 0)
                    || "€’–".indexOf(text.charAt(0)) >= 0);
        letters += isLetter ? highBytes[code] : 0;
      }
    }
    return letters;
  }

  private static boolean isCyrillic(byte[] head) {
    int high = 0;
    int inRuns = 0;
    int run = 0;
    for (byte one : head) {
      if ((one & 0xFF) >= 0xC0) {
        run++;
        high++;
        inRuns += run == LONG_RUN ? LONG_RUN : run > LONG_RUN ? 1 : 0;
      } else {
        run = 0;
      }
    }
    return high > 0 && 2 * inRuns > high;
  }
}
