/** Finds written knowledge. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"content", "facts", "sources", "forum"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.search;
