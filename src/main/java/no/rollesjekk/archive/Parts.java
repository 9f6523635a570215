package no.rollesjekk.archive;

import java.util.List;
import java.util.Map;

/** Every part of an archive, in the order in which one builds on another. */
final class Parts {

    static final int VERSION = 1;

    /** Tables whose own numbers the archive names, since other lines refer to them. */
    static final List<String> NUMBERED = List.of("account", "entry");

    /** Answers that come with the product are no matter of the installation, until the desk looks after them. */
    private static final String OWN =
            " (select id from answer where file_hash is null " + "or id in (select id from answer_held))";

    static final List<Part> ALL = List.of(
            // without passwords: whoever restores sets a new one; nor how often she has been thrown out
            Part.of("account", "id", "id login name role locked").without("password", "epoch", "email"),
            Part.of(
                    "entry",
                    "id",
                    "id state version answer live owner review publish_on explanation merged_into forced_by forced_why "
                            + "published url asked created_at changed_at wanted checked"),
            Part.of("revision", "entry, number", "entry number author written_at draft note major")
                    .json("draft"),
            // with the hash of the link, which opens nothing: without it whoever asked would never find her answer
            // again
            Part.of("question", "entry", "entry token_hash asker municipality language text circumstances asked_at")
                    .json("circumstances")
                    .without("email"),
            Part.of("follow_up", "id", "entry text asked_at mark unread").without("id"),
            Part.of("citation", "entry, kind, target", "entry kind target text"),
            Part.of("origin", "entry", "entry form file line address signature dated brought_by brought_at"),
            Part.of("reminder", "entry, review, step", "entry review step written"),
            Part.of("answer_held", "id", "id"),
            Part.of(
                            "answer",
                            "id",
                            "id language title question body topic owner published review url asked revision "
                                    + "changed_at")
                    .where("id in" + OWN)
                    .without("file_hash"),
            Part.of("answer_reference", "answer, kind, position, target", "answer kind target position")
                    .where("answer in" + OWN),
            Part.of("answer_formerly", "slug", "slug answer")
                    .where("answer in" + OWN + " or answer in (select id from answer_held)"),
            Part.of("feedback", "id", "answer helpful text mark said_at unread").without("id"),
            Part.of("deed", "id", "done_at who what subject before after").without("id"),
            Part.of("gap", "word, outcome", "word outcome searches latest"));

    /** Tables that are in no archive, and why. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "letter", "mail under way, with addresses",
            "invitation", "links that set a password",
            "user_entities", "passkeys",
            "user_credentials", "passkeys",
            "identity", "who somebody is elsewhere; a link binds it anew",
            "file_watched", "what this version of the product said when it was first started",
            "file_citation", "the same",
            "receipt", "belongs to whoever kept it, and expires",
            "event_publication", "what this process has yet to do");

    private Parts() {}

    static Part named(String name) {
        return ALL.stream()
                .filter(part -> part.table().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
