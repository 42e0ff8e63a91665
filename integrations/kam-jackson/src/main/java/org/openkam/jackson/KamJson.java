package org.openkam.jackson;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.TSFBuilder;
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
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openkam.core.fields.Form;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads and writes the domain types as JSON or YAML, with limits that no text from strangers can
 * break: at most 10 MB unless another {@linkplain #withMaxBytes(int) limit} is set, nested at most
 * 50 deep, numbers of at most 100 digits, no field twice, no alias and no merge key of YAML.
 *
 * <p>What is written keeps the same limits, so that it can be read again. Values are written and
 * read piece by piece, without a tree of the whole text in memory. Immutable and safe for many
 * threads.
 */
public final class KamJson {
  private static final int MAX_BYTES = 10_000_000;
  private static final int MAX_NESTING = 50;
  private static final int MAX_DIGITS = 100;

  private final IntFunction<ObjectMapper> format;
  private final int maxBytes;
  private final ObjectMapper mapper;

  private KamJson(IntFunction<ObjectMapper> format, int maxBytes) {
    this.format = format;
    this.maxBytes = maxBytes;
    this.mapper = format.apply(maxBytes);
  }

  /** {@return the reader and writer of JSON} */
  public static KamJson json() {
    return new KamJson(KamJson::jsonMapper, MAX_BYTES);
  }

  /** {@return the reader and writer of YAML} */
  public static KamJson yaml() {
    return new KamJson(KamJson::yamlMapper, MAX_BYTES);
  }

  /**
   * Returns this reader and writer with another limit on the length of a text.
   *
   * @param bytes the greatest number of bytes in UTF-8 that is read and written, at least one
   * @return the reader and writer
   */
  public KamJson withMaxBytes(int bytes) {
    checkArgument(bytes >= 1, "texts must be allowed at least one byte: %s", bytes);
    return new KamJson(format, bytes);
  }

  private static ObjectMapper jsonMapper(int maxBytes) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return strict(
        JsonMapper.builder(limited(new JsonFactoryBuilder(), maxBytes).build())
            .defaultPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
            .enable(SerializationFeature.INDENT_OUTPUT)
            // read, so that the reader of the value can refuse NaN by its path
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS));
  }

  private static ObjectMapper yamlMapper(int maxBytes) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(maxBytes);
    options.setNestingDepthLimit(MAX_NESTING);
    options.setAllowDuplicateKeys(false);
    return strict(
        YAMLMapper.builder(
            limited(YAMLFactory.builder(), maxBytes).loaderOptions(options).build()));
  }

  private static <F extends JsonFactory, B extends TSFBuilder<F, B>> B limited(
      B factory, int maxBytes) {
    return factory
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(maxBytes)
                .maxNestingDepth(MAX_NESTING)
                .maxNumberLength(MAX_DIGITS)
                .maxStringLength(maxBytes)
                .maxNameLength(maxBytes)
                .build())
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(MAX_NESTING).build());
  }

  private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> M strict(B builder) {
    return builder
        .addModule(new KamModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
    return read(
        () -> {
          if (text.length() > maxBytes) {
            throw new Limits.TooLongException();
          }
          return mapper.readValue(text, type);
        });
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
    return read(() -> mapper.readValue(Limits.of(in, maxBytes), type));
  }

  /**
   * Reads a value of a type of your own, or of another integration, by its form.
   *
   * @param <T> the type of the value
   * @param text the JSON or YAML text
   * @param form the form of the value
   * @return the value
   * @throws JsonProblemException if the text is no such value, with the path of the problem
   */
  public <T> T read(String text, Form<T> form) {
    FormedValue<?> formed =
        read(
            () -> {
              if (text.length() > maxBytes) {
                throw new Limits.TooLongException();
              }
              return mapper
                  .readerFor(FormedValue.class)
                  .withAttribute(FormedValue.FORM, form)
                  .<FormedValue<?>>readValue(text);
            });
    // the form that read the value is the one of its type
    @SuppressWarnings("unchecked")
    FormedValue<T> typed = (FormedValue<T>) formed;
    return typed.value();
  }

  /**
   * Reads a list of values.
   *
   * @param <T> the type of the values
   * @param text the JSON or YAML text, a list
   * @param type the type of each value, one that {@link KamModule} knows
   * @return the values, in the order of the text
   * @throws JsonProblemException if the text is no list of such values, with the path of the
   *     problem
   */
  public <T> ImmutableList<T> readList(String text, Class<T> type) {
    return ImmutableList.copyOf(
        read(
            () -> {
              if (text.length() > maxBytes) {
                throw new Limits.TooLongException();
              }
              return mapper.readerForListOf(type).<List<T>>readValue(text);
            }));
  }

  private <T> T read(Work<T> work) {
    T value = run(work);
    if (value == null) {
      throw new JsonProblemException("", "the text holds nothing");
    }
    return value;
  }

  private <T> @Nullable T run(Work<T> work) {
    try {
      return work.run();
    } catch (Limits.TooLongException tooLong) {
      throw tooLong();
    } catch (CharConversionException notUtf8) {
      throw new JsonProblemException("", "the text is not UTF-8");
    } catch (JsonProcessingException problem) {
      throw translated(problem);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private JsonProblemException translated(JsonProcessingException problem) {
    for (Throwable cause : Throwables.getCausalChain(problem)) {
      if (cause instanceof JsonProblemException known) {
        return problem instanceof JsonMappingException mapping
            ? known.beneath(pathOf(mapping))
            : known;
      }
      if (cause instanceof Limits.TooLongException) {
        return tooLong();
      }
    }
    JsonLocation place = problem.getLocation();
    String where =
        place == null || place.getLineNr() < 0
            ? ""
            : "line " + place.getLineNr() + ", column " + place.getColumnNr();
    String what = problem.getOriginalMessage();
    return new JsonProblemException(
        where, what == null ? "cannot be read" : what.lines().findFirst().orElse(what));
  }

  /** Where in a list, or in an object of the user's own, the value of ours stands. */
  private static String pathOf(JsonMappingException mapping) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : mapping.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private JsonProblemException tooLong() {
    return new JsonProblemException("", "the text is longer than " + maxBytes + " bytes");
  }

  /**
   * Writes a value.
   *
   * @param value a value of a type that {@link KamModule} knows
   * @return the text
   * @throws JsonProblemException if the value could not be read again, as one with a strategy of
   *     one's own, or one that is longer than the limit
   */
  public String write(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(value, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a value of a type of your own, or of another integration, by its form.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param form the form of the value
   * @return the text
   * @throws JsonProblemException if the value could not be read again, with the path of the problem
   */
  public <T> String write(T value, Form<T> form) {
    return write(new FormedValue<>(form, value));
  }

  /**
   * Writes a value to a stream.
   *
   * @param value a value of a type that {@link KamModule} knows
   * @param out takes the text in UTF-8; flushed, not closed
   * @throws JsonProblemException if the value could not be read again; the stream then holds a part
   *     of the text
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Object value, OutputStream out) {
    run(
        () -> {
          mapper.writeValue(Limits.of(out, maxBytes), value);
          return value;
        });
  }

  /** Something that reads or writes. */
  @FunctionalInterface
  private interface Work<T> {
    @Nullable T run() throws IOException;
  }
}
