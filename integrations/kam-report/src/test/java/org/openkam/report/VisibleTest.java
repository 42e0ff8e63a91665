package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class VisibleTest {
  private static final String HOSTILE =
      "\u001B[31mRed\u0007\u202Egpj.exe\u2066\u2028<img src=x onerror=alert(1)>\n=HYPERLINK(1)|`";
  private static final Pattern ACTING =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

  @Test
  void showsWhatWouldAct() {
    assertThat(Visible.line("a\u001B[31mb\u202Ec\nd\te"))
        .isEqualTo("a[U+001B][31mb[U+202E]c[U+000A]d[U+0009]e");
    assertThat(Visible.text("a\nb\tc\r\u0000d\u2066"))
        .isEqualTo("a\nb\tc[U+000D][U+0000]d[U+2066]");
    assertThat(Visible.line("€ 1.000, 50\u00A0% – “Ñandú” 👩‍🔬"))
        .isEqualTo("€ 1.000, 50\u00A0% – “Ñandú” 👩‍🔬");
  }

  @Test
  void noViewLetsANameAct() {
    StudyReport report = new StudyReport(ReportStudies.hostile(HOSTILE), Locale.ENGLISH);

    assertThat(report.text()).doesNotContainPattern(ACTING).contains("[U+001B][31mRed[U+0007]");
    assertThat(report.html())
        .doesNotContainPattern(ACTING)
        .doesNotContain("<img")
        .contains("&lt;img src=x onerror=alert(1)&gt;");
    assertThat(report.excludedCsv()).doesNotContainPattern(ACTING);
    assertThat(report.pictures().values())
        .allSatisfy(svg -> assertThat(svg).doesNotContainPattern(ACTING).doesNotContain("<img"));
    assertThat(Markdown.escaped(HOSTILE))
        .doesNotContainPattern(ACTING)
        .doesNotContainPattern("(?<!\\\\)<img");
  }

  @Test
  void everyLineOfATextIsOneOfTheReport() {
    String plain = new StudyReport(ReportStudies.hostile("Zq"), Locale.ENGLISH).text();
    String hostile = new StudyReport(ReportStudies.hostile("Z\nq"), Locale.ENGLISH).text();

    assertThat(hostile.lines()).hasSameSizeAs(plain.lines().toList());
  }

  @Test
  void aPageStaysSmallWithManyAccounts() {
    String page = new StudyReport(ReportStudies.many(3000), Locale.ENGLISH).html();

    assertThat(page.length()).isLessThan(1_000_000);
    assertThat(page).contains("The remaining 1,993 accounts are in the CSV file.");
  }
}
