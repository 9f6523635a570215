package no.rollesjekk.content;

/**
 * One word of a text.
 *
 * @param text as it stands
 * @param folded in lower case, with the letters folded that nb, nn and da write differently or people leave out
 * @param start offset of its first character in the text
 * @param end offset after its last
 */
public record Word(String text, String folded, int start, int end) {

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) && !text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    public boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }
}
