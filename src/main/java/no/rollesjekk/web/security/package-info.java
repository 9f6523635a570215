/** Who comes in, and what no page may do. */
@org.jspecify.annotations.NullMarked
package no.rollesjekk.web.security;
