package no.rollesjekk.content;

/**
 * One word of a text.
 *
 * @param text as it stands
 * @param normal in lower case, with one way of writing æ, ø and å
 * @param start offset of its first character in the text
 * @param end offset after its last
 */
public record Word(String text, String normal, int start, int end) {

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) && !text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    public boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }
}
