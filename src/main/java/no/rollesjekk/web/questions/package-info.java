/** Asking the editors, and following what becomes of it. */
@org.jspecify.annotations.NullMarked
package no.rollesjekk.web.questions;
