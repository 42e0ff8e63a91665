package org.openkam.xmcda;

import static org.openkam.xmcda.Texts.checkStripped;

import com.google.common.collect.ImmutableList;

/**
 * How the run of a program ended, with its messages.
 *
 * @param status how it ended
 * @param messages what it reported, in order
 */
public record XmcdaExecution(Status status, ImmutableList<Message> messages) {
  /** How a run ended. */
  public enum Status {
    /** Without a remark. */
    OK,
    /** With a result and a warning. */
    WARNING,
    /** Without a result. */
    ERROR,
    /** Stopped from outside. */
    TERMINATED
  }

  /** How grave a message is. */
  public enum Level {
    /** For the authors of the program. */
    DEBUG,
    /** For information. */
    INFO,
    /** Something to look at. */
    WARNING,
    /** The reason why there is no result. */
    ERROR
  }

  /**
   * A message.
   *
   * @param level how grave it is
   * @param name the name of the message, empty for none
   * @param text the sentence, without white space at its ends
   */
  public record Message(Level level, String name, String text) {
    /**
     * Creates a message.
     *
     * @param level how grave it is
     * @param name the name of the message, empty for none
     * @param text the sentence, without white space at its ends
     */
    public Message {
      checkStripped("name of a message", name);
      checkStripped("text of a message", text);
    }
  }
}
