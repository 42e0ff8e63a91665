package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.openkam.xmcda.XmcdaExecution.Level;
import org.openkam.xmcda.XmcdaExecution.Message;
import org.openkam.xmcda.XmcdaExecution.Status;
import org.openkam.xmcda.xml.XmlElement;

/** Reads how a program ended; version 2 has messages only, whose gravest says it. */
final class ExecutionReader {
  private final ReadingLog log;
  private final XmcdaDocument.Builder document;

  ExecutionReader(ReadingLog log, XmcdaDocument.Builder document) {
    this.log = log;
    this.document = document;
  }

  /** Reads a result of versions 3 and 4. */
  void result(XmlElement section) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (XmlElement list : section.children("messages")) {
      for (XmlElement message : list.children("message")) {
        messages.add(message(message, level(message)));
      }
    }
    ImmutableList<Message> listed = messages.build();
    Optional<XmlElement> stated = section.child("status");
    document.addExecutions(
        new XmcdaExecution(stated.map(this::status).orElseGet(() -> status(listed)), listed));
  }

  /** Reads the messages of version 2. */
  void messages(XmlElement section) {
    ImmutableList<Message> messages =
        section.children("errorMessage", "logMessage", "message").stream()
            .map(
                element ->
                    message(
                        element, element.name().equals("errorMessage") ? Level.ERROR : Level.INFO))
            .collect(ImmutableList.toImmutableList());
    document.addExecutions(new XmcdaExecution(status(messages), messages));
  }

  private static Status status(ImmutableList<Message> messages) {
    boolean failed = messages.stream().anyMatch(message -> message.level() == Level.ERROR);
    return failed ? Status.ERROR : Status.OK;
  }

  private Status status(XmlElement element) {
    return switch (element.text()) {
      case "ok" -> Status.OK;
      case "warning" -> Status.WARNING;
      case "error" -> Status.ERROR;
      case "terminated" -> Status.TERMINATED;
      default -> {
        log.invalid(element, "ok, warning, error or terminated", "error");
        yield Status.ERROR;
      }
    };
  }

  private Level level(XmlElement message) {
    return switch (message.attribute("level").toLowerCase(Locale.ROOT)) {
      case "debug" -> Level.DEBUG;
      case "", "info" -> Level.INFO;
      case "warning" -> Level.WARNING;
      case "error" -> Level.ERROR;
      default -> {
        log.invalid(message, "of level debug, info, warning or error", "of level error");
        yield Level.ERROR;
      }
    };
  }

  private static Message message(XmlElement element, Level level) {
    String text = element.child("text").map(XmlElement::text).orElse("");
    return new Message(level, element.attribute("name"), text);
  }
}
