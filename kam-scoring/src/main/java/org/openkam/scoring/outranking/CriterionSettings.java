package org.openkam.scoring.outranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/**
 * A setting for all criteria, such as thresholds, with exceptions for single ones.
 *
 * @param <T> the type of the setting
 * @param standard the setting of a criterion without an exception
 * @param exceptions the settings of single criteria, by criterion id
 */
public record CriterionSettings<T>(T standard, ImmutableMap<String, T> exceptions) {
  /**
   * Returns the same setting for all criteria.
   *
   * @param <T> the type of the setting
   * @param standard the setting
   * @return the setting without exceptions
   */
  public static <T> CriterionSettings<T> of(T standard) {
    return new CriterionSettings<>(standard, ImmutableMap.of());
  }

  /**
   * Returns these settings with another one for a criterion.
   *
   * @param criterion the id of the criterion
   * @param setting its setting
   * @return the settings
   */
  public CriterionSettings<T> with(String criterion, T setting) {
    Map<String, T> all = new LinkedHashMap<>(exceptions);
    all.put(criterion, setting);
    return new CriterionSettings<>(standard, ImmutableMap.copyOf(all));
  }

  /**
   * Returns the setting of a criterion.
   *
   * @param criterion the id of the criterion
   * @return its own setting, or the one for all
   */
  public T of(String criterion) {
    T exception = exceptions.get(criterion);
    return exception == null ? standard : exception;
  }

  /**
   * Reads settings from the parameters of a strategy.
   *
   * @param parameters the parameters, with the setting under {@code name} and the exceptions by
   *     criterion id under {@code name-by-criterion}
   * @param name the name of the setting
   * @param reader reads one setting
   * @return the settings; what is absent is as it was
   */
  public CriterionSettings<T> read(
      Attributes parameters, String name, Function<? super Attributes, ? extends T> reader) {
    T read = standard;
    if (parameters.findAttributes(name).isPresent()) {
      read = reader.apply(parameters.findAttributes(name).get());
    }
    CriterionSettings<T> settings = new CriterionSettings<>(read, exceptions);
    Attributes own = parameters.findAttributes(name + "-by-criterion").orElse(Attributes.empty());
    for (String criterion : own.names()) {
      settings =
          settings.with(criterion, reader.apply(own.findAttributes(criterion).orElseThrow()));
    }
    return settings;
  }

  /**
   * Writes settings to the parameters of a strategy, as {@link #read} reads them.
   *
   * @param parameters where they are put
   * @param name the name of the setting
   * @param writer writes one setting
   */
  public void write(
      Attributes.Builder parameters, String name, Function<? super T, Attributes> writer) {
    parameters.put(name, writer.apply(standard));
    if (!exceptions.isEmpty()) {
      parameters.put(
          name + "-by-criterion",
          Attributes.copyOf(
              exceptions.entrySet().stream()
                  .collect(
                      toImmutableMap(Map.Entry::getKey, entry -> writer.apply(entry.getValue())))));
    }
  }

  @Override
  public String toString() {
    return exceptions.isEmpty() ? standard.toString() : standard + " but " + exceptions;
  }
}
