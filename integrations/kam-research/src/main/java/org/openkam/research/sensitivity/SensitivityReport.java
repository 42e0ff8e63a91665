package org.openkam.research.sensitivity;

import com.google.common.collect.ImmutableList;

/**
 * The Sobol indices of all outputs.
 *
 * @param plan how they were estimated
 * @param outputs what the factors explain of each output, in the order of the outputs
 */
public record SensitivityReport(GlobalSensitivity plan, ImmutableList<OutputSensitivity> outputs) {
  /**
   * Returns what the factors explain of one output.
   *
   * @param output the name of the output
   * @return its indices
   * @throws IllegalArgumentException if there is no such output
   */
  public OutputSensitivity output(String output) {
    return outputs.stream()
        .filter(candidate -> candidate.output().equals(output))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no output '"
                        + output
                        + "' among "
                        + outputs.stream().map(OutputSensitivity::output).toList()));
  }
}
