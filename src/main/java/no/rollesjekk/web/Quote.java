package no.rollesjekk.web;

/** Some words of the asker's text, with a little of what stands around them. */
record Quote(String before, String words, String after) {

    private static final int AROUND = 40;

    static Quote of(String text, int start, int end) {
        int first = Math.max(0, start - AROUND);
        int last = Math.min(text.length(), end + AROUND);
        String before = text.substring(first, start);
        String after = text.substring(end, last);
        return new Quote(
                first == 0 ? before : "… " + before.substring(before.indexOf(' ') + 1),
                text.substring(start, end),
                last == text.length() ? after : after.substring(0, after.lastIndexOf(' ') + 1) + "…");
    }
}
