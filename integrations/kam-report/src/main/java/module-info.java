/** Draws a selection as one self-contained HTML page, and writes plans as Markdown. */
module org.openkam.report {
  exports org.openkam.report;

  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires transitive org.openkam.planning;
  requires transitive org.openkam.scoring;
  requires com.ibm.icu;
  requires io.pebbletemplates;
  requires org.dhatim.fastexcel;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  uses org.openkam.report.MessagesProvider;
}
