/** Questions from outside, and how an answer comes to be published: written, reviewed, published, revised. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "content",
            "facts",
            "sources",
            "reasoning",
            "forum",
            "search",
            "consultation",
            "tokens",
            "accounts",
            "limits",
            "mail",
            "uploads"
        })
@org.jspecify.annotations.NullMarked
package no.rollesjekk.desk;
