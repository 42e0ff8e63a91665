/** The nouns of key account management: immutable domain types and their invariants. */
module org.openkam.core {
  requires transitive com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
