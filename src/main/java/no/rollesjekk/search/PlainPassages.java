package no.rollesjekk.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** The best passage as plain text, without marks. */
final class PlainPassages extends PassageFormatter {

    @Override
    public String format(Passage[] passages, String content) {
        return passages.length == 0
                ? ""
                : content.substring(passages[0].getStartOffset(), passages[0].getEndOffset())
                        .strip()
                        .replaceAll("\\s+", " ");
    }
}
