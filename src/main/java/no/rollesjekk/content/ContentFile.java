package no.rollesjekk.content;

/**
 * One file, or a part of one.
 *
 * @param name its path from {@code content/} or {@code rules/}, as an editor knows it
 * @param firstLine the line of the file at which {@code text} begins, from 1
 */
public record ContentFile(String name, String text, int firstLine) {

    /** The file's name without folder and ending. */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    }

    /** The name of the folder it lies in. */
    public String folder() {
        String[] parts = name.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
