package no.rollesjekk.intake;

import no.rollesjekk.content.Word;

/** A word of a text, with what the vocabulary knows of it. */
record Token(Word word, Senses senses) {

    boolean is(String wordClass) {
        return senses.classes().contains(wordClass);
    }

    boolean isNumber() {
        return word.isNumber();
    }

    boolean isCapitalised() {
        return word.isCapitalised();
    }

    /** Whether its first letter is a capital, also where all are. */
    boolean beginsBig() {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    /** The English word for the one who writes. */
    boolean isI() {
        return word.text().equals("I");
    }

    /** "Jeg", "meg", "I". */
    boolean isSelf() {
        return is("self") || isI();
    }

    /** Whether it says what somebody works as. */
    boolean tellsPost() {
        return is("post") || is("employed");
    }

    boolean tellsWork() {
        return is("working") || (tellsPost() && !is("coordinate"));
    }

    String text() {
        return word.text();
    }

    String normal() {
        return word.normal();
    }

    int start() {
        return word.start();
    }

    int end() {
        return word.end();
    }
}
