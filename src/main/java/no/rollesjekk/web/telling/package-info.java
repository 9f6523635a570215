/** What tells programs of the published answers: feed, sitemap, and what search engines read. */
@org.jspecify.annotations.NullMarked
package no.rollesjekk.web.telling;
