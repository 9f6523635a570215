/** A question answered: read, reasoned about, put into words, with the answers that belong to it. What pages, API and commands share. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "content",
            "facts",
            "sources",
            "reasoning",
            "reasoning::interview",
            "intake",
            "forum",
            "search"
        })
@org.jspecify.annotations.NullMarked
package no.rollesjekk.consultation;
