/** Who works at the editors' desk, what each role may, and what was done. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"tokens"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.accounts;
