/** All that an installation holds of its own, in one file: written, and taken into an empty installation. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"content", "accounts", "forum", "desk"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.archive;
