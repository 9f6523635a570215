package no.rollesjekk.uploads;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file as it was sent, or a text that was pasted.
 *
 * @param name as it was called where it came from, without folders; what was pasted is called by its kind alone
 */
public record Upload(String name, byte[] bytes) {

    public static final int MOST_BYTES = 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    public Upload {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = last.replaceAll("\\p{Cntrl}", "").strip();
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        if (bytes.length == 0) {
            throw Unfit.because("upload.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw Unfit.because(Unfit.LARGE);
        }
    }

    public static Upload ofPage(String html) {
        return new Upload("", html.getBytes(StandardCharsets.UTF_8));
    }

    String kind() {
        return name.isEmpty()
                ? "html"
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    public String stem() {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** The text of a file that must be UTF-8, with line feeds alone. */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw Unfit.because("upload.encoding");
        }
    }
}
