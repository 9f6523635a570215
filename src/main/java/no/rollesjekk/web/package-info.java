/** The pages and the API. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "content",
            "facts",
            "sources",
            "reasoning",
            "intake",
            "forum",
            "archive",
            "search",
            "consultation",
            "receipts",
            "gaps",
            "tokens",
            "accounts",
            "desk",
            "limits",
            "mail",
            "uploads"
        })
@org.jspecify.annotations.NullMarked
package no.rollesjekk.web;
