package org.openkam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.finding.Severity;

/** The codecs of plain values, and of what is used everywhere. */
final class Codecs {
  static final Codec<String> TEXT = Codec.of(JsonNodeFactory.instance::textNode, JsonValue::text);

  static final Codec<Double> NUMBER = Codec.of(Codecs::number, JsonValue::number);

  static final Codec<Integer> WHOLE_NUMBER =
      Codec.of(JsonNodeFactory.instance::numberNode, JsonValue::wholeNumber);

  static final Codec<Long> LONG_NUMBER =
      Codec.of(JsonNodeFactory.instance::numberNode, JsonValue::longNumber);

  static final Codec<LocalDate> DAY = TEXT.as(LocalDate::toString, Codecs::day);

  static final Codec<ImmutableSet<String>> TEXTS =
      TEXT.list().as(ImmutableSet::asList, ImmutableSet::copyOf);

  static final Codec<Bounds> BOUNDS =
      NUMBER
          .list()
          .as(
              bounds -> ImmutableList.of(bounds.lowest(), bounds.highest()),
              ends -> {
                if (ends.size() != 2) {
                  throw new IllegalArgumentException("must be two numbers: " + ends);
                }
                return new Bounds(ends.get(0), ends.get(1));
              });

  /** A plain text stands for an English label. */
  static final Codec<Labels> LABELS =
      Codec.of(
          labels -> {
            ObjectWriter object = new ObjectWriter();
            labels
                .texts()
                .forEach(
                    (language, text) ->
                        object.put(language.name().toLowerCase(Locale.ROOT), TEXT, text));
            return object.node();
          },
          json -> {
            if (json.node().isTextual()) {
              return Labels.of(json.text());
            }
            ImmutableMap.Builder<Language, String> texts = ImmutableMap.builder();
            ObjectReader object = json.object();
            for (Language language : Language.values()) {
              object.ifPresent(
                  language.name().toLowerCase(Locale.ROOT),
                  TEXT,
                  text -> texts.put(language, text));
            }
            object.refuseOthers();
            return Labels.copyOf(texts.buildOrThrow());
          });

  /** Weights are written as the points they were given in. */
  static final Codec<Weights> WEIGHTS = NUMBER.map().as(Weights::points, Weights::proportional);

  static final Codec<Attributes> ATTRIBUTES =
      Codec.of(
          attributes -> {
            ObjectWriter object = new ObjectWriter();
            attributes.asMap().forEach((name, value) -> object.node().set(name, plain(value)));
            return object.node();
          },
          json -> {
            Attributes.Builder attributes = Attributes.builder();
            json.entries()
                .forEach(entry -> attributes.put(entry.getKey(), plain(entry.getValue())));
            return attributes.build();
          });

  static final Codec<Finding> FINDING =
      Codec.ofObject(
          finding ->
              new ObjectWriter()
                  .put("code", TEXT, finding.code())
                  .put("severity", Codec.ofEnum(Severity.class), finding.severity())
                  .put("subject", TEXT, finding.subject())
                  .put("sentence", TEXT, finding.sentence())
                  .putUnlessEmpty("evidence", ATTRIBUTES, finding.evidence())
                  .put("message", TEXT, finding.message()),
          json -> {
            json.find("message", TEXT);
            Finding.Builder finding =
                Finding.builder()
                    .code(json.required("code", TEXT))
                    .severity(json.required("severity", Codec.ofEnum(Severity.class)))
                    .subject(json.required("subject", TEXT))
                    .sentence(json.required("sentence", TEXT));
            json.ifPresent("evidence", ATTRIBUTES, finding::evidence);
            return finding.build();
          });

  private static final String DAY_FIELD = "$day";

  private Codecs() {}

  private static JsonNode number(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
    boolean negativeZero = number == 0 && 1 / number < 0;
    return whole && !negativeZero
        ? JsonNodeFactory.instance.numberNode((int) number)
        : JsonNodeFactory.instance.numberNode(number);
  }

  /** Returns the codec of many numbers, each of which is written alike. */
  static Codec<ImmutableDoubleArray> array(Codec<Double> number) {
    return number
        .list()
        .as(numbers -> ImmutableList.copyOf(numbers.asList()), ImmutableDoubleArray::copyOf);
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException("must be a day like 2026-03-31: '" + text + "'", notADay);
    }
  }

  /** A day is written as an object, so that a text that looks like a day stays a text. */
  private static JsonNode plain(Object value) {
    if (value instanceof Attributes nested) {
      return ATTRIBUTES.write(nested);
    }
    if (value instanceof ImmutableList<?> list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      list.forEach(element -> array.add(plain(element)));
      return array;
    }
    if (value instanceof LocalDate day) {
      return new ObjectWriter().put(DAY_FIELD, DAY, day).node();
    }
    if (value instanceof Boolean flag) {
      return JsonNodeFactory.instance.booleanNode(flag);
    }
    return value instanceof Double number ? number(number) : TEXT.write(value.toString());
  }

  private static Object plain(JsonValue json) {
    return switch (json.node().getNodeType()) {
      case STRING -> json.text();
      case NUMBER -> json.number();
      case BOOLEAN -> json.isTrue();
      case ARRAY ->
          json.elements().stream().map(Codecs::plain).collect(ImmutableList.toImmutableList());
      case OBJECT ->
          json.node().has(DAY_FIELD)
              ? Codec.ofObject(
                      (LocalDate day) -> new ObjectWriter(),
                      object -> object.required(DAY_FIELD, DAY))
                  .read(json)
              : ATTRIBUTES.read(json);
      default -> throw json.problem("must be a text, number, flag, list or object");
    };
  }
}
