/** Secrets that are the only key to something: links that nobody can guess, of which nothing but a hash is stored. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.tokens;
