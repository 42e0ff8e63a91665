package org.openkam.core.fields;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands out a value in its parts, from first to last; what a format implements so that all forms
 * can be read from it.
 *
 * <p>Each method that reads takes the value it stands at, and refuses another kind of value with
 * its path.
 */
public interface FormReader {
  /** {@return the kind of the value it stands at} */
  Kind kind();

  /** {@return the text} */
  String text();

  /** {@return the number, finite} */
  double number();

  /** {@return the number, which must be whole and fit an {@code int}} */
  int wholeNumber();

  /** {@return the number, which must be whole and fit a {@code long}} */
  long longNumber();

  /** {@return the number; every digit of a whole one, else the shortest that names the double} */
  BigDecimal decimal();

  /** {@return the flag} */
  boolean flag();

  /** Reads past the value. */
  void skip();

  /**
   * Reads a list.
   *
   * @param element reads one element, and is run for each
   */
  void list(Runnable element);

  /**
   * Reads an object.
   *
   * @param field reads the value of one field, and is run for each with its name
   */
  void object(Consumer<String> field);

  /**
   * Finds what a value that is read may refer to by name, such as a registry.
   *
   * @param <C> the type of what is referred to
   * @param type its type
   * @return what this reader was given, or empty where it was given nothing of the type
   */
  default <C> Optional<C> known(Class<C> type) {
    return Optional.empty();
  }

  /**
   * Returns the exception for what is wrong here.
   *
   * @param what what is wrong
   * @return the exception, with the path of the value that is being read
   */
  IllegalArgumentException problem(String what);

  /** The kinds of values. */
  enum Kind {
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** A list. */
    LIST,
    /** Named values. */
    OBJECT,
    /** No value. */
    NOTHING
  }
}
