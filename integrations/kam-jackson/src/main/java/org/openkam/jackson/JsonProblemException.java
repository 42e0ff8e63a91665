package org.openkam.jackson;

/**
 * Says what is wrong with a JSON or YAML text: where, and in the words of the domain.
 *
 * <p>The message begins with the path of the offending value, such as {@code
 * criteria[2].scale.bounds}.
 */
public final class JsonProblemException extends IllegalArgumentException {
  private static final long serialVersionUID = 2L;

  private final String path;
  private final String problem;

  /**
   * Creates the problem.
   *
   * @param path where it is, empty for the whole text
   * @param problem what is wrong
   */
  public JsonProblemException(String path, String problem) {
    super(path.isEmpty() ? problem : path + ": " + problem);
    this.path = path;
    this.problem = problem;
  }

  /** Returns this problem of a value that stands at a path of a greater whole. */
  JsonProblemException beneath(String above) {
    String link = above.isEmpty() || path.isEmpty() || path.startsWith("[") ? "" : ".";
    return new JsonProblemException(above + link + path, problem);
  }

  /** {@return where it is, such as criteria[2].scale.bounds; empty for the whole text} */
  public String path() {
    return path;
  }

  /** {@return what is wrong there} */
  public String problem() {
    return problem;
  }
}
