/** Which language a page speaks: the first part of its address says so. */
@org.jspecify.annotations.NullMarked
package no.rollesjekk.web.languages;
