package org.openkam.xmcda;

/** Something that a version of XMCDA, or the supported subset, cannot express. */
public final class XmcdaRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String subject;
  private final XmcdaVersion version;

  XmcdaRefusedException(XmcdaVersion version, String subject, String reason) {
    super(subject + " cannot be written as XMCDA " + version.number() + ": " + reason);
    this.subject = subject;
    this.version = version;
  }

  /** {@return what cannot be written, in words} */
  public String subject() {
    return subject;
  }

  /** {@return the version that was asked for} */
  public XmcdaVersion version() {
    return version;
  }
}
