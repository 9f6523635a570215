/** What people search for in vain: words that many had, and nothing about anybody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"content"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.gaps;
