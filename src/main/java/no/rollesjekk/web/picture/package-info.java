/** Pictures that the server draws: where boxes and lines go, as plain values. Templates make SVG of them. */
@org.jspecify.annotations.NullMarked
package no.rollesjekk.web.picture;
