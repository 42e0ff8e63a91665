package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads and writes the domain types as JSON or YAML, with limits that no text from strangers can
 * break: at most 10 MB of JSON or 1 MB of YAML, nested at most 50 deep, numbers of at most 100
 * digits, no field twice.
 *
 * <p>Immutable and safe for many threads.
 */
public final class KamJson {
  private static final int MOST_BYTES = 10_000_000;
  private static final int MOST_YAML_CHARACTERS = 1_000_000;
  private static final int MOST_NESTING = 50;
  private static final int MOST_DIGITS = 100;
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(MOST_BYTES)
          .maxNestingDepth(MOST_NESTING)
          .maxNumberLength(MOST_DIGITS)
          .maxStringLength(MOST_BYTES)
          .build();

  private final ObjectMapper mapper;

  private KamJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** {@return the reader and writer of JSON} */
  public static KamJson json() {
    JsonMapper.Builder builder =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build());
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    builder.defaultPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    builder.enable(SerializationFeature.INDENT_OUTPUT);
    // read, so that the reader of the value can refuse NaN by its path
    builder.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
    return new KamJson(strict(builder));
  }

  /** {@return the reader and writer of YAML} */
  public static KamJson yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_YAML_CHARACTERS);
    options.setNestingDepthLimit(MOST_NESTING);
    options.setAllowDuplicateKeys(false);
    return new KamJson(
        strict(
            YAMLMapper.builder(
                YAMLFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .loaderOptions(options)
                    .build())));
  }

  private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> M strict(B builder) {
    return builder
        .addModule(new KamModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  /**
   * Reads a value.
   *
   * @param <T> the type of the value
   * @param text the JSON or YAML text
   * @param type the type of the value, one that {@link KamModule} knows
   * @return the value
   * @throws JsonProblemException if the text is no such value, with the path of the problem
   */
  public <T> T read(String text, Class<T> type) {
    return read(() -> mapper.readValue(text, type));
  }

  /**
   * Reads a value.
   *
   * @param <T> the type of the value
   * @param in the JSON or YAML text in UTF-8; not closed
   * @param type the type of the value, one that {@link KamModule} knows
   * @return the value
   * @throws JsonProblemException if the text is no such value, with the path of the problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> T read(InputStream in, Class<T> type) {
    return read(() -> mapper.readValue(new Limited(in, MOST_BYTES), type));
  }

  private static <T> T read(Input<T> input) {
    try {
      T value = input.read();
      if (value == null) {
        throw new JsonProblemException("", "the text holds nothing");
      }
      return value;
    } catch (JsonMappingException problem) {
      if (problem.getCause() instanceof JsonProblemException known) {
        throw known;
      }
      throw unreadable(problem);
    } catch (JsonProcessingException problem) {
      throw unreadable(problem);
    } catch (CharConversionException notUtf8) {
      throw new JsonProblemException("", "the text is not UTF-8");
    } catch (Limited.TooLongException tooLong) {
      throw new JsonProblemException("", "the text is longer than " + MOST_BYTES + " bytes");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static JsonProblemException unreadable(JsonProcessingException problem) {
    if (problem.getCause() instanceof Limited.TooLongException) {
      return new JsonProblemException("", "the text is longer than " + MOST_BYTES + " bytes");
    }
    JsonLocation place = problem.getLocation();
    String where =
        place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
    String what = problem.getOriginalMessage();
    return new JsonProblemException(where, what == null ? "cannot be read" : firstLine(what));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  /**
   * Writes a value.
   *
   * @param value a value of a type that {@link KamModule} knows
   * @return the text, the same for equal values
   */
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonMappingException problem) {
      if (problem.getCause() instanceof JsonProblemException known) {
        throw known;
      }
      throw unreadable(problem);
    } catch (JsonProcessingException problem) {
      throw unreadable(problem);
    }
  }

  /** Reads a value from somewhere. */
  @FunctionalInterface
  private interface Input<T> {
    @Nullable T read() throws IOException;
  }
}
