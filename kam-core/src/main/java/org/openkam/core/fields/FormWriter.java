package org.openkam.core.fields;

/** Takes a value in its parts; what a format implements so that all forms can be written in it. */
public interface FormWriter {
  /**
   * Writes a text.
   *
   * @param text the text
   */
  void text(String text);

  /**
   * Writes the name of a constant.
   *
   * @param name the name
   */
  default void constant(String name) {
    text(name);
  }

  /**
   * Writes a number.
   *
   * @param number the number, finite
   */
  void number(double number);

  /**
   * Writes a whole number.
   *
   * @param number the number
   */
  void wholeNumber(long number);

  /**
   * Writes a flag.
   *
   * @param flag the flag
   */
  void flag(boolean flag);

  /** Writes that there is no value. */
  void nothing();

  /** Starts a list. */
  void startList();

  /**
   * Announces the next element of a list.
   *
   * @param key what names the element in every version of the list, or empty where its place counts
   */
  default void element(String key) {}

  /** Ends a list. */
  void endList();

  /** Starts an object. */
  void startObject();

  /**
   * Announces the next field of an object.
   *
   * @param name the name of the field
   */
  void field(String name);

  /** Ends an object. */
  void endObject();

  /** {@return whether only the meaning counts, so that every field is written, absent ones too} */
  default boolean isCanonical() {
    return false;
  }

  /**
   * Returns the exception for a value that cannot be written.
   *
   * @param what what is wrong with it
   * @return the exception, with the path of the value where the format knows it
   */
  default IllegalArgumentException problem(String what) {
    return new IllegalArgumentException(what);
  }
}
