/** Mail, through a table: written with what it tells of, sent afterwards, and never sent twice. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.mail;
