package org.openkam.examples.crm;

import org.springframework.http.HttpStatus;

/** A request that cannot be met, with what the caller should know. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final HttpStatus status;

  private Refusal(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  /** {@return the refusal of something that does not exist} */
  public static Refusal notFound(String what, Object id) {
    return new Refusal(HttpStatus.NOT_FOUND, "no " + what + " '" + id + "'");
  }

  /** {@return the refusal of an edit of something that somebody else has changed since} */
  public static Refusal stale(String what, Object id, long seen) {
    return new Refusal(
        HttpStatus.PRECONDITION_FAILED,
        what + " '" + id + "' was changed since version " + seen + "; read it again");
  }

  /** {@return the refusal of an edit that does not say what it changes} */
  public static Refusal noVersion() {
    return new Refusal(
        HttpStatus.PRECONDITION_REQUIRED, "a change needs the version it was made from: If-Match");
  }

  /** {@return the refusal of what the state does not allow} */
  public static Refusal conflict(String why) {
    return new Refusal(HttpStatus.CONFLICT, why);
  }

  HttpStatus status() {
    return status;
  }
}
