/** The pages of the editors' desk. */
@org.jspecify.annotations.NullMarked
package no.rollesjekk.web.desk;
