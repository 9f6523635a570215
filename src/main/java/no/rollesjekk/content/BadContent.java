package no.rollesjekk.content;

/** A file of rules or content that cannot be used; the message names the file and, where known, the line. */
public class BadContent extends RuntimeException {

    public BadContent(String file, int line, String problem) {
        super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
    }

    public BadContent(String file, String problem) {
        this(file, 0, problem);
    }
}
