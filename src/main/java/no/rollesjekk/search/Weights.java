package no.rollesjekk.search;

/** How much each sign of a fit counts. Measured on questions and passages in three languages; see docs/search.md. */
final class Weights {

    /** A word that stands in the title, or in the question, beside standing in the text. */
    static final float TITLE = 0.4f;

    static final float QUESTION = 0.3f;

    /** A word of the index that is spelt nearly as one that was asked. */
    static final float NEAR = 0.6f;

    /** Two words that are one in the index. */
    static final float JOINED = 0.8f;

    /** Another name of a concept that was asked, and a name of a concept near to it. */
    static final float CONCEPT = 0.6f;

    static final float RELATED = 0.25f;

    /** What the names of a concept that fit less well add to the one that fits best. */
    static final float TIE = 0.2f;

    /** Words, and their nearness, beside the pieces of words; and the pieces of the title. */
    static final float WORDS = 0.5f;

    static final float PROXIMITY = 1f;

    static final float TITLE_PIECES = 0.1f;

    /** A word in more than this share of all documents does not tell them apart. */
    static final float COMMON = 0.2f;

    /** What fits so much worse than the best of its kind and language, or of all, is no answer to what was asked. */
    static final float LEAST = 0.5f;

    static final float LEAST_OF_ALL = 0.3f;

    /** What is in the language of the page where somebody searches. */
    static final float READER = 1.15f;

    private Weights() {}
}
