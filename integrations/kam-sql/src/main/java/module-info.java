/** Writes the score of a fitted model as SQL. */
module org.openkam.sql {
  exports org.openkam.sql;

  requires transitive com.google.common;
  requires transitive org.openkam.scoring;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
