package no.rollesjekk.content;

/** A Markdown file with YAML between two lines of dashes at its top. */
public record FrontMatter(ContentFile head, String body) {

    private static final String LINE = "---";

    /** @throws BadContent when there is none */
    public static FrontMatter of(ContentFile file) {
        String text = file.text().replace("\r\n", "\n");
        int end = text.indexOf("\n" + LINE + "\n", LINE.length());
        if (!text.startsWith(LINE + "\n") || end < 0) {
            throw new BadContent(file.name(), 1, "begins with front matter between two lines of ---");
        }
        return new FrontMatter(
                new ContentFile(file.name(), text.substring(LINE.length() + 1, end + 1), 2),
                text.substring(end + LINE.length() + 2)
                        .replaceFirst("^\\n+", "")
                        .stripTrailing());
    }
}
