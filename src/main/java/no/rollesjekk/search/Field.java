package no.rollesjekk.search;

/** The fields of the index. */
final class Field {

    static final String ID = "id";
    static final String LANGUAGE = "language";
    static final String TOPIC = "topic";
    static final String SOURCE = "source";
    static final String RULE = "rule";

    /** Stored and searched as words. */
    static final String TITLE = "title";

    static final String QUESTION = "question";
    static final String BODY = "body";

    /** Searched as pieces of words. */
    static final String TITLE_PIECES = "titlePieces";

    static final String BODY_PIECES = "bodyPieces";

    private Field() {}
}
