package org.openkam.jackson;

/**
 * Says what is wrong with a JSON or YAML text: where, and in the words of the domain.
 *
 * <p>The message begins with the path of the offending value, such as {@code
 * criteria[2].scale.bounds}.
 */
public final class JsonProblemException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the problem.
   *
   * @param path where it is, empty for the whole text
   * @param problem what is wrong
   */
  public JsonProblemException(String path, String problem) {
    super(path.isEmpty() ? problem : path + ": " + problem);
  }
}
