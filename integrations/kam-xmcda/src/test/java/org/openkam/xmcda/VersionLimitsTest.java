package org.openkam.xmcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.xmcda.XmcdaExecution.Level;
import org.openkam.xmcda.XmcdaExecution.Message;
import org.openkam.xmcda.XmcdaExecution.Status;
import org.openkam.xmcda.XmcdaScale.Direction;

/** What the two versions cannot express is refused, and what they can comes back. */
final class VersionLimitsTest {
  private static final XmcdaSection<XmcdaElement> CRITERIA =
      XmcdaSection.of(ImmutableMap.of("c", XmcdaElement.named("")));

  static Stream<Arguments> beyondVersion2() {
    return Stream.of(
        Arguments.of(
            XmcdaDocument.builder().addScales(scale(numbers(Direction.MAX))),
            "scale or thresholds of criterion 'c' cannot be written as XMCDA 2.2.2: they stand"
                + " inside a criterion, which the document does not list"),
        Arguments.of(
            XmcdaDocument.builder()
                .addCriteria(CRITERIA)
                .addScales(scale(numbers(Direction.MAX)), scale(numbers(Direction.MIN))),
            "scale of criterion 'c' cannot be written as XMCDA 2.2.2: it occurs twice"),
        Arguments.of(
            XmcdaDocument.builder()
                .addCriteria(CRITERIA)
                .addScales(scale(levels(OptionalDouble.of(0.5)))),
            "label 'x' of criterion 'c' cannot be written as XMCDA 2.2.2: its number must be an"
                + " integer: OptionalDouble[0.5]"),
        Arguments.of(
            XmcdaDocument.builder()
                .addCriteria(CRITERIA)
                .addThresholds(threshold(XmcdaThreshold.Affine.Type.INVERSE)),
            "threshold 'veto' cannot be written as XMCDA 2.2.2: it has no type, but this one is"
                + " inverse"),
        Arguments.of(
            XmcdaDocument.builder()
                .addProfiles(
                    XmcdaSection.of(
                        ImmutableMap.of(
                            "A",
                            new XmcdaProfile.Bounding(Optional.of("x"), Optional.empty()),
                            "B",
                            new XmcdaProfile.Bounding(Optional.of("x"), Optional.of("y"))))),
            "profile 'x' cannot be written as XMCDA 2.2.2: it bounds 'A' and 'B' on the same"
                + " side"),
        Arguments.of(
            XmcdaDocument.builder()
                .addExecutions(new XmcdaExecution(Status.WARNING, ImmutableList.of())),
            "status warning cannot be written as XMCDA 2.2.2: its messages are all that states"
                + " the outcome"),
        Arguments.of(
            XmcdaDocument.builder()
                .addExecutions(
                    new XmcdaExecution(
                        Status.OK, ImmutableList.of(new Message(Level.DEBUG, "", "fine")))),
            "message 'fine' cannot be written as XMCDA 2.2.2: it has no level debug"),
        Arguments.of(
            XmcdaDocument.builder()
                .addPerformances(
                    XmcdaSection.of(ImmutableMap.of("a", ImmutableMap.of("c", XmcdaValue.none())))),
            "performance of 'a' cannot be written as XMCDA 2.2.2: it needs one value but has:"
                + " Several[values={}]"));
  }

  @ParameterizedTest
  @MethodSource("beyondVersion2")
  void version2Refuses(XmcdaDocument.Builder document, String message) {
    assertThatThrownBy(() -> Xmcda.write(document.build(), XmcdaVersion.V2))
        .isInstanceOfSatisfying(
            XmcdaRefusedException.class,
            refusal -> {
              assertThat(refusal).hasMessage(message);
              assertThat(refusal.version()).isEqualTo(XmcdaVersion.V2);
              assertThat(message).startsWith(refusal.subject());
            });
  }

  @Test
  void version4RefusesTwoListsOfOneKind() {
    XmcdaDocument document = XmcdaDocument.builder().addCriteria(CRITERIA, CRITERIA).build();

    assertThatThrownBy(() -> Xmcda.write(document, XmcdaVersion.V4))
        .isInstanceOf(XmcdaRefusedException.class)
        .hasMessage("'criteria' cannot be written as XMCDA 4.0.0: it must occur once: 2");
  }

  @Test
  void version4RefusesAScaleWithoutADirection() {
    XmcdaDocument document =
        XmcdaDocument.builder()
            .addScales(
                scale(
                    new XmcdaScale.Quantitative(
                        Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty())))
            .build();

    assertThatThrownBy(() -> Xmcda.write(document, XmcdaVersion.V4))
        .isInstanceOf(XmcdaRefusedException.class)
        .hasMessage("scale of criterion 'c' cannot be written as XMCDA 4.0.0: it has no direction");
  }

  @Test
  void version2GivesBackWhatItCanExpress() throws IOException {
    XmcdaDocument document =
        XmcdaDocument.builder()
            .addCriteria(
                XmcdaSection.of(
                    ImmutableMap.of(
                        "c", XmcdaElement.named("C"),
                        "d", XmcdaElement.named("", XmcdaElement.Mark.INACTIVE),
                        "e", XmcdaElement.named(""))))
            .addScales(
                XmcdaSection.of(
                    ImmutableMap.of(
                        "c", numbers(Direction.MIN),
                        "d", levels(OptionalDouble.of(2)),
                        "e", new XmcdaScale.Nominal(ImmutableSet.of("red", "blue")))))
            .addThresholds(threshold(XmcdaThreshold.Affine.Type.UNSPECIFIED))
            .addProfiles(
                XmcdaSection.of(
                    ImmutableMap.of(
                        "low", new XmcdaProfile.Bounding(Optional.empty(), Optional.of("x")),
                        "mid", new XmcdaProfile.Bounding(Optional.of("x"), Optional.of("y")),
                        "high", new XmcdaProfile.Bounding(Optional.of("y"), Optional.empty()))))
            .addExecutions(new XmcdaExecution(Status.OK, ImmutableList.of()))
            .addExecutions(
                new XmcdaExecution(
                    Status.ERROR,
                    ImmutableList.of(
                        new Message(Level.INFO, "n", "began"),
                        new Message(Level.ERROR, "", "failed"))))
            .build();
    String xml = Xmcda.write(document, XmcdaVersion.V2);

    XmcdaReading again = Xmcda.read("again", ByteSource.wrap(xml.getBytes(StandardCharsets.UTF_8)));

    assertThat(again.document()).isEqualTo(document);
    assertThat(again.findings()).isEmpty();
  }

  private static XmcdaSection<XmcdaScale> scale(XmcdaScale scale) {
    return XmcdaSection.of(ImmutableMap.of("c", scale));
  }

  private static XmcdaScale numbers(Direction direction) {
    return new XmcdaScale.Quantitative(
        Optional.of(direction), OptionalDouble.of(0), OptionalDouble.of(9));
  }

  private static XmcdaScale levels(OptionalDouble number) {
    return new XmcdaScale.Qualitative(Optional.empty(), ImmutableMap.of("x", number));
  }

  private static XmcdaSection<ImmutableMap<String, XmcdaThreshold>> threshold(
      XmcdaThreshold.Affine.Type type) {
    return XmcdaSection.of(
        ImmutableMap.of("c", ImmutableMap.of("veto", new XmcdaThreshold.Affine(0.1, 2, type))));
  }
}
