package no.rollesjekk.search;

/** The fields of the index. */
final class Field {

    /** Kind, id and, where there are several, language. */
    static final String KEY = "key";

    static final String ID = "id";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String TOPIC = "topic";
    static final String DATE = "date";
    static final String PATH = "path";
    static final String SOURCE = "source";
    static final String RULE = "rule";

    /** As written, for showing. */
    static final String SHOWN_TITLE = "shownTitle";

    /** Stems of the title, the question, and of all there is. */
    static final String TITLE = "title";

    static final String QUESTION = "question";
    static final String TEXT = "text";

    /** The body alone, as written and as stems, for the passage that fits best. */
    static final String BODY = "body";

    /** Pieces of words. */
    static final String TITLE_PIECES = "titlePieces";

    static final String TEXT_PIECES = "textPieces";

    /** Words as they are spelt, for suggestions and for what was meant. */
    static final String TITLE_WORDS = "titleWords";

    static final String WORDS = "words";

    private Field() {}
}
