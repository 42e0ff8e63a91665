package org.openkam.xmcda;

/** The versions of XMCDA that are written; versions 2, 3 and 4 are read. */
public enum XmcdaVersion {
  /** 2.2.2, which services of the diviz workbench read. */
  V2("2.2.2", "http://www.decision-deck.org/2017/XMCDA-2.2.2"),
  /** 4.0.0, the version in force since July 2021. */
  V4("4.0.0", "http://www.decision-deck.org/2021/XMCDA-4.0.0");

  private final String number;
  private final String namespace;

  XmcdaVersion(String number, String namespace) {
    this.number = number;
    this.namespace = namespace;
  }

  /** {@return the number, such as {@code 4.0.0}} */
  public String number() {
    return number;
  }

  /** {@return the namespace of the root element} */
  public String namespace() {
    return namespace;
  }
}
