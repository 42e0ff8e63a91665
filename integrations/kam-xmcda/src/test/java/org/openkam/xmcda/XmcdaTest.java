package org.openkam.xmcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.finding.Finding;

final class XmcdaTest {
  @Test
  void readsAnyYearInTheNamespace() throws IOException {
    String text = "<XMCDA xmlns='https://www.decision-deck.org/2018/XMCDA-3.1.0'/>";

    assertThat(read(text).namespace()).isEqualTo("https://www.decision-deck.org/2018/XMCDA-3.1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<XMCDA xmlns='http://www.decision-deck.org/2018/XMCDA-1.0.0'/>",
        "<XMCDA xmlns='http://example.org/2018/XMCDA-3.1.0'/>",
        "<XMCDA/>"
      })
  void refusesAnotherNamespace(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(XmcdaFormatException.class)
        .hasMessageContaining("its namespace is not that of version 2, 3 or 4");
  }

  @Test
  void refusesAnotherRoot() {
    assertThatThrownBy(() -> read("<html/>"))
        .isInstanceOfSatisfying(
            XmcdaFormatException.class,
            refusal -> {
              assertThat(refusal).hasMessage("file 'test' is not XMCDA: its root is 'html'");
              assertThat(refusal.source()).isEqualTo("test");
              assertThat(refusal.line()).isEmpty();
              assertThat(refusal.column()).isEmpty();
            });
  }

  @Test
  void refusesADocumentTypeDeclaration() {
    String text =
        "<!DOCTYPE xmcda [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>\n<xmcda>&file;</xmcda>";

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(XmcdaFormatException.class)
        .hasMessageContaining("a document type declaration is not allowed");
  }

  @Test
  void refusesWhatIsNotWellFormedAndNamesTheLine() {
    assertThatThrownBy(() -> read("<xmcda>\n<criteria>\n</xmcda>"))
        .isInstanceOfSatisfying(
            XmcdaFormatException.class,
            refusal -> {
              assertThat(refusal).hasMessageStartingWith("file 'test', line 3, column ");
              assertThat(refusal.line()).hasValue(3);
              assertThat(refusal.column()).isPresent();
            });
  }

  @Test
  void refusesElementsThatAreNestedTooDeep() {
    String text = "<a>".repeat(65) + "</a>".repeat(65);

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(XmcdaFormatException.class)
        .hasMessageContaining("elements must not be nested deeper than 64");
    assertThatThrownBy(() -> read("<a>".repeat(64) + "</a>".repeat(64)))
        .hasMessageContaining("its root is 'a'");
  }

  @Test
  void refusesMoreThan64MebibytesBeforeItParses() {
    ByteSource zeros = ByteSource.concat(Collections.nCopies(65, megabyte()));

    assertThatThrownBy(() -> Xmcda.read("large", zeros))
        .isInstanceOf(XmcdaFormatException.class)
        .hasMessage("file 'large' is not XMCDA: more than 67108864 bytes");
  }

  private static ByteSource megabyte() {
    return ByteSource.wrap(new byte[1 << 20]);
  }

  @Test
  void reportsElementsAndAttributesThatItLeavesOut() throws IOException {
    XmcdaReading reading =
        read(
            root(
                """
                <criteriaFunctions><criterionFunction/></criteriaFunctions>
                <criteria><description/>
                  <criterion id="a" color="red"/><criterion id="b" color="blue"/>
                </criteria>\
                """));

    assertThat(reading.ignored()).containsExactly("criteriaFunctions");
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            ignored("criteriaFunctions is outside the supported subset and was left out: 1"),
            ignored("criteria/description is outside the supported subset and was left out: 1"),
            ignored("criterion/@color is outside the supported subset and was left out: 2"));
  }

  private static Tuple ignored(String message) {
    return tuple("XMCDA_ELEMENT_IGNORED", "test", message);
  }

  @ParameterizedTest
  @CsvSource({
    "<real>12</real>, 12",
    "<real>-1.5e3</real>, -1500",
    "<real> .5 </real>, 0.5",
    "<integer>+7</integer>, 7",
    "<rational><numerator>1</numerator><denominator>4</denominator></rational>, 0.25",
  })
  void readsNumbers(String content, double number) throws IOException {
    assertThat(value(content)).isEqualTo(XmcdaValue.of(number));
  }

  @ParameterizedTest
  @CsvSource({
    "<real>1d</real>, line 3: real '1d' is not a finite number; treated as not available",
    "<real>INF</real>, line 3: real 'INF' is not a finite number; treated as not available",
    "<real>NaN</real>, line 3: real 'NaN' is not a finite number; treated as not available",
    "<real>1e999</real>, line 3: real '1e999' is not a finite number; treated as not available",
    "<real/>, line 3: real '' is not a finite number; treated as not available",
    "<boolean>yes</boolean>,"
        + " line 3: boolean 'yes' is not true or false; treated as not available",
    "<rational><numerator>1</numerator></rational>,"
        + " line 3: rational has no numerator and denominator; left out",
    "<rational><numerator>x</numerator><denominator>1</denominator></rational>,"
        + " line 3: numerator 'x' is not a finite number; treated as not available",
    "<rational><numerator>1</numerator><denominator>0</denominator></rational>,"
        + " line 3: denominator '0' is not a denominator other than zero; treated as not"
        + " available",
    "<interval/>, line 3: interval has no bound; left out",
    "<interval><lowerBound><real>2</real></lowerBound><upperBound><real>1</real></upperBound>"
        + "</interval>, line 3: interval '' is not an interval with its bounds in order; treated"
        + " as not available",
  })
  void reportsValuesThatItCannotRead(String content, String message) throws IOException {
    XmcdaReading reading = read(root("<alternativesValues>\n" + entry(content)));

    assertThat(reading.document().alternativeValues().get(0).entries())
        .containsExactly(Map.entry("a", XmcdaValue.missing()));
    assertThat(reading.findings()).extracting(Finding::message).containsExactly(message);
  }

  private static String entry(String content) {
    return "<alternativeValues><alternativeID>a</alternativeID><values><value>"
        + content
        + "</value></values></alternativeValues></alternativesValues>";
  }

  @Test
  void readsValuesOfEveryOtherKind() throws IOException {
    assertThat(value("<label> high </label>")).isEqualTo(XmcdaValue.of("high"));
    assertThat(value("<boolean>1</boolean>")).isEqualTo(new XmcdaValue.Flag(true));
    assertThat(value("<boolean>false</boolean>")).isEqualTo(new XmcdaValue.Flag(false));
    assertThat(value("<NA/>")).isEqualTo(XmcdaValue.missing());
    assertThat(value("<interval><upperBound><real>2</real></upperBound></interval>"))
        .isEqualTo(new XmcdaValue.Interval(OptionalDouble.empty(), OptionalDouble.of(2)));
    assertThat(value("<valuedLabel><label>x</label><value><real>1</real></value></valuedLabel>"))
        .isEqualTo(XmcdaValue.of("x"));
  }

  @Test
  void keepsWhatItDoesNotSupportApartFromWhatIsMissing() throws IOException {
    XmcdaReading reading =
        read(root("<alternativesValues>\n" + entry("<fuzzyNumber><a/></fuzzyNumber>")));

    assertThat(reading.document().alternativeValues().get(0).entries())
        .containsExactly(Map.entry("a", new XmcdaValue.Unsupported("fuzzyNumber")));
    assertThat(reading.findings())
        .extracting(Finding::message)
        .containsExactly("line 3: values of kind fuzzyNumber are not supported");
    assertThatThrownBy(() -> Xmcda.write(reading.document(), XmcdaVersion.V4))
        .isInstanceOf(XmcdaRefusedException.class)
        .hasMessage(
            "'alternativeValues' of 'a' cannot be written as XMCDA 4.0.0: values of kind"
                + " fuzzyNumber are not supported");
  }

  @Test
  void countsTheLastOfEntriesThatOccurTwice() throws IOException {
    XmcdaReading reading =
        read(
            root(
                "<criteria><criterion id='a' name='first'/>\n<criterion id='a' name='last'/>"
                    + "</criteria>"));

    assertThat(reading.document().criteria().get(0).entries())
        .containsExactly(Map.entry("a", XmcdaElement.named("last")));
    assertThat(reading.findings())
        .extracting(Finding::message)
        .containsExactly("line 3: criterion of 'a' occurs again; the last one counts");
  }

  @Test
  void leavesOutEntriesWithoutAnIdAndSectionsWithoutEntries() throws IOException {
    XmcdaReading reading =
        read(
            root(
                "<criteria><criterion/></criteria>\n<categories/>"
                    + "<alternativesAssignments><alternativeAssignment>"
                    + "<alternativeID>a</alternativeID></alternativeAssignment>"
                    + "</alternativesAssignments>"));

    assertThat(reading.document()).isEqualTo(XmcdaDocument.builder().build());
    assertThat(reading.findings())
        .extracting(Finding::message)
        .containsExactly(
            "line 2: criterion has no id; left out",
            "line 2: criteria has no entry; left out",
            "line 3: categories has no entry; left out",
            "line 3: alternativeAssignment has no category; left out",
            "line 3: alternativesAssignments has no entry; left out");
  }

  @Test
  void reportsWordsThatItDoesNotKnow() throws IOException {
    XmcdaReading reading =
        read(
            root(
                """
                <alternatives><alternative id="a"><type>odd</type></alternative></alternatives>
                <criteriaScales><criterionScales><criterionID>c</criterionID><scales><scale>
                <quantitative><preferenceDirection>up</preferenceDirection></quantitative>
                </scale></scales></criterionScales></criteriaScales>
                <programExecutionResult><status>fine</status><messages>
                <message level="loud"><text>x</text></message></messages></programExecutionResult>
                """));

    assertThat(reading.findings())
        .extracting(Finding::message)
        .containsExactly(
            "line 2: type 'odd' is not real or fictive; treated as real",
            "line 4: preferenceDirection 'up' is not min or max; treated as not stated",
            "line 7: message '' is not of level debug, info, warning or error; treated as of level"
                + " error",
            "line 6: status 'fine' is not ok, warning, error or terminated; treated as error");
  }

  @Test
  void refusesToWriteACharacterThatXmlLacks() {
    XmcdaDocument document =
        XmcdaDocument.builder()
            .addParameters(
                XmcdaSection.of(ImmutableMap.of("p", XmcdaValue.of("a" + '\u0001' + "b"))))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Xmcda.write(document, XmcdaVersion.V4))
        .withMessage("text must have characters of XML only: U+1 in 'a" + '\u0001' + "b'");
  }

  private static XmcdaValue value(String content) throws IOException {
    XmcdaReading reading = read(root("<alternativesValues>" + entry(content)));
    return reading.document().alternativeValues().get(0).entries().values().asList().get(0);
  }

  private static String root(String content) {
    return "<xmcda xmlns='http://www.decision-deck.org/2021/XMCDA-4.0.0'>\n" + content + "</xmcda>";
  }

  private static XmcdaReading read(String text) throws IOException {
    return Xmcda.read("test", ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }
}
