package org.openkam.xmcda;

import static org.openkam.xmcda.Texts.checkStripped;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * An alternative, a criterion or a category as a document lists it, beside its id.
 *
 * @param name the name for people, empty for none
 * @param marks what sets it apart; none for an active alternative that is real
 */
public record XmcdaElement(String name, ImmutableSet<Mark> marks) {
  /** What sets an element apart. */
  public enum Mark {
    /** Listed and left out of calculations. */
    INACTIVE,
    /** An alternative that does not exist, such as a profile that limits a category. */
    FICTIVE
  }

  /**
   * Creates an element.
   *
   * @param name the name for people, empty for none
   * @param marks what sets it apart
   */
  public XmcdaElement {
    checkStripped("name of an element", name);
    marks = Sets.immutableEnumSet(marks);
  }

  /**
   * Returns an active element.
   *
   * @param name the name for people, empty for none
   * @param marks what sets it apart
   * @return the element
   */
  public static XmcdaElement named(String name, Mark... marks) {
    return new XmcdaElement(name, ImmutableSet.copyOf(marks));
  }

  /**
   * Returns whether it has a mark.
   *
   * @param mark a mark
   * @return whether it is there
   */
  public boolean has(Mark mark) {
    return marks.contains(mark);
  }
}
