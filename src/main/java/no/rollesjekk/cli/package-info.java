/** The command line. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "content",
            "facts",
            "sources",
            "reasoning",
            "reasoning::interview",
            "reasoning::proof",
            "intake",
            "forum",
            "archive",
            "search",
            "consultation"
        })
@org.jspecify.annotations.NullMarked
package no.rollesjekk.cli;
