/** Questions and answers: what editors wrote and stand by. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"content", "facts", "sources", "uploads"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.forum;
